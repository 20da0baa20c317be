"""Plan + Facts → Document: numbered, worded and laid out."""

import re
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.compose.appendices import set_appendices
from sinhkehoach.compose.body import body_blocks
from sinhkehoach.compose.document import (
    Block,
    Document,
    Paragraph,
    ParagraphKind,
    Properties,
    Run,
    Runs,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.compose.table_fit import UPRIGHT_MM, fitted
from sinhkehoach.compose.wording import (
    appendix_label,
    date_text,
    issuer_lines,
    number_symbol,
    recipient_groups,
    signature,
)
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.inline import Inline, Reference
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import marked_sentences, walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import TaskTarget

# What an author types who ends the text himself.
_TYPED_END: Final = "./."
_BASIS: Final = lazy_pattern(r"(Căn cứ|Thực hiện|Theo|Xét)\b", re.IGNORECASE)


def compose(plan: Plan, facts: Facts) -> Document:
    """Return the document of `plan`, every text in it final."""
    renderer = InlineRenderer(plan, facts, _task_places(plan, facts))
    title = renderer.runs(plan.title)
    words = "".join(run.text for run in title)
    bases = _bases(plan, facts, renderer)
    body = (
        *_opening(plan, facts, renderer, words),
        *fitted(body_blocks(renderer), UPRIGHT_MM),
    )
    body = _closed(body, plan, facts, renderer, words)
    appendices = set_appendices(renderer)
    return Document(
        parent_lines=tuple(line.upper() for line in facts.issuer.parent),
        issuer_lines=issuer_lines(facts.issuer),
        issuer_name=facts.issuer.name,
        number_symbol=number_symbol(plan, facts),
        place=plan.place or facts.issuer.place,
        date_text=date_text(plan),
        draft_mark=facts.form.draft_mark(plan.draft or ""),
        kind_name=facts.kind.name.upper(),
        title=title,
        bases=bases,
        body=body,
        recipients=recipient_groups(facts),
        signatures=tuple(signature(each, facts.form) for each in facts.signers),
        appendices=appendices,
        notes=renderer.notes(),
        properties=_properties(plan, facts, words),
    )


def _task_places(plan: Plan, facts: Facts) -> dict[KeyPath, str]:
    """Return where each task stands, `mục 2.1 Phần II`; empty when no text refers to a task.

    Numbers are known only when the body is laid out: it is done once for them alone.
    """
    if not _refers_to_tasks(plan, facts):
        return {}
    places, part = _places_in_appendix(plan, facts), ""
    for block in body_blocks(InlineRenderer(plan, facts)):
        if isinstance(block, Paragraph) and block.kind is ParagraphKind.PART:
            part = block.number.rstrip(".")
        elif isinstance(block, Paragraph) and block.path[:1] == ("nhiệm vụ",) and block.path[-1] == "tên":
            places[block.path[:-1]] = (
                f"mục {block.number.rstrip('.')} {facts.kind.numbering.part_name} {part}"
            )
    return places


def _refers_to_tasks(plan: Plan, facts: Facts) -> bool:
    """Return True when a text names a task; a task without a short name cannot be named, so it needs no search."""
    if not any(task.id for _, task in walk(plan.tasks, (Task,))):
        return False
    names = (
        node.name for _, text in marked_sentences(plan) for node in text.nodes if isinstance(node, Reference)
    )
    return any(isinstance(facts.references.find(name), TaskTarget) for name in names)


def _places_in_appendix(plan: Plan, facts: Facts) -> dict[KeyPath, str]:
    """Return the appendix made from the tasks as the place of each of them, for those that the body leaves out."""
    made = [index for index, each in enumerate(plan.appendices) if each.made_from is DerivedFrom.TASKS]
    label = appendix_label(made[0], len(plan.appendices), facts.form) if made else ""
    return {path: label for path, _ in walk(plan.tasks, (Task,), ("nhiệm vụ",))}


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


def _closed(
    body: tuple[Block, ...], plan: Plan, facts: Facts, renderer: InlineRenderer, title: str
) -> tuple[Block, ...]:
    """Return `body` with its closing, and with the mark that ends the text (Phụ lục III, Mẫu 1.4).

    A text that its author has ended with the mark himself has its closing already.
    """
    if plan.closing is not None:
        body = (*body, *prose_blocks(plan.closing, renderer, ("kết",)))
    elif not _is_ended(body):
        usual = text_runs(facts.kind.closing_sentence(facts.issuer.name, title))
        body = (*body, Paragraph(ParagraphKind.BODY, usual, path=("kết",)))
    last = body[-1] if body else None
    if not isinstance(last, Paragraph):
        return body
    return (*body[:-1], last._replace(runs=_ended(last.runs, facts.form.end_mark), keep_next=True))


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
