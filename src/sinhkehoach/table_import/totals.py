"""A table → the same without its rows of sums, which the program adds up itself; sums that do not agree are told."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NO_SUMS, names_total
from sinhkehoach.sheets.parts import Row, TableParts, is_group
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
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
    told: list[str] = []
    for at, row in enumerate(parts.rows):
        if is_row_of_sums(row):
            label = next(cell.text for cell in row if cell.text)
            told.append(f"không nhập dòng “{label}”: dòng tổng do chương trình tự cộng")
            told += _disagreements(row, label, parts, at)
    return SheetTable(tuple(kept), table.columns, table.index), tuple(told)


def _disagreements(total: Row, label: str, parts: TableParts, at: int) -> Iterator[str]:
    """Yield the columns whose sum is neither that of all rows, of those in the same group, nor of the lowest ones."""
    rows = [row for row in parts.rows if not is_row_of_sums(row) and not is_group(row, parts.width)]
    group = next((place for place in range(at - 1, -1, -1) if is_group(parts.rows[place], parts.width)), -1)
    members = [row for row in parts.rows[group + 1 : at] if not is_row_of_sums(row)]
    ways = (
        rows,
        members,
        [row for row in rows if _is_numbered(row)],
        [row for row in rows if not _is_numbered(row)],
    )
    for cell in total:
        name = parts.names[cell.column]
        if not cell.text or names_total(cell.text) or any(word in fold(name) for word in NO_SUMS):
            continue
        typed = _number(cell)
        sums = [_sum(way, cell.column) for way in ways if way]
        if typed is not None and None not in sums and sums and typed not in sums:
            shown = format_number(sums[0] or Decimal(0))
            yield f"dòng “{label}”, cột “{name}” ghi {cell.text}, cộng các hàng được {shown}"


def _is_numbered(row: Row) -> bool:
    return row[0].text[:1].isdigit()


def _sum(rows: Sequence[Row], column: int) -> Decimal | None:
    """Return the sum of a column, None where something in it is no number."""
    numbers = [_number(cell) for row in rows for cell in row if cell.column == column and cell.text]
    return None if None in numbers else sum(filter(None, numbers), Decimal(0))


def _number(cell: SheetCell) -> Decimal | None:
    try:
        return parse_number(cell.text)
    except BadValue:
        return None
