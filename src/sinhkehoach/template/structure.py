"""A part of a template → what stands in it as Word knows nothing of the kind, and calls the file damaged."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import shortened
from sinhkehoach.docx.wordml import Element, W, value
from sinhkehoach.template.word_schema import Fault, schema_faults

# What Word asks for beyond its schema: these hold those, and end with them.
_NEEDED: Final = {"tbl": ("tr", "sdt", "customXml"), "tr": ("tc", "sdt", "customXml")}
_LAST: Final = {"tc": "p", "body": "sectPr"}
_MODE: Final = "compatibilityMode"
_MODES: Final = ("11", "12", "14", "15")
# What must be said of one element alone, by kind.
_UNIQUE: Final = {
    "style": "styleId",
    "abstractNum": "abstractNumId",
    "num": "numId",
    "bookmarkStart": "id",
    "bookmarkEnd": "id",
    "comment": "id",
    "endnote": "id",
}
_LONGEST_QUOTE: Final = 60
_HINT: Final = "Mở mẫu bằng Word hoặc LibreOffice rồi lưu lại thành Word Document (.docx)"
_HINT_AT_TEXT: Final = "Mở mẫu bằng Word, xóa chỗ đó rồi gõ lại, và lưu thành Word Document (.docx)"


def structure_problems(name: str, root: Element) -> Iterator[Problem]:
    """Yield what is wrong in the part called `name`, the first of each kind."""
    told: set[str] = set()
    for fault in (*schema_faults(root), *_beyond_schema(root), *_repeated(root)):
        if fault.words not in told:
            told.add(fault.words)
            words = shortened(
                "".join(text.text or "" for text in fault.element.iter(f"{W}t")), _LONGEST_QUOTE
            )
            quote = f" (“{words}”)" if words else ""
            hint = _HINT_AT_TEXT if words else _HINT
            yield Problem("SKH542", f"phần “{name}” của tệp mẫu{quote}: {fault.words}", hint)


def _beyond_schema(root: Element) -> Iterator[Fault]:
    for element in root.iter(*(f"{W}{kind}" for kind in (*_NEEDED, *_LAST))):
        kind, names = _kind(element), [_kind(each) for each in element]
        needed, last = _NEEDED.get(kind, ()), _LAST.get(kind)
        if needed and not set(needed).intersection(names):
            yield Fault(element, f"“{kind}” thiếu “{needed[0]}”")
        if last and names[-1:] != [last]:
            yield Fault(element, f"“{kind}” không kết thúc bằng “{last}”")
    for setting in root.iter(f"{W}compatSetting"):
        if value(setting, "name") == _MODE and value(setting) not in _MODES:
            yield Fault(setting, f"“{_MODE}” có giá trị lạ (“{value(setting)}”)")


def _repeated(root: Element) -> Iterator[Fault]:
    seen: set[tuple[str, str | None]] = set()
    for element in root.iter(*(f"{W}{kind}" for kind in _UNIQUE)):
        kind = _kind(element)
        mark = kind, element.get(f"{W}{_UNIQUE[kind]}")
        if mark in seen:
            yield Fault(element, f"có hai “{kind}” cùng mang số hiệu “{mark[1]}”")
        seen.add(mark)


def _kind(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
