"""A table of the paper → a table of the format: names of columns, groups, rows, the row of sums."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import fold
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.sheet import SheetCell, SheetTable
from sinhkehoach.values.numbers import format_number, parse_number
from sinhkehoach.values.ordinals import roman
from sinhkehoach.yaml.edit.write_value import NewValue

NUMBER_HEADS: Final = frozenset({"tt", "stt", "số tt", "số thứ tự"})
# What stands over a column that the paper gives no name.
NO_NAME: Final = "…"
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


def free_table(table: SheetTable, *, with_sums: bool) -> Values:
    """Return `table` under the keys of the format; `with_sums` lets the program add up columns whose total fits."""
    parts = TableParts(table)
    rows = list(parts.rows)
    summed, label = _sums(parts) if with_sums else ((), "")
    if summed:
        rows.pop()
    # The program would number a row of totals as well.
    parts.is_counted = parts.is_counted and not any(map(is_total, rows))
    values: Values = {
        "cột": _columns(parts, summed),
        "hàng": _grouped(rows, parts) or [[""] * (parts.width - parts.is_counted)],
    }
    if not parts.is_counted:
        values["số thứ tự"] = "không"
    if parts.has_column_numbers:
        values["đánh số cột"] = "có"
    if label and fold(label) != fold("Tổng cộng"):
        values["dòng cộng"] = label
    return values


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


def _columns(parts: TableParts, summed: Sequence[int]) -> list[NewValue]:
    first = 1 if parts.is_counted else 0
    below = {cell.column: cell for row in parts.heads[1:] for cell in row if cell.text}
    columns: list[NewValue] = []
    for cell in parts.heads[0]:
        if cell.column < first:
            continue
        if cell.span == 1:
            columns.append(_column(cell.text, cell.column in summed))
        else:
            inside = range(cell.column, cell.column + cell.span)
            leaves = [_column(below[at].text if at in below else "", at in summed) for at in inside]
            columns.append({"tên": cell.text or NO_NAME, "cột": leaves})
    return columns


def _column(name: str, is_summed: bool) -> NewValue:  # noqa: FBT001 — two facts of one column
    return {"tên": name or NO_NAME, "cộng": "có"} if is_summed else name or NO_NAME


def _grouped(rows: Sequence[Row], parts: TableParts) -> list[NewValue]:
    """Return the rows; those behind the heading of a group, or of a group inside it, stand in it."""
    result: list[NewValue] = []
    outer = inner = result
    for row in rows:
        if not is_group(row, parts.width) or (len(row) > 1 and not parts.is_counted):
            inner.append(_cells(row, parts))
            continue
        members: list[NewValue] = []
        group: Values = {"nhóm": row[-1].text, "hàng": members}
        is_inside = parts.is_counted and len(row) == 1 and outer is not result
        (outer if is_inside else result).append(group)
        if not is_inside:
            outer = members
        inner = members
    return result


def _cells(row: Row, parts: TableParts) -> list[NewValue]:
    first = 1 if parts.is_counted else 0
    cells = [""] * parts.width
    for cell in row:
        cells[cell.column] = "\n".join(cell.lines)
    return list(cells[first:])


def _sums(parts: TableParts) -> tuple[Sequence[int], str]:
    """Return the columns whose last row is the sum of the others, and the name of that row."""
    if not parts.rows or not is_total(parts.rows[-1]):
        return (), ""
    last = parts.rows[-1]
    rows = [row for row in parts.rows[:-1] if not is_group(row, parts.width)]
    filled = [cell for cell in last if cell.text]
    label, sums = filled[0], filled[1:]
    try:
        fit = all(cell.text == format_number(_sum(rows, cell.column)) for cell in sums)
    except BadValue:
        fit = False
    return ([cell.column for cell in sums], label.text) if fit and sums else ((), "")


def _sum(rows: Sequence[Row], column: int) -> Decimal:
    """Return the sum of what stands in a column; raises BadValue where that is no number."""
    cells = (cell.text for row in rows for cell in row if cell.column == column)
    return sum(map(parse_number, filter(None, cells)), Decimal(0))
