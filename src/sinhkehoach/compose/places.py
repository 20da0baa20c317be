"""Where the printed plan has what is written in it: `mục 2.1 Phần II`, `Phần IV`, `Phụ lục I`.

Numbers are known only when the body is laid out.
"""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.body import body_blocks
from sinhkehoach.compose.document import PageBreak, Paragraph, ParagraphKind, Picture, Table
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.wording import appendix_label
from sinhkehoach.model.choices import DerivedFrom, StandardPart
from sinhkehoach.model.inline import Reference
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import marked_sentences, walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import TaskTarget


def task_places(plan: Plan, facts: Facts) -> dict[KeyPath, str]:
    """Return where each task stands: under its number in the body, else in the appendix that is made from the tasks."""
    label = _appendix(plan, facts, DerivedFrom.TASKS)
    places = {path: label for path, _ in walk(plan.tasks, (Task,), ("nhiệm vụ",))}
    for block, part in _in_parts(plan, facts):
        if isinstance(block, Paragraph) and block.path[:1] == ("nhiệm vụ",) and block.path[-1] == "tên":
            places[block.path[:-1]] = f"mục {block.number.rstrip('.')} {part}"
    return places


def referred_task_places(plan: Plan, facts: Facts) -> dict[KeyPath, str]:
    """Return where each task stands; empty when no text refers to a task: the body is laid out for it once more."""
    return task_places(plan, facts) if _refers_to_tasks(plan, facts) else {}


def work_places(plan: Plan, facts: Facts) -> dict[KeyPath, str]:
    """Return where the work of each unit stands in the part that gives it unit by unit."""
    return {
        block.path[:-1]: f"mục {block.number.rstrip('.')} {part}"
        for block, part in _in_parts(plan, facts)
        if isinstance(block, Paragraph)
        and block.path[:2] == (StandardPart.IMPLEMENTATION.value, "giao việc")
        and block.path[-1] == "đơn vị"
    }


def figures_place(plan: Plan, facts: Facts, source: DerivedFrom) -> str:
    """Return where the figures of `source` stand: in the appendix that is made from them, else in a part of the body."""
    if label := _appendix(plan, facts, source):
        return label
    parts = (part for block, part in _in_parts(plan, facts) if block.path[:1] == (source.value,))
    return next(parts, "")


def _refers_to_tasks(plan: Plan, facts: Facts) -> bool:
    """Return True when a text names a task; a task without a short name cannot be named, so it needs no search."""
    if not any(task.id for _, task in walk(plan.tasks, (Task,))):
        return False
    names = (
        node.name for _, text in marked_sentences(plan) for node in text.nodes if isinstance(node, Reference)
    )
    return any(isinstance(facts.references.find(name), TaskTarget) for name in names)


def _appendix(plan: Plan, facts: Facts, source: DerivedFrom) -> str:
    """Return the label of the first appendix that is made from `source`, "" for none."""
    made = [index for index, each in enumerate(plan.appendices) if each.made_from is source]
    return appendix_label(made[0], len(plan.appendices), facts.form) if made else ""


def _in_parts(plan: Plan, facts: Facts) -> Iterator[tuple[Paragraph | Table | Picture, str]]:
    """Yield each block of the body with the part that it stands in: `Phần II`."""
    part = ""
    for block in body_blocks(InlineRenderer(plan, facts)):
        if isinstance(block, Paragraph) and block.kind is ParagraphKind.PART:
            part = f"{facts.kind.numbering.part_name} {block.number.rstrip('.')}"
        elif not isinstance(block, PageBreak):
            yield block, part
