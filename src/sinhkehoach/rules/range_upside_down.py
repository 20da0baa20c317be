"""A range begins with its smaller number."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import NUMBER_IN_TEXT, parse_number

_RANGE: Final = lazy_pattern(
    rf"(?<!\w)từ\s+({NUMBER_IN_TEXT})(?:\s*%|\s+[^\W\d]+)?\s+đến\s+({NUMBER_IN_TEXT})\s*(%|[^\W\d]+)?(?![/\d])"
)
# A clock turns over at midnight, a calendar with the year, and what is brought down goes from more to less.
_TURNS: Final = lazy_pattern(r"^(?:giờ|h|ngày|tháng|năm|tuổi|phút)$")
_DOWN: Final = lazy_pattern(r"giảm|hạ|rút ngắn|xuống|điểm tb|xếp|thứ", re.IGNORECASE)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the ranges of indicators and texts that begin with their greater number."""
    del facts
    for path, quantity in view.quantities:
        if quantity.low is not None and quantity.high is not None and quantity.low > quantity.high:
            yield Finding(path, f"Khoảng “{quantity.text}” ghi số lớn trước", "ghi số nhỏ trước, số lớn sau")
    for text in view.texts_with("từ"):
        for found in _RANGE.finditer(text.plain):
            before = text.plain[max(0, found.start() - 40) : found.start()]
            if not (_TURNS.match(found[3] or "") or _DOWN.search(before)) and _falls(found):
                yield text.finding(
                    found.start(), f"“{found[0]}” ghi số lớn trước", "ghi số nhỏ trước, số lớn sau"
                )


def _falls(found: re.Match[str]) -> bool:
    try:
        first, last = parse_number(found[1]), parse_number(found[2])
    except BadValue:
        return False
    return first > last > Decimal(0)


RULE = Rule(
    "SKH327",
    "Khoảng ghi ngược",
    Severity.WARNING,
    "“40-35” không phải là một khoảng; thường do gõ nhầm một chữ số.",
    findings,
    advice="Ghi số nhỏ trước. Câu nói việc giảm (“giảm từ 40% đến 35%”), giờ và ngày tháng không bị báo.",
    wrong="chỉ tiêu:\n  - {tên: Giải học sinh giỏi, đơn vị: Giải, đích: 40-35}\n",
    mended="chỉ tiêu:\n  - {tên: Giải học sinh giỏi, đơn vị: Giải, đích: 35-40}\n",
)
