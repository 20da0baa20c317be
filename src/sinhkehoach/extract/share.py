"""Plan + one of its units → what of the plan is the unit's: tasks, work, money, indicators."""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.extract.membership import Membership
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.inline import Reference
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import marked_sentences, walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import AmountTarget, IndicatorTarget, Target


class Role(Enum):
    """What a unit has to do with a task; the first that fits counts."""

    LEADS = auto()
    HAS_WORK = auto()
    COORDINATES = auto()


class UnitTask(NamedTuple):
    """A task of a unit at its key path; the task says who leads it even where it has that from a group above.

    `works` is the work that the task gives to just this unit, with its places among all work given.
    """

    path: KeyPath
    task: Task
    role: Role
    works: tuple[tuple[int, UnitWork], ...]


class Share(NamedTuple):
    """What is a unit's: its tasks, its work in the implementation part with its places there, money, indicators.

    `money` has the items that the tasks it leads name, none within another. `indicators` are those that its tasks name.
    """

    unit: str
    tasks: tuple[UnitTask, ...]
    works: tuple[tuple[int, UnitWork], ...]
    money: tuple[KeyPath, ...]
    indicators: tuple[KeyPath, ...]

    def with_role(self, role: Role) -> tuple[UnitTask, ...]:
        """Return the tasks in which the unit has `role`."""
        return tuple(each for each in self.tasks if each.role is role)


def share_of(plan: Plan, facts: Facts, membership: Membership) -> Share:
    """Return what of `plan` is the unit's."""
    tasks = tuple(_tasks_of(plan.tasks, ("nhiệm vụ",), (), membership))
    works = plan.implementation.unit_work if plan.implementation else ()
    leading = [each for each in tasks if each.role is Role.LEADS]
    return Share(
        membership.name,
        tasks,
        membership.work_of(works),
        tuple(_outermost(_money_named(leading, facts))),
        tuple(_indicators_named(plan, tasks, facts)),
    )


def tasks_of_nobody(plan: Plan, shares: Iterable[Share]) -> tuple[KeyPath, ...]:
    """Return the tasks, groups that only hold others left out, that are in none of `shares`."""
    taken = {each.path for share in shares for each in share.tasks}
    every = walk(plan.tasks, (Task,), ("nhiệm vụ",))
    return tuple(path for path, task in every if path not in taken and not task.tasks)


def works_of_nobody(plan: Plan, shares: Iterable[Share]) -> tuple[UnitWork, ...]:
    """Return the work in the implementation part that is in none of `shares`."""
    taken = {place for share in shares for place, _ in share.works}
    works = plan.implementation.unit_work if plan.implementation else ()
    return tuple(work for place, work in enumerate(works) if place not in taken)


def _tasks_of(
    tasks: tuple[Task, ...], path: KeyPath, leads: tuple[str, ...], membership: Membership
) -> Iterator[UnitTask]:
    for index, task in enumerate(tasks):
        here, leading = (*path, index), task.lead or leads
        works = membership.work_of(task.unit_work)
        role = _role(task, leading, works, membership)
        if role is not None and not (role is Role.LEADS and _only_heads(task)):
            yield UnitTask(here, task.replace(lead=leading), role, works)
        yield from _tasks_of(task.tasks, (*here, "nhiệm vụ"), leading, membership)


def _role(
    task: Task, leads: tuple[str, ...], works: tuple[tuple[int, UnitWork], ...], membership: Membership
) -> Role | None:
    if membership.is_among(leads):
        return Role.LEADS
    if works:
        return Role.HAS_WORK
    return Role.COORDINATES if membership.is_among(task.coordinators) else None


def _only_heads(task: Task) -> bool:
    """Return True for a group that says nothing of its own: the tasks below it stand for it."""
    own = (task.content, task.product, task.when, task.unit_work, task.tables, task.note)
    inherited = any(not below.lead for below in task.tasks)
    return bool(task.tasks) and not any(own) and inherited


def _targets_in(tasks: Iterable[UnitTask], facts: Facts) -> Iterator[Target]:
    """Yield what the texts of the tasks refer to, those of the work of other units and of tasks below left out."""
    for each in tasks:
        texts = (each.task.replace(tasks=(), unit_work=tuple(work for _, work in each.works)),)
        for _, text in marked_sentences(texts):
            for node in text.nodes:
                if isinstance(node, Reference):
                    yield facts.references.find(node.name)


def _money_named(tasks: Iterable[UnitTask], facts: Facts) -> Iterator[KeyPath]:
    for target in _targets_in(tasks, facts):
        if isinstance(target, AmountTarget) and target.path:
            yield target.path


def _outermost(paths: Iterable[KeyPath]) -> list[KeyPath]:
    """Return the items in the order of the plan, each once, none that lies within another."""
    every = sorted(dict.fromkeys(paths), key=lambda path: [step for step in path if isinstance(step, int)])
    return [
        path for path in every if not any(path != above and path[: len(above)] == above for above in every)
    ]


def _indicators_named(plan: Plan, tasks: Iterable[UnitTask], facts: Facts) -> Iterator[KeyPath]:
    named = [target.indicator for target in _targets_in(tasks, facts) if isinstance(target, IndicatorTarget)]
    for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
        if indicator in named:
            yield path
