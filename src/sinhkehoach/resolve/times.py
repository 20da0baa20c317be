"""Plan → when each task is done: the exact days its time means within the plan's period."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.values.periods import When, parse_when

BAD_TIME: Final = "SKH261"
UPSIDE_DOWN: Final = "SKH262"
SHORT_MONTH: Final = "SKH268"
_SHORT_MONTH: Final = lazy_pattern(
    r"(?<!\w)[Tt]\.?\s?(?P<month>(?:1[0-2]|0?[1-9])(?:\s*[/.-]\s*20\d{2})?)(?![\w/])"
)


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
            problems.append(Problem(BAD_TIME, str(fault), fault.hint, path=here, offset=fault.offset))
        else:
            problems += (*_upside_down(times[path], here), *_short_month(task.when.plain, here))
    return times, tuple(problems)


def _upside_down(when: When, path: KeyPath) -> Iterator[Problem]:
    if any(first > last for first, last in when.spans):
        message = f"“{when.text}” kết thúc trước khi bắt đầu"
        yield Problem(UPSIDE_DOWN, message, "đổi lại thứ tự hai mốc thời gian", path=path)


def _short_month(text: str, path: KeyPath) -> Iterator[Problem]:
    """Yield the problem of `T7/2027`, which is no time for us and no way to write on paper."""
    found = _SHORT_MONTH.search(text)
    if found:
        hint = f"viết tháng {found['month']}"
        message = f"“{found[0]}” là cách viết tắt, chưa được hiểu là thời gian"
        yield Problem(SHORT_MONTH, message, hint, Severity.WARNING, path, found.start())
