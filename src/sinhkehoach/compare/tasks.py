"""Tasks, and the work of units → their changes."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.tables import all_table_changes
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.model.implementation import Implementation
from sinhkehoach.model.task import Task, UnitWork

TASKS = "Nhiệm vụ"
IMPLEMENTATION = "Tổ chức thực hiện"


def task_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the tasks of all levels."""

    def inside(location: Location, old: Task, new: Task) -> Iterator[Change]:
        yield from pair.units(location.below("chủ trì"), "đơn vị chủ trì", old.lead, new.lead)
        yield from pair.units(
            location.below("phối hợp"), "đơn vị phối hợp", old.coordinators, new.coordinators
        )
        yield from pair.line(location.below("lãnh đạo"), "lãnh đạo phụ trách", old.leader, new.leader)
        yield from pair.line(location.below("thời gian"), "thời gian", old.when, new.when)
        yield from pair.line(location.below("sản phẩm"), "sản phẩm", old.product, new.product)
        yield from pair.line(location.below("ghi chú"), "ghi chú", old.note, new.note)
        yield from pair.plain(location.below("tình trạng"), "tình trạng", old.state or "", new.state or "")
        yield from pair.line(location.below("kết quả"), "kết quả", old.result, new.result)
        yield from pair.prose(location.below("nội dung"), "nội dung", old.content, new.content)
        yield from _work_changes(pair, location.below("giao việc"), old.unit_work, new.unit_work)
        yield from all_table_changes(pair, location, old.tables, new.tables)

    nodes = [
        list(_task_nodes(version.plan.tasks, version, ("nhiệm vụ",), ())) for version in (pair.old, pair.new)
    ]
    naming: Naming[Task] = Naming(
        TASKS,
        (TASKS, TASKS),
        lambda node: _name(TASKS, pair.old, node),
        lambda node: _name(TASKS, pair.new, node),
    )
    yield from tree_changes(match_trees(*nodes), naming, pair, inside)


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
    facts = (
        ("Đơn vị chủ trì", version.units(task.lead)),
        ("Đơn vị phối hợp", version.units(task.coordinators)),
        ("Lãnh đạo phụ trách", version.words(task.leader)),
        ("Thời gian", version.words(task.when)),
        ("Sản phẩm", version.words(task.product)),
    )
    lines = [version.words(task.name), *(f"{name}: {text}" for name, text in facts if text)]
    lines += filter(None, [version.prose_words(task.content)])
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
    )
    yield from tree_changes(matched, naming, pair, inside)


def _work_node(work: UnitWork, version: PlanVersion, path: KeyPath) -> Node[UnitWork]:
    name, content = version.units(work.units), version.prose_words(work.content)
    return Node(path, (), "; ".join(work.units), None, name, f"{name}: {content}", content, work)
