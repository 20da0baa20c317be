"""Plan + Facts → Document: numbered, worded and laid out."""

import re
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.compose.appendices import set_appendices
from sinhkehoach.compose.body import body_blocks
from sinhkehoach.compose.document import (
    Block,
    Document,
    DocumentAppendix,
    Note,
    Paragraph,
    ParagraphKind,
    Properties,
    Run,
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
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.resolve.facts import Facts

# What an author types who ends the text himself.
_TYPED_END: Final = "./."
_BASIS: Final = lazy_pattern(r"(Căn cứ|Thực hiện|Theo|Xét)\b", re.IGNORECASE)


class Text(NamedTuple):
    """What a document says between its number and its signature."""

    title: Runs
    bases: tuple[Runs, ...]
    body: tuple[Block, ...]
    appendices: tuple[DocumentAppendix, ...]
    notes: tuple[Note, ...]


def compose(plan: Plan, facts: Facts) -> Document:
    """Return the document of `plan`, every text in it final."""
    renderer = InlineRenderer(plan, facts, referred_task_places(plan, facts))
    title = renderer.runs(plan.title)
    words = "".join(run.text for run in title)
    bases = _bases(plan, facts, renderer)
    body = (
        *_opening(plan, facts, renderer, words),
        *fitted(body_blocks(renderer), UPRIGHT_MM),
    )
    closing = facts.kind.closing_sentence(facts.issuer.name, words)
    body = closed(body, plan.closing, closing, renderer)
    return framed(plan, facts, Text(title, bases, body, set_appendices(renderer), renderer.notes()))


def framed(plan: Plan, facts: Facts, text: Text) -> Document:
    """Return the document that says `text`: number, date, recipients and signature are those of `plan` and `facts`."""
    words = "".join(run.text for run in text.title)
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
        recipients=recipient_groups(facts),
        signatures=tuple(signature(each, facts.form) for each in facts.signers),
        appendices=text.appendices,
        notes=text.notes,
        properties=_properties(plan, facts, words),
    )


def _bases(plan: Plan, facts: Facts, renderer: InlineRenderer) -> tuple[Runs, ...]:
    """Return the bases, each ending `;` and the last `.` (NĐ 30/2020, Phụ lục I, II.6.a)."""
    documents = {fold(id_): id_ for id_ in facts.documents}
    last = len(plan.bases) - 1
    return tuple(
        _marked(
            facts.form.basis_mark, _ended(_basis(basis, documents, renderer), "." if index == last else ";")
        )
        for index, basis in enumerate(plan.bases)
    )


def _marked(mark: str, runs: Runs) -> Runs:
    return (runs[0]._replace(text=f"{mark}{runs[0].text}"), *runs[1:])


def _basis(basis: Inline, documents: dict[str, str], renderer: InlineRenderer) -> Runs:
    """Return the words of a basis; `documents` gives the short name of each by its folded form."""
    id_ = documents.get(fold(basis.typed))
    runs = text_runs(renderer.cite(id_, as_basis=True)) if id_ else renderer.runs(basis, as_basis=True)
    words = "".join(run.text for run in runs)
    if not _BASIS.match(words):
        return (*text_runs("Căn cứ "), *runs)
    return (runs[0]._replace(text=first_upper(runs[0].text)), *runs[1:])


def _opening(plan: Plan, facts: Facts, renderer: InlineRenderer, title: str) -> list[Block]:
    if plan.opening is not None:
        return list(prose_blocks(plan.opening, renderer, ("mở đầu",)))
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
    return (*body[:-1], last._replace(runs=_ended(last.runs, renderer.facts.form.end_mark), keep_next=True))


def _is_ended(body: tuple[Block, ...]) -> bool:
    last = body[-1] if body else None
    return isinstance(last, Paragraph) and "".join(run.text for run in last.runs).rstrip().endswith(
        _TYPED_END
    )


def _ended(runs: Runs, mark: str) -> Runs:
    """Return `runs` with `mark` in place of the marks the author ended them with."""
    *before, last = runs or (Run(""),)
    if last.note is not None:
        return (*runs, Run(mark))
    return (*before, last._replace(text=last.text.rstrip(" .;,/") + mark))


def _properties(plan: Plan, facts: Facts, title: str) -> Properties:
    return Properties(
        title=f"{facts.kind.name} {title}",
        subject=f"Số {number_symbol(plan, facts).strip()}" if plan.number else "",
        creator=facts.issuer.name,
        created=plan.date.full() if plan.date else None,
    )
