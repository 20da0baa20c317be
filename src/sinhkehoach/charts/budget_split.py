"""Budget → its amounts by row, each split by where the money comes from, as far as the plan itself splits it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.resolve.amounts import Amounts, ItemAmounts

# Money of which the plan does not say where it comes from, or not for each year.
NO_SOURCE: Final = ""
_BUDGET: Final[KeyPath] = ("kinh phí",)


class Bar(NamedTuple):
    """A row: what it is about, the place in the plan, đồng by source in the order in which the plan first names them.

    `is_part` tells a row that is a part of the one above it.
    """

    name: str
    path: KeyPath
    parts: dict[str, Decimal]
    is_part: bool = False

    @property
    def total(self) -> Decimal:
        """The whole row in đồng."""
        return sum(self.parts.values(), Decimal(0))


def bars_by_item(budget: Budget, amounts: Amounts) -> list[Bar]:
    """Return a row for each item at the top that has an amount."""
    return [bar for path, item in _top(budget) if (bar := _bar(path, item, amounts))]


def bars_with_parts(budget: Budget, amounts: Amounts) -> list[Bar]:
    """Return the same rows, each before those of the items right below it."""
    found = []
    for path, item in _top(budget):
        whole = _bar(path, item, amounts)
        below = (_bar((*path, "khoản", index), each, amounts) for index, each in enumerate(item.items))
        found += [whole, *(part._replace(is_part=True) for part in below if part)] if whole else []
    return found


def _bar(path: KeyPath, item: BudgetItem, amounts: Amounts) -> Bar | None:
    known = amounts.items[path]
    parts = {source: dong for source, dong in known.by_source.items() if dong > 0}
    if (rest := (known.total or Decimal(0)) - sum(parts.values(), Decimal(0))) > 0:
        parts[NO_SOURCE] = rest
    if not parts:
        return None
    return Bar(item.name.plain, path, parts)


def bars_by_year(budget: Budget, amounts: Amounts) -> list[Bar]:
    """Return a row for each year that any item names, in their order; none where no item does."""
    years: dict[str, dict[str, Decimal]] = {}
    for path, item in _top(budget):
        for year, source, dong in _split(path, item, amounts.items):
            if dong <= 0:
                continue
            parts = years.setdefault(year, {})
            parts[source] = parts.get(source, Decimal(0)) + dong
    return [Bar(year, _BUDGET, parts) for year, parts in sorted(years.items())]


def sources_of(bars: list[Bar]) -> list[str]:
    """Return the sources of `bars`, the largest first, that which is not told at the end."""
    sums: dict[str, Decimal] = {}
    for bar in bars:
        for source, dong in bar.parts.items():
            sums[source] = sums.get(source, Decimal(0)) + dong
    return sorted(sums, key=lambda source: (source == NO_SOURCE, -sums[source]))


def _top(budget: Budget) -> Iterator[tuple[KeyPath, BudgetItem]]:
    yield from (((*_BUDGET, "khoản", index), item) for index, item in enumerate(budget.items))


def _split(
    path: KeyPath, item: BudgetItem, amounts: dict[KeyPath, ItemAmounts]
) -> Iterator[tuple[str, str, Decimal]]:
    """Yield (year, source, đồng) of an item, from what stands below it where it does not say so itself."""
    if item.items and not item.years:
        for index, below in enumerate(item.items):
            yield from _split((*path, "khoản", index), below, amounts)
        return
    known = amounts[path]
    sources = [*known.by_source]
    for year, dong in known.by_year.items():
        if len(known.by_year) == 1 and sum(known.by_source.values(), Decimal(0)) == dong:
            yield from ((year, source, each) for source, each in known.by_source.items())
        else:
            yield year, sources[0] if len(sources) == 1 else NO_SOURCE, dong
