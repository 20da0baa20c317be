"""A table of values that is handed on: a column for each fact, a row for each thing."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_lower
from sinhkehoach.export.row_mark import RowKeys
from sinhkehoach.values.numbers import format_number, unambiguous

# "" stands for nothing.
Value = str | Decimal | date
_COUNTED: Final = {"Kinh phí": "khoản kinh phí"}
NO_KEYS: Final = RowKeys("", "", "")


class ListColumn(NamedTuple):
    """A column, `width` letters wide; others fill in one that `is_open`, with one of the `choices` if there are any."""

    head: str
    width: float
    is_open: bool = False
    choices: tuple[str, ...] = ()
    is_centred: bool = False


class ListRow(NamedTuple):
    """A row: the path of what it tells of, a value for each column, its level counted from 0.

    `fills` says by the head of a column where in the plan goes what is filled in there; `is_head` tells of a row that
    others stand below.
    """

    path: KeyPath
    values: tuple[Value, ...]
    level: int = 0
    is_head: bool = False
    keys: RowKeys = NO_KEYS
    fills: tuple[tuple[str, KeyPath], ...] = ()


class ListTable(NamedTuple):
    """A table; below `name_head` stand the names of the rows.

    `mark` is its short name, by which its rows are known when they come back. `foot` is a row of sums below the others,
    if there is one.
    """

    name: str
    columns: tuple[ListColumn, ...]
    rows: tuple[ListRow, ...]
    name_head: str
    mark: str
    foot: tuple[ListRow, ...] = ()

    @property
    def counted(self) -> str:
        """What so many of its rows are called behind their number: `nhiệm vụ`."""
        return _COUNTED.get(self.name, first_lower(self.name))

    @property
    def is_open(self) -> bool:
        """True where there is something to be filled in."""
        return any(column.is_open for column in self.columns)

    def words(self, row: ListRow) -> dict[str, str]:
        """Return what each cell of a row shows, by the head of its column."""
        return {column.head: shown(value) for column, value in zip(self.columns, row.values, strict=True)}


class ShownColumn(NamedTuple):
    """A column, and the value that it shows of each thing; an optional one goes where it would be empty."""

    column: ListColumn
    value: Callable[[Any], Value]
    is_optional: bool = False


def with_values(entries: Iterable[Any], *columns: ShownColumn) -> list[ShownColumn]:
    """Return `columns` without the optional ones that are empty for all `entries`."""
    return [each for each in columns if not each.is_optional or any(map(each.value, entries))]


def heads_of(columns: Iterable[ShownColumn]) -> tuple[ListColumn, ...]:
    """Return the columns alone."""
    return tuple(each.column for each in columns)


def values_of(entry: object, columns: Iterable[ShownColumn]) -> tuple[Value, ...]:
    """Return what a row shows of `entry`."""
    return tuple(each.value(entry) for each in columns)


def shown(value: Value) -> str:
    """Return a value as a cell shows it."""
    if isinstance(value, Decimal):
        return unambiguous(format_number(value))
    return value if isinstance(value, str) else f"{value:%d/%m/%Y}"
