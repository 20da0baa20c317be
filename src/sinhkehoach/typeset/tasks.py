"""Tasks and the work of units → numbered sections of the body."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.inline import Inline
from sinhkehoach.plan.prose import Level
from sinhkehoach.plan.task import Task, UnitWork
from sinhkehoach.typeset.document import Block, Paragraph, ParagraphKind
from sinhkehoach.typeset.free_tables import free_table_blocks
from sinhkehoach.typeset.numbering import heading_number, point_letter
from sinhkehoach.typeset.prose import Number, heading_kind, prose_paragraphs
from sinhkehoach.typeset.speech import Speech
from sinhkehoach.typeset.table_builder import text_runs


def task_blocks(
    tasks: tuple[Task, ...], facts: Facts, speech: Speech, context: Number, *, assignments: bool
) -> Iterator[Block]:
    """Yield the tasks as sections numbered below `context`; `assignments` tells who does each, and until when."""
    yield from _tasks(tasks, facts, speech, context, ("nhiệm vụ",), assignments=assignments)


def _tasks(
    tasks: tuple[Task, ...],
    facts: Facts,
    speech: Speech,
    context: Number,
    path: KeyPath,
    *,
    assignments: bool,
) -> Iterator[Block]:
    for index, task in enumerate(tasks):
        here, number = (*path, index), (*context, index + 1)
        lines = list(_assignment_lines(task, facts, speech, here)) if assignments else []
        heads = bool(lines or task.content or task.unit_work or task.tasks or task.tables)
        kind = heading_kind(number) if heads else ParagraphKind.BODY
        yield Paragraph(kind, speech.runs(task.name), heading_number(number), path=(*here, "tên"))
        yield from lines
        yield from prose_paragraphs(task.content, speech, (*here, "nội dung"), number)
        yield from free_table_blocks(task.tables, speech, here)
        yield from _unit_points(task.unit_work, facts, speech, (*here, "giao việc"))
        yield from _tasks(task.tasks, facts, speech, number, (*here, "nhiệm vụ"), assignments=assignments)


def _assignment_lines(task: Task, facts: Facts, speech: Speech, path: KeyPath) -> Iterator[Paragraph]:
    """Yield `- Đơn vị chủ trì: …` and its sisters, those that the task states."""
    told = (
        ("Đơn vị chủ trì", "chủ trì", unit_names(task.lead, facts)),
        ("Đơn vị phối hợp", "phối hợp", unit_names(task.coordinators, facts)),
        ("Lãnh đạo phụ trách", "lãnh đạo", task.leader or ""),
        ("Thời gian thực hiện", "thời gian", task.when or ""),
        ("Sản phẩm", "sản phẩm", speech.words(task.product) if isinstance(task.product, Inline) else ""),
    )
    for name, key, text in told:
        if text:
            runs = (*text_runs(f"{name}:", italic=True), *text_runs(f" {text.rstrip('.')}."))
            yield Paragraph(ParagraphKind.DASH, runs, "-", path=(*path, key))


def unit_names(typed: tuple[str, ...], facts: Facts) -> str:
    """Return the full names of units in one line."""
    return ", ".join(facts.unit_name(name) for name in typed)


def _unit_points(
    work: tuple[UnitWork, ...], facts: Facts, speech: Speech, path: KeyPath
) -> Iterator[Paragraph]:
    """Yield the work of each unit as a point: `a) Phòng X: …` in one paragraph where it is one."""
    for index, unit in enumerate(work):
        here = (*path, index)
        mark, name = f"{point_letter(index + 1)})", unit_names(unit.units, facts)
        paragraphs = prose_paragraphs(unit.content, speech, (*here, "nội dung"))
        if len(paragraphs) == 1 and unit.content.items[0].level in (Level.PARAGRAPH, Level.DASH):
            runs = (*text_runs(f"{name}: "), *paragraphs[0].runs)
            yield Paragraph(ParagraphKind.POINT, runs, mark, path=paragraphs[0].path)
        else:
            yield Paragraph(
                ParagraphKind.POINT, text_runs(f"{name}:"), mark, keep_next=True, path=(*here, "đơn vị")
            )
            yield from paragraphs


def unit_sections(
    work: tuple[UnitWork, ...], facts: Facts, speech: Speech, context: Number, path: KeyPath
) -> Iterator[Paragraph]:
    """Yield a section for each unit, numbered below `context`."""
    for index, unit in enumerate(work):
        here, number = (*path, index), (*context, index + 1)
        name = text_runs(unit_names(unit.units, facts))
        yield Paragraph(heading_kind(number), name, heading_number(number), path=(*here, "đơn vị"))
        yield from prose_paragraphs(unit.content, speech, (*here, "nội dung"), number)
