"""A sentence that tells the total of the budget tells the one that the items come to."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import format_money

# From the words to the amount nothing may come that makes it a part of the whole.
_TOTAL: Final = lazy_pattern(
    r"tổng (?:kinh phí|số kinh phí|dự toán|nhu cầu kinh phí)(?:\s+(?:thực hiện|dự kiến|triển khai|để|của|toàn bộ|cho)"
    r"|\s+(?:kế hoạch|đề án)(?: này)?|\s+(?:là|khoảng|gồm|cần)|[:,])*\s*$",
    re.IGNORECASE,
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts that texts call the total of the budget and that are not."""
    total = facts.amounts.total if facts.amounts else None
    if total is None or view.plan.budget is None:
        return
    right = format_money(total, view.plan.budget.unit)
    for text, amounts in view.amounts:
        for at, typed, dong in amounts:
            if dong != total and _TOTAL.search(text.plain[:at]):
                message = f"Tổng kinh phí ghi “{typed}” nhưng các khoản cộng lại {right}"
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
