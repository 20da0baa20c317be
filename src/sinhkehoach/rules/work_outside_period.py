"""Work lies within the period of the plan."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import days_meant
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.periods import When

_OLD_YEAR: Final = "xem có sót năm của kế hoạch cũ không; sửa thời gian hoặc kỳ của kế hoạch"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks of which no day lies in the plan's period, or whose years lie outside it."""
    period = view.plan.period
    for path, typed in facts.times.items():
        when = days_meant(typed, period)
        outside = {day.year for span in when.spans for day in span}.difference(period.years)
        if outside:
            message = f"“{when.text}” nằm ngoài kỳ của kế hoạch ({period.text})"
            hint = _OLD_YEAR if all(str(year) in when.text for year in outside) else _as_read(when)
            yield Finding((*path, "thời gian"), message, hint)


def _as_read(when: When) -> str:
    """Return what to do about a time with a year that nobody typed: `tháng 11 - tháng 2/2027` begins in 2026."""
    first, last = min(first for first, _ in when.spans), max(last for _, last in when.spans)
    return f"máy hiểu là từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}; đổi lại thứ tự hai mốc, hoặc ghi rõ năm"


RULE = Rule(
    "SKH302",
    "Việc nằm ngoài kỳ của kế hoạch",
    Severity.WARNING,
    "Lỗi thường gặp khi chép kế hoạch năm trước: năm cũ còn sót lại trong bảng tiến độ.",
    findings,
    advice="Sửa thời gian của nhiệm vụ, hoặc kỳ của kế hoạch; việc làm nốt của năm trước thì ghi lý do ở “bỏ qua”.",
    wrong="kỳ: 2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2026}\n",
    mended="kỳ: 2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2027}\n",
)
