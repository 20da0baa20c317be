"""Budget → what was spent of each item, and what is not noted."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.report.missing import Missing, typed_for
from sinhkehoach.report.percent import percent_of
from sinhkehoach.resolve.amounts import Amounts, budget_items
from sinhkehoach.resolve.spending import Spending, spending_until
from sinhkehoach.values.periods import Period
from sinhkehoach.values.report_periods import Reported


class MoneySpent(NamedTuple):
    """A budget with what was spent of it."""

    budget: Budget
    amounts: Amounts
    spending: Spending


def money_spent(
    budget: Budget | None, amounts: Amounts | None, when: Reported, period: Period
) -> MoneySpent | None:
    """Return what was spent until the end of `when`, None for a plan without items of money."""
    if budget is None or amounts is None or not budget.items:
        return None
    return MoneySpent(budget, amounts, spending_until(budget, when, period))


def missing_money(money: MoneySpent | None, when: Reported, period: Period) -> Iterator[Missing]:
    """Yield the items of which it is not noted what was spent."""
    if money is None:
        return
    items: dict[KeyPath, BudgetItem] = dict(budget_items(money.budget.items))
    for path in money.spending.missing:
        if money.amounts.items[path].total is None:
            continue
        message = f"Chưa ghi số tiền đã chi {when.text} của khoản “{items[path].name.plain}”"
        hint = f"thêm {typed_for('đã chi', when, period)} (chưa chi thì ghi 0)"
        yield Missing((*path, "đã chi"), message, hint)


def share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Return `part` in percent of `whole`, to one decimal; None where one of them is not known."""
    if part is None or not whole:
        return None
    return percent_of(part, whole)
