"""A sentence that tells the total of the budget tells the one that the items come to."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.support.amounts_in_text import amounts_in
from sinhkehoach.rules.support.view import view_of
from sinhkehoach.values.money import format_money

# From the words to the amount nothing may come that makes it a part of the whole.
_TOTAL: Final = lazy_pattern(
    r"tổng (?:kinh phí|số kinh phí|dự toán|nhu cầu kinh phí)(?:\s+(?:thực hiện|dự kiến|triển khai|để|của|toàn bộ|cho)"
    r"|\s+(?:kế hoạch|đề án)(?: này)?|\s+(?:là|khoảng|gồm|cần)|[:,])*\s*$",
    re.IGNORECASE,
)


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts that texts call the total of the budget and that are not."""
    total = facts.amounts.total if facts.amounts else None
    if total is None or plan.budget is None:
        return
    for text in view_of(plan).texts_with("tổng"):
        for at, typed, dong in amounts_in(text.plain):
            if dong != total and _TOTAL.search(text.plain[:at]):
                message = f"Tổng kinh phí ghi “{typed}” nhưng các khoản cộng lại {format_money(total, plan.budget.unit)}"
                yield text.finding(at, message, "viết [[tổng kinh phí]], hoặc xem lại các khoản")


RULE = Rule(
    "SKH322",
    "Tổng kinh phí trong lời khác các khoản cộng lại",
    Severity.WARNING,
    "Một con số nêu ở hai nơi phải bằng nhau; khi sửa một khoản, câu nêu tổng số thường bị quên.",
    findings,
    advice="Viết [[tổng kinh phí]] thay cho con số.",
    wrong="kinh phí:\n  mở đầu: Tổng kinh phí là 1.250 triệu đồng.\n  khoản:\n    - {tên: Tập huấn, tiền: 1.300}\n",
    mended="kinh phí:\n  mở đầu: Tổng kinh phí là [[tổng kinh phí]].\n  khoản:\n    - {tên: Tập huấn, tiền: 1.300}\n",
)
