"""Number and symbol of a cited document have the form of its kind (NĐ 30/2020, Phụ lục III; Luật 64/2025/QH15)."""

import re
from collections.abc import Iterable, Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.kinds import YEAR, kind_called
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation, listed_citations
from sinhkehoach.rules.support.same_document import differing, known_citations
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the cited documents whose number and symbol no document of their kind has."""
    yield from _wrong_forms(view.citations, known_citations(facts))


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _wrong_forms(tuple(listed_citations(office.documents)), ())


def _wrong_forms(citations: tuple[Citation, ...], known: Iterable[Citation]) -> Iterator[Finding]:
    known_kinds = [(cited, kind) for cited in citations if (kind := kind_called(cited.kind)) and kind.number]
    wrong = [(cited, kind) for cited, kind in known_kinds if not re.fullmatch(kind.number, cited.symbol)]
    # Where the right symbol stands elsewhere, another rule tells it.
    told = {_spelling(cited) for cited, _ in differing((*known, *citations))} if wrong else set()
    for cited, kind in wrong:
        if _spelling(cited) not in told:
            message = f"Số, ký hiệu “{cited.symbol}” không đúng dạng của {cited.kind}"
            yield Finding(cited.finding.path, message, _hint(cited, kind.example), cited.finding.offset)


def _spelling(cited: Citation) -> tuple[str, str, str]:
    return cited.kind, cited.symbol, cited.date


def _hint(cited: Citation, shape: str) -> str:
    if fold(cited.kind) in ("nghị định", "thông tư") and not re.search(rf"/{YEAR}/", cited.symbol):
        return f"số của {cited.kind} có năm ở giữa, ví dụ {shape}"
    return f"dạng thường gặp: {shape}"


RULE = Rule(
    "SKH331",
    "Số, ký hiệu văn bản viện dẫn không đúng dạng",
    Severity.WARNING,
    "Nghị định, Thông tư có năm trong số, ký hiệu; văn bản của Đảng ghi 29-NQ/TW; văn bản hành chính không có năm"
    " (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3). Lỗi gặp trong kế hoạch đã ký: “Thông tư 26/TT-BGDĐT”.",
    findings,
    advice="Tra lại văn bản gốc rồi sửa; văn bản hay dùng nên khai một lần trong co-quan.yaml.",
    wrong="yêu cầu: |\n  - Thực hiện Thông tư số 26/TT-BGDĐT ngày 08/10/2018 của Bộ Giáo dục và Đào tạo.\n",
    mended="yêu cầu: |\n  - Thực hiện Thông tư số 26/2018/TT-BGDĐT ngày 08/10/2018 của Bộ Giáo dục và Đào tạo.\n",
    of_office=_of_office,
)
