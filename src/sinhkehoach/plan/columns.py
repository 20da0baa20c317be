"""Free table → its leaf columns, its rows level by level, and the totals of its summed columns."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.numbers import parse_number
from sinhkehoach.base.problem import Problem
from sinhkehoach.plan.inline import Inline
from sinhkehoach.plan.table import FreeTable, RowGroup, TableColumn

NOT_A_NUMBER: Final = "SKH221"
WRONG_CELL_COUNT: Final = "SKH222"
NESTED_TOO_DEEP: Final = "SKH223"

Cells = tuple[tuple[Inline, ...] | None, ...]


def leaf_columns(columns: tuple[TableColumn, ...]) -> list[TableColumn]:
    """Return the columns that hold cells, from left to right."""
    return [
        leaf for column in columns for leaf in (leaf_columns(column.columns) if column.columns else [column])
    ]


def table_rows(
    rows: tuple[Cells | RowGroup, ...], path: KeyPath = (), depth: int = 0
) -> Iterator[tuple[KeyPath, int, Cells | RowGroup]]:
    """Yield (key path, depth of groups around it, row or group) from top to bottom."""
    for index, row in enumerate(rows):
        here = (*path, "hàng", index)
        yield here, depth, row
        if isinstance(row, RowGroup):
            yield from table_rows(row.rows, here, depth + 1)


def column_totals(table: FreeTable) -> list[Decimal | None]:
    """Return the total of each leaf column, None for a column that is not summed; what is no number counts nothing."""
    totals: list[Decimal | None] = [
        Decimal(0) if leaf.summed else None for leaf in leaf_columns(table.columns)
    ]
    for _, _, row in table_rows(table.rows):
        if not isinstance(row, RowGroup):
            for index, cell in enumerate(row[: len(totals)]):
                total = totals[index]
                value = _value(cell) if total is not None and cell else None
                if total is not None and isinstance(value, Decimal):
                    totals[index] = total + value
    return totals


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
    for here, depth, row in table_rows(table.rows, path):
        if not isinstance(row, RowGroup):
            problems += _row_problems(row, leaves, here)
        elif depth > 1:
            problems.append(
                Problem(
                    NESTED_TOO_DEEP, "Bảng chỉ chia được nhóm và nhóm con", "bỏ bớt một tầng nhóm", path=here
                )
            )
    return problems


def _row_problems(row: Cells, leaves: list[TableColumn], path: KeyPath) -> list[Problem]:
    if len(row) != len(leaves):
        hint = 'ô trống ghi hai dấu ngoặc kép liền nhau: ""; câu có dấu phẩy thì đặt trong ngoặc kép'
        message = f"Hàng này có {len(row)} ô nhưng bảng có {len(leaves)} cột"
        return [Problem(WRONG_CELL_COUNT, message, hint, path=path)]
    return [
        Problem(
            NOT_A_NUMBER,
            f"Cột “{leaf.name.plain}” được cộng nhưng ô này không phải là số: {fault}",
            fault.hint,
            path=(*path, index),
        )
        for index, (leaf, cell) in enumerate(zip(leaves, row, strict=True))
        if leaf.summed and cell and isinstance(fault := _value(cell), BadValue)
    ]


def _value(cell: tuple[Inline, ...]) -> Decimal | BadValue:
    """Return the number in a summed cell, or why there is none; several lines are no number."""
    try:
        return parse_number("; ".join(line.plain for line in cell))
    except BadValue as fault:
        return fault
