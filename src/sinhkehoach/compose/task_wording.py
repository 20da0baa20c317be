"""A fact of a task → the lines in which a document tells it."""

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Runs
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import prose_paragraphs
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.task_facts import FactKind, TaskFact


def fact_lines(task: Task, fact: TaskFact, renderer: InlineRenderer, path: KeyPath) -> tuple[Runs, ...]:
    """Return what `task`, which stands at `path`, has for `fact`, a line for each paragraph; no line for nothing."""
    value = getattr(task, fact.attribute)
    if not value:
        return ()
    if fact.kind is FactKind.UNITS:
        return (text_runs(renderer.unit_names(value)),)
    if fact.kind is FactKind.PROSE:
        paragraphs = prose_paragraphs(value, renderer, (*path, fact.key))
        return tuple(
            (*text_runs(f"{each.number} " if each.number else ""), *each.runs) for each in paragraphs
        )
    return (renderer.runs(value),)
