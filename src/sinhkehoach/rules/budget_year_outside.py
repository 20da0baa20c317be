"""Money is planned for the years of the plan."""

import re
from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.amounts import budget_items
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the years of budget items that lie outside the plan's period."""
    del facts
    first, last = view.plan.period.first.year, view.plan.period.last.year
    for path, item in budget_items(view.plan.budget.items) if view.plan.budget else ():
        for year in item.years:
            named = [int(number) for number in re.findall(r"\d{4}", year)]
            if named and not all(first <= number <= last for number in named):
                message = f"Kinh phí của năm “{year}” nằm ngoài kỳ của kế hoạch ({view.plan.period.text})"
                hint = "xem có sót năm của kế hoạch cũ không; sửa năm hoặc kỳ của kế hoạch"
                yield Finding((*path, "năm", year), message, hint, at_key=True)


RULE = Rule(
    "SKH308",
    "Kinh phí của năm ngoài kỳ",
    Severity.WARNING,
    "Lỗi thường gặp khi chép kế hoạch năm trước: số tiền theo năm còn ghi năm cũ.",
    findings,
    advice="Sửa năm, hoặc kỳ của kế hoạch.",
    wrong="kỳ: 2027 - 2028\nkinh phí:\n  khoản:\n    - {tên: Tập huấn, năm: {2026: 20, 2027: 30}}\n",
    mended="kỳ: 2027 - 2028\nkinh phí:\n  khoản:\n    - {tên: Tập huấn, năm: {2027: 20, 2028: 30}}\n",
)
