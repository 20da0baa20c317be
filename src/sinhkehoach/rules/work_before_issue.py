"""Work does not begin before the plan that orders it is issued."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import begins_from, days_meant
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.dates import PartialDate, short_date


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks that are over before the plan's date, or begin before it although they need not."""
    issued = view.plan.date.full() if view.plan.date else None
    if issued is None:
        return
    for path, typed in facts.times.items():
        when = days_meant(typed, view.plan.period)
        over = bool(when.spans) and max(last for _, last in when.spans) < issued
        begins = bool(when.spans) and when.spans[0][0].replace(day=1) < issued.replace(day=1)
        if over or (begins and begins_from(when)):
            day = short_date(PartialDate(issued.year, issued.month, issued.day))
            message = f"“{when.text}” bắt đầu trước ngày ban hành kế hoạch ({day})"
            yield Finding((*path, "thời gian"), message, "sửa thời gian của nhiệm vụ, hoặc ngày của kế hoạch")


RULE = Rule(
    "SKH301",
    "Việc bắt đầu trước ngày ban hành kế hoạch",
    Severity.WARNING,
    "Kế hoạch giao việc về sau; văn bản có hiệu lực từ ngày ban hành. Lỗi gặp trong kế hoạch đã ký.",
    findings,
    advice="Sửa thời gian của nhiệm vụ; nếu việc đã làm trước thì chuyển sang phần đánh giá kết quả.",
    wrong="số: 12\nngày: 15/3/2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 01/2027}\n",
    mended="số: 12\nngày: 15/3/2027\nnhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 4/2027}\n",
)
