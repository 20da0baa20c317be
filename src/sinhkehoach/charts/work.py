"""Tasks → rows of a timeline: what, who, when, and how far it is."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.results import latest
from sinhkehoach.values.periods import Period
from sinhkehoach.values.time_points import Span

_UNTIL: Final = lazy_pattern(
    r"(?:(?:hoàn thành|xong|dự kiến)\s+)?(?:trước|chậm nhất|muộn nhất|đến|hết)\b", re.IGNORECASE
)


class Work(NamedTuple):
    """A task, or a group of tasks: at `level` 0 and `is_group` its name is a heading.

    `units` are the full names of those who lead it. `is_part` tells that what stands above it has a time.
    `is_deadline` tells a time of which only the last day is meant.
    """

    path: KeyPath
    name: str
    level: int
    is_group: bool
    is_part: bool
    units: tuple[str, ...]
    when: str
    spans: tuple[Span, ...]
    is_deadline: bool
    is_done: bool

    def is_over(self, today: date) -> bool:
        """True where the last day has passed and nobody has said that it is done."""
        return bool(self.spans) and not self.is_done and max(last for _, last in self.spans) < today

    def days(self) -> tuple[Span, ...]:
        """The days on which its units are at work: of a deadline the last one."""
        return tuple((last, last) for _, last in self.spans) if self.is_deadline else self.spans


def works_of(plan: Plan, facts: Facts) -> tuple[Work, ...]:
    """Return the tasks of `plan` in their order, groups before what stands in them."""
    return tuple(_works(plan.tasks, ("nhiệm vụ",), 0, (), (facts, plan.period)))


def _works(
    tasks: tuple[Task, ...], above: KeyPath, level: int, lead: tuple[str, ...], known: tuple[Facts, Period]
) -> Iterator[Work]:
    facts, period = known
    for index, task in enumerate(tasks):
        path = (*above, index)
        leading = task.lead or lead
        when = facts.times.get(path)
        yield Work(
            path,
            task.name.plain,
            level,
            bool(task.tasks),
            above[:-1] in facts.times,
            tuple(dict.fromkeys(map(facts.unit_name, leading))) if not task.tasks or task.when else (),
            when.text if when else "",
            _joined(when.spans) if when else (),
            bool(when and len(when.spans) == 1 and _UNTIL.match(when.text)),
            latest(task.state, period) is TaskState.DONE,
        )
        yield from _works(task.tasks, (*path, "nhiệm vụ"), level + 1, leading, known)


def _joined(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return `spans` in their order, those that follow on one another as one: quarters I and II."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first - joined[-1][1] <= timedelta(days=1):
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)
