"""Appendices of the plan → appendices of the Document."""

from collections.abc import Iterator
from dataclasses import replace

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.plan.appendix import Appendix as PlanAppendix
from sinhkehoach.plan.choices import DerivedFrom, Orientation
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.typeset.body import target_title
from sinhkehoach.typeset.budget_blocks import budget_table_blocks
from sinhkehoach.typeset.document import Appendix, Block, Paragraph
from sinhkehoach.typeset.free_tables import free_table_blocks, note_paragraphs
from sinhkehoach.typeset.indicator_blocks import indicator_table
from sinhkehoach.typeset.numbering import heading_number
from sinhkehoach.typeset.prose import heading_kind, prose_paragraphs
from sinhkehoach.typeset.speech import Speech
from sinhkehoach.typeset.task_table import task_table
from sinhkehoach.typeset.wording import appendix_label


def set_appendices(plan: Plan, facts: Facts, speech: Speech) -> tuple[Appendix, ...]:
    """Return the appendices, numbered when there is more than one."""
    return tuple(_appendix(index, plan, facts, speech) for index in range(len(plan.appendices)))


def _appendix(index: int, plan: Plan, facts: Facts, speech: Speech) -> Appendix:
    appendix, path = plan.appendices[index], ("phụ lục", index)
    title = tuple(replace(run, text=run.text.upper()) for run in speech.runs(appendix.name))
    return Appendix(
        label=appendix_label(index, len(plan.appendices)),
        title=title,
        landscape=appendix.orientation is Orientation.LANDSCAPE,
        blocks=tuple(_blocks(appendix, plan, facts, speech, path)),
        path=path,
    )


def _blocks(
    appendix: PlanAppendix, plan: Plan, facts: Facts, speech: Speech, path: KeyPath
) -> Iterator[Block]:
    yield from prose_paragraphs(appendix.content, speech, (*path, "nội dung"))
    yield from _derived(appendix, plan, facts, speech, path)
    yield from free_table_blocks(appendix.tables, speech, path)
    for index, section in enumerate(appendix.sections):
        here, number = (*path, "mục", index), (index + 1,)
        heading = speech.runs(section.name)
        yield Paragraph(heading_kind(number), heading, heading_number(number), path=(*here, "tên"))
        yield from prose_paragraphs(section.content, speech, (*here, "nội dung"), number)
        yield from free_table_blocks(section.tables, speech, here)
    yield from note_paragraphs(appendix.note, speech, (*path, "ghi chú"))


def _derived(appendix: PlanAppendix, plan: Plan, facts: Facts, speech: Speech, path: KeyPath) -> list[Block]:
    """Return the table made from the plan, and the note that belongs to its figures."""
    numbered = appendix.column_numbers
    if appendix.made_from is DerivedFrom.TASKS:
        return [task_table(plan.tasks, appendix.columns, facts, speech, path, column_numbers=numbered)]
    if appendix.made_from is DerivedFrom.INDICATORS and plan.indicators is not None:
        title = target_title(plan)
        table = indicator_table(
            plan.indicators, appendix.columns, speech, path, title, column_numbers=numbered
        )
        return [table, *note_paragraphs(plan.indicators.note, speech, ("chỉ tiêu", "ghi chú"))]
    if appendix.made_from is DerivedFrom.BUDGET and plan.budget is not None and facts.amounts is not None:
        blocks = budget_table_blocks(
            plan.budget, facts.amounts, appendix.columns, speech, path, column_numbers=numbered
        )
        return [*blocks, *note_paragraphs(plan.budget.note, speech, ("kinh phí", "ghi chú"))]
    return []
