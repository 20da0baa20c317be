"""Plan → when each task is done: the exact days its time means within the plan's period."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction, placed
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.messages import of_bad_value
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.values.periods import When, parse_when
from sinhkehoach.values.short_times import short_time

BAD_TIME: Final = "SKH261"
UPSIDE_DOWN: Final = "SKH262"
IN_SHORT: Final = "SKH268"


def read_times(plan: Plan) -> tuple[dict[KeyPath, When], tuple[Problem, ...]]:
    """Return the time of each task that states one, by the task's key path, and the times that cannot be."""
    times: dict[KeyPath, When] = {}
    problems: list[Problem] = []
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        if task.when is None:
            continue
        here = (*path, "thời gian")
        try:
            times[path] = parse_when(task.when.plain, plan.period)
        except BadValue as fault:
            problems.append(of_bad_value(BAD_TIME, fault, here))
        else:
            problems += (*_upside_down(times[path], here), *_in_short(task.when.plain, here))
    return times, tuple(problems)


def _upside_down(when: When, path: KeyPath) -> Iterator[Problem]:
    if any(first > last for first, last in when.spans):
        message = f"“{when.text}” kết thúc trước khi bắt đầu"
        yield Problem(UPSIDE_DOWN, message, "đổi lại thứ tự hai mốc thời gian", path=path)


def _in_short(text: str, path: KeyPath) -> Iterator[Problem]:
    if found := short_time(text):
        message = f"“{found.typed}” là cách viết tắt, chưa được hiểu là thời gian"
        problem = Problem(IN_SHORT, message, f"viết {found.in_full}", Severity.WARNING, path, found.at)
        yield problem._replace(corrections=placed(path, Correction(0, text, found.in_full)))
