"""Tasks → the table of assignments and progress: groups as spanning rows, a row for each task."""

from collections.abc import Callable, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.plan.appendix import DerivedColumn
from sinhkehoach.plan.choices import DerivedFrom
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.inline import Inline
from sinhkehoach.plan.task import Task
from sinhkehoach.plan.walk import walk
from sinhkehoach.typeset.derived_heads import chosen_columns, derived_heads
from sinhkehoach.typeset.document import Cell, Row, Runs, Table
from sinhkehoach.typeset.free_tables import group_row
from sinhkehoach.typeset.numbering import roman
from sinhkehoach.typeset.prose import prose_paragraphs
from sinhkehoach.typeset.speech import Speech
from sinhkehoach.typeset.table_builder import build_table, text_runs

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


def task_table(
    tasks: tuple[Task, ...],
    columns: tuple[DerivedColumn, ...],
    facts: Facts,
    speech: Speech,
    path: KeyPath,
    *,
    column_numbers: bool = False,
) -> Table:
    """Return the table of `tasks` with the chosen columns; numbering starts again in every group."""
    chosen = chosen_columns(columns, DerivedFrom.TASKS, _has(tasks))
    heads, columns_shown = derived_heads(chosen, speech)
    shown = [fact for fact, _ in columns_shown]
    rows = list(_rows(tasks, shown, facts, speech, ("nhiệm vụ",), 0))
    return build_table(heads, rows, path, column_numbers=column_numbers)


def _has(tasks: tuple[Task, ...]) -> Callable[[str], bool]:
    """Return the test whether any task has something for a column; contents stay in the body unless asked for."""
    all_tasks = [task for _, task in walk(tasks, (Task,))]

    def has(shown: str) -> bool:
        if shown == "nội dung":
            return False
        return shown not in _ATTRIBUTES or any(getattr(task, _ATTRIBUTES[shown]) for task in all_tasks)

    return has


def _rows(
    tasks: tuple[Task, ...], shown: list[str], facts: Facts, speech: Speech, path: KeyPath, depth: int
) -> Iterator[Row]:
    number = 0
    for index, task in enumerate(tasks):
        here = (*path, index)
        if task.tasks:
            mark = roman(index + 1) if depth == 0 else ""
            yield group_row(speech.runs(task.name), mark, depth, len(shown), (*here, "tên"))
            yield from _rows(task.tasks, shown, facts, speech, (*here, "nhiệm vụ"), depth + 1)
        else:
            number += 1
            yield Row(tuple(_cell(task, fact, number, facts, speech, here) for fact in shown))


def _cell(task: Task, fact: str, number: int, facts: Facts, speech: Speech, path: KeyPath) -> Cell:
    if fact == "tt":
        return Cell((text_runs(str(number)),))
    key = "tên" if fact == "nhiệm vụ" else fact
    return Cell(_lines(task, fact, facts, speech, path) or ((),), path=(*path, key))


def _lines(task: Task, fact: str, facts: Facts, speech: Speech, path: KeyPath) -> tuple[Runs, ...]:
    if fact == "nhiệm vụ":
        return (speech.runs(task.name),)
    value = getattr(task, _ATTRIBUTES[fact])
    if fact in ("chủ trì", "phối hợp"):
        return (text_runs("; ".join(facts.unit_name(name) for name in value)),) if value else ()
    if fact == "nội dung":
        paragraphs = prose_paragraphs(value, speech, path)
        return tuple(
            (*text_runs(f"{each.number} " if each.number else ""), *each.runs) for each in paragraphs
        )
    if isinstance(value, Inline):
        return (speech.runs(value),)
    return (text_runs(value),) if value else ()
