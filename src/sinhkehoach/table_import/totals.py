"""A table → the same without its rows of sums, which the program adds up itself; sums that do not agree are told."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NO_SUMS, names_total
from sinhkehoach.sheets.parts import Row, TableParts, is_group
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.table_import.levels import levels_of
from sinhkehoach.values.numbers import format_number, parse_number

# A number and a name stand before the sums.
_LABELS: Final = 2


class WithoutTotals(NamedTuple):
    """A table without its rows of sums, and what is to be told of them.

    `summed` are the columns of which the last such row has the sum, `label` is what it is called.
    """

    table: SheetTable
    told: tuple[str, ...] = ()
    summed: tuple[int, ...] = ()
    label: str = ""


def without_totals(table: SheetTable, name: str = "") -> WithoutTotals:
    """Return `table` without its rows of sums; the plan calls such a row `name`."""
    parts = TableParts(table)
    totals = {at for at, row in enumerate(parts.rows) if _is_total(row, name, parts.width)}
    if len(parts.rows) - 1 not in totals and _adds_up(parts):
        totals.add(len(parts.rows) - 1)
    first = len(table.rows) - len(parts.rows)
    kept = [row for at, row in enumerate(table.rows) if at - first not in totals]
    sums = _Sums(parts, [row for at, row in enumerate(parts.rows) if at not in totals])
    told: list[str] = []
    members: list[Row] = []
    summed: tuple[int, ...] = ()
    label = ""
    for at, row in enumerate(parts.rows):
        if at in totals:
            label = next(cell.text for cell in row if cell.text)
            told.append(f"không nhập dòng “{label}”: dòng tổng do chương trình tự cộng")
            told += sums.disagreements(row, label, members)
            summed = sums.agreements(row)
        elif is_group(row, parts.width):
            members = []
        else:
            members.append(row)
    return WithoutTotals(SheetTable(tuple(kept), table.columns, table.index), tuple(told), summed, label)


def _is_total(row: Row, name: str, width: int) -> bool:
    """Say whether a row is one of sums: it is called so, or its name stands in the place of its number as well."""
    first = row[0].text if row else ""
    if first[:1].isdigit() or is_group(row, width):
        return False
    labels = [cell.text for cell in row[:_LABELS]]
    is_named = any(names_total(label) or (label and fold(label) == fold(name)) for label in labels)
    has_figures = any(_number(cell) is not None for cell in row[1:])
    return is_named or (first != "" and row[0].span > 1 and has_figures)


def _adds_up(parts: TableParts) -> bool:
    """Say whether the last row has no number, as all others do, and each of its figures is the sum of those above."""
    *rows, last = parts.rows or ((),)
    is_counted = all(row[0].text[:1].isdigit() for row in rows if not is_group(row, parts.width))
    if len(rows) < _LABELS or not is_counted or not last or last[0].text[:1].isdigit():
        return False
    figures = [cell for cell in last if cell.column and _number(cell) is not None]
    return bool(figures) and all(_number(cell) == _sum(rows, cell.column) for cell in figures)


class _Sums:
    """What each column of a table comes to: all of its rows, those at the top, those with a number."""

    def __init__(self, parts: TableParts, rows: Sequence[Row]) -> None:
        self._names = parts.names
        rows = [row for row in rows if not is_group(row, parts.width)]
        levels = levels_of([row[0].text.strip(" .)") for row in rows])
        ways = (
            rows,
            [row for row, level in zip(rows, levels, strict=True) if not level],
            [row for row in rows if row[0].text[:1].isdigit()],
        )
        self._sums = [[_sum(way, column) for way in ways if way] for column in range(parts.width)]

    def agreements(self, total: Row) -> tuple[int, ...]:
        """Return the columns of which a row of sums has the sum of all rows, none where one of its figures is another."""
        figures = {cell.column: number for cell in total if (number := _number(cell)) is not None}
        fit = all(self._sums[column][:1] == [number] for column, number in figures.items())
        return tuple(figures) if fit else ()

    def disagreements(self, total: Row, label: str, members: Sequence[Row]) -> Iterator[str]:
        """Yield the columns of a row of sums that is the sum of no such rows, nor of `members`, those of its group."""
        for cell in total:
            name = self._names[cell.column]
            if not cell.text or names_total(cell.text) or any(word in fold(name) for word in NO_SUMS):
                continue
            typed = _number(cell)
            sums = [*self._sums[cell.column], _sum(members, cell.column)]
            known = [each for each in sums if each is not None]
            if typed is not None and len(known) == len(sums) and typed not in known:
                shown = format_number(min(known, key=lambda each: abs(each - typed)))
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
