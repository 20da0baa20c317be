"""The shape of a drawn line, DrawingML or VML → the same line of another length, elsewhere on its row, unbroken."""

from typing import Final

from sinhkehoach.docx.content import DrawnLine
from sinhkehoach.docx.drawn import line_shapes, style_of
from sinhkehoach.docx.measures import EMU_PER_POINT
from sinhkehoach.docx.wordml import WP, A, Element, V, W

# What holds shapes in a run.
_DRAWN: Final = (f"{W}drawing", f"{W}pict", f"{W}object")


def shapes_of(paragraph: Element, line: DrawnLine) -> list[Element]:
    """Return the shapes in a w:p that are the line `line`."""
    drawn = paragraph.iter(*_DRAWN)
    return [shape for each in drawn for shape, own in line_shapes(each) if own == line]


def set_line(shape: Element, length: float, offset: float | None) -> None:
    """Make a line `length` pt long; `offset` is where it begins, None where it stays where its place puts it."""
    if shape.tag == f"{V}line":
        _set_ends(shape, length, offset or 0.0)
    elif shape.tag == f"{V}shape":
        _set_style(shape, length, offset)
    else:
        _set_extent(shape, length, offset)
    for each in shape.iter(f"{A}prstDash"):
        each.set("val", "solid")
    for each in shape.iter(f"{V}stroke"):
        each.attrib.pop("dashstyle", "")


def _set_extent(shape: Element, length: float, offset: float | None) -> None:
    wide = str(round(length * EMU_PER_POINT))
    for each in shape.iter(f"{WP}extent", f"{A}ext"):
        if each.get("cx") is not None:
            each.set("cx", wide)
    place = shape.find(f"{WP}positionH/{WP}posOffset")
    if place is not None and offset is not None:
        place.text = str(round(offset * EMU_PER_POINT))


def _set_ends(shape: Element, length: float, offset: float) -> None:
    for name, x in (("from", offset), ("to", offset + length)):
        y = shape.get(name, "0,0").partition(",")[2]
        shape.set(name, f"{x:.1f}pt,{y}")


def _set_style(shape: Element, length: float, offset: float | None) -> None:
    style = style_of(shape) | {"width": f"{length:.1f}pt"}
    if offset is not None:
        style["margin-left"] = f"{offset:.1f}pt"
    shape.set("style", ";".join(f"{name}:{value}" for name, value in style.items()))
