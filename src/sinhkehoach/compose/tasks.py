"""Tasks and the work of units → numbered sections of the body."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Block, Paragraph, ParagraphKind, Runs
from sinhkehoach.compose.free_tables import free_table_blocks
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.numbering import heading_number, point_letter
from sinhkehoach.compose.prose import Number, ended_sentence, heading_kind, prose_paragraphs
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Level
from sinhkehoach.model.task import Task, UnitWork


def task_blocks(
    tasks: tuple[Task, ...],
    renderer: InlineRenderer,
    context: Number,
    path: KeyPath = ("nhiệm vụ",),
    *,
    assignments: bool,
) -> Iterator[Block]:
    """Yield the tasks as sections numbered below `context`; `assignments` tells who does each, until when."""
    for index, task in enumerate(tasks):
        here, number = (*path, index), (*context, index + 1)
        name = renderer.runs(task.name)
        lines = _assignment_lines(task, renderer, here) if assignments else []
        heads = bool(lines or task.content or task.unit_work or task.tasks or task.tables)
        kind = heading_kind(number) if heads else ParagraphKind.BODY
        yield Paragraph(
            kind, name if heads else ended_sentence(name), heading_number(number), path=(*here, "tên")
        )
        yield from lines
        yield from prose_paragraphs(task.content, renderer, (*here, "nội dung"), number)
        yield from free_table_blocks(task.tables, renderer, here)
        yield from _unit_points(task.unit_work, renderer, (*here, "giao việc"))
        below = (*here, "nhiệm vụ")
        yield from task_blocks(task.tasks, renderer, number, below, assignments=assignments)


def _assignment_lines(task: Task, renderer: InlineRenderer, path: KeyPath) -> list[Paragraph]:
    """Return `- Đơn vị chủ trì: …` and its sisters, those that the task states, kept together."""
    told = (
        ("Đơn vị chủ trì", "chủ trì", text_runs(renderer.unit_names(task.lead))),
        ("Đơn vị phối hợp", "phối hợp", text_runs(renderer.unit_names(task.coordinators))),
        ("Lãnh đạo phụ trách", "lãnh đạo", _runs(task.leader, renderer)),
        ("Thời gian thực hiện", "thời gian", _runs(task.when, renderer)),
        ("Sản phẩm", "sản phẩm", _runs(task.product, renderer)),
        ("Ghi chú", "ghi chú", _runs(task.note, renderer)),
    )
    stated = [(name, key, ended_sentence(runs)) for name, key, runs in told if runs]
    return [
        Paragraph(
            ParagraphKind.DASH,
            (*text_runs(f"{name}: ", italic=True), *runs),
            "-",
            keep_next=number < len(stated),
            path=(*path, key),
        )
        for number, (name, key, runs) in enumerate(stated, 1)
    ]


def _runs(line: Inline | None, renderer: InlineRenderer) -> Runs:
    return renderer.runs(line) if line else ()


def _unit_points(work: tuple[UnitWork, ...], renderer: InlineRenderer, path: KeyPath) -> Iterator[Paragraph]:
    """Yield the work of each unit as a point: `a) Phòng X: …` in one paragraph where it is one."""
    for index, unit in enumerate(work):
        here = (*path, index)
        mark, name = f"{point_letter(index + 1)})", renderer.unit_names(unit.units)
        paragraphs = prose_paragraphs(unit.content, renderer, (*here, "nội dung"))
        if len(paragraphs) == 1 and unit.content.items[0].level in (Level.PARAGRAPH, Level.DASH):
            runs = (*text_runs(f"{name}: "), *paragraphs[0].runs)
            yield Paragraph(ParagraphKind.POINT, runs, mark, path=paragraphs[0].path)
        else:
            yield Paragraph(
                ParagraphKind.POINT, text_runs(f"{name}:"), mark, keep_next=True, path=(*here, "đơn vị")
            )
            yield from paragraphs


def unit_sections(
    work: tuple[UnitWork, ...], renderer: InlineRenderer, context: Number, path: KeyPath
) -> Iterator[Paragraph]:
    """Yield a section for each unit, numbered below `context`."""
    for index, unit in enumerate(work):
        here, number = (*path, index), (*context, index + 1)
        name = text_runs(renderer.unit_names(unit.units))
        yield Paragraph(heading_kind(number), name, heading_number(number), path=(*here, "đơn vị"))
        yield from prose_paragraphs(unit.content, renderer, (*here, "nội dung"), number)
