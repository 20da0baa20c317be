"""A table of assignments → its rows with the facts they tell, put to the tasks of the body or made tasks of their own."""

from collections.abc import Iterator
from typing import NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN, TASK_COLUMN
from sinhkehoach.resolve.task_facts import FACTS_BY_KEY, FactKind
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.transcribe.derived_heads import ShownColumn, chosen_columns, shown_columns
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.unit_names import UnitNames
from sinhkehoach.yaml.edit.write_value import NewValue


class TaskRow(NamedTuple):
    """A row: the task's name, its facts, how deep it stands (0 for one of no group), whether it heads others."""

    name: str
    facts: Values
    depth: int
    is_group: bool


def task_rows(table: SheetTable, units: UnitNames) -> tuple[list[TaskRow], list[NewValue]] | None:
    """Return the rows of `table`, and the columns to be chosen for it; None where it assigns nothing."""
    parts = TableParts(table)
    shown = shown_columns(parts, DerivedFrom.TASKS)
    if shown is None or TASK_COLUMN not in {each.shows for each in shown} or len(shown) <= 2:  # noqa: PLR2004
        return None
    return list(read_tasks(parts, shown, units)), chosen_columns(parts, shown, DerivedFrom.TASKS)


def read_tasks(parts: TableParts, shown: list[ShownColumn], units: UnitNames) -> Iterator[TaskRow]:
    """Yield the tasks in the rows of a table whose columns show what `shown` says."""
    depth = 0
    counted = shown[0].shows == NUMBER_COLUMN
    for row in parts.rows:
        number = row[0].text if counted and row[0].span == 1 else ""
        is_group = not number[:1].isdigit()
        if is_group:
            depth = 0 if number else (depth or 0)
        name, facts = _facts(row, shown, units)
        if is_group and not number and depth:
            yield TaskRow(name, facts, 1, is_group=True)
            depth = 2
            continue
        yield TaskRow(name, facts, depth, is_group)
        depth = 1 if is_group else depth


def _facts(row: tuple[SheetCell, ...], shown: list[ShownColumn], units: UnitNames) -> tuple[str, Values]:
    name, facts = "", dict[str, NewValue]()
    for cell in row:
        shows = shown[cell.column].shows
        if shows == TASK_COLUMN or (cell.span > 1 and not name):
            name = cell.text
        elif shows in FACTS_BY_KEY and cell.text:
            is_units = FACTS_BY_KEY[shows].kind is FactKind.UNITS
            facts[shows] = units.in_cell(cell.lines) if is_units else "\n".join(cell.lines)
    return name, facts


def tasks_with(tasks: NewValue, rows: list[TaskRow]) -> bool:
    """Write the facts of `rows` to the tasks of the same names, in the same order; False where these differ."""
    all_tasks = list(_all_tasks(tasks))
    if [fold(str(task["tên"])) for task in all_tasks] != [fold(row.name) for row in rows]:
        return False
    for task, row in zip(all_tasks, rows, strict=True):
        ordered = {key: task.pop(key) for key in list(task) if key == "tên"}
        rest = dict(task)
        task.clear()
        task.update(ordered | row.facts | rest)
    return True


def _all_tasks(tasks: NewValue) -> Iterator[Values]:
    for task in tasks if isinstance(tasks, list) else ():
        if isinstance(task, dict):
            yield task
            yield from _all_tasks(task.get("nhiệm vụ"))


def tasks_from(rows: list[TaskRow]) -> list[NewValue]:
    """Return the tasks that `rows` are, those of a group below it."""
    result: list[NewValue] = []
    levels: list[list[NewValue]] = [result]
    for row in rows:
        depth = min(row.depth, len(levels) - 1)
        task: Values = {"tên": row.name, **row.facts}
        levels[depth].append(task)
        del levels[depth + 1 :]
        if row.is_group:
            members: list[NewValue] = []
            task["nhiệm vụ"] = members
            levels.append(members)
    return result
