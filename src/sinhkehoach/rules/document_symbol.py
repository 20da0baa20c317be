"""Number and symbol of a cited document have the form of its kind (NĐ 30/2020, Phụ lục III; Luật 64/2025/QH15)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation, listed_citations
from sinhkehoach.rules.support.same_document import differing, known_citations
from sinhkehoach.rules.support.view import View

_BODY: Final = r"[A-ZĐƯ][\w&]*(?:-[A-ZĐƯ][\w&]*)*"
_YEAR: Final = r"(?:19|20)\d\d"
_LAW: Final = rf"\d+/{_YEAR}/(?:QH|UBTVQH)\d+"


def _of_administration(code: str) -> str:
    """Return the forms of the State (`92/KH-UBND`) and of the Party (`92-KH/TU`)."""
    return rf"\d+[a-z]?/{code}-{_BODY}|\d+[a-z]?-{code}/{_BODY}"


# Kind → (what is right, how it is shown to people).
_FORMS: Final[dict[str, tuple[str, str]]] = {
    "nghị định": (rf"\d+/{_YEAR}/NĐ-CP", "30/2020/NĐ-CP"),
    "thông tư": (rf"\d+/{_YEAR}/TT-{_BODY}", "32/2018/TT-BGDĐT"),
    "thông tư liên tịch": (rf"\d+/{_YEAR}/TTLT-{_BODY}", "06/2015/TTLT-BGDĐT-BNV"),
    "nghị quyết": (
        rf"\d+-NQ/{_BODY}|\d+(?:/{_YEAR})?/NQ-(?:CP|HĐND|ĐHĐCĐ|HĐTP)|{_LAW}|\d+/NQ-{_BODY}",
        "29-NQ/TW (của Đảng), 05/2026/NQ-HĐND hoặc 217/2025/QH15",
    ),
    "luật": (_LAW, "43/2019/QH14"),
    "quyết định": (rf"\d+/{_YEAR}/QĐ-{_BODY}|{_of_administration('QĐ')}", "412/QĐ-UBND"),
    "chỉ thị": (rf"\d+/{_YEAR}/CT-{_BODY}|{_of_administration('CT')}", "05-CT/TW hoặc 15/CT-TTg"),
    "kế hoạch": (_of_administration("KH"), "92/KH-UBND"),
    "chương trình": (_of_administration("CTr"), "27-CTr/TU"),
    "chương trình hành động": (_of_administration("CTr"), "27-CTr/TU"),
    "kết luận": (_of_administration("KL"), "91-KL/TW"),
    "hướng dẫn": (_of_administration("HD"), "05-HD/VPTW"),
    "thông báo": (_of_administration("TB"), "15/TB-UBND"),
    "đề án": (_of_administration("ĐA"), "03-ĐA/ĐU"),
    "công văn": (rf"\d+/(?!CV-){_BODY}|\d+-CV/{_BODY}", "1234/BGDĐT-GDTH"),
}


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the cited documents whose number and symbol no document of their kind has."""
    yield from _wrong_forms(view.citations, known_citations(facts))


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _wrong_forms(tuple(listed_citations(office.documents)), ())


def _wrong_forms(citations: tuple[Citation, ...], known: Iterable[Citation]) -> Iterator[Finding]:
    wrong = [(cited, _FORMS[fold(cited.kind)]) for cited in citations if fold(cited.kind) in _FORMS]
    wrong = [(cited, form) for cited, form in wrong if not re.fullmatch(form[0], cited.symbol)]
    # Where the right symbol stands elsewhere, another rule tells it.
    told = {_spelling(cited) for cited, _ in differing((*known, *citations))} if wrong else set()
    for cited, form in wrong:
        if _spelling(cited) not in told:
            message = f"Số, ký hiệu “{cited.symbol}” không đúng dạng của {cited.kind}"
            yield Finding(cited.finding.path, message, _hint(cited, form[1]), cited.finding.offset)


def _spelling(cited: Citation) -> tuple[str, str, str]:
    return cited.kind, cited.symbol, cited.date


def _hint(cited: Citation, shape: str) -> str:
    if fold(cited.kind) in ("nghị định", "thông tư") and not re.search(rf"/{_YEAR}/", cited.symbol):
        return f"số của {cited.kind} có năm ở giữa, thí dụ {shape}"
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
