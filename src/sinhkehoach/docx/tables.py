"""Tables: how wide a cell is inside, which column it stands in, whether lines are drawn around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sinhkehoach.docx.content import TableShape
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.wordml import Element, W, child, is_on, points, value, visible_children, whole_number

_USUAL_MARGIN: Final = 5.4
_NO_LINE: Final = {None, "nil", "none"}
# Part of a table → the attribute and the bit of w:tblLook that switch its look on.
_LOOKS: Final = {
    "firstRow": ("firstRow", 0x20),
    "lastRow": ("lastRow", 0x40),
    "firstCol": ("firstColumn", 0x80),
    "lastCol": ("lastColumn", 0x100),
}


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A w:tc: its row and first grid column, and the width for text inside it in pt.

    `parts` names the parts of the table to which its style may give a look of their own, the weightiest last.
    """

    element: Element
    row: int
    column: int
    width: float
    parts: tuple[str, ...]


def table_style(table: Element) -> str:
    """Return the id of the style of a w:tbl, "" when it names none."""
    return value(child(table, "tblPr", "tblStyle")) or ""


def table_shape(table: Element, number: int, sheet: StyleSheet) -> TableShape:
    """Return what is to be known of a w:tbl as a whole."""
    grid = _grid(table)
    rows = [each for each in visible_children(table) if each.tag == f"{W}tr"]
    borders = child(table, "tblPr", "tblBorders")
    drawn = (
        any(value(each) not in _NO_LINE for each in borders)
        if borders is not None
        else sheet.table_has_borders(table_style(table))
    )
    head = child(rows[0], "trPr", "tblHeader") if rows else None
    repeats = head is not None and is_on(head)
    return TableShape(number, table, drawn, sum(grid), len(grid), len(rows), repeats)


def cells(table: Element, available: float, sheet: StyleSheet) -> Iterator[CellPlace]:
    """Yield the cells of a w:tbl row by row; `available` is the width for a table that does not tell its own."""
    grid = _grid(table)
    margins = _margins(table, sheet)
    rows = [each for each in visible_children(table) if each.tag == f"{W}tr"]
    shown = _styled_parts(child(table, "tblPr", "tblLook"))
    for row, element in enumerate(rows):
        column = whole_number(value(child(element, "trPr", "gridBefore")))
        own = [each for each in visible_children(element) if each.tag == f"{W}tc"]
        for each in own:
            span = max(whole_number(value(child(each, "tcPr", "gridSpan")), 1), 1)
            width = _width(each) or sum(grid[column : column + span]) or available / max(len(own), 1)
            left, right = _own_margins(each, margins)
            at = {
                "lastCol": column + span >= len(grid),
                "firstCol": column == 0,
                "lastRow": row == len(rows) - 1,
                "firstRow": row == 0,
            }
            parts = tuple(part for part, inside in at.items() if inside and part in shown)
            yield CellPlace(each, row, column, max(width - left - right, 1.0), parts)
            column += span


def _styled_parts(look: Element | None) -> set[str]:
    """Return the parts of a table that show the look its style has for them (w:tblLook, old and new way)."""
    mask = value(look) or "0"
    bits = int(mask, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,8}", mask) else 0
    return {
        part
        for part, (name, bit) in _LOOKS.items()
        if value(look, name) in {"1", "true", "on"} or (value(look, name) is None and bits & bit)
    }


def _grid(table: Element) -> list[float]:
    grid = child(table, "tblGrid")
    return (
        [points(value(each, "w")) or 0.0 for each in grid if each.tag == f"{W}gridCol"]
        if grid is not None
        else []
    )


def _width(cell: Element) -> float | None:
    width = child(cell, "tcPr", "tcW")
    return points(value(width, "w")) if value(width, "type") in {None, "dxa"} else None


def _margins(table: Element, sheet: StyleSheet) -> tuple[float, float]:
    own = child(table, "tblPr", "tblCellMar")
    return _sides(
        own if own is not None else sheet.cell_margins(table_style(table)), (_USUAL_MARGIN, _USUAL_MARGIN)
    )


def _own_margins(cell: Element, usual: tuple[float, float]) -> tuple[float, float]:
    return _sides(child(cell, "tcPr", "tcMar"), usual)


def _sides(margins: Element | None, usual: tuple[float, float]) -> tuple[float, float]:
    found = []
    for (name, other), fallback in zip((("left", "start"), ("right", "end")), usual, strict=True):
        side = child(margins, name)
        side = side if side is not None else child(margins, other)
        length = points(value(side, "w"))
        found.append(fallback if length is None else length)
    return found[0], found[1]
