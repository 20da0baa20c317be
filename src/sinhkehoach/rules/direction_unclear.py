"""A target below the present value says whether less is better, where its name does not tell."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.target_direction import BetterSide
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the targets below the present value of indicators of which it is not known what is better."""
    del facts
    for each in view.compared_targets:
        # Nothing at all is wanted of what is bad.
        if each.side is BetterSide.UNKNOWN and 0 < each.wanted < each.present:
            message = (
                f"Chỉ tiêu “{each.target.text}” thấp hơn hiện tại “{each.current.text}”: càng thấp càng tốt?"
            )
            yield Finding(each.path, message, "ghi ≤ nếu càng thấp càng tốt, ghi ≥ nếu càng cao càng tốt")


RULE = Rule(
    "SKH320",
    "Chưa rõ chỉ tiêu tăng hay giảm là tốt",
    Severity.HINT,
    "Chỉ tiêu thấp hơn hiện tại có thể là điều mong muốn, cũng có thể là gõ nhầm; người đọc cần biết chiều của nó.",
    findings,
    advice="Ghi ≤ hoặc ≥ trước con số. Chỉ tiêu mà tên đã nói rõ chiều (bỏ học, đạt chuẩn…) không bị báo.",
    wrong="chỉ tiêu:\n  - {tên: Câu lạc bộ của phường, đơn vị: Câu lạc bộ, đích: 10, hiện tại: 12}\n",
    mended="chỉ tiêu:\n  - {tên: Câu lạc bộ của phường, đơn vị: Câu lạc bộ, đích: ≤ 10, hiện tại: 12}\n",
)
