"""A plan → what of it is handed on as data: its tasks, indicators, items of money and recipients, one by one."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.cascade.places import PrintedPlaces, indicators_as_printed
from sinhkehoach.charts.work import Work, works_of
from sinhkehoach.compare.plan_version import PlanVersion, visible
from sinhkehoach.compose.budget_blocks import row_number
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.indicator import Indicator, IndicatorGroup
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.amounts import BUDGET, Amounts, ItemAmounts
from sinhkehoach.values.money import MoneyUnit

_TASKS: Final = "nhiệm vụ"
_INDICATORS: Final = "chỉ tiêu"


class TaskEntry(NamedTuple):
    """A task: the number it is printed under, the names of the groups it stands in, the full names of its units.

    Those who lead it are those of its group where it names none.
    """

    path: KeyPath
    number: str
    above: tuple[str, ...]
    name: str
    task: Task
    work: Work
    lead: tuple[str, ...]
    coordinators: tuple[str, ...]

    @property
    def last_day(self) -> date | None:
        """The day by which it is to be done, None where its time names none."""
        return max((last for _, last in self.work.spans), default=None)


class IndicatorEntry(NamedTuple):
    """An indicator: the number it is printed under, the name of its group, "" for none."""

    path: KeyPath
    number: str
    group: str
    name: str
    indicator: Indicator


class MoneyEntry(NamedTuple):
    """An item of the budget: the number of its row, the names of those above it, how it is worked out, in words."""

    path: KeyPath
    number: str
    above: tuple[str, ...]
    name: str
    item: BudgetItem
    formula: str
    amounts: ItemAmounts

    @property
    def level(self) -> int:
        """How many stand above it."""
        return len(self.above)


class RecipientEntry(NamedTuple):
    """A recipient, and what is remarked on it."""

    name: str
    remark: str


class Listing:
    """What is handed on of the plan `version`, whose file is called `stem`; everything in the order of the print."""

    def __init__(self, version: PlanVersion, stem: str) -> None:
        self.version = version
        self.stem = stem
        self._places = PrintedPlaces(version)
        self.tasks = tuple(self._tasks())
        self.indicators = tuple(self._indicators())
        self.money = tuple(self._money())
        self.recipients = tuple(self._recipients())

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the indicators, none where all have one target."""
        indicators = self.version.plan.indicators
        return indicators.columns if indicators else ()

    @property
    def unit(self) -> MoneyUnit:
        """The unit that money is counted in."""
        budget = self.version.plan.budget
        return budget.unit if budget else MoneyUnit.TRIEU

    @property
    def total(self) -> Decimal | None:
        """What the whole budget comes to, in đồng."""
        amounts = self.version.facts.amounts
        return amounts.total if amounts else None

    @property
    def title(self) -> str:
        """The plan as its heads name it: kind, number where it has one, title."""
        version = self.version
        number = f" số {visible(version.document.number_symbol)}" if version.plan.number else ""
        return f"{version.document.kind_name}{number}: {version.words(version.plan.title)}"

    def _tasks(self) -> Iterator[TaskEntry]:
        plan, facts, words = self.version.plan, self.version.facts, self.version.words
        tasks = dict(walk(plan.tasks, (Task,), (_TASKS,)))
        for work in works_of(plan, facts):
            path, task = work.path, tasks[work.path]
            above = [tasks[path[:end]] for end in range(2, len(path), 2)]
            lead = next((each.lead for each in (task, *reversed(above)) if each.lead), ())
            yield TaskEntry(
                path,
                self._places.of(path).removeprefix("mục "),
                tuple(words(each.name) for each in above),
                words(task.name),
                task,
                work,
                tuple(map(facts.unit_name, task.lead if task.tasks else lead)),
                tuple(map(facts.unit_name, task.coordinators)),
            )

    def _indicators(self) -> Iterator[IndicatorEntry]:
        plan, words = self.version.plan, self.version.words
        groups = dict(walk(plan.indicators, (IndicatorGroup,), (_INDICATORS,)))
        for path, indicator in indicators_as_printed(plan):
            group = groups.get(path[:3])
            number = self._places.of(path).removeprefix("chỉ tiêu ")
            yield IndicatorEntry(
                path, number, words(group.name) if group else "", words(indicator.name), indicator
            )

    def _money(self) -> Iterator[MoneyEntry]:
        budget, amounts = self.version.plan.budget, self.version.facts.amounts
        if budget is None or amounts is None:
            return
        depth = max((len(path) // 2 for path in amounts.items), default=0)
        yield from self._items(budget.items, amounts, BUDGET, (), depth)

    def _items(
        self,
        items: tuple[BudgetItem, ...],
        amounts: Amounts,
        path: KeyPath,
        above: tuple[str, ...],
        depth: int,
    ) -> Iterator[MoneyEntry]:
        for index, item in enumerate(items):
            here, name = (*path, "khoản", index), self.version.words(item.name)
            known = amounts.items[here]
            yield MoneyEntry(
                here,
                row_number(tuple(each + 1 for each in here if isinstance(each, int)), depth),
                above,
                name,
                item,
                self.version.formula(known.formula),
                known,
            )
            yield from self._items(item.items, amounts, here, (*above, name), depth)

    def _recipients(self) -> Iterator[RecipientEntry]:
        facts = self.version.facts
        for each in facts.recipients:
            if isinstance(each, str):
                yield RecipientEntry(each, "")
            else:
                yield from (RecipientEntry(name, each.remark) for name in each.recipients)
        if facts.archive:
            yield RecipientEntry(f"Lưu: {facts.archive}", "")
