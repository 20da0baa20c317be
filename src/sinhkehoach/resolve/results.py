"""Results noted by stretches of time → the one that a report tells, and the last one."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, TypeVar

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.indicator import Indicator, Target
from sinhkehoach.model.messages import of_bad_value
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.values.periods import Period
from sinhkehoach.values.report_periods import Reported, parse_report_period

T = TypeVar("T")

OUTSIDE_PERIOD: Final = "SKH273"
# The keys under which results stand, by the attributes that hold them.
RESULT_KEYS: Final = {"state": "tình trạng", "result": "kết quả", "spent": "đã chi"}
_NONE_YET: Final = "chưa có"


def is_none_yet(result: str) -> bool:
    """Say whether a noted `result` is that there is none yet: `chưa có`, `chưa có số liệu`."""
    return fold(result).startswith(_NONE_YET)


def stretch(name: str, period: Period) -> Reported:
    """Return what the typed `name` of a stretch means in `period`; raises BadValue where it means nothing there."""
    return parse_report_period(name).within(period)


def in_time_order(names: Iterable[str], period: Period) -> list[str]:
    """Return the typed names of stretches, the earliest first; all of them lie in `period`."""
    return sorted(names, key=lambda name: stretch(name, period).last)


def latest(value: T | dict[str, T] | None, period: Period) -> T | None:
    """Return the last result that is noted, None where none is."""
    if not isinstance(value, dict):
        return value
    return value[in_time_order(value, period)[-1]] if value else None


def latest_step(value: T | dict[str, T] | None, period: Period) -> KeyPath:
    """Return the step that leads to the last result that is noted, () where it has no stretch."""
    return (in_time_order(value, period)[-1],) if isinstance(value, dict) and value else ()


def result_for(value: T | dict[str, T] | None, when: Reported, period: Period) -> tuple[KeyPath, T] | None:
    """Return what is noted for just `when`, and the step that leads to it; None where nothing is.

    A result without a stretch is that of the whole `period`.
    """
    if isinstance(value, dict):
        found = (name for name in value if stretch(name, period) == when)
        return next((((name,), value[name]) for name in found), None)
    return None if value is None or when.last != period.last else ((), value)


def result_until(value: T | dict[str, T] | None, when: Reported, period: Period) -> tuple[KeyPath, T] | None:
    """Return the last of what is noted for `when` and earlier stretches; what has no stretch holds for every one."""
    if not isinstance(value, dict):
        return None if value is None else ((), value)
    names = [name for name in in_time_order(value, period) if stretch(name, period).last <= when.last]
    return ((names[-1],), value[names[-1]]) if names else None


def result_problems(plan: Plan) -> Iterator[Problem]:
    """Yield the stretches of results that do not lie in the period of `plan`, or might lie in several of its years."""
    for path, holder in chain(
        walk(plan.indicators, (Indicator, Target), ("chỉ tiêu",)),
        walk(plan.tasks, (Task,), ("nhiệm vụ",)),
        walk(plan.budget, (BudgetItem,), ("kinh phí",)),
    ):
        for attribute, key in RESULT_KEYS.items():
            value = getattr(holder, attribute, None)
            for name in value if isinstance(value, dict) else ():
                try:
                    stretch(name, plan.period)
                except BadValue as fault:
                    said = _with_year_of_column(name, str(path[-1]), plan.period) or fault
                    yield of_bad_value(OUTSIDE_PERIOD, said, (*path, key, name))._replace(at_key=True)


def _with_year_of_column(name: str, column: str, period: Period) -> BadValue | None:
    """Return what is wrong with a stretch without its year in the `column` of one, None where that is not it."""
    try:
        parse_report_period(f"{name} {column}").within(period)
    except BadValue:
        return None
    return BadValue(f"“{name}” chưa rõ của năm nào", f"ghi thêm năm: {name} {column}")
