"""Names by which a plan calls what `co-quan.yaml` knows → problems of those that are known to no list."""

from collections.abc import Collection, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, nearest
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.task_facts import UNIT_FACTS

UNKNOWN_NAME: Final = "SKH231"
NO_OFFICE_FILE: Final = "SKH290"
_SHORT_NAME: Final = lazy_pattern(r"[^\W\d_]\w*(?:-\w+)+")


def named_units(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    """Yield (key path, unit as typed) where work is given: leads and coordinators of tasks, then work unit by unit."""
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        for fact in UNIT_FACTS:
            for index, name in enumerate(getattr(task, fact.attribute)):
                yield (*path, fact.key, index), name
    works = (
        *walk(plan.tasks, (UnitWork,), ("nhiệm vụ",)),
        *walk(plan.implementation, (UnitWork,), ("tổ chức thực hiện",)),
    )
    for path, work in works:
        for index, name in enumerate(work.units):
            yield (*path, "đơn vị", index), name


def unit_problems(plan: Plan, units: Collection[str], short_names: list[str]) -> list[Problem]:
    """Return the problems of units written like a short name (`phòng-vhx`) that none of the folded `units` is called.

    Such a word would go to the paper as typed; other names of no list are names in full.
    """
    known = {fold(name) for name in short_names}
    return [
        unknown_name("đơn vị", name, short_names, path)
        for path, name in named_units(plan)
        if fold(name) not in units and _is_short_name(name, known)
    ]


def _is_short_name(name: str, known: Collection[str]) -> bool:
    """Return True for `phòng-vhx`, and for `phòng vhxh` where `phòng-vhxh` is known."""
    if name != name.lower():
        return False
    return _SHORT_NAME.fullmatch(name) is not None or fold(name).replace(" ", "-") in known


def unknown_name(kind: str, name: str, known: list[str], path: KeyPath) -> Problem:
    """Return the problem of `name` at `path`, which no `kind` (`người ký`, `đơn vị`) of those `known` is called."""
    near = nearest(name, known)
    if near:
        hint = f"có phải là “{near[0]}”?"
    elif known:
        hint = f"trong co-quan.yaml hiện có: {', '.join(known)}"
    else:
        hint = f"thêm “{kind}” vào tệp co-quan.yaml cùng thư mục, hoặc ghi đầy đủ ngay tại đây"
    message = f"Không có {kind} nào tên gọi tắt là “{name}”"
    return Problem(UNKNOWN_NAME, message, hint, path=path)
