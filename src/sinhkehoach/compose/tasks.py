"""Tasks and the work of units → numbered sections of the body."""

from collections.abc import Iterable, Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Block, PageBreak, Paragraph, ParagraphKind
from sinhkehoach.compose.free_tables import free_table_blocks
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.pictures import picture_blocks
from sinhkehoach.compose.prose import (
    Number,
    OwnList,
    ended_sentence,
    heading_kind,
    heading_runs,
    prose_blocks,
)
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.compose.task_wording import fact_lines
from sinhkehoach.model.prose import Level
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.resolve.task_facts import PRINTED_SHORT_FACTS, PROSE_FACTS


def task_blocks(
    tasks: tuple[Task, ...], renderer: InlineRenderer, context: Number, *, assignments: bool
) -> Iterator[Block]:
    """Yield the tasks as sections numbered below `context`; `assignments` tells who does each, until when."""
    return _sections(tasks, renderer, (*context, 1), ("nhiệm vụ",), assignments=assignments)


def _sections(
    tasks: tuple[Task, ...], renderer: InlineRenderer, first: Number, path: KeyPath, *, assignments: bool
) -> Iterator[Block]:
    """Yield the tasks as sections, the number of the first of them `first`."""
    for index, task in enumerate(tasks):
        here, number = (*path, index), (*first[:-1], first[-1] + index)
        name = renderer.runs(task.name)
        lines = assignment_lines(task, renderer, here) if assignments else []
        texts = (getattr(task, fact.attribute) for fact in PROSE_FACTS)
        contents = (lines, task.unit_work, task.tasks, task.tables, task.pictures, *texts)
        heads = any(contents)
        kind = heading_kind(number) if heads else ParagraphKind.BODY
        if task.new_page:
            yield PageBreak()
        yield Paragraph(
            kind,
            heading_runs(name) if heads else ended_sentence(name),
            renderer.numbering.section(number),
            path=(*here, "tên"),
        )
        yield from lines
        text, sections = task_text(task, renderer, number, here)
        yield from text
        yield from unit_points(enumerate(task.unit_work), renderer, (*here, "giao việc"))
        below = (*number, sections + 1)
        yield from _sections(task.tasks, renderer, below, (*here, "nhiệm vụ"), assignments=assignments)


def task_text(task: Task, renderer: InlineRenderer, number: Number, path: KeyPath) -> tuple[list[Block], int]:
    """Return prose, tables, pictures of a task, headed by this `number`, and how many sections the prose numbers."""
    blocks: list[Block] = []
    sections = 0
    for fact in PROSE_FACTS:
        text = getattr(task, fact.attribute)
        own = OwnList(text, number, renderer.numbering, sections)
        blocks += prose_blocks(text, renderer, (*path, fact.key), number, own)
        sections = own.sections
    blocks += free_table_blocks(task.tables, renderer, path)
    blocks += picture_blocks(task.pictures, renderer, path)
    return blocks, sections


def assignment_lines(task: Task, renderer: InlineRenderer, path: KeyPath) -> list[Paragraph]:
    """Return `- Đơn vị chủ trì: …` and the like for each short fact that the task states, kept together."""
    stated = [
        (fact, ended_sentence(runs))
        for fact in PRINTED_SHORT_FACTS
        for runs in fact_lines(task, fact, renderer, path)
    ]
    return [
        Paragraph(
            ParagraphKind.DASH,
            (*text_runs(f"{fact.head}: ", italic=True), *runs),
            "-",
            keep_next=number < len(stated),
            path=(*path, fact.key),
        )
        for number, (fact, runs) in enumerate(stated, 1)
    ]


def unit_points(
    work: Iterable[tuple[int, UnitWork]], renderer: InlineRenderer, path: KeyPath
) -> Iterator[Block]:
    """Yield the work of each unit, with its place in the list at `path`, as a point.

    `a) Phòng X: …` is one paragraph where the work is one.
    """
    for number, (index, unit) in enumerate(work, 1):
        here = (*path, index)
        mark, name = f"{renderer.numbering.point(number)})", renderer.unit_names(unit.units)
        blocks = prose_blocks(unit.content, renderer, (*here, "nội dung"))
        only = blocks[0] if len(blocks) == 1 else None
        if isinstance(only, Paragraph) and unit.content.items[0].level in (Level.PARAGRAPH, Level.DASH):
            yield Paragraph(ParagraphKind.POINT, (*text_runs(f"{name}: "), *only.runs), mark, path=only.path)
        else:
            yield Paragraph(
                ParagraphKind.POINT, text_runs(f"{name}:"), mark, keep_next=True, path=(*here, "đơn vị")
            )
            yield from blocks


def unit_sections(
    work: tuple[UnitWork, ...], renderer: InlineRenderer, context: Number, path: KeyPath
) -> Iterator[Block]:
    """Yield a section for each unit, numbered below `context`."""
    for index, unit in enumerate(work):
        here, number = (*path, index), (*context, index + 1)
        name = text_runs(renderer.unit_names(unit.units))
        yield Paragraph(
            heading_kind(number), name, renderer.numbering.section(number), path=(*here, "đơn vị")
        )
        own = OwnList(unit.content, number, renderer.numbering)
        yield from prose_blocks(unit.content, renderer, (*here, "nội dung"), number, own)
