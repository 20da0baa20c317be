"""No more is spent of an item than it has."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.spending import noted_stretches, overspent, spending_until
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import format_money


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts spent that are more than their item has."""
    budget, period = view.plan.budget, view.plan.period
    if budget is None or facts.amounts is None:
        return
    for when in noted_stretches(budget, period):
        for each in overspent(budget, facts.amounts, spending_until(budget, when, period)):
            spent, planned = (format_money(dong, budget.unit) for dong in (each.spent, each.planned))
            message = f"Khoản “{each.item.name.plain}” đã chi {spent}, nhiều hơn kế hoạch {planned}"
            yield Finding(each.typed_at, message, "xem lại số đã chi; nếu đúng, giải trình trong báo cáo")


RULE = Rule(
    "SKH393",
    "Đã chi vượt kế hoạch",
    Severity.WARNING,
    "Số đã chi của một khoản không quá số tiền của khoản ấy; nhiều hơn thường là gõ nhầm đơn vị tính.",
    findings,
    advice="Xem lại “đã chi”. Nếu đúng là chi vượt thì giữ, và ghi lý do ở “bỏ qua”; báo cáo nêu tên khoản ấy.",
    wrong="kinh phí:\n  - {tên: Mua sách, tiền: 900, đã chi: 9.000}\n",
    mended="kinh phí:\n  - {tên: Mua sách, tiền: 900, đã chi: 900}\n",
)
