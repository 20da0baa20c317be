"""Parts of the plan → blocks of the body: order, headings and numbers of parts and sections."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.budget_blocks import budget_blocks
from sinhkehoach.compose.document import Block, PageBreak, Paragraph, ParagraphKind, Runs
from sinhkehoach.compose.free_tables import free_table_blocks
from sinhkehoach.compose.indicator_blocks import indicator_blocks
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.page_breaks import settled
from sinhkehoach.compose.pictures import picture_blocks
from sinhkehoach.compose.prose import Number, heading_kind, heading_runs, prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.compose.tasks import task_blocks, unit_sections
from sinhkehoach.model.choices import PrintAs, StandardPart
from sinhkehoach.model.part import Part, usual_part
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.document_kind import DocumentKind
from sinhkehoach.resolve.structure import is_given


class _PartOptions(NamedTuple):
    """How the author wants a part printed; None where the usual way will do."""

    print_as: PrintAs | None = None
    assignments: bool | None = None


def body_blocks(renderer: InlineRenderer) -> tuple[Block, ...]:
    """Return the blocks of the body, from the first part's heading to the last part's text."""
    return settled(_Body(renderer).blocks())


def parts_in_order(plan: Plan, kind: DocumentKind) -> list[tuple[KeyPath, StandardPart | Part]]:
    """Return the author's parts, or those usual in `kind` that have something to print, each with its key path."""
    if plan.parts:
        return [(("các phần", index), entry) for index, entry in enumerate(plan.parts)]
    parts: list[tuple[KeyPath, StandardPart | Part]] = []
    for usual in kind.parts:
        given = [part for part in usual.contains if is_given(plan, part) and _has_body(plan, part)]
        if len(given) > 1:
            parts.append(((given[0].value,), usual_part(*given, name=usual.heading)))
        else:
            parts += [((part.value,), part) for part in given]
    return parts


def _has_body(plan: Plan, part: StandardPart) -> bool:
    """Return False for figures that an appendix prints and that have no words of their own."""
    if part not in _in_appendices(plan) or part is StandardPart.TASKS:
        return True
    figures = getattr(plan, plan.PART_FIELDS[part])
    return bool(figures.opening or figures.print_as)


def _in_appendices(plan: Plan) -> set[StandardPart]:
    """Return the parts that an appendix is made from."""
    return {StandardPart(each.made_from.value) for each in plan.appendices if each.made_from}


class _Body:
    """Sets part after part."""

    def __init__(self, renderer: InlineRenderer) -> None:
        self._plan = renderer.plan
        self._renderer = renderer
        self._kind = renderer.facts.kind
        self._in_appendices = _in_appendices(renderer.plan)

    def blocks(self) -> list[Block]:
        blocks: list[Block] = []
        for place, (path, entry) in enumerate(parts_in_order(self._plan, self._kind), 1):
            name = tuple(run._replace(text=run.text.upper()) for run in self._name(entry))
            number = f"{self._kind.numbering.part(place)}."
            blocks += _page_break(entry)
            blocks.append(Paragraph(ParagraphKind.PART, name, number, path=path if self._plan.parts else ()))
            if isinstance(entry, Part):
                blocks += self._inside(entry, (), path)
            else:
                blocks += self._standard(entry, (), _PartOptions())
        return blocks

    def _name(self, entry: StandardPart | Part) -> Runs:
        if not isinstance(entry, Part):
            return text_runs(self._kind.heading(entry))
        if entry.name is None:
            return self._name(entry.contains[0])
        return heading_runs(self._renderer.runs(entry.name))

    def _inside(self, part: Part, number: Number, path: KeyPath) -> Iterator[Block]:
        """Yield what stands under the heading of `part`: its text, its tables, its sections."""
        yield from prose_blocks(part.content, self._renderer, (*path, "nội dung"), number)
        yield from free_table_blocks(part.tables, self._renderer, path)
        yield from picture_blocks(part.pictures, self._renderer, path)
        options = _PartOptions(part.print_as, part.assignments)
        if len(part.contains) == 1 and isinstance(part.contains[0], StandardPart):
            yield from self._standard(part.contains[0], number, options)
            return
        for index, entry in enumerate(part.contains):
            yield from self._section(entry, (*number, index + 1), (*path, "gồm", index), options)

    def _section(
        self, entry: StandardPart | Part, number: Number, path: KeyPath, options: _PartOptions
    ) -> Iterator[Block]:
        heading_path = path if self._plan.parts else ()
        yield from _page_break(entry)
        yield Paragraph(
            heading_kind(number),
            self._name(entry),
            self._renderer.numbering.section(number),
            path=heading_path,
        )
        if isinstance(entry, Part):
            yield from self._inside(entry, number, path)
        else:
            yield from self._standard(entry, number, options)

    def _standard(self, part: StandardPart, number: Number, options: _PartOptions) -> Iterable[Block]:
        if part is StandardPart.TASKS:
            return self._tasks(number, options)
        if part is StandardPart.IMPLEMENTATION:
            return self._implementation(number)
        if part is StandardPart.INDICATORS:
            return self._indicators(number, options)
        if part is StandardPart.BUDGET:
            return self._budget(number, options)
        prose = getattr(self._plan, self._plan.PART_FIELDS[part])
        return prose_blocks(prose, self._renderer, (part.value,), number)

    def _tasks(self, number: Number, options: _PartOptions) -> Iterator[Block]:
        assignments = options.assignments
        if assignments is None:
            assignments = StandardPart.TASKS not in self._in_appendices
        yield from task_blocks(self._plan.tasks, self._renderer, number, assignments=assignments)

    def _implementation(self, number: Number) -> Iterator[Block]:
        part = self._plan.implementation
        if part is not None:
            path: KeyPath = (StandardPart.IMPLEMENTATION.value,)
            yield from prose_blocks(part.opening, self._renderer, (*path, "mở đầu"), number)
            yield from unit_sections(part.unit_work, self._renderer, number, (*path, "giao việc"))

    def _indicators(self, number: Number, options: _PartOptions) -> Iterator[Block]:
        part = self._plan.indicators
        if part is None:
            return
        path: KeyPath = (StandardPart.INDICATORS.value, "mở đầu")
        yield from prose_blocks(part.opening, self._renderer, path, number)
        if self._figures_here(StandardPart.INDICATORS, options.print_as or part.print_as):
            yield from indicator_blocks(part, options.print_as, self._renderer, number)

    def _budget(self, number: Number, options: _PartOptions) -> Iterator[Block]:
        part, amounts = self._plan.budget, self._renderer.facts.amounts
        if part is None or amounts is None:
            return
        path: KeyPath = (StandardPart.BUDGET.value, "mở đầu")
        yield from prose_blocks(part.opening, self._renderer, path, number)
        if self._figures_here(StandardPart.BUDGET, options.print_as or part.print_as):
            yield from budget_blocks(part, amounts, options.print_as, self._renderer, number)

    def _figures_here(self, part: StandardPart, print_as: PrintAs | None) -> bool:
        """Return True when the body prints the figures: no appendix does, or the author asks for both."""
        figures = getattr(self._plan, self._plan.PART_FIELDS[part])
        if part is StandardPart.BUDGET:
            rows = figures.items or (figures.total if figures.opening is None else None)
        else:
            rows = figures.groups or figures.indicators
        return bool(rows) and (print_as is not None or part not in self._in_appendices)


def _page_break(entry: StandardPart | Part) -> list[Block]:
    return [PageBreak()] if isinstance(entry, Part) and entry.new_page else []
