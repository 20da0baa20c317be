"""Budget → what has been spent of it until the end of a stretch: stated for an item, or the sum of what stands below."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.model.messages import of_bad_value
from sinhkehoach.resolve.amounts import AMOUNTS_DISAGREE, BAD_AMOUNT, BUDGET, Amounts, budget_items
from sinhkehoach.resolve.results import in_time_order, result_for, stretch
from sinhkehoach.values.money import format_money, parse_money
from sinhkehoach.values.periods import Period
from sinhkehoach.values.report_periods import WHOLE, Reported


class ItemSpent(NamedTuple):
    """What was spent of one item, in đồng, None where nothing is known; `typed_at` is where it was typed, () for a sum.

    `is_complete` is False where a part of it is not noted.
    """

    dong: Decimal | None
    typed_at: KeyPath
    is_complete: bool


class Overspent(NamedTuple):
    """An item of which more was spent than it has: how much it has, how much was spent, in đồng, where that is typed."""

    item: BudgetItem
    planned: Decimal
    spent: Decimal
    typed_at: KeyPath


class Spending(NamedTuple):
    """What was spent of a budget, the whole and item by item, in đồng; the items of which it is not noted."""

    total: Decimal | None
    items: Mapping[KeyPath, ItemSpent]
    missing: tuple[KeyPath, ...]


def spending_until(budget: Budget, when: Reported, period: Period) -> Spending:
    """Return what was spent until the end of `when`; every amount in it can be read."""
    known: dict[KeyPath, ItemSpent] = {}
    tops = _spent_below(budget, budget.items, BUDGET, (when, period), known)
    missing = tuple(
        path
        for path, item in budget_items(budget.items)
        if not item.items and known[path].dong is None and not _is_told_above(path, known)
    )
    return Spending(_sum(tops), known, missing)


def overspent(budget: Budget, amounts: Amounts, spending: Spending) -> Iterator[Overspent]:
    """Yield the items of which more was spent than they have; sums of such are none."""
    for path, item in budget_items(budget.items):
        planned, spent = amounts.items[path].total, spending.items[path]
        if planned is not None and spent.dong is not None and spent.typed_at and spent.dong > planned:
            yield Overspent(item, planned, spent.dong, spent.typed_at)


def _spent_below(
    budget: Budget,
    items: tuple[BudgetItem, ...],
    path: KeyPath,
    time: tuple[Reported, Period],
    known: dict[KeyPath, ItemSpent],
) -> list[ItemSpent]:
    """Return what was spent of each of `items`, and put it, with what stands below, among the `known`."""
    spent = []
    for index, item in enumerate(items):
        here = (*path, "khoản", index)
        below = _spent_below(budget, item.items, here, time, known)
        typed = result_for(item.spent, *time)
        if typed is None:
            complete = bool(below) and all(each.is_complete for each in below)
            known[here] = ItemSpent(_sum(below), (), complete)
        else:
            steps, text = typed
            dong = parse_money(text, budget.unit).dong
            known[here] = ItemSpent(dong, (*here, "đã chi", *steps), is_complete=True)
        spent.append(known[here])
    return spent


def _is_told_above(path: KeyPath, known: Mapping[KeyPath, ItemSpent]) -> bool:
    return any(known[path[:end]].typed_at for end in range(len(BUDGET) + 2, len(path), 2))


def _sum(items: list[ItemSpent]) -> Decimal | None:
    known = [each.dong for each in items if each.dong is not None]
    return sum(known, Decimal(0)) if known else None


def spending_problems(budget: Budget | None, period: Period) -> Iterator[Problem]:
    """Yield the amounts spent that cannot be read, else those of an item that those below it do not make up.

    All stretches that they are noted for lie in `period`.
    """
    if budget is None:
        return
    unreadable = list(_unreadable(budget))
    yield from unreadable
    if not unreadable:
        for when in noted_stretches(budget, period):
            yield from _disagreements(budget, when, period)


def _unreadable(budget: Budget) -> Iterator[Problem]:
    for path, item in budget_items(budget.items):
        typed = item.spent if isinstance(item.spent, dict) else {"": item.spent or ""}
        for name, text in typed.items():
            try:
                if text:
                    parse_money(text, budget.unit)
            except BadValue as fault:
                yield of_bad_value(BAD_AMOUNT, fault, (*path, "đã chi", *filter(None, (name,))))


def noted_stretches(budget: Budget, period: Period) -> list[Reported]:
    """Return the stretches that money spent is noted for, the earliest first; all of them lie in `period`."""
    noted = [item.spent for _, item in budget_items(budget.items) if item.spent is not None]
    names = {name for each in noted if isinstance(each, dict) for name in each}
    plain = [WHOLE] if any(isinstance(each, str) for each in noted) else []
    return list(dict.fromkeys(stretch(name, period) for name in in_time_order([*names, *plain], period)))


def _disagreements(budget: Budget, when: Reported, period: Period) -> Iterator[Problem]:
    known = spending_until(budget, when, period).items
    for path, item in budget_items(budget.items):
        stated = known[path]
        below = [known[*path, "khoản", index] for index in range(len(item.items))]
        parts = _sum(below)
        if not stated.typed_at or parts is None or stated.dong is None:
            continue
        is_whole = all(each.is_complete for each in below)
        if parts != stated.dong if is_whole else parts > stated.dong:
            shown = [format_money(dong, budget.unit) for dong in (stated.dong, parts)]
            message = (
                f"“{item.name.plain}” ghi đã chi {shown[0]} nhưng các khoản bên dưới cộng lại {shown[1]}"
            )
            hint = "sửa một trong hai, hoặc chỉ ghi “đã chi” ở các khoản bên dưới"
            yield Problem(AMOUNTS_DISAGREE, message, hint, path=stated.typed_at)
