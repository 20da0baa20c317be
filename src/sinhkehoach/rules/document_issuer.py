"""A cited document is issued by whoever may issue its kind: a Nghị định is the Government's."""

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
from sinhkehoach.rules.support.view import View

_STATE: Final = r"chính phủ|thủ tướng|quốc hội|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân"
# Ending of number and symbol → (who may issue it, who cannot, as people call the right one).
_ISSUERS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (r"NĐ-CP$|NQ-CP$", "chính phủ", "", "Chính phủ"),
    (r"-TTg$", "thủ tướng", "", "Thủ tướng Chính phủ"),
    (r"QH\d+$", r"quốc hội|ủy ban thường vụ quốc hội|uỷ ban thường vụ", "", "Quốc hội"),
    (r"-HĐND$", r"hđnd|hội đồng nhân dân|thường trực h", "", "Hội đồng nhân dân"),
    (
        r"-UBND$",
        r"ubnd|ủy ban nhân dân|uỷ ban nhân dân|(?:phó )?chủ tịch|thành phố|tỉnh|quận|huyện|phường|xã",
        "",
        "Ủy ban nhân dân",
    ),
    (r"/TT-", "", rf"{_STATE}|sở |ban chấp hành|bộ chính trị", "Bộ trưởng"),
    (r"/TW$", "", rf"{_STATE}|bộ (?!chính trị)|tỉnh ủy|thành ủy|sở ", "cơ quan Trung ương của Đảng"),
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the cited documents that are said to be of somebody who cannot issue them."""
    del facts
    yield from _wrong_issuers(view.citations)


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _wrong_issuers(listed_citations(office.documents))


def _wrong_issuers(citations: Iterable[Citation]) -> Iterator[Finding]:
    for cited in citations:
        issuer = fold(cited.issuer)
        for ending, right, wrong, shown in _ISSUERS if issuer else ():
            fits = not right or re.match(right, issuer)
            if re.search(ending, cited.symbol) and (not fits or (wrong and re.match(wrong, issuer))):
                message = f"{cited.kind} “{cited.symbol}” ghi là của “{cited.issuer}”"
                hint = f"văn bản mang ký hiệu này do {shown} ban hành"
                yield Finding(cited.finding.path, message, hint, cited.finding.offset)


RULE = Rule(
    "SKH332",
    "Cơ quan ban hành không hợp với loại văn bản",
    Severity.WARNING,
    "Thẩm quyền ban hành: Nghị định của Chính phủ, Quyết định ký hiệu QĐ-TTg của Thủ tướng, Thông tư của Bộ trưởng.",
    findings,
    advice="Tra lại văn bản gốc rồi sửa tên cơ quan hoặc số, ký hiệu.",
    wrong="yêu cầu: |\n  - Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ.\n",
    mended="yêu cầu: |\n  - Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
    of_office=_of_office,
)
