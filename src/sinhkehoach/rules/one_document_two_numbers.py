"""One document has one number, one symbol and one date, in the whole plan and in the office's list."""

from collections.abc import Iterable, Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation, listed_citations
from sinhkehoach.rules.support.same_document import differing, known_citations
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the citations that differ from a fuller one of the same document, each spelling once."""
    yield from _differences((*known_citations(facts), *view.citations))


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _differences(listed_citations(office.documents))


def _differences(citations: Iterable[Citation]) -> Iterator[Finding]:
    for cited, other in differing(citations):
        if cited.finding.path:
            hint = f"tra lại văn bản gốc; nơi khác ghi {other.kind} {_shown(other)}"
            message = f"{cited.kind} {_shown(cited)}: cùng một văn bản mà ghi khác nơi khác"
            there = ((other.finding.path, other.finding.offset),) if other.finding.path else ()
            yield Finding(cited.finding.path, message, hint, cited.finding.offset, others=there)


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
