"""WordprocessingML: names, values and measures."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

Element = etree._Element  # noqa: SLF001

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V: Final = "{urn:schemas-microsoft-com:vml}"

TWIPS_PER_POINT: Final = 20
EMU_PER_POINT: Final = 12700
MM_PER_POINT: Final = 25.4 / 72
_OFF: Final = {"0", "false", "off"}
_MEASURE: Final = re.compile(r"(-?\d*\.?\d+)(pt|in|cm|mm|pc|pi|px)?")
_POINTS_PER_UNIT: Final = {
    "pt": 1.0,
    "in": 72.0,
    "cm": 72 / 2.54,
    "mm": 72 / 25.4,
    "pc": 12.0,
    "pi": 12.0,
    "px": 0.75,
}


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant along `path` (names of the main namespace), None when a step is missing."""
    for name in path:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def value(element: Element | None, name: str = "val") -> str | None:
    """Return the attribute w:`name`, None when there is no such element or attribute."""
    return None if element is None else element.get(W + name)


def is_on(element: Element) -> bool:
    """Say whether a toggle such as w:b is on; w:b alone is on."""
    return (value(element) or "1") not in _OFF


def points(measure: str | None, per_point: float = TWIPS_PER_POINT) -> float | None:
    """Return a measure in pt: a bare number counts in 1/`per_point` pt, `2cm` and the like as they say."""
    found = _MEASURE.fullmatch((measure or "").strip())
    if found is None:
        return None
    number = float(found[1])
    return number * _POINTS_PER_UNIT[found[2]] if found[2] else number / per_point


def whole_number(text: str | None, otherwise: int = 0) -> int:
    """Return a number as it stands in an attribute, `otherwise` for anything else."""
    return int(text) if text is not None and re.fullmatch(r"-?[0-9]{1,9}", text) else otherwise


def millimetres(length: float) -> float:
    """Return a length in pt as mm."""
    return length * MM_PER_POINT


def visible_children(element: Element) -> Iterator[Element]:
    """Yield the children of `element` as Word shows them: wrappers opened, deletions and fallbacks left out."""
    for each in element:
        if each.tag in _UNSEEN:
            continue
        if each.tag in _WRAPPERS:
            yield from visible_children(each)
        elif each.tag == f"{MC}AlternateContent":
            choice = each.find(f"{MC}Choice")
            shown = choice if choice is not None else each.find(f"{MC}Fallback")
            if shown is not None:
                yield from visible_children(shown)
        else:
            yield each


_UNSEEN: Final = {W + name for name in ("del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr")}
_WRAPPERS: Final = {
    W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo")
}
