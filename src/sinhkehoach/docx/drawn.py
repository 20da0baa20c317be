"""Horizontal lines that a paragraph carries: its borders, DrawingML shapes, VML shapes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sinhkehoach.docx.content import DrawnLine
from sinhkehoach.docx.formats import ParagraphFormat
from sinhkehoach.docx.measures import EMU_PER_POINT, points
from sinhkehoach.docx.wordml import WP, A, Element, V, W, is_shown

_LINE_SHAPES: Final = {"line", "straightConnector1"}
_VML_LINE: Final = re.compile(r"_t(20|32)$")
# A shape no higher than this (pt) lies flat.
_FLAT: Final = 3.0
_PIXEL: Final = 0.75
_BOX: Final = f"{W}txbxContent"
BROKEN_BORDERS: Final = {"dotted", "dashed", "dashSmallGap", "dotDash", "dotDotDash"}


def drawn_lines(drawn: Sequence[Element], setting: ParagraphFormat, width: float) -> tuple[DrawnLine, ...]:
    """Return the lines of a paragraph whose place is `width` pt wide; `drawn` is what is drawn in it."""
    if not (drawn or setting.ruled_above or setting.ruled_below):
        return ()
    return (*_borders(setting, width), *(line for each in drawn for line in _lines(each)))


def _borders(setting: ParagraphFormat, width: float) -> Iterator[DrawnLine]:
    if setting.ruled_above or setting.ruled_below:
        length = width - setting.left - setting.right
        kinds = {setting.ruled_above, setting.ruled_below} - {""}
        yield DrawnLine("viền đoạn văn", length, setting.left, solid=not kinds & BROKEN_BORDERS)


def _lines(drawn: Element) -> Iterator[DrawnLine]:
    yield from (line for _, line in line_shapes(drawn))


def line_shapes(drawn: Element) -> Iterator[tuple[Element, DrawnLine]]:
    """Yield the shapes of `drawn` (wp:anchor, wp:inline, v:line, v:shape) that are horizontal lines."""
    for element in _own(drawn, f"{WP}anchor", f"{WP}inline"):
        yield from ((element, line) for line in _drawing(element))
    for element in _own(drawn, f"{V}line", f"{V}shape"):
        yield from ((element, line) for line in _vml(element))


def _own(drawn: Element, *tags: str) -> Iterator[Element]:
    """Yield what is shown of `drawn` and has one of `tags`, what stands in its text boxes left out."""
    around = next(drawn.iterancestors(_BOX), None)
    for each in drawn.iter(*tags):
        if next(each.iterancestors(_BOX), None) is around and is_shown(each):
            yield each


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
        style = style_of(element)
        if (points(style.get("height", "0"), 1) or 0.0) <= _FLAT:
            length, offset = points(style.get("width"), 1), points(style.get("margin-left"), 1)
            yield DrawnLine("hình vẽ", length, offset, solid=not dashes)


def _vml_point(text: str) -> tuple[float, float]:
    x, _, y = text.partition(",")
    return points(x, 1 / _PIXEL) or 0.0, points(y, 1 / _PIXEL) or 0.0


def count_pictures(drawn: Iterable[Element]) -> int:
    """Return how many pictures `drawn` shows."""
    return sum(1 for each in drawn for _ in _own(each, f"{A}blip", f"{V}imagedata"))


def box_contents(drawn: Iterable[Element]) -> Iterator[Element]:
    """Yield the w:txbxContent of the text boxes in `drawn`."""
    for each in drawn:
        yield from _own(each, _BOX)


def box_width(content: Element) -> float | None:
    """Return the width in pt of the shape whose text `content` is, None when it is not told."""
    for each in content.iterancestors(f"{WP}anchor", f"{WP}inline", f"{V}shape", f"{V}rect", f"{V}roundrect"):
        extent = each.find(f"{WP}extent")
        return (
            points(extent.get("cx"), EMU_PER_POINT)
            if extent is not None
            else points(style_of(each).get("width"), 1)
        )
    return None


def style_of(shape: Element) -> dict[str, str]:
    """Return what the style of a VML shape says, by the names of its measures."""
    pairs = (each.strip().split(":", 1) for each in shape.get("style", "").split(";") if ":" in each)
    return dict(pairs)


def says_nothing(drawn: Element) -> bool:
    """Say whether nothing can be read in what is `drawn`."""
    return not any((each.text or "").strip() and is_shown(each) for each in drawn.iter(f"{W}t"))
