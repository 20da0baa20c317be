"""Titles of a plan name no year before its period: such a year is left over from last year's plan."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_YEAR: Final = lazy_pattern(
    r"(?:năm|tháng\s+\d{1,2}\s*/|quý\s+(?:[IV]+|\d)\s*/)\s*(20\d{2})(?![\d/]|\s*[-–—]\s*\d)", re.IGNORECASE
)
# What these words speak of carries its own year.
_OF_ITS_OWN: Final = lazy_pattern(
    r"luật|chương trình|nghị quyết|nghị định|quyết định|hiến pháp|kế hoạch số|ngày|khóa|đại hội|từ|sau|trước"
    r"|kết quả|tổng kết|sơ kết|đánh giá|so với|kinh nghiệm|hiện|đã|tồn|thành lập|công nhận|ban hành",
    re.IGNORECASE,
)
_AS_FAR_BACK: Final = 5


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the years in titles that lie a little before the plan's period, unless the words tell why."""
    del facts
    first = view.plan.period.first.year
    dated = view.vocabulary.holding(("năm", "tháng", "quý"))
    for text in view.marked_texts if dated else ():
        if text.plain in dated and text.is_heading and "cột" not in text.path:
            for found in _YEAR.finditer(text.plain):
                if first - _AS_FAR_BACK <= int(found[1]) < first and not _explained(text, found.start()):
                    message = f"“{found[0]}” ở trước kỳ của kế hoạch ({view.plan.period.text})"
                    yield text.finding(found.start(), message, "xem có sót năm của kế hoạch cũ không")


def _explained(text: Text, at: int) -> bool:
    """Return True inside quotation marks, and behind words that look back or name a document."""
    before = text.plain[:at]
    return before.count("“") > before.count("”") or _OF_ITS_OWN.search(before) is not None


RULE = Rule(
    "SKH304",
    "Năm cũ còn sót ở tên mục",
    Severity.WARNING,
    "Lỗi thường gặp khi chép kế hoạch năm trước: trích yếu, tên nhiệm vụ, tên phụ lục còn ghi năm cũ.",
    findings,
    advice="Sửa năm; tên Đề án trong ngoặc kép, tên văn bản và mục đánh giá kết quả năm trước không bị báo.",
    wrong="kỳ: 2027\ntrích yếu: Phát triển giáo dục năm 2026\n",
    mended="kỳ: 2027\ntrích yếu: Phát triển giáo dục năm 2027\n",
)
