"""A plan of ours beside the lists of what superiors assign: what the checks look at."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.cascade.answers import Answering, Answers
from sinhkehoach.model.assignment_list import AssignedIndicator, AssignedTask, AssignmentList
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.periods import parse_when

SUPERIORS: Final = "kế hoạch cấp trên"


class Given:
    """Our plan, its facts, and each list that could be read, by the short name of the superior's document."""

    def __init__(self, plan: Plan, facts: Facts, lists: Mapping[str, AssignmentList]) -> None:
        self.plan = plan
        self.facts = facts
        self.lists = lists

    @cached_property
    def answers(self) -> dict[str, Answers]:
        """What answers the places of each document."""
        return {document: Answers(self.plan, document) for document in self.lists}

    def not_ours(self, document: str) -> dict[str, str]:
        """Return the places that our plan gives a reason for not answering, folded, as they are typed."""
        return {fold(place): place for place in self.plan.superiors[document].not_ours}

    def tasks(self) -> Iterator[tuple[str, AssignedTask, Answering, Task]]:
        """Yield (document, task assigned, place of the answer, our task) for each task that answers one."""
        for document, assigned in self.lists.items():
            for task in assigned.tasks:
                for each in self.answers[document].to(task.place):
                    if isinstance(each.ours, Task):
                        yield document, task, each, each.ours

    def indicators(self) -> Iterator[tuple[AssignedIndicator, KeyPath, Indicator]]:
        """Yield (indicator assigned, key path of ours, ours) for each indicator that answers one."""
        for document, assigned in self.lists.items():
            for indicator in assigned.indicators:
                for each in self.answers[document].to(indicator.place):
                    if isinstance(each.ours, Indicator):
                        yield indicator, each.path, each.ours

    def last_day(self, path: KeyPath) -> date | None:
        """Return the day on which our task at `path` ends, of a group without a time that of the tasks below."""
        whens = [self.facts.times[path]] if path in self.facts.times else []
        whens = whens or [when for below, when in self.facts.times.items() if below[: len(path)] == path]
        return max((last for when in whens for _, last in when.spans), default=None)

    def deadline(self, document: str, task: AssignedTask) -> date | None:
        """Return the day on which the superior wants `task` done, None where it tells no day."""
        spans = parse_when(task.when, self.lists[document].period).spans
        return max((last for _, last in spans), default=None)
