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
from sinhkehoach.values.numbers import parse_number

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
    return [
        (table.place(here, at), cell_words(row[at])) for here, row in table.rows() if not is_total_row(row)
    ]


def _of_column(amounts: list[_Amount], unit: MoneyUnit | None) -> Iterator[Finding]:
    """Yield the amounts that make no sense in `unit`, else those a thousand times away from all others."""
    numbers = [(place, words, number) for place, words in amounts if (number := _number(words))]
    odd = [each for each in numbers if unit and _is_implausible(each[2], unit)]
    for place, words, _ in odd:
        if unit:
            yield _finding(place, words, unit)
    if not odd and len(numbers) >= _FEWEST:
        for place, words, number in numbers:
            others = [other for at, _, other in numbers if at != place]
            if number >= _JUMP * max(others) or number * _JUMP <= min(others):
                message = f"“{words}” lệch hẳn (từ nghìn lần trở lên) so với các số cạnh nó"
                hint = "xem lại đơn vị tính: mọi số trong cột phải cùng một đơn vị"
                yield Finding(place[0], message, hint, place[1])


def _finding(place: Place, amount: str, unit: MoneyUnit) -> Finding:
    message = f"“{amount}” tính bằng {unit.text} thì không hợp lý"
    in_dong = f"nếu là đồng thì ghi {amount} đồng" if "." in amount else "ghi kèm đơn vị (900 triệu đồng)"
    return Finding(place[0], message, f"{in_dong}, hoặc sửa số theo đơn vị tính chung", place[1])


def _number(words: str) -> Decimal | None:
    """Return the number above 0 that a bare amount is; None for any other words."""
    try:
        number = parse_number(words)
    except BadValue:
        return None
    return number if number > 0 else None


def _is_implausible(number: Decimal, unit: MoneyUnit) -> bool:
    least, most = _PLAUSIBLE[unit]
    return not least <= number < most


RULE = Rule(
    "SKH329",
    "Nhầm đơn vị tính tiền",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: một cột vừa có 900,000,000 vừa có số tính bằng triệu đồng, không ghi đơn vị tính.",
    findings,
    advice="Ghi kèm đơn vị, hoặc sửa số theo “đơn vị tính”. Cột có từ ba số trở lên mà một số lớn hơn (hay nhỏ hơn)"
    " mọi số khác từ nghìn lần cũng bị báo.",
    wrong="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900.000.000}\n",
    mended="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900}\n",
)
