"""A sentence that gives an order has no deadline that is over when the plan is issued."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.periods import parse_when

_DATE: Final = (
    r"(?:ngày\s+)?\d{1,2}/\d{1,2}/20\d{2}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d{2}"
    r"|(?:tháng\s+)?\d{1,2}/20\d{2}|tháng\s+\d{1,2}\s+năm\s+20\d{2}|quý\s+[IV]+\s*(?:/|năm)\s*20\d{2}|năm\s+20\d{2}"
)
_ORDER: Final = lazy_pattern(
    rf"(?:phấn đấu(?:\s+đến)?|(?:chậm|muộn) nhất(?:\s+là)?|(?:hoàn thành|xong|báo cáo|gửi|nộp|trình|đăng ký)"
    rf"(?:[^.;:]{{0,60}}\s)?(?:trước|trong|vào))\s+(?:hết\s+|cuối\s+)?({_DATE})(?!\s*[-–—]\s*\d)",
    re.IGNORECASE,
)
_LOOKS_BACK: Final = lazy_pattern(r"\b(?:đã|được|giai đoạn trước|kết quả|tính đến|số liệu)\b", re.IGNORECASE)
_SENTENCE_END: Final = lazy_pattern(r"[.;](?=\s)")
# A plan without a date may be drafted well before its period.
_DRAFTED_BEFORE: Final = timedelta(days=92)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the deadlines of orders that lie before the plan's date, or well before its period where it has none."""
    del facts
    issued = (view.plan.date.full() if view.plan.date else None) or view.plan.period.first - _DRAFTED_BEFORE
    for text in view.texts_with("phấn đấu", "nhất", "trước", "trong", "vào", also=("20",)):
        for found in _ORDER.finditer(text.plain):
            start = max(
                (end.end() for end in _SENTENCE_END.finditer(text.plain, 0, found.start())), default=0
            )
            if _is_over(found[1], issued) and not _LOOKS_BACK.search(text.plain, start, found.end()):
                message = f"Hạn “{found[1]}” đã qua khi kế hoạch được ban hành"
                yield text.finding(found.start(1), message, "xem có sót thời hạn của kế hoạch cũ không")


def _is_over(stated: str, issued: date) -> bool:
    try:
        spans = parse_when(stated, None).spans
    except BadValue:
        return False
    return bool(spans) and max(last for _, last in spans) < issued


RULE = Rule(
    "SKH306",
    "Thời hạn đã qua khi ban hành kế hoạch",
    Severity.WARNING,
    "Lỗi thường gặp khi chép kế hoạch năm trước: thời hạn báo cáo, hoàn thành còn ghi năm cũ.",
    findings,
    advice="Sửa thời hạn. Câu kể lại việc đã làm (có chữ “đã”, “được”, “kết quả”) không bị báo.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Các trường gửi báo cáo trước ngày 20/6/2026.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Các trường gửi báo cáo trước ngày 20/6/2027.\n",
)
