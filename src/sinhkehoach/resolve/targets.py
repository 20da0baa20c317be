"""What a `[[name]]` can point to."""

from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.values.money import MoneyUnit


class AppendixTarget(NamedTuple):
    """The appendix at `place`, counted from 0."""

    place: int


class DocumentTarget(NamedTuple):
    """A cited document, by the short name it is listed under."""

    id: str


class AmountTarget(NamedTuple):
    """An amount of money in đồng, to be told in `unit`; None where the item has none yet.

    `path` is that of the item, () for the whole budget.
    """

    dong: Decimal | None
    unit: MoneyUnit
    path: KeyPath = ()


class WordsTarget(NamedTuple):
    """An amount of money told in words: `Chín trăm triệu đồng`."""

    words: str


class NumberTarget(NamedTuple):
    """The total of a table's column, and the unit of money it is in, None where none is named."""

    number: Decimal
    unit: MoneyUnit | None = None


class IndicatorTarget(NamedTuple):
    """An indicator's target; `column` is the column it stands in, "" where there is only one."""

    indicator: Indicator
    column: str


class FactTarget(NamedTuple):
    """One of the plan's own facts (`số`, `ngày`, `kỳ`, `trích yếu`, `cơ quan`), by its key."""

    key: str


class UnitTarget(NamedTuple):
    """A unit, by its full name."""

    name: str


class TaskTarget(NamedTuple):
    """A task, by its key path."""

    path: KeyPath


Target = (
    AppendixTarget
    | DocumentTarget
    | AmountTarget
    | WordsTarget
    | NumberTarget
    | IndicatorTarget
    | FactTarget
    | UnitTarget
    | TaskTarget
)
