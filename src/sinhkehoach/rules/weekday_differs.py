"""A day of the week stands beside the date that falls on it: 24/8/2027 is a Tuesday."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import first_upper
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.dates import weekday_name
from sinhkehoach.values.periods import parse_when

_DAYS: Final = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_NAME: Final = r"(?P<day>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_DATE: Final = (
    r"(?P<date>(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)"
)
_BESIDE: Final = (
    lazy_pattern(rf"(?<!\w)(?<!lần ){_NAME}(?!\w),?\s*\(?\s*{_DATE}(?![\d/])", re.IGNORECASE),
    lazy_pattern(rf"(?<![\w/]){_DATE}(?![\d/]),?\s*\(\s*{_NAME}(?!\w)", re.IGNORECASE),
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the dates beside another day of the week; a year that is not said is the period's where only one fits."""
    del facts
    for text in view.texts_with("thứ", "chủ nhật", also=("/", "tháng")):
        for pattern in _BESIDE:
            for found in pattern.finditer(text.plain):
                right = _weekday(found["date"], view)
                if right and right.casefold() != _spelt_out(found["day"]):
                    message = f"“{found[0].rstrip(' )')}”: ngày ấy là {right}"
                    spelt = right if found["day"][0].islower() else first_upper(right)
                    meant = Correction(found.start("day"), found["day"], spelt, is_safe=False)
                    hint = f"sửa thứ, hoặc ngày; đúng lịch là {right}"
                    yield text.finding(found.start(), message, hint, meant)


def _weekday(typed: str, view: View) -> str:
    """Return the day of the week of a date, "" where its year is not known or no calendar has it."""
    try:
        spans = parse_when(typed, view.plan.period).spans
    except BadValue:
        return ""
    return weekday_name(spans[0][0]) if len(spans) == 1 and spans[0][0] == spans[0][1] else ""


def _spelt_out(typed: str) -> str:
    name = " ".join(typed.casefold().split())
    return f"thứ {_DAYS[int(name[-1]) - 2]}" if name[-1].isdigit() else name


RULE = Rule(
    "SKH380",
    "Thứ không khớp với ngày",
    Severity.WARNING,
    "Người nhận giấy không biết theo thứ hay theo ngày; thường do chép lịch của năm trước.",
    findings,
    advice="Sửa thứ hoặc ngày theo lịch.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Phát động vào thứ Hai, ngày 24/8/2027.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Phát động vào thứ Ba, ngày 24/8/2027.\n",
)
