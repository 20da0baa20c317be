"""The XML of a part → what in it reaches outside the file or brings in what is no text."""

from collections.abc import Iterator
from xml.parsers import expat

from lxml import etree

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.wordml import read_xml

# Between a name and its namespace, as expat gives them.
_SEPARATOR = " "
_EMBEDDED = {"altChunk", "object", "OLEObject", "control", "subDoc", "mailMerge", "script", "foreignObject"}
# A field is known by its first word.
_LONGEST_CODE = 40
_FIELD_NAME = lazy_pattern(r"\s*(=|[^\W\d_]+)")
# The fields that say something of the document itself, or ask the person who types; no other stays in a template.
_FIELD_NAMES = (
    "= ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ"
    " FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM"
    " NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ"
    " SET STYLEREF SUBJECT SYMBOL TC TIME TITLE TOC USERINITIALS USERNAME XE"
)
_FIELDS = frozenset(_FIELD_NAMES.split())
# Attributes by which a picture names its file, and what begins the name of one that lies elsewhere.
_FILE_NAMES = {"src", "href"}
_ELSEWHERE = lazy_pattern(r"(?i)\s*(?!data:image/)(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|\\)")
_STYLE_ELSEWHERE = lazy_pattern(r"(?i)url\(\s*['\"]?(?!#|data:image/)|@import")


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
        # Who reads the part later is stricter: names of namespaces that are no addresses, elements without end.
        read_xml(data)
    except (
        expat.ExpatError,
        etree.XMLSyntaxError,
        LookupError,
    ):  # LookupError: an encoding that nobody knows
        return (
            Problem("SKH501", f"phần “{name}” của tệp mẫu đã hỏng", "Mở bằng Word rồi lưu lại thành .docx"),
        )
    except _DoctypeFoundError:
        scan.has_doctype = True
    return tuple(_problems(name, scan))


class _DoctypeFoundError(Exception):
    """Stops the reading: behind a document type may stand entities without end."""


class _Scan:
    """What is met while a part is read; `fields` are the codes of its fields, without those of fields inside them."""

    def __init__(self) -> None:
        self.has_doctype = False
        self.is_embedding = False
        self.is_external = False
        self.fields: list[str] = []
        # The codes that are still being written, an inner field after the one around it.
        self.open: list[str] = []
        self.in_code = False

    def start(self, qualified: str, attributes: dict[str, str]) -> None:
        name = qualified.rpartition(_SEPARATOR)[2]
        local = {key.rpartition(_SEPARATOR)[2]: value for key, value in attributes.items()}
        self.in_code = name in {"instrText", "delInstrText"}
        if name == "fldChar":
            self.field_mark(local.get("fldCharType", ""))
        elif name == "fldSimple":
            self.fields.append(local.get("instr", ""))
        self.is_embedding |= name in _EMBEDDED
        self.is_external |= name not in {"Relationship", "hyperlink"} and any(
            _ELSEWHERE.match(local.get(key, "")) for key in _FILE_NAMES
        )
        self.is_external |= _STYLE_ELSEWHERE.search(local.get("style", "")) is not None

    def field_mark(self, kind: str) -> None:
        if kind == "begin":
            if self.open and not _FIELD_NAME.match(self.open[-1]):
                self.fields.append("?")  # the name itself is made by another field
            self.open.append("")
        elif kind == "end" and self.open:
            self.fields.append(self.open.pop())

    def end(self, _: str) -> None:
        self.in_code = False

    def text(self, text: str) -> None:
        if self.in_code:
            if not self.open:
                self.open.append("")
            self.open[-1] = (self.open[-1] + text).lstrip()[:_LONGEST_CODE]
        elif _STYLE_ELSEWHERE.search(text) and text.lstrip().startswith("@import"):
            self.is_external = True

    def doctype(self, *_: object) -> None:
        raise _DoctypeFoundError


def _problems(name: str, scan: _Scan) -> Iterator[Problem]:
    part = f"phần “{name}” của tệp mẫu"
    if scan.has_doctype:
        yield Problem("SKH503", f"{part} có khai báo DTD", "Dùng tệp mẫu do Word lưu ra")
    if scan.is_embedding:
        yield Problem("SKH503", f"{part} có đối tượng nhúng", "Xóa đối tượng nhúng trong mẫu")
    if scan.is_external:
        yield Problem("SKH504", f"{part} nối tới một tệp ở ngoài", "Chèn hẳn hình hoặc chữ vào mẫu")
    for code in sorted({_field_name(each) for each in (*scan.fields, *scan.open)} - _FIELDS):
        yield Problem("SKH503", f"{part} có trường {code}", "Xóa trường đó, gõ thẳng nội dung vào mẫu")


def _field_name(code: str) -> str:
    found = _FIELD_NAME.match(code)
    return found[1].upper() if found else "không rõ tên"
