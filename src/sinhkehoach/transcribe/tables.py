"""A table of the paper → a table of the format: names of columns, groups, rows, the row of sums."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NO_SUMS
from sinhkehoach.sheets.parts import Row, TableParts, is_group, is_total
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.values.numbers import format_number, parse_number
from sinhkehoach.yaml.edit.write_value import NewValue

_USUAL_HEAD: Final = "tt"
# What stands over a column that the paper gives no name.
NO_NAME: Final = "…"


def free_table(table: SheetTable, *, with_sums: bool) -> Values:
    """Return `table` under the keys of the format; `with_sums` lets the program add up columns whose total fits."""
    parts = TableParts(table)
    rows = list(parts.rows)
    summed, label = _sums(parts) if with_sums else ((), "")
    if summed:
        rows.pop()
    # The program would number a row of totals as well.
    parts.is_counted = parts.is_counted and not any(map(is_total, rows))
    return described_table(parts, rows, summed, label)


def described_table(
    parts: TableParts, rows: Sequence[Row], summed: Sequence[int] = (), label: str = ""
) -> Values:
    """Return `rows` below the heads of a table under the keys of the format; the program adds up the columns `summed`."""
    values: Values = {
        "cột": _columns(parts, summed),
        "hàng": grouped_rows(rows, parts) or [[""] * (parts.width - parts.is_counted)],
    }
    if not parts.is_counted:
        values["số thứ tự"] = "không"
    elif fold(parts.heads[0][0].text) != _USUAL_HEAD:
        values["số thứ tự"] = parts.heads[0][0].text
    if parts.has_column_numbers:
        values["đánh số cột"] = "có"
    if label and fold(label) != fold("Tổng cộng"):
        values["dòng cộng"] = label
    return values


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


def grouped_rows(rows: Sequence[Row], parts: TableParts) -> list[NewValue]:
    """Return `rows` as lists of cells, counted numbers left out.

    Those behind the heading of a group, or of a group inside it, stand in it.
    """
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


def wrong_sums(table: SheetTable) -> list[tuple[str, str, str]]:
    """Return (name of the column, total as typed, what the column comes to) for each total that is not the sum.

    Only of a table of plain rows; a column whose total or cells are no numbers is passed over.
    """
    parts = TableParts(table)
    if not parts.rows or not is_total(parts.rows[-1]):
        return []
    *rows, last = parts.rows
    if any(is_group(row, parts.width) or is_total(row) for row in rows) or not _is_flat(rows):
        return []
    wrong = []
    for cell in last:
        if any(word in fold(parts.names[cell.column]) for word in NO_SUMS):
            continue
        try:
            total, found = parse_number(cell.text), _sum(rows, cell.column)
        except BadValue:
            continue
        if (
            total != found
            and len([row for row in rows if any(each.column == cell.column for each in row)]) > 1
        ):
            wrong.append((parts.names[cell.column], cell.text, format_number(found)))
    return wrong


def _is_flat(rows: Sequence[Row]) -> bool:
    """Say whether no row stands above others, as one numbered `I` or `1.1` or in bold does."""
    return all(row and row[0].text.rstrip(".").isdecimal() and not row[-1].is_bold for row in rows)


def _sum(rows: Sequence[Row], column: int) -> Decimal:
    """Return the sum of what stands in a column; raises BadValue where that is no number."""
    cells = (cell.text for row in rows for cell in row if cell.column == column)
    return sum(map(parse_number, filter(None, cells)), Decimal(0))
