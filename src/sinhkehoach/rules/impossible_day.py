"""A date in a sentence is one that the calendar has: no 31/6, no 29/02 but in a leap year."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import TIME_LABEL
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.dates import parse_date

# A day and a month alone are a date only behind a word that asks for one: `03/12 xã` is a fraction.
_DATE: Final = lazy_pattern(
    r"(?<![\w/.,])(\d{1,2}/\d{1,2}/\d{4})(?![\w/])"
    r"|\b[Nn]gày\s+(\d{1,2}/\d{1,2})(?![\d/]|\s*năm)"
    r"|\b([Nn]gày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the dates in running text that no calendar has; stated times (`Thời gian: …`) another rule reads."""
    del facts
    for text in view.texts_with("/", "tháng", pattern=_DATE):
        if not (text.in_table or TIME_LABEL.match(text.plain)):
            for found in _DATE.finditer(text.plain):
                group = found.lastindex or 0
                try:
                    parse_date(found[group])
                except BadValue as fault:
                    yield text.finding(found.start(group), str(fault), fault.hint)


RULE = Rule(
    "SKH307",
    "Ngày không có trong lịch",
    Severity.WARNING,
    "Thời hạn rơi vào một ngày không có thì không ai thực hiện được; thường do chép thời hạn sang tháng khác.",
    findings,
    advice="Sửa ngày hoặc tháng.",
    wrong="yêu cầu: |\n  - Các trường gửi báo cáo trước ngày 31/6/2027.\n",
    mended="yêu cầu: |\n  - Các trường gửi báo cáo trước ngày 30/6/2027.\n",
)
