"""A table → its rows told apart: those that name the columns, the heads of groups, the totals, the others."""

from collections.abc import Sequence
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.values.ordinals import roman

_TOTALS: Final = ("tổng", "cộng", "cộng chung")
_HEAD_ROWS: Final = 3

Row = tuple[SheetCell, ...]


class TableParts:
    """The rows of a table told apart: those that name the columns, a row of column numbers, the others."""

    def __init__(self, table: SheetTable) -> None:
        self.width = table.columns
        heads = _count_of_heads(table)
        self.heads: Sequence[Row] = table.rows[:heads]
        rows = table.rows[heads:]
        self.has_column_numbers = bool(rows) and _numbers_columns(rows[0])
        self.rows: Sequence[Row] = rows[self.has_column_numbers :]
        first = self.heads[0][0] if self.heads else None
        self.is_counted = bool(
            first and first.span == 1 and fold(first.text) in NUMBER_HEADS and _counts(self)
        )

    @property
    def names(self) -> list[str]:
        """The name over each column, the lowest one where there are several."""
        names = [""] * self.width
        for row in self.heads:
            for cell in row:
                if cell.text:
                    names[cell.column : cell.column + cell.span] = [cell.text] * cell.span
        return names


def _count_of_heads(table: SheetTable) -> int:
    """Return how many rows name the columns: the first, and those below whose cells stand under its wide ones."""
    spans = any(cell.span > 1 for cell in table.rows[0])
    count = 1
    while spans and count < min(_HEAD_ROWS, len(table.rows) - 1):
        row = table.rows[count]
        if _numbers_columns(row) or not _stands_below(row, table.rows[count - 1]):
            break
        spans = any(cell.span > 1 for cell in row)
        count += 1
    return count


def _stands_below(row: Row, above: Row) -> bool:
    """Say whether `row` has words only under the wide cells of the row above."""
    wide = {
        column for cell in above if cell.span > 1 for column in range(cell.column, cell.column + cell.span)
    }
    filled = [cell for cell in row if cell.text]
    return bool(filled) and all(cell.column in wide for cell in filled)


def _numbers_columns(row: Row) -> bool:
    numbers = [cell.text.strip("()") for cell in row]
    return len(row) > 1 and numbers == [str(place + 1) for place in range(len(row))]


def _counts(parts: TableParts) -> bool:
    """Say whether the first column counts the rows as the program would: 1, 2, 3… in each group, I, II… the groups."""
    number, groups = 0, 0
    for row in parts.rows:
        if is_group(row, parts.width):
            number = 0
            if len(row) > 1:
                groups += 1
                if row[0].text.rstrip(".") != roman(groups):
                    return False
        elif not is_total(row):
            number += 1
            if row[0].text.rstrip(".").lstrip("0") != str(number):
                return False
    return True


def is_group(row: Row, width: int) -> bool:
    """Say whether a row is the heading of those below: one cell across the table, behind a number or not."""
    return len(row) <= 2 and width > 2 and row[-1].span >= width - 1  # noqa: PLR2004 — number and name


def is_total(row: Row) -> bool:
    return any(fold(cell.text).startswith(_TOTALS) for cell in row[:2])
