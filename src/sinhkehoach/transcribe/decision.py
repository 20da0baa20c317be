"""The decision in front of a plan → the key of the plan that makes it; what the program writes itself is left to it."""

from collections.abc import Iterator
from itertools import dropwhile
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_lower, fold
from sinhkehoach.compose.decision import ALL_CONCERNED, ENFORCED, IN_FORCE
from sinhkehoach.conformance.anatomy.attached import AttachedText
from sinhkehoach.conformance.anatomy.examined import first_text
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.resolve.document_kind import DECISION_NAME, PLAN
from sinhkehoach.transcribe.draft import Draft, Values, filled
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.prose import prose_of
from sinhkehoach.transcribe.sheet import Block, SheetLine, blocks_of

_ALWAYS: Final = "có"
_COLLECTIVE: Final = lazy_pattern(r"T/?M\W")
_CODE: Final = lazy_pattern(r"^(?:KT|TL|TUQ|Q|K/T|T/L)\W+")
_MARKS: Final = " ./;"


def set_decision(paper: Paper, draft: Draft, attached: AttachedText) -> None:
    """Write into `draft` the decision that issues the plan `attached` to it."""
    head = paper.document.letterhead
    issued = f"{PLAN.name} {first_lower(composed(first_text(attached.title)))}"
    own = composed(first_text(head.title))
    decision: Values = {} if fold(own) == fold(f"Ban hành {issued}") else {"trích yếu": own}
    authority = composed(first_text(head.deciding))
    if fold(authority) not in map(fold, _usual_authorities(paper)):
        decision["thẩm quyền"] = paper.casing.restored(authority)
    decision |= _articles(paper, issued)
    draft.set({"quyết định": filled(decision) or _ALWAYS})


def _usual_authorities(paper: Paper) -> Iterator[str]:
    """Yield who decides by the lines above the signature: a body, or its head (Phụ lục III, Mẫu 1.3, ghi chú 6)."""
    closing = paper.document.closing
    first = composed(closing.authority[0].text) if closing and closing.authority else ""
    if _COLLECTIVE.match(first):
        yield paper.issuer
    else:
        yield f"{_CODE.sub('', first)} {paper.issuer}"


def _articles(paper: Paper, issued: str) -> Values:
    """Return the texts of the articles, or who enforces those that are usual."""
    texts, end = [_text(article) for article in _split(paper)], paper.form.end_mark
    *before, last = (text.rstrip(_MARKS) for text in texts or [""])
    usual = (f"Ban hành kèm theo {DECISION_NAME} này {issued}", IN_FORCE.rstrip(_MARKS))
    if list(map(fold, before)) == list(map(fold, usual)) and last.endswith(ENFORCED):
        who = last.removesuffix(ENFORCED)
        return {"thi hành": "" if who == ALL_CONCERNED else who}
    return {"điều": [f"{text.removesuffix(end)}." if text.endswith(end) else text for text in texts]}


def _text(article: list[Block]) -> str:
    """Return what is typed for an article: its number is the program's."""
    first, *others = article
    lead = first.text if isinstance(first, SheetLine) else ""
    return "\n".join(filter(None, (lead, prose_of(others)))).strip()


def _split(paper: Paper) -> Iterator[list[Block]]:
    """Yield the lines of each article of the decision."""
    document, markers = paper.document, paper.markers
    end = document.closing.start if document.closing else document.letterhead.end
    bases = {each.index for each in document.bases}
    found = [
        each
        for each in document.document.paragraphs[document.letterhead.end : end]
        if each.index not in bases and not markers.clause.match(each.text)
    ]
    article: list[Block] = []
    for block in dropwhile(lambda each: not _opens(each), blocks_of(document, found)):
        if _opens(block) and article:
            yield article
            article = []
        article.append(block)
    if article:
        yield article


def _opens(block: Block) -> bool:
    return isinstance(block, SheetLine) and block.rank is Rank.ARTICLE
