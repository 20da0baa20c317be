"""Our plan → which of its tasks and indicators answer which place of a superior's document."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.answer import Answer
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk


class Answering(NamedTuple):
    """A task or an indicator of ours, where it stands, and which of its `theo` (from 0) names the place."""

    path: KeyPath
    ours: Task | Indicator
    number: int


class Answers:
    """What answers each place of the document with one short name."""

    def __init__(self, plan: Plan, document: str) -> None:
        self._by_place: dict[str, list[Answering]] = defaultdict(list)
        for path, ours, number, answer in every_answer(plan):
            if fold(answer.document) == fold(document):
                self._by_place[fold(answer.place)].append(Answering(path, ours, number))

    def to(self, place: str) -> tuple[Answering, ...]:
        """Return what answers the task or indicator at `place`."""
        return tuple(self._by_place.get(fold(place), ()))


def every_answer(plan: Plan) -> Iterator[tuple[KeyPath, Task | Indicator, int, Answer]]:
    """Yield (key path, task or indicator, number, what it answers) for each `theo` of a plan."""
    kinds: tuple[type[Task | Indicator], ...] = (Task, Indicator)
    for key, value in (("chỉ tiêu", plan.indicators), ("nhiệm vụ", plan.tasks)):
        for path, ours in walk(value, kinds, (key,)):
            for number, answer in enumerate(ours.answers):
                yield path, ours, number, answer
