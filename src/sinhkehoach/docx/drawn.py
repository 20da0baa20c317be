"""Horizontal lines that a paragraph carries: its borders, DrawingML shapes, VML shapes."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.docx.content import DrawnLine
from sinhkehoach.docx.paragraph_format import ParagraphFormat
from sinhkehoach.docx.wordml import EMU_PER_POINT, MC, WP, A, Element, V, W, points

_LINE_SHAPES: Final = {"line", "straightConnector1"}
_VML_LINE: Final = re.compile(r"_t(20|32)$")
# A shape no higher than this (pt) lies flat.
_FLAT: Final = 3.0
_PIXEL: Final = 0.75
_BROKEN_BORDERS: Final = {"dotted", "dashed", "dashSmallGap", "dotDash", "dotDotDash"}


def drawn_lines(paragraph: Element, setting: ParagraphFormat, width: float) -> Iterator[DrawnLine]:
    """Yield the lines of a w:p whose place is `width` pt wide."""
    if setting.ruled_above or setting.ruled_below:
        length = width - setting.left - setting.right
        kinds = {setting.ruled_above, setting.ruled_below} - {""}
        yield DrawnLine("viền đoạn văn", length, setting.left, solid=not kinds & _BROKEN_BORDERS)
    for element in paragraph.iter():
        if _is_fallback(element):
            continue
        if element.tag in {f"{WP}anchor", f"{WP}inline"}:
            yield from _drawing(element)
        elif element.tag in {f"{V}line", f"{V}shape"}:
            yield from _vml(element)


def _is_fallback(element: Element) -> bool:
    """Say whether `element` repeats, for old programs, what the drawing beside it shows."""
    return any(
        each.getparent() is not None and each.getparent().find(f"{MC}Choice") is not None  # type: ignore[union-attr]
        for each in element.iterancestors(f"{MC}Fallback")
    )


def _drawing(element: Element) -> Iterator[DrawnLine]:
    shapes = [each.get("prst") for each in element.iter(f"{A}prstGeom")]
    extent = element.find(f"{WP}extent")
    if not _LINE_SHAPES.intersection(shapes) or extent is None:
        return
    if (points(extent.get("cy"), EMU_PER_POINT) or 0.0) > _FLAT:
        return
    length = points(extent.get("cx"), EMU_PER_POINT)
    dashes = {each.get("val") for each in element.iter(f"{A}prstDash")} - {"solid"}
    yield DrawnLine("hình vẽ", length, _offset(element), solid=not dashes)


def _offset(element: Element) -> float | None:
    """Return how far from the left end of the column the shape begins, None when it is not told from there."""
    position = element.find(f"{WP}positionH")
    if position is None or position.get("relativeFrom") != "column":
        return None
    distance = position.find(f"{WP}posOffset")
    return None if distance is None else points(distance.text, EMU_PER_POINT)


def _vml(element: Element) -> Iterator[DrawnLine]:
    dashes = {each.get("dashstyle", "solid") for each in element.iter(f"{V}stroke")} - {"solid"}
    if element.tag == f"{V}line":
        ends = [_vml_point(element.get(name, "0,0")) for name in ("from", "to")]
        if abs(ends[1][1] - ends[0][1]) <= _FLAT:
            (begin, _), (end, _) = sorted(ends)
            yield DrawnLine("hình vẽ", end - begin, begin, solid=not dashes)
    elif _VML_LINE.search(element.get("type", "")):
        style = dict(
            each.strip().split(":", 1) for each in element.get("style", "").split(";") if ":" in each
        )
        if (points(style.get("height", "0"), 1) or 0.0) <= _FLAT:
            length, offset = points(style.get("width"), 1), points(style.get("margin-left"), 1)
            yield DrawnLine("hình vẽ", length, offset, solid=not dashes)


def _vml_point(text: str) -> tuple[float, float]:
    x, _, y = text.partition(",")
    return points(x, 1 / _PIXEL) or 0.0, points(y, 1 / _PIXEL) or 0.0


def has_picture(paragraph: Element) -> int:
    """Return how many pictures a w:p holds."""
    return sum(1 for _ in paragraph.iter(f"{A}blip")) + sum(
        1 for each in paragraph.iter(f"{V}imagedata") if not _is_fallback(each)
    )


def box_contents(paragraph: Element) -> Iterator[Element]:
    """Yield the w:txbxContent of the text boxes that hang on a w:p."""
    for each in paragraph.iter(f"{W}txbxContent"):
        if not _is_fallback(each) and next(each.iterancestors(f"{W}p"), None) is paragraph:
            yield each
