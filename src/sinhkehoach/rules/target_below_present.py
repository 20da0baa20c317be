"""What is to be reached is no worse than what there is."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.target_direction import BetterSide
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the targets that lie on the wrong side of the present value, where the direction is known."""
    del facts
    for each in view.compared_targets:
        worse_below = each.side is BetterSide.MORE and each.wanted < each.present
        if worse_below or (each.side is BetterSide.LESS and each.wanted > each.present):
            message = f"Chỉ tiêu “{each.target.text}” kém hơn hiện tại “{each.current.text}”"
            yield Finding(each.path, message, "xem có ghi nhầm hai giá trị không")


RULE = Rule(
    "SKH328",
    "Chỉ tiêu kém hơn hiện tại",
    Severity.WARNING,
    "Kế hoạch đặt ra điều tốt hơn hiện nay; ngược lại thường là gõ nhầm hoặc còn số của năm trước.",
    findings,
    advice="Xem lại hai giá trị. Chiều tốt lên lấy từ dấu ≥, ≤, “dưới”, “ít nhất”, hoặc từ tên chỉ tiêu (đạt, bỏ học…).",
    wrong="chỉ tiêu:\n  - {tên: Trường đạt chuẩn quốc gia, đơn vị: Trường, đích: 10, hiện tại: 12}\n",
    mended="chỉ tiêu:\n  - {tên: Trường đạt chuẩn quốc gia, đơn vị: Trường, đích: 12, hiện tại: 10}\n",
)
