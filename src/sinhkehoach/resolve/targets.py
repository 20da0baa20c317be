"""What a `[[name]]` can point to."""

from dataclasses import dataclass
from decimal import Decimal

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.values.money import MoneyUnit


@dataclass(frozen=True, slots=True)
class AppendixTarget:
    """The appendix at `index`, counted from 0."""

    index: int


@dataclass(frozen=True, slots=True)
class DocumentTarget:
    """A cited document, by the short name it is listed under."""

    id: str


@dataclass(frozen=True, slots=True)
class AmountTarget:
    """An amount of money in đồng, to be told in `unit`; None where the item has none yet."""

    dong: Decimal | None
    unit: MoneyUnit


@dataclass(frozen=True, slots=True)
class NumberTarget:
    """The total of a table's column."""

    number: Decimal


@dataclass(frozen=True, slots=True)
class IndicatorTarget:
    """An indicator's target; `column` is the column it stands in, "" where there is only one."""

    indicator: Indicator
    column: str


@dataclass(frozen=True, slots=True)
class FactTarget:
    """One of the plan's own facts (`số`, `ngày`, `kỳ`, `trích yếu`, `cơ quan`), by its key."""

    key: str


@dataclass(frozen=True, slots=True)
class UnitTarget:
    """A unit, by its full name."""

    name: str


@dataclass(frozen=True, slots=True)
class TaskTarget:
    """A task, by its key path."""

    path: KeyPath


Target = (
    AppendixTarget
    | DocumentTarget
    | AmountTarget
    | NumberTarget
    | IndicatorTarget
    | FactTarget
    | UnitTarget
    | TaskTarget
)
