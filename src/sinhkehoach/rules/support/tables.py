"""A table of the plan as rules see it, wherever it was typed: under `bảng`, or pasted among the lines of a text."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby

from sinhkehoach.base.correction import Correction, placed
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Place
from sinhkehoach.model.inline import Inline, plain_inline
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.model.table import Cells, FreeTable, RowGroup, TableColumn
from sinhkehoach.resolve.columns import leaf_columns, table_rows
from sinhkehoach.rules.finding import Finding


class PlanTable:
    """A table at `path`; `lines` are those it was pasted as in the text there, the names of the columns first."""

    def __init__(self, path: KeyPath, table: FreeTable, lines: tuple[ProseItem, ...] = ()) -> None:
        self.path = path
        self.table = table
        self.lines = lines

    @cached_property
    def leaves(self) -> list[TableColumn]:
        """The columns that hold cells, from left to right."""
        return leaf_columns(self.table.columns)

    @cached_property
    def rows(self) -> tuple[tuple[KeyPath, Cells], ...]:
        """Each row from top to bottom with what `place` knows it by; the heads of groups are none."""
        below = table_rows(self.table.rows, self.path)
        return tuple((here, row) for here, _, row in below if not isinstance(row, RowGroup))

    def place(self, row: KeyPath, column: int) -> Place:
        """Return where a cell was typed."""
        if not self.lines:
            return (*row, column), None
        _, line = row[-2:]
        item = self.lines[1 + int(line)]
        return item.path_in(self.path), item.cells[column].start if column < len(item.cells) else item.offset

    def finding(
        self, row: KeyPath, column: int, message: str, hint: str = "", *corrections: Correction
    ) -> Finding:
        """Return the finding in a cell, with the `corrections` of what is typed there."""
        path, offset = self.place(row, column)
        moved = (each.moved(offset or 0) for each in corrections)
        return Finding(path, message, hint, offset, corrections=placed(path, *moved))


def pasted_tables(path: KeyPath, prose: Prose) -> Iterator[PlanTable]:
    """Yield the tables that were pasted into the text at `path`."""
    for is_row, lines in groupby(prose.items, lambda item: item.level is Level.ROW):
        if is_row:
            yield _table(path, tuple(lines))


def _table(path: KeyPath, lines: tuple[ProseItem, ...]) -> PlanTable:
    width = max(len(line.cells) for line in lines)
    heads, *rows = (_filled(line.cells, width) for line in lines)
    columns = tuple(TableColumn(name=name) for name in heads)
    cells = tuple(tuple((cell,) if cell.typed else None for cell in row) for row in rows)
    return PlanTable(path, FreeTable(columns=columns, rows=cells), lines)


def _filled(cells: Sequence[Inline], width: int) -> list[Inline]:
    return [*cells, *[plain_inline("")] * (width - len(cells))]
