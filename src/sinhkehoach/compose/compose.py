"""Plan + Facts → Document: numbered, worded and laid out."""

from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import first_upper
from sinhkehoach.compose.appendices import set_appendices
from sinhkehoach.compose.bases import TYPED_END, ended, set_bases
from sinhkehoach.compose.body import body_blocks
from sinhkehoach.compose.decision import as_in_article, decision_page
from sinhkehoach.compose.document import (
    Block,
    DecisionPage,
    Document,
    DocumentAppendix,
    Note,
    Paragraph,
    ParagraphKind,
    Properties,
    Runs,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.places import referred_task_places
from sinhkehoach.compose.prose import prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.compose.table_fit import UPRIGHT_MM, fitted
from sinhkehoach.compose.wording import (
    date_text,
    issuer_lines,
    number_symbol,
    recipient_groups,
    signature,
)
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.resolve.facts import Facts


class Text(NamedTuple):
    """What a document says between its number and its signature."""

    title: Runs
    bases: tuple[Runs, ...]
    body: tuple[Block, ...]
    appendices: tuple[DocumentAppendix, ...]
    notes: tuple[Note, ...]
    decision: DecisionPage | None = None


def compose(plan: Plan, facts: Facts) -> Document:
    """Return the document of `plan`, every text in it final."""
    renderer = InlineRenderer(plan, facts, referred_task_places(plan, facts))
    title = renderer.runs(plan.title)
    words = "".join(run.text for run in title)
    decision = decision_page(renderer, title)
    bases = () if decision else set_bases(renderer)
    body = (
        *_opening(plan, facts, renderer, words),
        *fitted(body_blocks(renderer), UPRIGHT_MM),
    )
    closing = facts.kind.closing_sentence(facts.issuer.name, words)
    body = closed(body, plan.closing, closing, renderer)
    appendices = set_appendices(renderer)
    return framed(plan, facts, Text(title, bases, body, appendices, renderer.notes(), decision))


def framed(plan: Plan, facts: Facts, text: Text) -> Document:
    """Return the document that says `text`: number, date, recipients and signature are those of `plan` and `facts`."""
    decision, recipients = text.decision, recipient_groups(facts)
    return Document(
        parent_lines=tuple(line.upper() for line in facts.issuer.parent),
        issuer_lines=issuer_lines(facts.issuer),
        issuer_name=facts.issuer.name,
        number_symbol=number_symbol(plan, facts),
        place=plan.place or facts.issuer.place,
        date_text=date_text(plan),
        draft_mark=facts.form.draft_mark(plan.draft or ""),
        kind_name=facts.kind.name.upper(),
        title=text.title,
        bases=text.bases,
        body=text.body,
        recipients=as_in_article(decision, recipients) if decision else recipients,
        signatures=tuple(signature(each, facts.form) for each in facts.signers),
        appendices=text.appendices,
        notes=text.notes,
        properties=_properties(plan, facts, text),
        decision=decision,
        urgency_mark=(plan.urgency or "").upper(),
        circulation_mark=(plan.circulation or "").upper(),
    )


def _opening(plan: Plan, facts: Facts, renderer: InlineRenderer, title: str) -> list[Block]:
    if plan.opening is not None:
        return list(prose_blocks(plan.opening, renderer, ("mở đầu",)))
    if plan.decision is not None:
        return []
    usual = text_runs(first_upper(facts.kind.opening_sentence(facts.issuer.name, title)))
    return [Paragraph(ParagraphKind.BODY, usual, path=("mở đầu",))]


def closed(
    body: tuple[Block, ...], closing: Prose | None, usual: str, renderer: InlineRenderer, above: KeyPath = ()
) -> tuple[Block, ...]:
    """Return `body` with its closing, `usual` where none is typed, and the mark that ends it (Phụ lục III, Mẫu 1.4).

    A text that its author has ended with the mark himself has its closing already. What it closes stands at `above`.
    """
    path: KeyPath = (*above, "kết")
    if closing is not None:
        body = (*body, *prose_blocks(closing, renderer, path))
    elif not _is_ended(body):
        body = (*body, Paragraph(ParagraphKind.BODY, text_runs(usual), path=path))
    last = body[-1] if body else None
    if not isinstance(last, Paragraph):
        return body
    return (*body[:-1], last._replace(runs=ended(last.runs, renderer.facts.form.end_mark), keep_next=True))


def _is_ended(body: tuple[Block, ...]) -> bool:
    last = body[-1] if body else None
    return isinstance(last, Paragraph) and "".join(run.text for run in last.runs).rstrip().endswith(TYPED_END)


def _properties(plan: Plan, facts: Facts, text: Text) -> Properties:
    kind, title = facts.kind.name, text.title
    if text.decision is not None:
        kind, title = text.decision.kind_name.capitalize(), text.decision.title
    return Properties(
        title=f"{kind} {''.join(run.text for run in title)}",
        subject=f"Số {number_symbol(plan, facts).strip()}" if plan.number else "",
        creator=facts.issuer.name,
        created=plan.date.full() if plan.date else None,
    )
