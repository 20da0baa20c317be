"""Budget → the items whose amounts are in the total, but in no year or no source of a table that shares it out."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.resolve.amounts import BUDGET, Amounts, ItemAmounts, budget_items


class Unsplit(NamedTuple):
    """What a table shares out by (`năm`, `nguồn`) without these items; amounts in đồng.

    The columns come to `shared`, their total says `whole`.
    """

    by: str
    items: tuple[tuple[KeyPath, BudgetItem], ...]
    shared: Decimal
    whole: Decimal


def unsplit_items(budget: Budget, amounts: Amounts) -> Iterator[Unsplit]:
    """Yield, for the years and for the sources, the items that keep their columns from coming to the total."""
    known = amounts.items
    given = {
        "năm": any(each.by_year for each in known.values()),
        "nguồn": any(isinstance(item.source, dict) for _, item in budget_items(budget.items)),
    }
    for by in (each for each, is_given in given.items() if is_given):
        items = tuple(_unsplit(budget.items, BUDGET, known, by))
        tops = [known[*BUDGET, "khoản", index] for index in range(len(budget.items))]
        if items:
            shared = sum((_shared(each, by) for each in tops), Decimal(0))
            whole = sum((each.total or Decimal(0) for each in tops), Decimal(0))
            yield Unsplit(by, items, shared, whole)


def blank_shares(budget: Budget) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield (key path, `năm` or `nguồn`, name) for each share of an item that is left blank."""
    for path, item in budget_items(budget.items):
        shares = {"năm": item.years, "nguồn": item.source}
        for by, typed in shares.items():
            for name, amount in typed.items() if isinstance(typed, dict) else ():
                if not amount.strip():
                    yield (*path, by, name), by, name


def _unsplit(
    items: tuple[BudgetItem, ...], path: KeyPath, known: dict[KeyPath, ItemAmounts], by: str
) -> Iterator[tuple[KeyPath, BudgetItem]]:
    """Yield the lowest items that are not wholly shared out; a group that states more than is below it is one itself."""
    for index, item in enumerate(items):
        here = (*path, "khoản", index)
        amounts = known[here]
        if amounts.total is not None and _shared(amounts, by) != amounts.total:
            below = list(_unsplit(item.items, here, known, by))
            yield from below or [(here, item)]


def _shared(amounts: ItemAmounts, by: str) -> Decimal:
    parts = amounts.by_year if by == "năm" else amounts.by_source
    return sum(parts.values(), Decimal(0))
