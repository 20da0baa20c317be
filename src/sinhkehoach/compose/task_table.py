"""Tasks → the table of assignments and progress: a row for each task, one over all columns for a group.

A group that says something of its own (its time, its product) has its columns as well.
"""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.derived_heads import TableSpec, chosen_columns, derived_heads
from sinhkehoach.compose.document import Cell, Row, RowKind, Table
from sinhkehoach.compose.free_tables import group_row
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.table_builder import build_table, text_cell
from sinhkehoach.compose.task_wording import fact_lines
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN, TASK_COLUMN
from sinhkehoach.resolve.task_facts import FACTS_BY_KEY, INHERITED_FACTS, TaskFact
from sinhkehoach.values.ordinals import roman


def task_table(tasks: tuple[Task, ...], renderer: InlineRenderer, spec: TableSpec) -> Table:
    """Return the table of `tasks` with the columns asked for; numbering starts again in every group."""
    stated = _stated(tasks)
    columns = chosen_columns(spec.columns, DerivedFrom.TASKS, stated.__contains__)
    heads, leaves = derived_heads(columns, DerivedFrom.TASKS, renderer)
    rows = list(_rows(tasks, [leaf.shows for leaf in leaves], renderer, ("nhiệm vụ",)))
    return build_table(heads, rows, spec.path, column_numbers=spec.column_numbers)


def _stated(tasks: tuple[Task, ...]) -> set[str]:
    """Return the columns for which any task has something."""
    stated = {NUMBER_COLUMN, TASK_COLUMN}
    for _, task in walk(tasks, (Task,)):
        stated.update(key for key, fact in FACTS_BY_KEY.items() if getattr(task, fact.attribute))
    return stated


def _rows(
    tasks: tuple[Task, ...],
    shown: list[str],
    renderer: InlineRenderer,
    path: KeyPath,
    above: Task | None = None,
) -> Iterator[Row]:
    number, groups, depth = 0, 0, path.count("nhiệm vụ") - 1
    for index, each in enumerate(tasks):
        here, task = (*path, index), inheriting(each, above)
        if task.tasks:
            groups += 1
            mark = roman(groups) if depth == 0 and shown[0] == NUMBER_COLUMN else ""
            if any(_has_of_its_own(each, FACTS_BY_KEY.get(column)) for column in shown):
                kind = RowKind.GROUP if depth == 0 else RowKind.SUBGROUP
                yield Row(_cells(each, shown, renderer, here, mark), kind, here)
            else:
                yield group_row(renderer.runs(each.name), mark, len(shown), (*here, "tên"), top=depth == 0)
            yield from _rows(task.tasks, shown, renderer, (*here, "nhiệm vụ"), task)
        else:
            number += 1
            yield Row(_cells(task, shown, renderer, here, str(number)), path=here)


def _has_of_its_own(group: Task, fact: TaskFact | None) -> bool:
    """Return True for a fact that `group` states and no task below inherits."""
    if fact is None or not getattr(group, fact.attribute):
        return False
    return not (fact.inherited and any(inheriting_paths(group, fact, ())))


def inheriting_paths(group: Task, fact: TaskFact, path: KeyPath) -> Iterator[KeyPath]:
    """Yield the key paths of the tasks that inherit a fact of `group`, at `path`, having none of their own."""
    for index, task in enumerate(group.tasks):
        here = (*path, "nhiệm vụ", index)
        if not getattr(task, fact.attribute):
            if task.tasks:
                yield from inheriting_paths(task, fact, here)
            else:
                yield here


def inheriting(task: Task, above: Task | None) -> Task:
    """Return `task` with the facts it inherits from the group `above`."""
    if above is None:
        return task
    names = [fact.attribute for fact in INHERITED_FACTS]
    missing = {
        name: getattr(above, name) for name in names if getattr(above, name) and not getattr(task, name)
    }
    return task.replace(**missing) if missing else task


def _cells(
    task: Task, shown: list[str], renderer: InlineRenderer, path: KeyPath, number: str
) -> tuple[Cell, ...]:
    return tuple(
        text_cell(number) if column == NUMBER_COLUMN else _cell(task, column, renderer, path)
        for column in shown
    )


def _cell(task: Task, column: str, renderer: InlineRenderer, path: KeyPath) -> Cell:
    if column == TASK_COLUMN:
        return Cell((renderer.runs(task.name),), path=(*path, "tên"))
    lines = fact_lines(task, FACTS_BY_KEY[column], renderer, path)
    return Cell(lines or ((),), path=(*path, column))
