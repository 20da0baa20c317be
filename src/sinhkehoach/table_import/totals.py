"""A table → the same without its rows of sums, which the program adds up itself; sums that do not agree are told."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NO_SUMS, names_total
from sinhkehoach.sheets.parts import Row, TableParts, is_group
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.table_import.budget_levels import levels_of
from sinhkehoach.values.numbers import format_number, parse_number

# A number and a name stand before the sums.
_LABELS: Final = 2


def is_row_of_sums(row: Row) -> bool:
    """Say whether a row is one of sums: it is called so, and has no number of its own."""
    first = row[0].text if row else ""
    return not first[:1].isdigit() and any(names_total(cell.text) for cell in row[:_LABELS])


def without_totals(table: SheetTable) -> tuple[SheetTable, tuple[str, ...]]:
    """Return `table` without its rows of sums, and what is to be told of them."""
    parts = TableParts(table)
    kept = [row for row in table.rows if not is_row_of_sums(row)]
    sums = _Sums(parts)
    told: list[str] = []
    members: list[Row] = []
    for row in parts.rows:
        if is_row_of_sums(row):
            label = next(cell.text for cell in row if cell.text)
            told.append(f"không nhập dòng “{label}”: dòng tổng do chương trình tự cộng")
            told += sums.disagreements(row, label, members)
        elif is_group(row, parts.width):
            members = []
        else:
            members.append(row)
    return SheetTable(tuple(kept), table.columns, table.index), tuple(told)


class _Sums:
    """What each column of a table comes to: all of its rows, those at the top, those with a number, those without."""

    def __init__(self, parts: TableParts) -> None:
        self._names = parts.names
        rows = [row for row in parts.rows if not is_row_of_sums(row) and not is_group(row, parts.width)]
        levels = levels_of([row[0].text.strip(" .)") for row in rows])
        ways = (
            rows,
            [row for row, level in zip(rows, levels, strict=True) if not level],
            [row for row in rows if row[0].text[:1].isdigit()],
            [row for row in rows if not row[0].text[:1].isdigit()],
        )
        self._sums = [[_sum(way, column) for way in ways if way] for column in range(parts.width)]

    def disagreements(self, total: Row, label: str, members: Sequence[Row]) -> Iterator[str]:
        """Yield the columns of a row of sums that is the sum of no such rows, nor of `members`, those of its group."""
        for cell in total:
            name = self._names[cell.column]
            if not cell.text or names_total(cell.text) or any(word in fold(name) for word in NO_SUMS):
                continue
            typed = _number(cell)
            sums = [*self._sums[cell.column], _sum(members, cell.column)]
            if typed is not None and None not in sums and typed not in sums:
                shown = format_number(sums[-1] or Decimal(0))
                yield f"dòng “{label}”, cột “{name}” ghi {cell.text}, cộng các hàng được {shown}"


def _sum(rows: Sequence[Row], column: int) -> Decimal | None:
    """Return the sum of a column, None where something in it is no number."""
    numbers = [_number(cell) for row in rows for cell in row if cell.column == column and cell.text]
    return None if None in numbers else sum(filter(None, numbers), Decimal(0))


def _number(cell: SheetCell) -> Decimal | None:
    try:
        return parse_number(cell.text)
    except BadValue:
        return None
