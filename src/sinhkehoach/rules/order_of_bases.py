"""The bases stand by rank: laws, resolutions of the Quốc hội, decrees, decisions, circulars, then local documents."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.model.inline import Inline
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_LOCAL_KINDS: Final = "Quyết định|Kế hoạch|Nghị quyết|Chỉ thị|Chương trình|Công văn|Hướng dẫn|Thông báo"
# From the highest rank down (Luật 64/2025/QH15, Điều 4); documents of the Party stand where their office puts them.
_RANKS: Final = tuple(
    lazy_pattern(rank, re.IGNORECASE)
    for rank in (
        r"Hiến pháp",
        r"(?:Bộ luật|Luật)\s",
        r"Nghị quyết\b.*(?:/QH\d+|của Quốc hội)",
        r"Pháp lệnh\s|Nghị quyết\b.*(?:/UBTVQH\d+|của Ủy ban Thường vụ Quốc hội)",
        r"(?:Nghị định|Nghị quyết)\b.*-CP\b",
        r"(?:Quyết định|Chỉ thị)\b.*-TTg\b",
        r"Thông tư\b",
        rf"(?:{_LOCAL_KINDS})\b.*(?:-UBND|-HĐND|[-/]SGDĐT)\b",
    )
)
_SHOWN: Final = 60


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first basis that ranks above one before it."""
    above: tuple[int, str] | None = None
    for index, basis in enumerate(view.plan.bases):
        words = _words(basis, facts)
        rank = _rank(words)
        if rank is not None and above and rank < above[0]:
            hint = "xếp Luật, nghị quyết của Quốc hội, Nghị định, Quyết định, Thông tư rồi văn bản của địa phương"
            message = f"“{shortened(words, _SHOWN)}” xếp sau “{shortened(above[1], _SHOWN)}”"
            yield Finding(("căn cứ", index), message, hint)
            return
        above = (rank, words) if rank is not None else above


def _words(basis: Inline, facts: Facts) -> str:
    """Return a basis as it begins on paper: kind and number of a document of the lists, else as typed."""
    document = {fold(id_): each for id_, each in facts.documents.items()}.get(fold(basis.typed).strip("[]"))
    if document is None:
        return re.sub(r"^[Cc]ăn cứ ", "", basis.plain)
    return f"{document.kind} {document.number or ''} của {document.issuer or ''}"


def _rank(words: str) -> int | None:
    return next((rank for rank, pattern in enumerate(_RANKS) if pattern.match(words)), None)


RULE = Rule(
    "SKH389",
    "Căn cứ xếp ngược thứ bậc",
    Severity.HINT,
    "Thông lệ: căn cứ xếp theo hiệu lực pháp lý từ cao xuống thấp (thứ bậc ở Điều 4 Luật số 64/2025/QH15).",
    findings,
    advice="Xếp lại. Văn bản của Đảng không bị xét.",
    wrong="căn cứ:\n  - Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư\n"
    "  - Luật Giáo dục ngày 14/6/2019\n",
    mended="căn cứ:\n  - Luật Giáo dục ngày 14/6/2019\n"
    "  - Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư\n",
)
