"""What is to be reached is no worse than what there is."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.quantity import Comparator, Quantity
from sinhkehoach.base.text import fold
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.indicator import Indicator
from sinhkehoach.plan.plan import Plan
from sinhkehoach.plan.walk import walk
from sinhkehoach.rules.rule import Finding, Rule

_BETTER_LESS: Final = lazy_pattern(
    r"bỏ học|lưu ban|suy dinh dưỡng|thấp còi|nhẹ cân|béo phì|thừa cân|nghèo|thất nghiệp|vi phạm|tội phạm|tai nạn|tử vong|"
    r"mù chữ|chưa hoàn thành|chưa đạt|không đạt|yếu|kém|quá hạn|trễ hạn|khiếu nại|ô nhiễm|thiếu|tồn đọng|sự cố|"
    r"giảm|cháy|mắc bệnh|ca mắc|thất thoát|tỷ suất chết|sinh con thứ"
)
_BETTER_MORE: Final = lazy_pattern(
    r"đạt|hoàn thành|hài lòng|đến trường|ra lớp|đúng hạn|trực tuyến|số hóa|chuẩn|giải|biết|tham gia|khá|giỏi|xanh|kiên cố"
)
_NO_DIRECTION: Final = lazy_pattern(r"sĩ số|bình quân|thời gian|quy mô|khen thưởng|tinh giản|biên chế")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the targets that lie on the wrong side of the present value, where the direction is known."""
    del facts
    for path, indicator in walk(plan.indicators, (Indicator,), ("chỉ tiêu",)):
        name = fold(indicator.name.plain)
        pairs = [((*path, "đích"), indicator.target, indicator.current)]
        pairs += [
            ((*path, column), each.target, each.current) for column, each in indicator.by_column.items()
        ]
        for here, target, current in pairs:
            if target and current and _is_worse(target, current, name):
                yield _finding(here, target, current)


def _finding(path: KeyPath, target: Quantity, current: Quantity) -> Finding:
    message = f"Chỉ tiêu “{target.text}” kém hơn hiện tại “{current.text}”"
    return Finding(path, message, "xem có ghi nhầm hai giá trị không")


def _is_worse(target: Quantity, current: Quantity, name: str) -> bool:
    wanted, present = _value(target), _value(current)
    if wanted is None or present is None or target.percent != current.percent or _NO_DIRECTION.search(name):
        return False
    if target.comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        return wanted < present
    if target.comparator is not None:
        return wanted > present
    if _BETTER_LESS.search(name):
        return wanted > present
    return wanted < present and _BETTER_MORE.search(name) is not None


def _value(quantity: Quantity) -> Decimal | None:
    """Return the number to compare: the end of a range nearest to the present, or what a fraction comes to."""
    if quantity.low is None and quantity.high is None and quantity.fraction:
        part, whole = quantity.fraction
        return part / whole
    return quantity.high if quantity.high is not None else quantity.low


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
