"""Tasks, and the work of units → their changes."""

from collections.abc import Callable, Iterator
from typing import Any

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_upper
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.pictures import picture_changes
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.tables import all_table_changes
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.model.implementation import Implementation
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.resolve.task_facts import (
    PRINTED_SHORT_FACTS,
    PROSE_FACTS,
    SHORT_FACTS,
    FactKind,
    TaskFact,
)

TASKS = "Nhiệm vụ"
IMPLEMENTATION = "Tổ chức thực hiện"


def task_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the tasks of all levels."""

    def inside(location: Location, old: Task, new: Task) -> Iterator[Change]:
        for fact in (*SHORT_FACTS, *PROSE_FACTS):
            yield from _fact_changes(pair, location.below(fact.key), fact, old, new)
        yield from _work_changes(pair, location.below("giao việc"), old.unit_work, new.unit_work)
        yield from all_table_changes(pair, location, old.tables, new.tables)
        yield from picture_changes(pair, location, old, new)

    nodes = [
        list(_task_nodes(version.plan.tasks, version, ("nhiệm vụ",), ())) for version in (pair.old, pair.new)
    ]
    names = [{node.path: node.name for node in tree} for tree in nodes]
    above = {
        node.path: known[node.parent]
        for known, tree in zip(names, nodes, strict=True)
        for node in tree
        if node.parent
    }
    naming: Naming[Task] = Naming(
        TASKS,
        (TASKS, TASKS),
        lambda node: _name(TASKS, pair.old, node),
        lambda node: _name(TASKS, pair.new, node),
        group=lambda node: above.get(node.path, ""),
    )
    yield from tree_changes(match_trees(*nodes), naming, pair, inside)


def _fact_changes(pair: PlanPair, location: Location, fact: TaskFact, *tasks: Task) -> Iterator[Change]:
    """Yield the changes of one fact of a task, its old and its new state given in `tasks`."""
    old, new = (getattr(task, fact.attribute) for task in tasks)
    compare: dict[FactKind, Callable[..., Iterator[Change]]] = {
        FactKind.UNITS: pair.units,
        FactKind.LINE: pair.line_or_lines,
        FactKind.PROSE: pair.prose,
        FactKind.CHOICE: pair.choice,
        FactKind.ANSWERS: pair.answers,
    }
    return compare[fact.kind](location, fact.change_name, old, new)


def _words(fact: TaskFact, value: Any, version: PlanVersion) -> str:  # noqa: ANN401 — units or a line, as the fact says
    return version.units(value) if fact.kind is FactKind.UNITS else version.words(value)


def _name(part: str, version: PlanVersion, node: Node[Task] | Node[UnitWork]) -> str:
    """Return `Nhiệm vụ 2.1`; by its name for one that is printed without a number."""
    return f"{part} {version.number(node.path) or f'“{node.name}”'}"


def _task_nodes(
    tasks: tuple[Task, ...], version: PlanVersion, path: KeyPath, parent: KeyPath
) -> Iterator[Node[Task]]:
    for index, task in enumerate(tasks):
        here, name = (*path, index), version.words(task.name)
        content = version.prose_words(task.content)
        yield Node(here, parent, task.id or "", task.name, name, _summary(task, version), content, task)
        yield from _task_nodes(task.tasks, version, (*here, "nhiệm vụ"), here)


def _summary(task: Task, version: PlanVersion) -> str:
    """Return the name of a task and its facts, a line for each."""
    facts = ((fact, _words(fact, getattr(task, fact.attribute), version)) for fact in PRINTED_SHORT_FACTS)
    lines = [
        version.words(task.name),
        *(f"{first_upper(fact.change_name)}: {words}" for fact, words in facts if words),
    ]
    lines += filter(None, [version.prose_words(getattr(task, fact.attribute)) for fact in PROSE_FACTS])
    lines += [f"{version.units(work.units)}: {version.prose_words(work.content)}" for work in task.unit_work]
    return "\n".join([*lines, *(_summary(each, version) for each in task.tasks)])


def implementation_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the implementation part."""
    old, new = (version.plan.implementation or Implementation() for version in (pair.old, pair.new))
    path: KeyPath = ("tổ chức thực hiện",)
    location = Location(IMPLEMENTATION, IMPLEMENTATION, IMPLEMENTATION, path, path)
    yield from pair.prose(location.below("mở đầu"), "", old.opening, new.opening)
    yield from _work_changes(pair, location.below("giao việc"), old.unit_work, new.unit_work)


def _work_changes(
    pair: PlanPair, location: Location, old: tuple[UnitWork, ...], new: tuple[UnitWork, ...]
) -> Iterator[Change]:
    """Yield what became of the work of units, each unit reported by its name."""

    def inside(here: Location, before: UnitWork, after: UnitWork) -> Iterator[Change]:
        yield from pair.units(here.below("đơn vị"), "đơn vị", before.units, after.units)
        yield from pair.prose(here.below("nội dung"), "", before.content, after.content)

    matched = match_trees(
        [_work_node(work, pair.old, (*location.old_path, index)) for index, work in enumerate(old)],
        [_work_node(work, pair.new, (*location.new_path, index)) for index, work in enumerate(new)],
    )
    naming: Naming[UnitWork] = Naming(
        location.part,
        (location.old_place, location.place),
        lambda node: f"{location.old_place}, việc của {node.name}",
        lambda node: f"{location.place}, việc của {node.name}",
        group=lambda _: location.name,
    )
    yield from tree_changes(matched, naming, pair, inside)


def _work_node(work: UnitWork, version: PlanVersion, path: KeyPath) -> Node[UnitWork]:
    name, content = version.units(work.units), version.prose_words(work.content)
    return Node(path, (), "; ".join(work.units), None, name, f"{name}: {content}", content, work)
