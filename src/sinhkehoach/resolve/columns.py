"""Free table → its leaf columns, its rows level by level, and the totals of its summed columns."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.model.appendix import DerivedColumn
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.table import Cells, FreeTable, RowGroup, TableColumn
from sinhkehoach.values.money import MoneyUnit, parse_unit, unit_in_heading
from sinhkehoach.values.numbers import parse_number

NOT_A_NUMBER: Final = "SKH221"
_TOO_FEW: Final = 'ô trống ghi hai dấu ngoặc kép liền nhau: ""; trong hàng dán thì thêm dấu Tab hoặc dấu |'
_TOO_MANY: Final = (
    "bớt ô, hoặc thêm tên cột vào “cột”; trong ngoặc [ ] thì câu có dấu phẩy đặt trong ngoặc kép"
)
WRONG_CELL_COUNT: Final = "SKH222"
NESTED_TOO_DEEP: Final = "SKH223"
NO_WIDTH: Final = "SKH280"
NUMBERED_TWICE: Final = "SKH263"
HEAD_TWICE: Final = "SKH264"

# The name of one column alone may well stand in a row too.
_FEWEST_NAMES: Final = 2
_LONGEST_QUOTE: Final = 30

Cell = str | tuple[Inline, ...] | None


def leaf_columns(columns: tuple[TableColumn, ...]) -> list[TableColumn]:
    """Return the columns that hold cells, from left to right."""
    return [
        leaf for column in columns for leaf in (leaf_columns(column.columns) if column.columns else [column])
    ]


def leaf_units(table: FreeTable) -> list[MoneyUnit | None]:
    """Return the unit of money of each leaf column: named in its own head, in the one above it, or for the table."""
    try:
        unit = parse_unit(table.unit) if table.unit else None
    except BadValue:
        unit = None
    return _units(table.columns, unit)


def _units(columns: tuple[TableColumn, ...], above: MoneyUnit | None) -> list[MoneyUnit | None]:
    units: list[MoneyUnit | None] = []
    for column in columns:
        unit = unit_in_heading(column.name.plain) or above
        units += _units(column.columns, unit) if column.columns else [unit]
    return units


def table_rows(
    rows: tuple[Cells | RowGroup, ...], path: KeyPath = (), depth: int = 0
) -> Iterator[tuple[KeyPath, int, Cells | RowGroup]]:
    """Yield (key path, depth of groups around it, row or group) from top to bottom."""
    for index, row in enumerate(rows):
        here = (*path, "hàng", index)
        yield here, depth, row
        if isinstance(row, RowGroup):
            yield from table_rows(row.rows, here, depth + 1)


def cell_words(cell: Cell) -> str:
    """Return what is read in a cell of a free table, several lines with `; ` between them."""
    return cell if isinstance(cell, str) else "; ".join(line.plain for line in cell or ())


def column_totals(table: FreeTable) -> list[Decimal | None]:
    """Return the total of each leaf column, None for a column that is not summed; what is no number counts nothing."""
    leaves = leaf_columns(table.columns)
    totals = {index: Decimal(0) for index, leaf in enumerate(leaves) if leaf.summed}
    rows = (row for _, _, row in table_rows(table.rows) if not isinstance(row, RowGroup)) if totals else ()
    for row in rows:
        for index in totals:
            value = _value(row[index]) if index < len(row) else None
            if isinstance(value, Decimal):
                totals[index] += value
    return [totals.get(index) for index in range(len(leaves))]


def table_problems(table: FreeTable, path: KeyPath) -> list[Problem]:
    """Return what is wrong with the shape of `table` and with the figures of its summed columns."""
    leaves = leaf_columns(table.columns)
    problems = [
        Problem(
            NESTED_TOO_DEEP,
            "Tên cột chỉ được có hai tầng",
            "bỏ bớt một tầng “cột”",
            path=(*path, "cột", index),
        )
        for index, column in enumerate(table.columns)
        if any(below.columns for below in column.columns)
    ]
    problems += width_problems(table.columns, (*path, "cột"))
    problems += _typed_twice(table, leaves, path)
    summed = {index: leaf for index, leaf in enumerate(leaves) if leaf.summed}
    for here, depth, row in table_rows(table.rows, path):
        if not isinstance(row, RowGroup):
            problems += _count_problems(row, len(leaves), here) or _sum_problems(row, summed, here)
        elif depth > 1:
            problems.append(
                Problem(
                    NESTED_TOO_DEEP, "Bảng chỉ chia được nhóm và nhóm con", "bỏ bớt một tầng nhóm", path=here
                )
            )
    return problems


def width_problems(columns: Sequence[TableColumn | DerivedColumn], path: KeyPath) -> Iterator[Problem]:
    """Yield the columns, and those below them, that are given no width at all."""
    for index, column in enumerate(columns):
        here = (*path, index)
        if column.width is not None and column.width <= 0:
            hint = "ghi một số lớn hơn 0, hoặc bỏ “rộng” để chương trình tự tính"
            yield Problem(NO_WIDTH, "Độ rộng của cột phải lớn hơn 0", hint, path=(*here, "rộng"))
        yield from width_problems(column.columns, (*here, "cột"))


def _typed_twice(table: FreeTable, leaves: list[TableColumn], path: KeyPath) -> Iterator[Problem]:
    """Yield the problems of what is typed although the program prints it: row numbers, the names of the columns."""
    if table.own_numbers and table.row_numbers:
        message = f"Bảng đã có cột “{table.own_numbers}” gõ sẵn, nên có hai cột số thứ tự"
        hint = f"bỏ dòng “số thứ tự”, hoặc bỏ cột “{table.own_numbers}”"
        yield Problem(NUMBERED_TWICE, message, hint, path=(*path, "số thứ tự"), at_key=True)
    first = table.rows[0] if table.rows else None
    if first is None or isinstance(first, RowGroup) or len(leaves) < _FEWEST_NAMES:
        return
    if [fold(cell_words(cell)) for cell in first] == [fold(leaf.name.plain) for leaf in leaves]:
        message, hint = "Hàng đầu lặp lại tên các cột", "bỏ hàng này: tên cột in từ “cột”"
        yield Problem(HEAD_TWICE, message, hint, path=(*path, "hàng", 0))


def _count_problems(row: Cells, columns: int, path: KeyPath) -> list[Problem]:
    if len(row) == columns:
        return []
    hint = _TOO_FEW if len(row) < columns else _TOO_MANY
    words = next(filter(None, map(cell_words, row)), "")
    which = f" (“{shortened(words, _LONGEST_QUOTE)}”)" if words else ""
    message = f"Hàng này{which} có {len(row)} ô nhưng bảng có {columns} cột"
    return [Problem(WRONG_CELL_COUNT, message, hint, path=path)]


def _sum_problems(row: Cells, summed: dict[int, TableColumn], path: KeyPath) -> list[Problem]:
    return [
        Problem(
            NOT_A_NUMBER,
            f"Cột “{leaf.name.plain}” được cộng nhưng ô này không phải là số: {fault}",
            fault.hint,
            path=(*path, index),
        )
        for index, leaf in summed.items()
        if isinstance(fault := _value(row[index]), BadValue)
    ]


def _value(cell: Cell) -> Decimal | BadValue | None:
    """Return the number in a summed cell, None for an empty one, or why there is none; several lines are no number."""
    try:
        return parse_number(cell_words(cell)) if cell else None
    except BadValue as fault:
        return fault
