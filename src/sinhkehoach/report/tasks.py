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
# What is said of a group and holds for all that is in it; of one under way some may be done.
_HOLDS_BELOW = (TaskState.DONE, TaskState.NOT_BEGUN)


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


class WorkProgress(NamedTuple):
    """How far the work of a plan has come: the tasks without tasks below them, and the `groups` that note it themselves.

    Both are in the order of the plan.
    """

    tasks: tuple[Progress, ...]
    groups: tuple[Progress, ...]


def progress_of(
    tasks: tuple[Task, ...], facts: Facts, when: Reported, period: Period, day: date
) -> WorkProgress:
    """Return how far the work had come on `day`.

    A group that is done, or not begun, is so in each task below it that notes nothing.
    """
    judge = _Judge(facts, when, period, day)
    found = [
        judge.progress(path, task, leads, above)
        for path, task, leads, above in _tasks(tasks, ("nhiệm vụ",), (), ())
    ]
    return WorkProgress(
        tuple(each for each in found if not each.task.tasks),
        tuple(each for each in found if each.task.tasks and judge.is_noted(each.task)),
    )


def _tasks(
    tasks: tuple[Task, ...], path: KeyPath, leads: tuple[str, ...], above: tuple[Task, ...]
) -> Iterator[tuple[KeyPath, Task, tuple[str, ...], tuple[Task, ...]]]:
    """Yield each task with its path, those who lead it, and the groups that it is in, the nearest one first."""
    for index, task in enumerate(tasks):
        here, leading = (*path, index), task.lead or leads
        yield here, task, leading, above
        yield from _tasks(task.tasks, (*here, "nhiệm vụ"), leading, (task, *above))


class _Judge:
    """Tells of tasks how far they have come on one day."""

    def __init__(self, facts: Facts, when: Reported, period: Period, day: date) -> None:
        self._facts = facts
        self._when = when
        self._period = period
        self._day = day

    def progress(
        self, path: KeyPath, task: Task, leads: tuple[str, ...], above: tuple[Task, ...]
    ) -> Progress:
        """Return how far a task has come that is in the groups `above`."""
        standing, (_, last) = self._standing(path, task, above), self._days(path)
        found = result_until(task.result, self._when, self._period)
        steps, result = found or ((), None)
        result_path: KeyPath = (*path, "kết quả", *steps) if result else ()
        is_open = standing in (Standing.UNDER_WAY, Standing.NOT_BEGUN)
        return Progress(path, task, leads, standing, is_open and last < self._day, result, result_path)

    def is_noted(self, task: Task) -> bool:
        """Return True for one that says itself how far it has come, or with what result."""
        return (
            self._noted(task) is not None or result_until(task.result, self._when, self._period) is not None
        )

    def _standing(self, path: KeyPath, task: Task, above: tuple[Task, ...]) -> Standing | None:
        """Return how far a task has come; of one that begins only later nothing need be noted."""
        of_groups = (state for group in above if (state := self._noted(group)) in _HOLDS_BELOW)
        state = self._noted(task) or next(of_groups, None)
        if state is not None:
            return _STANDINGS[state]
        return Standing.NOT_YET if self._days(path)[0] > self._day else None

    def _noted(self, task: Task) -> TaskState | None:
        """Return what is noted for this stretch, or once for all; what was done before stays done."""
        noted = result_until(task.state, self._when, self._period)
        if noted is None:
            return None
        steps, state = noted
        is_of_now = not steps or result_for(task.state, self._when, self._period) == noted
        return state if is_of_now or state is TaskState.DONE else None

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
