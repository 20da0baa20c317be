"""Citations → those that do not agree with a fuller one of the same document."""

from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.abbreviations import short_name
from sinhkehoach.lexicon.citations import plain_number
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.citations import Citation
from sinhkehoach.values.dates import short_date

_SHARED: Final = lazy_pattern(r"(?:UBND|HĐND|/[TQHĐ]U|-BCĐ)$")


def differing(citations: Iterable[Citation]) -> Iterator[tuple[Citation, Citation]]:
    """Yield (citation, the one of the same document that it should agree with), each spelling once."""
    by_number: dict[tuple[str, str], list[Citation]] = {}
    for cited in citations:
        by_number.setdefault((fold(cited.kind), cited.number), []).append(cited)
    for cited_again in by_number.values():
        same = list({(each.symbol, each.date): each for each in reversed(cited_again)}.values())[::-1]
        for cited in same:
            other = _fuller(cited, same)
            if other:
                yield cited, other


def known_citations(facts: Facts) -> Iterator[Citation]:
    """Yield the documents of the lists, without a place in the plan."""
    for document in facts.documents.values():
        if document.number:
            day = short_date(document.date) if document.date else ""
            title = document.title.plain if document.title else ""
            yield Citation(document.kind, document.number, day, document.issuer or "", Finding((), ""), title)


def _fuller(cited: Citation, same: list[Citation]) -> Citation | None:
    """Return the citation that `cited` should have agreed with: its symbol fuller, or first with another date."""
    for each in same:
        if _are_of_others(each, cited):
            continue
        if plain_number(each.symbol) == plain_number(cited.symbol):
            if each.date and cited.date and each.date != cited.date:
                return each if same.index(each) < same.index(cited) else None
        elif cited.words <= each.words and not (each.date and cited.date and each.date != cited.date):
            if cited.words < each.words or same.index(each) < same.index(cited):
                return each
        elif _is_of_one_day(each, cited) and same.index(each) < same.index(cited):
            return each
    return None


def _are_of_others(one: Citation, other: Citation) -> bool:
    """Return True for documents whose symbol many bodies use, each counting its own from 1, and that name two of them."""
    if plain_number(one.symbol) != plain_number(other.symbol) or not _SHARED.search(one.symbol):
        return False
    bodies = _body(one.issuer), _body(other.issuer)
    return all(bodies) and not (bodies[0] in bodies[1] or bodies[1] in bodies[0])


def _body(issuer: str) -> str:
    """Return the issuer's name as it is compared: `Ủy ban nhân dân` and `UBND` are one."""
    return short_name(issuer).removeprefix("chủ tịch ")


def _is_of_one_day(one: Citation, other: Citation) -> bool:
    """Return True for two symbols of one date of which neither is only a shortened form of the other."""
    return bool(one.date) and one.date == other.date and not one.words < other.words
