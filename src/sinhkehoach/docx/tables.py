"""Tables: how wide a cell is inside, which column it stands in, whether lines are drawn around it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml import etree

from sinhkehoach.docx.content import DrawnLine, TableShape
from sinhkehoach.docx.drawn import BROKEN_BORDERS
from sinhkehoach.docx.measures import points, whole_number
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.wordml import Element, W, child, is_on, properties_of, value, visible_children

_USUAL_MARGIN: Final = 5.4
_ROW: Final = f"{W}tr"
_CELL: Final = f"{W}tc"
_ROW_PROPERTIES: Final = f"{W}trPr"
_CELL_PROPERTIES: Final = f"{W}tcPr"
_NO_LINE: Final = {None, "nil", "none"}
# Part of a table → the attribute and the bit of w:tblLook that switch its look on.
_LOOKS: Final = {
    "firstRow": ("firstRow", 0x20),
    "lastRow": ("lastRow", 0x40),
    "firstCol": ("firstColumn", 0x80),
    "lastCol": ("lastColumn", 0x100),
}


class CellPlace(NamedTuple):
    """A w:tc: its row and first grid column, and the width for text inside it in pt.

    A row that is kept stands on one page and is at least `least_height` pt high; a cell that `goes_on` is one with that
    above it. `parts` names the parts of the table to which its style may give a look of their own, the weightiest last.
    `rule` is a line above or below a cell that has none at its sides: no frame, but a line drawn under words.
    """

    element: Element
    row: int
    column: int
    width: float
    parts: tuple[str, ...]
    is_row_kept: bool
    least_height: float
    rule: DrawnLine | None
    goes_on: bool


def table_style(table: Element) -> str:
    """Return the id of the style of a w:tbl, "" when it names none."""
    return value(child(table, "tblPr", "tblStyle")) or ""


def table_shape(table: Element, number: int, sheet: StyleSheet) -> TableShape:
    """Return what is to be known of a w:tbl as a whole."""
    grid = _grid(table)
    rows = table_rows(table)
    head = child(rows[0], "trPr", "tblHeader") if rows else None
    drawn = _has_borders(table, rows, sheet)
    return TableShape(number, drawn, sum(grid), len(grid), len(rows), is_on(head))


def _has_borders(table: Element, rows: list[Element], sheet: StyleSheet) -> bool:
    """Say whether lines are drawn around the cells: by the table, by its style, or cell by cell."""
    own = child(table, "tblPr", "tblBorders")
    if own is None:
        if sheet.table_has_borders(table_style(table)) and not _all_cells_bare(rows):
            return True
    elif _has_line(own):
        return True
    cells_own = (each for row in rows for each in row.iterfind(f"{W}tc/{W}tcPr/{W}tcBorders"))
    return any(_has_line(each) and not _flat_lines(each) for each in cells_own)


def _all_cells_bare(rows: list[Element]) -> bool:
    """Say whether each cell takes the lines away that the table's style draws."""
    own = [child(cell, "tcPr", "tcBorders") for row in rows for cell in row.iterfind(f"{W}tc")]
    return bool(own) and all(each is not None and len(each) and not _has_line(each) for each in own)


def _has_line(borders: Element) -> bool:
    return any(value(each) not in _NO_LINE for each in borders)


def _flat_lines(borders: Element | None) -> list[str]:
    """Return the kinds of the lines above and below a cell, none for one that has a line at a side."""
    if borders is None:
        return []
    lines = {etree.QName(each).localname: value(each) for each in borders if value(each) not in _NO_LINE}
    return [] if lines.keys() - {"top", "bottom"} else [kind or "" for kind in lines.values()]


def table_rows(table: Element) -> list[Element]:
    """Return the rows of a w:tbl without those that a change has deleted."""
    return [row for row, format_ in _rows(table) if not format_.is_deleted]


class _RowFormat(NamedTuple):
    """What a w:trPr says: how many columns its first cell leaves free, whether the row stands on one page."""

    first_column: int
    is_kept: bool
    is_deleted: bool
    least_height: float


def _rows(table: Element) -> Iterator[tuple[Element, _RowFormat]]:
    """Yield the rows of a w:tbl; what a w:trPr says is found once for all that are alike."""
    formats: dict[bytes, _RowFormat] = {}
    for row in visible_children(table):
        if row.tag != _ROW:
            continue
        properties = properties_of(row, _ROW_PROPERTIES)
        if properties is None and child(row, "tblPrEx") is not None:
            properties = child(row, "trPr")
        key = b"" if properties is None else etree.tostring(properties, with_tail=False)
        if key not in formats:
            formats[key] = _RowFormat(
                whole_number(value(child(properties, "gridBefore"))),
                is_on(child(properties, "cantSplit")),
                child(properties, "del") is not None,
                points(value(child(properties, "trHeight"))) or 0.0,
            )
        yield row, formats[key]


def cells(table: Element, available: float, sheet: StyleSheet) -> Iterator[CellPlace]:
    """Yield the cells of a w:tbl row by row; `available` is the width for a table that does not tell its own."""
    reader = _CellReader(
        _grid(table), _margins(table, sheet), _styled_parts(child(table, "tblPr", "tblLook"))
    )
    rows = [(row, format_) for row, format_ in _rows(table) if not format_.is_deleted]
    last = len(rows) - 1
    for number, (row, format_) in enumerate(rows):
        yield from reader.row(row, format_, number, available, is_last=number == last)


class _CellFormat(NamedTuple):
    """What a w:tcPr says; `width` is None for one that is not told in a measure."""

    span: int
    width: float | None
    margins: float
    is_deleted: bool
    lines: list[str]
    goes_on: bool


@dataclass(slots=True)
class _CellReader:
    """Reads the cells of one table; what a w:tcPr says is found once for all that are alike."""

    grid: list[float]
    margins: tuple[float, float]
    shown: set[str]
    formats: dict[bytes, _CellFormat] = field(default_factory=dict)

    def row(
        self, row: Element, row_format: _RowFormat, number: int, available: float, *, is_last: bool
    ) -> Iterator[CellPlace]:
        column = row_format.first_column
        own = [(each, self._format(each)) for each in visible_children(row) if each.tag == _CELL]
        for each, format_ in own:
            if not format_.is_deleted:
                end = column + format_.span
                width = format_.width or sum(self.grid[column:end]) or available / len(own)
                width = max(width - format_.margins, 1.0)
                parts = self._parts(column, end, is_first=number == 0, is_last=is_last)
                yield CellPlace(
                    each,
                    number,
                    column,
                    width,
                    parts,
                    row_format.is_kept,
                    row_format.least_height,
                    _rule(format_, width + format_.margins),
                    format_.goes_on,
                )
                column = end

    def _format(self, cell: Element) -> _CellFormat:
        properties = properties_of(cell, _CELL_PROPERTIES)
        key = b"" if properties is None else etree.tostring(properties, with_tail=False)
        if key not in self.formats:
            self.formats[key] = _CellFormat(
                max(whole_number(value(child(properties, "gridSpan")), 1), 1),
                _width(properties),
                sum(_sides([child(properties, "tcMar")], self.margins)),
                child(properties, "cellDel") is not None,
                _flat_lines(child(properties, "tcBorders")),
                _goes_on(child(properties, "vMerge")),
            )
        return self.formats[key]

    def _parts(self, column: int, end: int, *, is_first: bool, is_last: bool) -> tuple[str, ...]:
        if not self.shown:
            return ()
        at = {
            "lastCol": end >= len(self.grid),
            "firstCol": column == 0,
            "lastRow": is_last,
            "firstRow": is_first,
        }
        return tuple(part for part, inside in at.items() if inside and part in self.shown)


def _rule(cell: _CellFormat, width: float) -> DrawnLine | None:
    solid = not BROKEN_BORDERS.intersection(cell.lines)
    return DrawnLine("viền ô", width, solid=solid) if cell.lines else None


def _goes_on(merge: Element | None) -> bool:
    """Say whether a w:vMerge makes its cell one with that above it; w:vMerge alone does (ECMA-376, 17.4.84)."""
    return merge is not None and (value(merge) or "continue") == "continue"


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


def _width(properties: Element | None) -> float | None:
    width = child(properties, "tcW")
    return points(value(width, "w")) if value(width, "type") in {None, "dxa"} else None


def _margins(table: Element, sheet: StyleSheet) -> tuple[float, float]:
    own = child(table, "tblPr", "tblCellMar")
    return _sides([own, *sheet.cell_margins(table_style(table))], (_USUAL_MARGIN, _USUAL_MARGIN))


def _sides(margins: Iterable[Element | None], usual: tuple[float, float]) -> tuple[float, float]:
    """Return the left and the right margin in pt that the first of `margins` sets that sets it at all."""
    sides = tuple(margins)
    left, right = (
        next((length for each in sides if (length := _side(each, *names)) is not None), fallback)
        for names, fallback in zip((("left", "start"), ("right", "end")), usual, strict=True)
    )
    return left, right


def _side(margins: Element | None, name: str, other: str) -> float | None:
    side = child(margins, name)
    return points(value(side if side is not None else child(margins, other), "w"))
