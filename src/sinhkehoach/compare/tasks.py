"""Tasks, and the work of units → their changes."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.side import Side
from sinhkehoach.compare.sides import Sides, Spot
from sinhkehoach.compare.tables import all_table_changes
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.model.implementation import Implementation
from sinhkehoach.model.task import Task, UnitWork

TASKS = "Nhiệm vụ"
IMPLEMENTATION = "Tổ chức thực hiện"


def task_changes(sides: Sides) -> Iterator[Change]:
    """Yield what became of the tasks of all levels."""

    def inside(spot: Spot, old: Task, new: Task) -> Iterator[Change]:
        yield from sides.units(spot.below("chủ trì"), "đơn vị chủ trì", old.lead, new.lead)
        yield from sides.units(spot.below("phối hợp"), "đơn vị phối hợp", old.coordinators, new.coordinators)
        yield from sides.line(spot.below("lãnh đạo"), "lãnh đạo phụ trách", old.leader, new.leader)
        yield from sides.line(spot.below("thời gian"), "thời gian", old.when, new.when)
        yield from sides.line(spot.below("sản phẩm"), "sản phẩm", old.product, new.product)
        yield from sides.line(spot.below("ghi chú"), "ghi chú", old.note, new.note)
        yield from sides.plain(spot.below("tình trạng"), "tình trạng", old.state or "", new.state or "")
        yield from sides.line(spot.below("kết quả"), "kết quả", old.result, new.result)
        yield from sides.prose(spot.below("nội dung"), "nội dung", old.content, new.content)
        yield from _work_changes(sides, spot.below("giao việc"), old.unit_work, new.unit_work)
        yield from all_table_changes(sides, spot, old.tables, new.tables)

    nodes = [list(_task_nodes(side.plan.tasks, side, ("nhiệm vụ",), ())) for side in (sides.old, sides.new)]
    naming: Naming[Task] = Naming(
        TASKS,
        (TASKS, TASKS),
        lambda node: _name(TASKS, sides.old, node),
        lambda node: _name(TASKS, sides.new, node),
    )
    yield from tree_changes(match_trees(*nodes), naming, sides, inside)


def _name(part: str, side: Side, node: Node[Task] | Node[UnitWork]) -> str:
    """Return `Nhiệm vụ 2.1`; by its name for one that is printed without a number."""
    return f"{part} {side.number(node.path) or f'“{node.name}”'}"


def _task_nodes(tasks: tuple[Task, ...], side: Side, path: KeyPath, parent: KeyPath) -> Iterator[Node[Task]]:
    for index, task in enumerate(tasks):
        here, name = (*path, index), side.words(task.name)
        content = side.prose_words(task.content)
        yield Node(here, parent, task.id or "", task.name, name, _told(task, side), content, task)
        yield from _task_nodes(task.tasks, side, (*here, "nhiệm vụ"), here)


def _told(task: Task, side: Side) -> str:
    """Return the name of a task and what is said of it, a line for each."""
    facts = (
        ("Đơn vị chủ trì", side.units(task.lead)),
        ("Đơn vị phối hợp", side.units(task.coordinators)),
        ("Lãnh đạo phụ trách", side.words(task.leader)),
        ("Thời gian", side.words(task.when)),
        ("Sản phẩm", side.words(task.product)),
    )
    lines = [side.words(task.name), *(f"{name}: {text}" for name, text in facts if text)]
    lines += filter(None, [side.prose_words(task.content)])
    lines += [f"{side.units(work.units)}: {side.prose_words(work.content)}" for work in task.unit_work]
    return "\n".join([*lines, *(_told(each, side) for each in task.tasks)])


def implementation_changes(sides: Sides) -> Iterator[Change]:
    """Yield what became of the implementation part."""
    old, new = (side.plan.implementation or Implementation() for side in (sides.old, sides.new))
    path: KeyPath = ("tổ chức thực hiện",)
    spot = Spot(IMPLEMENTATION, IMPLEMENTATION, IMPLEMENTATION, path, path)
    yield from sides.prose(spot.below("mở đầu"), "", old.opening, new.opening)
    yield from _work_changes(sides, spot.below("giao việc"), old.unit_work, new.unit_work)


def _work_changes(
    sides: Sides, spot: Spot, old: tuple[UnitWork, ...], new: tuple[UnitWork, ...]
) -> Iterator[Change]:
    """Yield what became of the work of units, each unit told by its name."""

    def inside(here: Spot, before: UnitWork, after: UnitWork) -> Iterator[Change]:
        yield from sides.units(here.below("đơn vị"), "đơn vị", before.units, after.units)
        yield from sides.prose(here.below("nội dung"), "", before.content, after.content)

    matched = match_trees(
        [_work_node(work, sides.old, (*spot.old_path, index)) for index, work in enumerate(old)],
        [_work_node(work, sides.new, (*spot.new_path, index)) for index, work in enumerate(new)],
    )
    naming: Naming[UnitWork] = Naming(
        spot.part,
        (spot.old_place, spot.place),
        lambda node: f"{spot.old_place}, việc của {node.name}",
        lambda node: f"{spot.place}, việc của {node.name}",
    )
    yield from tree_changes(matched, naming, sides, inside)


def _work_node(work: UnitWork, side: Side, path: KeyPath) -> Node[UnitWork]:
    name, content = side.units(work.units), side.prose_words(work.content)
    return Node(path, (), "; ".join(work.units), None, name, f"{name}: {content}", content, work)
