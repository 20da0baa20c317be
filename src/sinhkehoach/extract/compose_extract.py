"""Plan + the share of one unit in it → the Document of the extract, each thing with its place in the plan.

A bản trích sao bears the words TRÍCH and the kind's name, and a number of its own: TrS (NĐ 30/2020, Điều 3, khoản 12;
Điều 25; Phụ lục III, phần I). Who signs it confirms that it says what the plan says.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_upper
from sinhkehoach.compose.compose import Text, closed, framed
from sinhkehoach.compose.derived_heads import TableSpec
from sinhkehoach.compose.document import (
    Align,
    Block,
    Cell,
    Document,
    Paragraph,
    ParagraphKind,
    Row,
    RowKind,
    Run,
    Runs,
    Table,
)
from sinhkehoach.compose.free_tables import NUMBER_HEAD, unit_line
from sinhkehoach.compose.indicator_blocks import indicator_table_blocks
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.places import figures_place, task_places, work_places
from sinhkehoach.compose.prose import OwnList, heading_kind, heading_runs, prose_blocks
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.compose.table_fit import UPRIGHT_MM, fitted
from sinhkehoach.compose.tasks import assignment_lines, task_text, unit_points
from sinhkehoach.compose.wording import date_text, issued_number
from sinhkehoach.extract.share import Role, Share, UnitTask
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.office import Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.amounts import budget_items
from sinhkehoach.resolve.document_kind import EXTRACT
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.dates import PartialDate
from sinhkehoach.values.money import format_amount

_TO_CARRY_OUT: Final = "để thực hiện"


class _Part(NamedTuple):
    heading: str
    blocks: tuple[Block, ...]


def compose_extract(plan: Plan, facts: Facts, share: Share, signer: Signer | None = None) -> Document:
    """Return the extract of `plan` for the unit of `share`; whoever signs the plan signs it, unless `signer` does."""
    return _Extract(plan, facts, share).document(signer)


class _Extract:
    """Sets one extract, from its head to its end."""

    def __init__(self, plan: Plan, facts: Facts, share: Share) -> None:
        self._plan = plan
        self._facts = facts
        self._share = share
        self._places = task_places(plan, facts)
        self._renderer = InlineRenderer(plan, facts, self._places, owner=facts.kind.name)

    def document(self, signer: Signer | None) -> Document:
        """Return the whole extract."""
        title = self._renderer.runs(self._plan.title)
        body = (self._opening(), *self._blocks())
        body = closed(body, None, self._closing(), self._renderer)
        plan, facts = self._plan, self._facts
        year = plan.date.year if plan.date else plan.period.first.year
        date = PartialDate(year, None, None)
        own = plan.replace(number=None, symbol=None, date=date, decision=None, urgency=None)
        of_extract = facts._replace(
            kind=EXTRACT,
            signers=facts.signers if signer is None else (signer,),
            recipients=(f"{self._share.unit} ({_TO_CARRY_OUT})",),
        )
        return framed(own, of_extract, Text(title, (), body, (), self._renderer.notes()))

    def _source(self) -> str:
        """Return what the extract is taken from: `Kế hoạch số 15/KH-UBND`."""
        kind = self._facts.kind.name
        return f"{kind} {issued_number(self._plan, self._facts)}" if self._plan.number else f"dự thảo {kind}"

    def _opening(self) -> Paragraph:
        day = f" {date_text(self._plan)}" if self._plan.number else ""
        issuer, unit = self._facts.issuer.name, self._share.unit
        text = f"Trích {self._source()}{day} của {issuer}, phần giao {unit}:"
        return Paragraph(ParagraphKind.BODY, text_runs(text))

    def _closing(self) -> str:
        return f"Các nội dung khác thực hiện theo {self._source()}"

    def _blocks(self) -> Iterator[Block]:
        numbering = self._renderer.numbering
        for place, part in enumerate(self._parts(), 1):
            heading = text_runs(part.heading.upper())
            yield Paragraph(ParagraphKind.PART, heading, f"{numbering.part(place)}.")
            yield from fitted(part.blocks, UPRIGHT_MM)

    def _parts(self) -> Iterator[_Part]:
        """Yield the parts that have something in them, in the order in which they are read."""
        share = self._share
        parts = (
            ("Nhiệm vụ chủ trì", self._tasks(share.with_role(Role.LEADS))),
            ("Việc được giao trong nhiệm vụ của đơn vị khác", self._tasks(share.with_role(Role.HAS_WORK))),
            ("Nhiệm vụ phối hợp", self._coordinated(share.with_role(Role.COORDINATES))),
            ("Tổ chức thực hiện", self._works()),
            ("Kinh phí", self._money()),
            ("Chỉ tiêu", self._indicators()),
        )
        for heading, blocks in parts:
            if set_blocks := tuple(blocks):
                yield _Part(heading, set_blocks)

    def _tasks(self, tasks: tuple[UnitTask, ...]) -> Iterator[Block]:
        """Yield tasks in full, each with its place in the plan."""
        for place, each in enumerate(tasks, 1):
            number = (place,)
            name = heading_runs(self._renderer.runs(each.task.name))
            heading = (*name, *self._at(self._places.get(each.path, "")))
            mark = self._renderer.numbering.section(number)
            yield Paragraph(heading_kind(number), heading, mark, path=(*each.path, "tên"))
            yield from assignment_lines(each.task, self._renderer, each.path)
            yield from task_text(each.task, self._renderer, number, each.path)[0]
            yield from unit_points(each.works, self._renderer, (*each.path, "giao việc"))

    def _coordinated(self, tasks: tuple[UnitTask, ...]) -> Iterator[Block]:
        """Yield the table of the tasks that others lead."""
        if not tasks:
            return
        heads = (
            NUMBER_HEAD,
            Head(text_runs("Nhiệm vụ")),
            Head(text_runs("Nêu tại")),
            Head(text_runs("Đơn vị chủ trì")),
            Head(text_runs("Thời gian thực hiện"), align=Align.CENTER),
            Head(text_runs("Sản phẩm")),
        )
        rows = [self._coordinated_row(str(place), each) for place, each in enumerate(tasks, 1)]
        yield build_table(heads, rows, ())

    def _coordinated_row(self, number: str, each: UnitTask) -> Row:
        task, path = each.task, each.path
        when, product = (self._renderer.runs(line) if line else () for line in (task.when, task.product))
        cells = (
            text_cell(number),
            Cell((self._renderer.runs(task.name),), path=(*path, "tên")),
            text_cell(self._renderer.owned(self._places.get(path, ""))),
            text_cell(self._renderer.unit_names(task.lead)),
            Cell((when,), path=(*path, "thời gian")),
            Cell((product,), path=(*path, "sản phẩm")),
        )
        return Row(cells, path=path)

    def _works(self) -> Iterator[Block]:
        """Yield the unit's work in the implementation part."""
        path: KeyPath = ("tổ chức thực hiện", "giao việc")
        places = work_places(self._plan, self._facts) if self._share.works else {}
        for number, (index, work) in enumerate(self._share.works, 1):
            here = (*path, index)
            name = text_runs(self._renderer.unit_names(work.units))
            mark = self._renderer.numbering.section((number,))
            yield Paragraph(heading_kind((number,)), name, mark, path=(*here, "đơn vị"))
            if here in places:
                told = f"({first_upper(self._renderer.owned(places[here]))})"
                yield Paragraph(ParagraphKind.BODY, text_runs(told, italic=True), keep_next=True)
            own = OwnList(work.content, (number,), self._renderer.numbering)
            yield from prose_blocks(work.content, self._renderer, (*here, "nội dung"), (number,), own)

    def _money(self) -> Iterator[Block]:
        """Yield the table of the money that the tasks name which the unit leads."""
        budget, amounts = self._plan.budget, self._facts.amounts
        if not self._share.money or budget is None or amounts is None:
            return
        items = dict(budget_items(budget.items))
        totals = [amounts.items[path].total for path in self._share.money]
        heads = (NUMBER_HEAD, Head(text_runs("Nội dung")), Head(text_runs("Số tiền"), align=Align.RIGHT))
        shown = ["" if total is None else format_amount(total, budget.unit) for total in totals]
        rows = [
            Row(
                (
                    text_cell(str(number)),
                    Cell((self._renderer.runs(items[path].name),), path=(*path, "tên")),
                    text_cell(amount),
                ),
                path=path,
            )
            for number, (path, amount) in enumerate(zip(self._share.money, shown, strict=True), 1)
        ]
        known = [total for total in totals if total is not None]
        if len(known) > 1:
            name = text_cell("Tổng cộng", columns=2, align=Align.CENTER)
            rows.append(
                Row((name, text_cell(format_amount(sum(known, Decimal(0)), budget.unit))), RowKind.TOTAL)
            )
        lead = f"Kinh phí của các nhiệm vụ chủ trì, nêu tại {self._figures(DerivedFrom.BUDGET)}:"
        yield Paragraph(ParagraphKind.BODY, text_runs(lead), keep_next=True)
        yield from unit_line(budget.unit.text, ("kinh phí", "đơn vị tính"))
        yield build_table(heads, rows, ())

    def _indicators(self) -> Iterator[Block]:
        """Yield the indicators that the unit's tasks name, all of them where these name none.

        A plan does not say whose an indicator is.
        """
        indicators, kept = self._plan.indicators, set(self._share.indicators)
        if indicators is None or not (indicators.indicators or indicators.groups):
            return
        place = self._figures(DerivedFrom.INDICATORS)
        if kept:
            lead = f"Các chỉ tiêu gắn với nhiệm vụ trên, đánh số như tại {place}:"
        else:
            whole = f"{self._facts.kind.name} không giao chỉ tiêu riêng cho từng đơn vị"
            lead = f"{whole}; các chỉ tiêu chung tại {place} như sau:"
        yield Paragraph(ParagraphKind.BODY, text_runs(lead), keep_next=True)
        for block in indicator_table_blocks(indicators, self._renderer, TableSpec(("chỉ tiêu",))):
            yield _with_rows(block, kept) if isinstance(block, Table) and kept else block

    def _figures(self, source: DerivedFrom) -> str:
        place = figures_place(self._plan, self._facts, source)
        return self._renderer.owned(place) or self._facts.kind.name

    def _at(self, place: str) -> Runs:
        return (Run(f" ({self._renderer.owned(place)})"),) if place else ()


def _with_rows(table: Table, kept: set[KeyPath]) -> Table:
    """Return `table` with its head, the rows of the indicators `kept` and those of the groups above them."""
    heads = (RowKind.HEADER, RowKind.COLUMN_NUMBERS)
    rows = (
        row
        for row in table.rows
        if row.kind in heads or any(path[: len(row.path)] == row.path for path in kept)
    )
    return table._replace(rows=tuple(rows))
