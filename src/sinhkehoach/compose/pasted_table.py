"""Rows pasted into a text → the table that they were."""

from collections.abc import Sequence
from itertools import takewhile

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compose.document import Align, Cell, Row, RowKind, Run, Runs, Table
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.table_builder import Head, build_table
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Level, ProseItem
from sinhkehoach.values.numbers import parse_number


def pasted_table(items: Sequence[ProseItem], renderer: InlineRenderer, path: KeyPath) -> Table:
    """Return the table of the rows that `items` begin with: the first one holds the names of the columns.

    It is printed as it was typed, so without a column of numbers of ours. Rows that lack cells at their end are filled.
    """
    rows = list(takewhile(lambda item: item.level is Level.ROW, items))
    width = max(len(row.cells) for row in rows)
    aligns = [_align([row.cells[place : place + 1] for row in rows]) for place in range(width)]
    names = [renderer.runs(cell) for cell in rows[0].cells]
    heads = [Head(name, align=align) for name, align in zip(_filled(names, width), aligns, strict=True)]
    body = [_row([renderer.runs(cell) for cell in row.cells], width, row.path_in(path)) for row in rows[1:]]
    table = build_table(heads, body, ())
    head = _row(_filled(names, width), width, rows[0].path_in(path))._replace(kind=RowKind.HEADER)
    return table._replace(rows=(head, *table.rows[1:]))


def row_in_line(item: ProseItem, renderer: InlineRenderer) -> Runs:
    """Return the cells of a row one behind the other, parted by semicolons."""
    runs: Runs = ()
    for cell in filter(None, map(renderer.runs, item.cells)):
        runs = (*runs, Run("; "), *cell) if runs else cell
    return runs


def _filled(cells: list[Runs], width: int) -> list[Runs]:
    return cells + [()] * (width - len(cells))


def _row(cells: list[Runs], width: int, path: KeyPath) -> Row:
    """Return a row; it and its cells bear the path of the line, as a paragraph in its place would."""
    return Row(tuple(Cell((runs,), path=path) for runs in _filled(cells, width)), path=path)


def _align(column: list[tuple[Inline, ...]]) -> Align:
    """Return how a column, its name first, is set: row numbers in the middle, other figures at the right."""
    name, *texts = ["".join(cell.plain for cell in cells) for cells in column]
    if fold(name) in NUMBER_HEADS:
        return Align.CENTER
    texts = list(filter(None, texts))
    return Align.RIGHT if texts and all(map(_is_number, texts)) else Align.LEFT


def _is_number(text: str) -> bool:
    try:
        parse_number(text.removesuffix("%"))
    except BadValue:
        return False
    return True
