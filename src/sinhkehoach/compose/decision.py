"""The decision that issues a plan → its page: title, who decides, bases, articles (NĐ 30/2020, Phụ lục III, Mẫu 1.3)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import first_lower, first_upper
from sinhkehoach.compose.bases import ended, set_bases
from sinhkehoach.compose.document import (
    Block,
    DecisionPage,
    Paragraph,
    ParagraphKind,
    RecipientGroup,
    Run,
    Runs,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import prose_blocks
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.decision import IssuingDecision
from sinhkehoach.model.office import Issuer, Signer
from sinhkehoach.resolve.document_kind import DECISION_NAME

# What the articles say where their author types none.
IN_FORCE: Final = f"{DECISION_NAME} này có hiệu lực kể từ ngày ký."
ENFORCED: Final = f" chịu trách nhiệm thi hành {DECISION_NAME} này"
ALL_CONCERNED: Final = "Các cơ quan, đơn vị, cá nhân có liên quan"
_AS_IN_ARTICLE: Final = "Như Điều"


def decision_page(renderer: InlineRenderer, title: Runs) -> DecisionPage | None:
    """Return the page of the decision that issues the plan called `title`, None for a plan that is issued itself.

    It is printed first, so it takes the first citations and footnotes of `renderer`.
    """
    decision = renderer.plan.decision
    if decision is None:
        return None
    issued = (Run(f"{renderer.facts.kind.name} "), *in_sentence(title))
    page_title = renderer.runs(decision.title) if decision.title else (*text_runs("Ban hành "), *issued)
    bases = set_bases(renderer)
    articles = list(_articles(decision, issued, renderer))
    return DecisionPage(
        kind_name=DECISION_NAME.upper(),
        title=page_title,
        authority=_authority(decision, renderer.facts.issuer, renderer.facts.signers[-1]).upper(),
        bases=bases,
        articles=tuple(block for article in articles for block in article),
        article_count=len(articles),
    )


def as_in_article(page: DecisionPage, groups: tuple[RecipientGroup, ...]) -> tuple[RecipientGroup, ...]:
    """Return the recipients of a decision: those whom its last article names come first (Mẫu 1.3)."""
    lines = (line for group in groups for line in group.lines)
    if any(line.removeprefix("- ").startswith(_AS_IN_ARTICLE) for line in lines):
        return groups
    return (RecipientGroup((f"- {_AS_IN_ARTICLE} {page.article_count};",)), *groups)


def in_sentence(title: Runs) -> Runs:
    """Return `title` as it stands within a sentence."""
    return (title[0]._replace(text=first_lower(title[0].text)), *title[1:]) if title else title


def _authority(decision: IssuingDecision, issuer: Issuer, signer: Signer) -> str:
    """Return who decides: the body for which somebody signs, else the post of its head (Mẫu 1.3, ghi chú 6)."""
    if decision.authority:
        return decision.authority
    if signer.on_behalf_of:
        return issuer.name
    head = signer.signs_for or signer.by_order_of or signer.delegated_by or signer.post
    return head if issuer.name.casefold() in head.casefold() else f"{head} {issuer.name}"


def _articles(
    decision: IssuingDecision, issued: Runs, renderer: InlineRenderer
) -> Iterator[tuple[Block, ...]]:
    """Yield the blocks of each article; the last one ends the text (Mẫu 1.3)."""
    texts = _typed(decision, renderer) if decision.articles else _usual(decision, issued, renderer)
    *before, last = (_article(number, blocks) for number, blocks in enumerate(texts, start=1))
    yield from before
    *above, end = last
    yield (
        (*above, end._replace(runs=ended(end.runs, renderer.facts.form.end_mark), keep_next=True))
        if isinstance(end, Paragraph)
        else last
    )


def _typed(decision: IssuingDecision, renderer: InlineRenderer) -> Iterator[list[Block]]:
    for place, text in enumerate(decision.articles):
        yield prose_blocks(text, renderer, ("quyết định", "điều", place))


def _usual(decision: IssuingDecision, issued: Runs, renderer: InlineRenderer) -> Iterator[list[Block]]:
    yield [_body((*text_runs(f"Ban hành kèm theo {DECISION_NAME} này "), *issued, Run(".")))]
    yield [_body(text_runs(IN_FORCE))]
    who = renderer.runs(decision.enforced_by) if decision.enforced_by else text_runs(ALL_CONCERNED)
    who = (who[0]._replace(text=first_upper(who[0].text)), *who[1:])
    yield [_body((*who, Run(ENFORCED)), ("quyết định", "thi hành") if decision.enforced_by else ())]


def _body(runs: Runs, path: tuple[str | int, ...] = ()) -> Block:
    return Paragraph(ParagraphKind.BODY, runs, path=path)


def _article(number: int, blocks: list[Block]) -> tuple[Block, ...]:
    """Return an article under its number, on a line of its own above a clause or a table."""
    lead = Run(f"Điều {number}.", bold=True)
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and first.kind is ParagraphKind.BODY and not first.number:
        return (first._replace(runs=(lead, Run(" "), *first.runs)), *blocks[1:])
    return (Paragraph(ParagraphKind.BODY, (lead,), keep_next=True), *blocks)
