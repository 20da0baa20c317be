"""The budget of a plan → its table: an item a row, what it comes to in all, in each year, from each source."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import Final

from sinhkehoach.export.list_table import (
    ListColumn,
    ListRow,
    ListTable,
    ShownColumn,
    Value,
    heads_of,
    values_of,
    with_values,
)
from sinhkehoach.export.listing import Listing, MoneyEntry
from sinhkehoach.export.row_mark import RowNamer
from sinhkehoach.resolve.amounts import ItemAmounts
from sinhkehoach.values.money import MoneyUnit
from sinhkehoach.values.numbers import EXACT

_TOTAL: Final = "TỔNG CỘNG"
_NAME: Final = "Nội dung"
_AMOUNT: Final = "Số tiền"

Amount = Callable[[ItemAmounts], Decimal | None]


def money_table(listing: Listing) -> ListTable:
    """Return the budget, the amounts counted in its unit; the sums of the whole stand below."""
    is_shared = any(isinstance(each.item.source, dict) for each in listing.money)
    amounts = dict(_amounts(listing, is_shared=is_shared))
    columns = with_values(
        listing.money,
        ShownColumn(ListColumn("TT", 7), lambda each: each.number),
        ShownColumn(ListColumn(_NAME, 46), lambda each: each.name),
        ShownColumn(ListColumn("Cách tính", 30), lambda each: each.formula, is_optional=True),
        ShownColumn(ListColumn("Nguồn", 18), _source, is_optional=True),
        *(_amount_column(head, of, listing.unit) for head, of in amounts.items()),
        ShownColumn(
            ListColumn("Ghi chú", 20), lambda each: listing.version.words(each.item.note), is_optional=True
        ),
    )
    namer = RowNamer()
    rows = tuple(
        ListRow(
            each.path,
            values_of(each, columns),
            each.level,
            bool(each.item.items),
            namer.keys(each.item.id, each.above, each.name),
        )
        for each in listing.money
    )
    heads = heads_of(columns)
    total = tuple(_total(listing, each.head, amounts) for each in heads)
    foot = ListRow((), total, is_head=True, keys=namer.keys(None, (), _TOTAL))
    return ListTable("Kinh phí", heads, rows, _NAME, "kp", (foot,))


def _amounts(listing: Listing, *, is_shared: bool) -> Iterator[tuple[str, Amount]]:
    """Yield the heads of the columns of amounts, each with the amount below it."""
    yield _AMOUNT, lambda amounts: amounts.total
    for year in sorted({year for each in listing.money for year in each.amounts.by_year}):
        yield f"Năm {year}" if year.isdigit() else year, partial(_of_year, year)
    sources = dict.fromkeys(name for each in listing.money for name in each.amounts.by_source)
    for source in sources if is_shared else ():
        yield f"Nguồn: {source}", partial(_of_source, source)


def _of_year(year: str, amounts: ItemAmounts) -> Decimal | None:
    return amounts.by_year.get(year)


def _of_source(source: str, amounts: ItemAmounts) -> Decimal | None:
    return amounts.by_source.get(source)


def _source(entry: MoneyEntry) -> Value:
    return entry.item.source if isinstance(entry.item.source, str) else ""


def _amount_column(head: str, of: Amount, unit: MoneyUnit) -> ShownColumn:
    return ShownColumn(ListColumn(head, 16), lambda each: _in_unit(of(each.amounts), unit))


def _total(listing: Listing, head: str, amounts: dict[str, Amount]) -> Value:
    """Return what the row of sums shows below `head`."""
    if head == _NAME:
        return _TOTAL
    if head == _AMOUNT:
        return _in_unit(listing.total, listing.unit)
    of = amounts.get(head)
    known = [
        found for each in listing.money if of and not each.level and (found := of(each.amounts)) is not None
    ]
    return _in_unit(sum(known, Decimal(0)), listing.unit) if known else ""


def _in_unit(dong: Decimal | None, unit: MoneyUnit) -> Value:
    return "" if dong is None else EXACT.scaleb(dong, -unit.value)
