"""An amount without a unit of its own is one that makes sense in the unit of its table or of the budget."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Place, Severity
from sinhkehoach.model.budget import Budget
from sinhkehoach.resolve.amounts import budget_items
from sinhkehoach.resolve.columns import cell_words, leaf_units
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.amounts_in_text import is_total_row
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import MoneyUnit
from sinhkehoach.values.numbers import format_number, parse_number

_MONEY_COLUMN: Final = lazy_pattern(r"kinh phí|dự toán|tiền|tổng chi|mức chi", re.IGNORECASE)
# Below the first a price of paper, above the second more than a province spends on one thing: 1.000 tỷ is said in tỷ,
# and a million is what a thing costs in đồng.
_PLAUSIBLE: Final = {
    MoneyUnit.DONG: (Decimal(1000), Decimal(10) ** 14),
    MoneyUnit.NGHIN: (Decimal(1), Decimal(10) ** 11),
    MoneyUnit.TRIEU: (Decimal("0.01"), Decimal(10) ** 6),
    MoneyUnit.TY: (Decimal("0.001"), Decimal(10) ** 5),
}


# Two alone may well be a large and a small thing.
_FEWEST: Final = 3
_JUMP: Final = 1000
# A thing for less than ten, all others for more than hundreds of times as much: it is counted in thousands of the unit.
_SMALL: Final = 10
_FAR_BELOW: Final = 200
_ALIKE: Final = 3
# Nobody types so large a number of millions without the dots that part its thousands.
_NEVER_BARE: Final = lazy_pattern(r"\d{6,}")

_Amount = tuple[Place, str]


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the bare amounts of the budget and of tables that cannot be meant in the unit that holds for them."""
    del facts
    if view.plan.budget:
        yield from _of_column(_budget_amounts(view.plan.budget), view.plan.budget.unit)
    for table in view.tables:
        for at, (leaf, unit) in enumerate(zip(table.leaves, leaf_units(table.table), strict=True)):
            if _MONEY_COLUMN.search(leaf.name.plain):
                yield from _of_column(_cells(table, at), unit)


def _budget_amounts(budget: Budget) -> list[_Amount]:
    """Return the amounts of the lowest items; a group's own are those of many."""
    return [
        (((*path, *below), None), amount)
        for path, item in budget_items(budget.items)
        if not item.items
        for below, amount in [
            (("tiền",), item.amount),
            *((("năm", name), each) for name, each in item.years.items()),
        ]
        if amount
    ]


def _cells(table: PlanTable, at: int) -> list[_Amount]:
    return [(table.place(here, at), cell_words(row[at])) for here, row in table.rows if not is_total_row(row)]


def _of_column(amounts: list[_Amount], unit: MoneyUnit | None) -> Iterator[Finding]:
    """Yield the amounts that make no sense in `unit`, else those that do not go with all others."""
    numbers = [(place, words, number) for place, words in amounts if (number := _number(words))]
    odd = [each for each in numbers if unit and _is_implausible(*each[1:], unit)]
    for place, words, _ in odd:
        if unit:
            yield _finding(place, words, unit)
    if not odd and len(numbers) >= _FEWEST:
        for place, words, number in numbers:
            others = [other for at, _, other in numbers if at != place]
            if number >= _JUMP * max(others) or _is_far_below(number, others):
                message = f"“{words}” lệch hẳn so với các số cạnh nó, như tính bằng đơn vị khác"
                hint = "xem lại đơn vị tính: mọi số trong cột phải cùng một đơn vị"
                yield Finding(place[0], message, hint, place[1])


def _finding(place: Place, amount: str, unit: MoneyUnit) -> Finding:
    message = f"“{amount}” tính bằng {unit.text} thì không hợp lý"
    large = "." in amount or _NEVER_BARE.fullmatch(amount)
    shown = format_number(Decimal(amount)) if amount.isdecimal() else amount
    in_dong = f"nếu là đồng thì ghi {shown} đồng" if large else "ghi kèm đơn vị (900 triệu đồng)"
    return Finding(place[0], message, f"{in_dong}, hoặc sửa số theo đơn vị tính chung", place[1])


def _number(words: str) -> Decimal | None:
    """Return the number above 0 that a bare amount is; None for any other words."""
    try:
        number = parse_number(words)
    except BadValue:
        return None
    return number if number > 0 else None


def _is_implausible(words: str, number: Decimal, unit: MoneyUnit) -> bool:
    least, most = _PLAUSIBLE[unit]
    bare = unit.factor >= MoneyUnit.TRIEU.factor and _NEVER_BARE.fullmatch(words) is not None
    return bare or not least <= number < most


def _is_far_below(number: Decimal, others: list[Decimal]) -> bool:
    """Return True a thousand times below the least of `others`, or where times a thousand it would be one of them."""
    least, meant = min(others), number * _JUMP
    is_one_of_them = number * _FAR_BELOW <= least and meant <= max(others) * _ALIKE
    return meant <= least or (number < _SMALL and is_one_of_them)


RULE = Rule(
    "SKH329",
    "Nhầm đơn vị tính tiền",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: một cột vừa có 900,000,000 vừa có số tính bằng triệu đồng, không ghi đơn vị tính.",
    findings,
    advice="Ghi kèm đơn vị, hoặc sửa số theo “đơn vị tính”. Cột có từ ba số trở lên mà một số lớn hơn (hay nhỏ hơn)"
    " mọi số khác hàng nghìn lần, hoặc dưới 10 mà mọi số khác từ hàng nghìn trở lên, cũng bị báo.",
    wrong="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900.000.000}\n",
    mended="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900}\n",
)
