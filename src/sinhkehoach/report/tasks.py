"""Tasks → how far each has come on the day of the report, and what is not noted."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.task import Task
from sinhkehoach.report.missing import Missing, typed_for
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.results import result_for, result_until
from sinhkehoach.values.periods import Period
from sinhkehoach.values.report_periods import Reported
from sinhkehoach.values.time_points import Span


class Standing(StrEnum):
    """How far a task has come; the value is what papers call it."""

    DONE = "Hoàn thành"
    UNDER_WAY = "Đang thực hiện"
    NOT_BEGUN = "Chưa thực hiện"
    NOT_YET = "Chưa đến thời gian thực hiện"


_STANDINGS = {
    TaskState.DONE: Standing.DONE,
    TaskState.UNDER_WAY: Standing.UNDER_WAY,
    TaskState.NOT_BEGUN: Standing.NOT_BEGUN,
}


class Progress(NamedTuple):
    """How far the task at `path` has come; `standing` is None where it is not noted.

    `leads` are the names, as typed, of those who lead it, inherited ones too. `is_late` tells that its last day had
    passed on the day of the report, and it was not done. `result_path` is () where there is no `result`.
    """

    path: KeyPath
    task: Task
    leads: tuple[str, ...]
    standing: Standing | None
    is_late: bool
    result: Inline | None
    result_path: KeyPath


def progress_of(
    tasks: tuple[Task, ...], facts: Facts, when: Reported, period: Period, day: date
) -> tuple[Progress, ...]:
    """Return how far the tasks without tasks below them had come on `day`, in the order of the plan."""
    judge = _Judge(facts, when, period, day)
    return tuple(
        judge.progress(path, task, leads) for path, task, leads in _at_work(tasks, ("nhiệm vụ",), ())
    )


def _at_work(
    tasks: tuple[Task, ...], path: KeyPath, leads: tuple[str, ...]
) -> Iterator[tuple[KeyPath, Task, tuple[str, ...]]]:
    for index, task in enumerate(tasks):
        here, leading = (*path, index), task.lead or leads
        if task.tasks:
            yield from _at_work(task.tasks, (*here, "nhiệm vụ"), leading)
        else:
            yield here, task, leading


class _Judge:
    """Tells of tasks how far they have come on one day."""

    def __init__(self, facts: Facts, when: Reported, period: Period, day: date) -> None:
        self._facts = facts
        self._when = when
        self._period = period
        self._day = day

    def progress(self, path: KeyPath, task: Task, leads: tuple[str, ...]) -> Progress:
        standing, (_, last) = self._standing(path, task), self._days(path)
        found = result_until(task.result, self._when, self._period)
        steps, result = found or ((), None)
        result_path: KeyPath = (*path, "kết quả", *steps) if result else ()
        is_open = standing in (Standing.UNDER_WAY, Standing.NOT_BEGUN)
        return Progress(path, task, leads, standing, is_open and last < self._day, result, result_path)

    def _standing(self, path: KeyPath, task: Task) -> Standing | None:
        """Return how far a task has come: as noted for this stretch, or once for all; what was done before stays done.

        Of one that begins only later nothing need be noted.
        """
        noted = result_until(task.state, self._when, self._period)
        if noted is not None:
            steps, state = noted
            is_of_now = not steps or result_for(task.state, self._when, self._period) == noted
            if is_of_now or state is TaskState.DONE:
                return _STANDINGS[state]
        return Standing.NOT_YET if self._days(path)[0] > self._day else None

    def _days(self, path: KeyPath) -> Span:
        """Return the first and the last day of a task; one that has none may be done on any day."""
        when = self._facts.times.get(path)
        if when is None or not when.spans:
            return date.min, date.max
        return min(first for first, _ in when.spans), max(last for _, last in when.spans)


def missing_states(progress: tuple[Progress, ...], when: Reported, period: Period) -> Iterator[Missing]:
    """Yield the tasks of which it is not noted how far they have come."""
    for each in progress:
        if each.standing is None:
            message = f"Chưa ghi tình trạng {when.text} của nhiệm vụ “{each.task.name.plain}”"
            words = "xong, đang làm hoặc chưa làm"
            typed = (
                typed_for("tình trạng", when, period)
                if isinstance(each.task.state, dict)
                else "tình trạng: …"
            )
            yield Missing((*each.path, "tình trạng"), message, f"thêm {typed} ({words})")
