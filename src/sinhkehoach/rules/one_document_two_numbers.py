"""One document has one number, one symbol and one date, in the whole plan and in the office's list."""

from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.dates import short_date
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.office import Office
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.citations import Citation, citations_in, listed_citations, plain_number
from sinhkehoach.rules.rule import Finding, Rule

_SHARED: Final = lazy_pattern(r"(?:UBND|HĐND|/[TQHĐ]U|-BCĐ)$")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the citations that differ from a fuller one of the same document, each spelling once."""
    yield from _differences((*_known(facts), *citations_in(plan)))


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _differences(listed_citations(office.documents))


def _differences(citations: Iterable[Citation]) -> Iterator[Finding]:
    by_number: dict[tuple[str, str], list[Citation]] = {}
    for cited in citations:
        by_number.setdefault((fold(cited.kind), cited.number), []).append(cited)
    for cited_again in by_number.values():
        same = list({(each.symbol, each.date): each for each in reversed(cited_again)}.values())[::-1]
        for cited in same:
            other = _other(cited, same)
            if other and cited.finding.path:
                hint = f"tra lại văn bản gốc; nơi khác ghi {other.kind} {_shown(other)}"
                message = f"{cited.kind} {_shown(cited)}: cùng một văn bản mà ghi khác nơi khác"
                yield Finding(cited.finding.path, message, hint, cited.finding.offset)


def _known(facts: Facts) -> Iterator[Citation]:
    """Yield the documents of the lists, without a place in the plan."""
    for document in facts.documents.values():
        if document.number:
            day = short_date(document.date) if document.date else ""
            yield Citation(document.kind, document.number, day, document.issuer or "", Finding((), ""))


def _other(cited: Citation, same: list[Citation]) -> Citation | None:
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
    name = fold(issuer).replace("uỷ", "ủy").replace("ủy ban nhân dân", "ubnd")
    return name.replace("hội đồng nhân dân", "hđnd").removeprefix("chủ tịch ")


def _is_of_one_day(one: Citation, other: Citation) -> bool:
    """Return True for two symbols of one date of which neither is only a shortened form of the other."""
    return bool(one.date) and one.date == other.date and not one.words < other.words


def _shown(cited: Citation) -> str:
    return f"{cited.symbol} ngày {cited.date}" if cited.date else cited.symbol


RULE = Rule(
    "SKH333",
    "Một văn bản ghi nhiều số hoặc nhiều ngày",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: một thông tư được ghi là 32/2018/TT-BGDĐT, 32/TT/2018 và 32/TT-BGDĐT.",
    findings,
    advice="Tra lại văn bản gốc; khai văn bản một lần ở “văn bản” rồi viết [[tên gọi tắt]] thì mọi nơi như nhau.",
    wrong="yêu cầu: |\n  - Thực hiện Kế hoạch số 92/KH-UBND ngày 10/3/2027 của UBND tỉnh.\n"
    "  - Báo cáo theo Kế hoạch số 92/KH-UBND ngày 14/3/2027 của UBND tỉnh.\n",
    mended="yêu cầu: |\n  - Thực hiện Kế hoạch số 92/KH-UBND ngày 10/3/2027 của UBND tỉnh.\n"
    "  - Báo cáo theo Kế hoạch số 92/KH-UBND của UBND tỉnh.\n",
    of_office=_of_office,
)
