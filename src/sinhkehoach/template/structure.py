"""A part of a template → the elements that stand where Word knows none of their kind, and calls the file damaged."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import shortened
from sinhkehoach.docx.element_order import PROPERTIES
from sinhkehoach.docx.wordml import Element, W

_BLOCKS_IN: Final = frozenset({"body", "hdr", "ftr", "tc", "sdtContent", "txbxContent", "customXml"})
_RUNS_IN: Final = frozenset(
    {
        "p",
        "hyperlink",
        "ins",
        "del",
        "moveTo",
        "moveFrom",
        "smartTag",
        "sdtContent",
        "fldSimple",
        "bdo",
        "dir",
        "customXml",
        "rt",
        "rubyBase",
    }
)
# Where each element may stand; a change that is tracked holds the properties as they were.
_PARENTS: Final = {
    "fldChar": frozenset({"r"}),
    "instrText": frozenset({"r"}),
    "br": frozenset({"r"}),
    "drawing": frozenset({"r"}),
    "pict": frozenset({"r", "numPicBullet"}),
    "p": _BLOCKS_IN,
    "tbl": _BLOCKS_IN,
    "tr": frozenset({"tbl", "sdtContent", "customXml"}),
    "tc": frozenset({"tr", "sdtContent", "customXml"}),
    "r": _RUNS_IN,
    "t": frozenset({"r"}),
    "pPr": frozenset({"p", "pPrChange"}),
    "tblPr": frozenset({"tbl", "tblPrChange"}),
    "tblGrid": frozenset({"tbl", "tblGridChange"}),
    "trPr": frozenset({"tr", "trPrChange"}),
    "tcPr": frozenset({"tc", "tcPrChange"}),
    "sectPr": frozenset({"pPr", "body", "sectPrChange"}),
}
# What comes before all else in its parent, and what comes right behind that.
_FIRST: Final = {"p": ("pPr",), "tbl": ("tblPr", "tblGrid"), "tc": ("tcPr",), "r": ("rPr",)}
_NEEDED: Final = {"tbl": ("tblPr", "tblGrid", "tr"), "tr": ("tc",)}
_HOLD_NO_PROPERTIES: Final = frozenset({"body", "hdr", "ftr", "p", "r", "tbl", "tr", "tc", "fldChar"})
_LAST: Final = {"tc": "p", "body": "sectPr"}
_ROW_PROPERTIES: Final = frozenset({"trPr", "tblPrEx"})
_WRAPPERS: Final = frozenset({"sdt", "customXml"})
_LONGEST_QUOTE: Final = 60
_HINT: Final = "Mở mẫu bằng Word, xóa chỗ đó rồi gõ lại, và lưu thành Word Document (.docx)"


def structure_problems(name: str, root: Element) -> Iterator[Problem]:
    """Yield what is out of its place in the part called `name`, the first of each kind."""
    told: set[str] = set()
    for element in root.iter(f"{W}*"):
        wrong = _misplaced(element) or _misordered(element)
        if wrong and wrong not in told:
            told.add(wrong)
            words = shortened("".join(text.text or "" for text in element.iter(f"{W}t")), _LONGEST_QUOTE)
            quote = f" (“{words}”)" if words else ""
            yield Problem("SKH542", f"phần “{name}” của tệp mẫu{quote}: {wrong}", _HINT)


def _misplaced(element: Element) -> str:
    """Return what is wrong with the parent of `element`, "" for nothing."""
    parent, kind = element.getparent(), _kind(element)
    if parent is None or not parent.tag.startswith(W):
        return ""
    above, homes = _kind(parent), _PARENTS.get(kind)
    is_misplaced_property = above in _HOLD_NO_PROPERTIES and kind in PROPERTIES
    is_wrong = is_misplaced_property if homes is None else above not in homes
    return f"“{kind}” đứng sai chỗ, trong “{above}”" if is_wrong else ""


def _misordered(element: Element) -> str:
    """Return what is wrong with what `element` consists of, "" for nothing."""
    kind, names = _kind(element), [_kind(each) for each in element]
    for place, first in enumerate(_FIRST.get(kind, ())):
        if names.count(first) > 1 or (first in names and names.index(first) > place):
            return f"thứ tự trong “{kind}” bị đảo"
    missing = [each for each in _NEEDED.get(kind, ()) if each not in names]
    if missing and not (missing[-1] in {"tr", "tc"} and _WRAPPERS.intersection(names)):
        return f"“{kind}” thiếu “{missing[0]}”"
    if kind == "tr" and any(name in _ROW_PROPERTIES for name in names[_first_cell(names) :]):
        return "thứ tự trong “tr” bị đảo"
    if kind in _LAST and names[-1:] != [_LAST[kind]]:
        return f"“{kind}” không kết thúc bằng “{_LAST[kind]}”"
    return ""


def _first_cell(names: list[str]) -> int:
    return next((place for place, name in enumerate(names) if name in {"tc", *_WRAPPERS}), len(names))


def _kind(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
