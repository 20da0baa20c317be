"""An indicator says what is to be reached."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the indicators with a target in no column."""
    del facts
    for path, indicator in walk(view.plan.indicators, (Indicator,), ("chỉ tiêu",)):
        if indicator.target is None and not indicator.by_column:
            message = f"Chỉ tiêu “{indicator.name.plain}” chưa ghi đích phải đạt"
            hint = "thêm đích, ví dụ đích: 95; nếu đây là tên nhóm thì ghi ở “nhóm”"
            yield Finding((*path, "tên"), message, hint)


RULE = Rule(
    "SKH368",
    "Chỉ tiêu chưa có đích",
    Severity.WARNING,
    "Chỉ tiêu là con số phải đạt; quên ghi thì ô trong bảng để trống.",
    findings,
    advice="Ghi đích, hoặc bỏ chỉ tiêu.",
    wrong='chỉ tiêu:\n  - {tên: Tỷ lệ chuyên cần, đơn vị: "%"}\n',
    mended='chỉ tiêu:\n  - {tên: Tỷ lệ chuyên cần, đơn vị: "%", đích: 98}\n',
)
