"""Tasks → the table of assignments and progress: a row for each task, one over all columns for a group.

A group that says something of its own (its time, its product) has its columns as well.
"""

from collections.abc import Callable, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.derived_heads import TableWish, chosen_columns, derived_heads
from sinhkehoach.compose.document import Cell, Row, RowKind, Runs, Table
from sinhkehoach.compose.free_tables import group_row
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import prose_paragraphs
from sinhkehoach.compose.table_builder import build_table, text_cell, text_runs
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.values.ordinals import roman

# How a fact of a task is found by its key: the task's own attribute.
_ATTRIBUTES: Final = {
    "nội dung": "content",
    "sản phẩm": "product",
    "lãnh đạo": "leader",
    "chủ trì": "lead",
    "phối hợp": "coordinators",
    "thời gian": "when",
    "ghi chú": "note",
}
# What a task takes over from the group above it, where it says nothing itself.
TAKEN_OVER: Final = {"chủ trì": "lead", "lãnh đạo": "leader"}


def task_table(tasks: tuple[Task, ...], speech: InlineRenderer, wish: TableWish) -> Table:
    """Return the table of `tasks` with the columns wished for; numbering starts again in every group."""
    columns = chosen_columns(wish.columns, DerivedFrom.TASKS, _has(tasks))
    heads, facts = derived_heads(columns, speech)
    rows = list(_rows(tasks, [shown for shown, _ in facts], speech, ("nhiệm vụ",)))
    return build_table(heads, rows, wish.path, column_numbers=wish.column_numbers)


def _has(tasks: tuple[Task, ...]) -> Callable[[str], bool]:
    """Return the test whether any task has something for a column; contents stay in the body unless asked for."""
    all_tasks = [task for _, task in walk(tasks, (Task,))]

    def has(shown: str) -> bool:
        if shown == "nội dung":
            return False
        return shown not in _ATTRIBUTES or any(getattr(task, _ATTRIBUTES[shown]) for task in all_tasks)

    return has


def _rows(
    tasks: tuple[Task, ...],
    shown: list[str],
    speech: InlineRenderer,
    path: KeyPath,
    above: Task | None = None,
) -> Iterator[Row]:
    number, groups, depth = 0, 0, path.count("nhiệm vụ") - 1
    for index, each in enumerate(tasks):
        here, task = (*path, index), _inheriting(each, above)
        if task.tasks:
            groups += 1
            mark = roman(groups) if depth == 0 and shown[0] == "tt" else ""
            if any(_says_itself(each, fact) for fact in shown):
                kind = RowKind.GROUP if depth == 0 else RowKind.SUBGROUP
                yield Row(_cells(each, shown, speech, here, mark), kind, here)
            else:
                yield group_row(speech.runs(each.name), mark, len(shown), (*here, "tên"), top=depth == 0)
            yield from _rows(task.tasks, shown, speech, (*here, "nhiệm vụ"), task)
        else:
            number += 1
            yield Row(_cells(task, shown, speech, here, str(number)), path=here)


def _says_itself(group: Task, fact: str) -> bool:
    """Return True for a fact of `group` that no task below takes over."""
    if fact not in _ATTRIBUTES or not getattr(group, _ATTRIBUTES[fact]):
        return False
    return fact not in TAKEN_OVER or not any(taken_over_by(group, fact, ()))


def taken_over_by(group: Task, fact: str, path: KeyPath) -> Iterator[KeyPath]:
    """Yield the key paths of the tasks that show a fact of `group`, which stands at `path`, for want of their own."""
    for index, task in enumerate(group.tasks):
        here = (*path, "nhiệm vụ", index)
        if not getattr(task, TAKEN_OVER[fact]):
            if task.tasks:
                yield from taken_over_by(task, fact, here)
            else:
                yield here


def _inheriting(task: Task, above: Task | None) -> Task:
    """Return `task` with the lead unit and the leader of the group above it, where it names none itself."""
    if above is None:
        return task
    missing = {
        name: getattr(above, name)
        for name in TAKEN_OVER.values()
        if getattr(above, name) and not getattr(task, name)
    }
    return task.replace(**missing) if missing else task


def _cells(
    task: Task, shown: list[str], speech: InlineRenderer, path: KeyPath, number: str
) -> tuple[Cell, ...]:
    return tuple(text_cell(number) if fact == "tt" else _cell(task, fact, speech, path) for fact in shown)


def _cell(task: Task, fact: str, speech: InlineRenderer, path: KeyPath) -> Cell:
    key = "tên" if fact == "nhiệm vụ" else fact
    return Cell(_lines(task, fact, speech, (*path, key)) or ((),), path=(*path, key))


def _lines(task: Task, fact: str, speech: InlineRenderer, path: KeyPath) -> tuple[Runs, ...]:
    if fact == "nhiệm vụ":
        return (speech.runs(task.name),)
    value = getattr(task, _ATTRIBUTES[fact])
    if fact == "nội dung":
        paragraphs = prose_paragraphs(value, speech, path)
        return tuple(
            (*text_runs(f"{each.number} " if each.number else ""), *each.runs) for each in paragraphs
        )
    if isinstance(value, Inline):
        return (speech.runs(value),)
    return (text_runs(speech.unit_names(value)),) if value else ()
