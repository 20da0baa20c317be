"""An amount without a unit of its own is one that makes sense in the unit of its table or of the budget."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.table import FreeTable, RowGroup
from sinhkehoach.resolve.amounts import budget_items
from sinhkehoach.resolve.columns import cell_words, leaf_columns, table_rows
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import MoneyUnit, parse_unit
from sinhkehoach.values.numbers import parse_number

_MONEY_COLUMN: Final = lazy_pattern(r"kinh phí|dự toán|tiền", re.IGNORECASE)
# Below the first a price of paper, above the second more than a province spends on one thing. A million is the least
# that is typed in đồng for a thing, and 1.000 tỷ is said in tỷ.
_PLAUSIBLE: Final = {
    MoneyUnit.DONG: (Decimal(1000), Decimal(10) ** 14),
    MoneyUnit.NGHIN: (Decimal(1), Decimal(10) ** 11),
    MoneyUnit.TRIEU: (Decimal("0.01"), Decimal(10) ** 6),
    MoneyUnit.TY: (Decimal("0.001"), Decimal(10) ** 5),
}


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the bare amounts of the budget and of tables that cannot be meant in the unit that holds for them."""
    del facts
    if view.plan.budget:
        for path, item in budget_items(view.plan.budget.items):
            typed = {("tiền",): item.amount} | {("năm", year): amount for year, amount in item.years.items()}
            for below, amount in typed.items():
                if amount and _is_implausible(amount, view.plan.budget.unit):
                    yield _finding((*path, *below), amount, view.plan.budget.unit)
    for path, table in view.tables:
        unit = _unit_of(table)
        for at, leaf in enumerate(leaf_columns(table.columns)) if unit else ():
            if unit and _MONEY_COLUMN.search(leaf.name.plain):
                yield from _in_column(table, path, at, unit)


def _in_column(table: FreeTable, path: tuple[str | int, ...], at: int, unit: MoneyUnit) -> Iterator[Finding]:
    for here, _, row in table_rows(table.rows, path):
        words = "" if isinstance(row, RowGroup) else cell_words(row[at])
        if _is_implausible(words, unit):
            yield _finding((*here, at), words, unit)


def _finding(path: tuple[str | int, ...], amount: str, unit: MoneyUnit) -> Finding:
    message = f"“{amount}” tính bằng {unit.text} thì không hợp lý"
    in_dong = f"nếu là đồng thì ghi {amount} đồng" if "." in amount else "ghi kèm đơn vị (900 triệu đồng)"
    return Finding(path, message, f"{in_dong}, hoặc sửa số theo đơn vị tính chung")


def _is_implausible(amount: str, unit: MoneyUnit) -> bool:
    try:
        number = parse_number(amount)
    except BadValue:
        return False
    least, most = _PLAUSIBLE[unit]
    return number > 0 and not least <= number < most


def _unit_of(table: FreeTable) -> MoneyUnit | None:
    try:
        return parse_unit(table.unit) if table.unit else None
    except BadValue:
        return None


RULE = Rule(
    "SKH329",
    "Nhầm đơn vị tính tiền",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: một cột vừa có 900,000,000 vừa có số tính bằng triệu đồng, không ghi đơn vị tính.",
    findings,
    advice="Ghi kèm đơn vị, hoặc sửa số theo “đơn vị tính”.",
    wrong="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900.000.000}\n",
    mended="kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - {tên: Tập huấn, tiền: 900}\n",
)
