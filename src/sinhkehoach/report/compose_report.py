"""Plan + one of its reports → the Document of the report, laid out as a plan is."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_lower
from sinhkehoach.compose.compose import Text, closed, framed
from sinhkehoach.compose.document import (
    Block,
    Document,
    DocumentAppendix,
    Paragraph,
    ParagraphKind,
    RecipientGroup,
    Run,
    Runs,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.places import task_places
from sinhkehoach.compose.prose import heading_kind, prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.compose.table_fit import LYING_MM, UPRIGHT_MM, fitted, wants_lying_page
from sinhkehoach.compose.wording import appendix_label, date_text, issued_number
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.report.figures import Figures, figures_of
from sinhkehoach.report.sentences import Told, ended_lines, of_indicators, of_money, of_tasks
from sinhkehoach.report.tables import indicator_table, money_table, task_table
from sinhkehoach.resolve.document_kind import REPORT
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.reports import PlanReport
from sinhkehoach.values.dates import PartialDate

_DRAFT: Final = "Dự thảo"


class _Section(NamedTuple):
    """A section of the body: a typed text at its key path, or a sentence told from figures, `table` behind it."""

    heading: str
    prose: Prose | None = None
    path: KeyPath = ()
    told: Told | None = None
    table: tuple[Block, ...] = ()


class _Part(NamedTuple):
    """A part of the body; a lone section in it has no heading of its own."""

    heading: str
    sections: tuple[_Section, ...]


def compose_report(plan: Plan, facts: Facts, about: PlanReport, *, is_draft: bool = False) -> Document:
    """Return the document of the report `about` a stretch of the plan's period; figures not noted yet stand as `…`.

    A draft says so above its text.
    """
    renderer = InlineRenderer(plan, facts, task_places(plan, facts), owner=facts.kind.name)
    title = _title(plan, about, renderer)
    words = "".join(run.text for run in title)
    figures = figures_of(plan, facts, about)
    parts = list(_parts(plan, about, figures, renderer))
    tables = [section for part in parts for section in part.sections if section.table]
    labels = {
        section.heading: appendix_label(at, len(tables), facts.form) for at, section in enumerate(tables)
    }
    body = (*_opening(plan, facts, about, renderer), *_blocks(parts, labels, renderer))
    closing = REPORT.closing_sentence(facts.issuer.name, words)
    body = closed(body, about.report.closing, closing, renderer, about.path)
    appendices = tuple(_appendix(section, labels[section.heading]) for section in tables)
    text = Text(title, (), body, appendices, renderer.notes())
    own, of_report = _as_of_report(plan, facts, about)
    document = framed(own.replace(draft=_DRAFT) if is_draft else own, of_report, text)
    return document._replace(recipients=_as_typed(document.recipients, about), above=about.path)


def _as_typed(groups: tuple[RecipientGroup, ...], about: PlanReport) -> tuple[RecipientGroup, ...]:
    """Return the recipients with the key paths of those that the report itself names."""
    *named, archive = groups
    own = [*(bool(about.report.recipients) for _ in named), bool(about.report.archive)]
    return tuple(
        group._replace(paths=tuple((*about.path, *path) for path in group.paths)) if is_own else group
        for group, is_own in zip((*named, archive), own, strict=True)
    )


def _as_of_report(plan: Plan, facts: Facts, about: PlanReport) -> tuple[Plan, Facts]:
    """Return plan and facts with what the report says of itself in place of what the plan does."""
    report = about.report
    own = plan.replace(
        number=report.number,
        symbol=report.symbol,
        date=report.date or PartialDate(about.when.last.year, None, None),
        draft=None,
        decision=None,
        urgency=None,
        circulation=None,
    )
    signers = facts.signers if about.signer is None else (about.signer,)
    of_report = facts._replace(
        kind=REPORT,
        signers=signers,
        recipients=report.recipients or facts.recipients,
        archive=report.archive or facts.archive,
    )
    return own, of_report


def _title(plan: Plan, about: PlanReport, renderer: InlineRenderer) -> Runs:
    """Return the report's own title, else `Kết quả 6 tháng đầu năm 2027 thực hiện Kế hoạch …`."""
    if about.report.title is not None:
        return renderer.runs(about.report.title)
    title = renderer.runs(plan.title)
    is_said = about.when.text in "".join(run.text for run in title)
    time = "" if is_said else f" {about.when.text}"
    return (Run(f"Kết quả{time} thực hiện {renderer.facts.kind.name} "), *_lowered(title))


def _lowered(runs: Runs) -> Runs:
    return (runs[0]._replace(text=first_lower(runs[0].text)), *runs[1:]) if runs else ()


def _opening(plan: Plan, facts: Facts, about: PlanReport, renderer: InlineRenderer) -> list[Block]:
    path: KeyPath = (*about.path, "mở đầu")
    if about.report.opening is not None:
        return list(prose_blocks(about.report.opening, renderer, path))
    number = f" {issued_number(plan, facts)} {date_text(plan)}" if plan.number else ""
    runs = (
        Run(f"Thực hiện {facts.kind.name}{number} "),
        *_lowered(renderer.runs(plan.title)),
        Run(f", {facts.issuer.name} báo cáo kết quả {about.when.text} như sau:"),
    )
    return [Paragraph(ParagraphKind.BODY, runs, path=path)]


def _parts(plan: Plan, about: PlanReport, figures: Figures, renderer: InlineRenderer) -> Iterator[_Part]:
    """Yield the parts that have something in them."""
    report = about.report

    def typed(heading: str, prose: Prose | None, key: str) -> list[_Section]:
        return [_Section(heading, prose, (*about.path, key))] if prose else []

    weak = [
        *typed("Hạn chế", report.shortcomings, "hạn chế"),
        *typed("Nguyên nhân", report.causes, "nguyên nhân"),
    ]
    parts = (
        (
            "Kết quả thực hiện",
            [
                *typed("Đánh giá chung", report.assessment, "đánh giá"),
                *_told(plan, about, figures, renderer),
            ],
        ),
        (weak[0].heading if len(weak) == 1 else "Hạn chế, nguyên nhân", weak),
        ("Phương hướng, nhiệm vụ thời gian tới", typed("", report.outlook, "phương hướng")),
        ("Đề xuất, kiến nghị", typed("", report.proposals, "kiến nghị")),
    )
    yield from (_Part(heading, tuple(sections)) for heading, sections in parts if sections)


def _told(plan: Plan, about: PlanReport, figures: Figures, renderer: InlineRenderer) -> Iterator[_Section]:
    """Yield the sections that are told from figures."""
    if figures.reached:
        told = of_indicators(figures.reached, renderer, is_last=about.when.last == plan.period.last)
        table = indicator_table(figures.reached, renderer)
        yield _Section("Kết quả thực hiện các chỉ tiêu", told=told, table=tuple(table))
    if figures.progress:
        told = of_tasks(figures.progress, renderer)
        table = task_table((*figures.progress, *figures.groups), renderer)
        yield _Section("Kết quả thực hiện các nhiệm vụ", told=told, table=tuple(table))
    if figures.money:
        told, table = of_money(figures.money, renderer), money_table(figures.money, renderer)
        yield _Section("Tình hình sử dụng kinh phí", told=told, table=tuple(table))


def _blocks(parts: Iterable[_Part], labels: dict[str, str], renderer: InlineRenderer) -> Iterator[Block]:
    for place, part in enumerate(parts, 1):
        number = f"{renderer.numbering.part(place)}."
        yield Paragraph(ParagraphKind.PART, text_runs(part.heading.upper()), number)
        is_alone = len(part.sections) == 1
        for at, section in enumerate(part.sections, 1):
            context = () if is_alone else (at,)
            if context:
                heading = renderer.numbering.section(context)
                yield Paragraph(heading_kind(context), text_runs(section.heading), heading)
            yield from prose_blocks(section.prose, renderer, section.path, context)
            if section.told:
                yield from _told_blocks(section.told, labels[section.heading])


def _told_blocks(told: Told, label: str) -> Iterator[Paragraph]:
    """Yield a sentence that points to its table, and the lines below it."""
    end = f" ({label} kèm theo){':' if told.lines else '.'}"
    yield Paragraph(ParagraphKind.BODY, text_runs(told.sentence + end), keep_next=bool(told.lines))
    for line in ended_lines(told.lines):
        yield Paragraph(ParagraphKind.DASH, line, "-")


def _appendix(section: _Section, label: str) -> DocumentAppendix:
    landscape = wants_lying_page(section.table)
    blocks = fitted(section.table, LYING_MM if landscape else UPRIGHT_MM)
    return DocumentAppendix(label, text_runs(section.heading.upper()), landscape, blocks)
