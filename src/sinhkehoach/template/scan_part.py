"""The XML of a part → what in it reaches outside the file or brings in what is no text."""

import re
from collections.abc import Iterator
from xml.parsers import expat

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem

# Between a name and its namespace, as expat gives them.
_SEPARATOR = " "
_EMBEDDED = {"altChunk", "object", "OLEObject", "control", "subDoc"}
# A link that a reader has to click; and the file this template was itself made from, which is left out later.
_HARMLESS = ("/hyperlink", "/attachedTemplate")
# A field is known by its first word.
_LONGEST_CODE = 40
_RISKY_FIELD = lazy_pattern(
    r"(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|IMPORT|DATABASE|RD)\b", re.IGNORECASE
)


def scan_part(name: str, data: bytes) -> tuple[Problem, ...]:
    """Return the problems of the part called `name`, each kind once."""
    scan = _Scan()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.StartElementHandler = scan.start
    parser.EndElementHandler = scan.end
    parser.CharacterDataHandler = scan.text
    parser.StartDoctypeDeclHandler = scan.doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 — expat takes no keywords
    except (expat.ExpatError, LookupError):  # LookupError: an encoding that nobody knows
        return (
            Problem("SKH501", f"phần “{name}” của tệp mẫu đã hỏng", "Mở bằng Word rồi lưu lại thành .docx"),
        )
    except _DoctypeFoundError:
        scan.has_doctype = True
    return tuple(_problems(name, scan))


class _DoctypeFoundError(Exception):
    """Stops the reading: behind a document type may stand entities without end."""


class _Scan:
    """What is met while a part is read; `fields` are the codes of its fields."""

    def __init__(self) -> None:
        self.has_doctype = False
        self.is_embedding = False
        self.is_external = False
        self.fields = [""]
        self.in_field = False

    def start(self, qualified: str, attributes: dict[str, str]) -> None:
        name = qualified.rpartition(_SEPARATOR)[2]
        self.in_field = name == "instrText"
        if name == "Relationship":
            kind = attributes.get("Type", "")
            self.is_external |= attributes.get("TargetMode") == "External" and not kind.endswith(_HARMLESS)
        elif name == "fldChar":
            self.fields.append("")
        elif name == "fldSimple":
            self.fields += [code.lstrip() for key, code in attributes.items() if key.endswith("instr")]
        self.is_embedding |= name in _EMBEDDED

    def end(self, _: str) -> None:
        self.in_field = False

    def text(self, text: str) -> None:
        if self.in_field:
            self.fields[-1] = (self.fields[-1] + text).lstrip()[:_LONGEST_CODE]

    def doctype(self, *_: object) -> None:
        raise _DoctypeFoundError


def _problems(name: str, scan: _Scan) -> Iterator[Problem]:
    part = f"phần “{name}” của tệp mẫu"
    if scan.has_doctype:
        yield Problem("SKH503", f"{part} có khai báo DTD", "Dùng tệp mẫu do Word lưu ra")
    if scan.is_embedding:
        yield Problem("SKH503", f"{part} có đối tượng nhúng", "Xóa đối tượng nhúng trong mẫu")
    if scan.is_external:
        yield Problem(
            "SKH504",
            f"{part} nối tới một tệp ở ngoài",
            "Chèn hẳn hình hoặc chữ vào mẫu; chỉ liên kết để bấm (hyperlink) là được giữ",
        )
    for code in sorted({match.group(1).upper() for match in map(_RISKY_FIELD.match, scan.fields) if match}):
        yield Problem("SKH503", f"{part} có trường {code}", "Xóa trường đó, gõ thẳng nội dung vào mẫu")
