"""Appendices of the plan → appendices of the Document."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.budget_blocks import budget_table_blocks
from sinhkehoach.compose.derived_heads import TableSpec
from sinhkehoach.compose.document import Block, DocumentAppendix, PageBreak, Paragraph
from sinhkehoach.compose.free_tables import free_table_blocks, note_paragraphs
from sinhkehoach.compose.indicator_blocks import indicator_table_blocks
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.page_breaks import settled
from sinhkehoach.compose.pictures import picture_blocks
from sinhkehoach.compose.prose import heading_kind, heading_runs, prose_blocks
from sinhkehoach.compose.table_fit import LYING_MM, UPRIGHT_MM, fitted, wants_lying_page
from sinhkehoach.compose.task_table import task_table
from sinhkehoach.compose.wording import appendix_label
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.choices import DerivedFrom, Orientation


def set_appendices(renderer: InlineRenderer) -> tuple[DocumentAppendix, ...]:
    """Return the appendices, numbered when there is more than one."""
    return tuple(_appendix(index, renderer) for index in range(len(renderer.plan.appendices)))


def _appendix(index: int, renderer: InlineRenderer) -> DocumentAppendix:
    appendix, path = renderer.plan.appendices[index], ("phụ lục", index)
    title = tuple(run._replace(text=run.text.upper()) for run in heading_runs(renderer.runs(appendix.name)))
    blocks = settled(tuple(_blocks(appendix, renderer, path)), at_top=True)
    landscape = appendix.orientation is Orientation.LANDSCAPE
    if appendix.orientation is None:
        landscape = wants_lying_page(blocks)
    return DocumentAppendix(
        label=appendix_label(index, len(renderer.plan.appendices), renderer.facts.form),
        title=title,
        landscape=landscape,
        blocks=fitted(blocks, LYING_MM if landscape else UPRIGHT_MM),
        path=path,
    )


def _blocks(appendix: Appendix, renderer: InlineRenderer, path: KeyPath) -> Iterator[Block]:
    yield from prose_blocks(appendix.content, renderer, (*path, "nội dung"))
    yield from _derived(appendix, renderer, TableSpec(path, appendix.columns, appendix.column_numbers))
    yield from free_table_blocks(appendix.tables, renderer, path)
    yield from picture_blocks(appendix.pictures, renderer, path)
    for index, section in enumerate(appendix.sections):
        here, number = (*path, "mục", index), (index + 1,)
        heading = heading_runs(renderer.runs(section.name))
        if section.new_page:
            yield PageBreak()
        yield Paragraph(
            heading_kind(number), heading, renderer.numbering.section(number), path=(*here, "tên")
        )
        yield from prose_blocks(section.content, renderer, (*here, "nội dung"), number)
        yield from free_table_blocks(section.tables, renderer, here)
        yield from picture_blocks(section.pictures, renderer, here)
    yield from note_paragraphs(appendix.note, renderer, (*path, "ghi chú"))


def _derived(appendix: Appendix, renderer: InlineRenderer, spec: TableSpec) -> list[Block]:
    """Return the table made from the plan, and the note that belongs to its figures."""
    plan, amounts = renderer.plan, renderer.facts.amounts
    if appendix.made_from is DerivedFrom.TASKS:
        return [task_table(plan.tasks, renderer, spec)]
    if appendix.made_from is DerivedFrom.INDICATORS and plan.indicators is not None:
        return indicator_table_blocks(plan.indicators, renderer, spec)
    if appendix.made_from is DerivedFrom.BUDGET and plan.budget is not None and amounts is not None:
        return budget_table_blocks(plan.budget, amounts, renderer, spec)
    return []
