"""A plan beside what the superior assigns → which of it is answered, by what, by whom and until when."""

from dataclasses import dataclass
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.cascade.answers import Answering, Answers
from sinhkehoach.cascade.places import PrintedPlaces
from sinhkehoach.cascade.versions import versions_of
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.inline_renderer import quantity_text
from sinhkehoach.model.assignment_list import AssignedIndicator, AssignedTask, AssignmentList
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk


class OurLine(NamedTuple):
    """What answers: where it is printed in our plan, its name, who does it, until when (an indicator: its targets)."""

    place: str
    name: str
    who: str
    when: str


class CoverageRow(NamedTuple):
    """What is assigned: its place, its name, our role and the time (an indicator: its targets), and what answers it.

    `excuse` is the reason for which nothing does.
    """

    place: str
    name: str
    asked: str
    ours: tuple[OurLine, ...] = ()
    excuse: str = ""

    @property
    def is_missing(self) -> bool:
        """True where nothing answers, and no reason is given."""
        return not self.ours and not self.excuse


@dataclass(frozen=True, slots=True)
class PlanCoverage:
    """One plan: whose it is, and every task and indicator that is assigned to it."""

    issuer: str
    tasks: tuple[CoverageRow, ...]
    indicators: tuple[CoverageRow, ...]

    @property
    def rows(self) -> tuple[CoverageRow, ...]:
        """All that is assigned."""
        return self.tasks + self.indicators

    @property
    def missing(self) -> tuple[CoverageRow, ...]:
        """What is left out without a reason."""
        return tuple(row for row in self.rows if row.is_missing)


def coverage_of(
    ours: PlanVersion, document: str | None, assigned: AssignmentList, before: AssignmentList | None
) -> PlanCoverage:
    """Return how the plan `ours`, which calls the superior's `document`, covers what is `assigned` to it now.

    Where our plan was made from an earlier version, `before`, its places are those of that one.
    """
    answers = Answers(ours.plan, document) if document else None
    superior = ours.plan.superiors.get(document) if document else None
    excuses = {fold(place): reason for place, reason in superior.not_ours.items()} if superior else {}
    lines = _Lines(ours)

    def row(was: str, each: AssignedTask | AssignedIndicator, asked: str) -> CoverageRow:
        answering = answers.to(was) if answers else ()
        return CoverageRow(
            each.place, each.name, asked, tuple(map(lines.of, answering)), excuses.get(fold(was), "")
        )

    old = before or assigned
    tasks = versions_of(old.tasks, assigned.tasks)
    indicators = versions_of(old.indicators, assigned.indicators)
    return PlanCoverage(
        ours.facts.issuer.name,
        tuple(row(was.place if was else "", each, _asked(each)) for was, each in tasks if each),
        tuple(row(was.place if was else "", each, _targets(each)) for was, each in indicators if each),
    )


class _Lines:
    """Words our tasks and indicators as they are printed."""

    def __init__(self, ours: PlanVersion) -> None:
        self._ours = ours
        self._places = PrintedPlaces(ours)
        self._tasks = dict(walk(ours.plan.tasks, (Task,), ("nhiệm vụ",)))

    def of(self, answering: Answering) -> OurLine:
        path, thing, _ = answering
        words = self._ours.words
        if isinstance(thing, Indicator):
            return OurLine(self._places.of(path), words(thing.name), "", _own_targets(thing))
        return OurLine(self._places.of(path), words(thing.name), self._who(path), words(thing.when))

    def _who(self, path: KeyPath) -> str:
        """Return the lead of our task, its own or that of a group above."""
        leads = (self._tasks[path[:end]].lead for end in range(len(path), 1, -2))
        return self._ours.units(next(filter(None, leads), ()))


def _asked(task: AssignedTask) -> str:
    return "; ".join(filter(None, (task.role, task.when)))


def _targets(indicator: AssignedIndicator) -> str:
    only = len(indicator.targets) == 1
    return "; ".join(text if only else f"{column} {text}" for column, text in indicator.targets.items())


def _own_targets(indicator: Indicator) -> str:
    if indicator.target is not None:
        return quantity_text(indicator.target, indicator.measure)
    targets = indicator.by_column.items()
    return "; ".join(f"{column} {quantity_text(each.target, indicator.measure)}" for column, each in targets)
