"""A cited document is issued by whoever may issue its kind: a Nghị định is the Government's."""

import re
from collections.abc import Iterable, Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.kinds import SYMBOL_ENDINGS
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation, listed_citations
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the cited documents that are said to be of somebody who cannot issue them."""
    del facts
    yield from _wrong_issuers(view.citations)


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _wrong_issuers(listed_citations(office.documents))


def _wrong_issuers(citations: Iterable[Citation]) -> Iterator[Finding]:
    for cited in citations:
        issuer = fold(cited.issuer)
        for ending in SYMBOL_ENDINGS if issuer else ():
            if re.search(ending.pattern, cited.symbol) and not ending.may_be_of(issuer):
                message = f"{cited.kind} “{cited.symbol}” ghi là của “{cited.issuer}”"
                hint = f"văn bản mang ký hiệu này do {ending.shown} ban hành"
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
