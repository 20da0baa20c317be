"""Work lies within the period of the plan."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import days_meant
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks of which no day lies in the plan's period, or whose years lie outside it."""
    period = view.plan.period
    for path, typed in facts.times.items():
        when = days_meant(typed, period)
        years = {day.year for span in when.spans for day in span}
        if years and not years <= set(period.years):
            message = f"“{when.text}” nằm ngoài kỳ của kế hoạch ({period.text})"
            hint = "xem có sót năm của kế hoạch cũ không; sửa thời gian hoặc kỳ của kế hoạch"
            yield Finding((*path, "thời gian"), message, hint)


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
