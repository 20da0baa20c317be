"""An amount stands in one place; elsewhere a reference prints it, so that both change together."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.amounts import BUDGET, budget_items
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import MoneyUnit

_LEAST: Final = MoneyUnit.TRIEU.factor * 10
_TELLING_DIGITS: Final = 3


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the budget items that repeat the total of a table, and the texts that repeat the amount of an item."""
    if view.plan.budget is None or facts.amounts is None:
        return
    items = dict(budget_items(view.plan.budget.items))
    totals = {each.dong: each for each in view.table_totals if each.dong >= _LEAST}
    for path, item in items.items():
        dong = facts.amounts.items[path].total
        if item.amount and dong in totals:
            message = (
                f"“{item.amount}” trùng với tổng cột “{totals[dong].column}” của một bảng mà không gắn với nó"
            )
            hint = "ghi “tính: [[tên phụ lục: tên cột]]” thay cho “tiền”, để sửa bảng thì kinh phí đổi theo"
            yield Finding((*path, "tiền"), message, hint)
    yield from _in_texts(
        view, _names(facts, {path: item.id or item.name.plain for path, item in items.items()})
    )


def _names(facts: Facts, shown: dict[KeyPath, str]) -> dict[Decimal, list[tuple[KeyPath, str]]]:
    """Return the items that can be referred to by their amount, the whole budget among them."""
    named: dict[Decimal, list[tuple[KeyPath, str]]] = {}
    if facts.amounts and facts.amounts.total is not None:
        named[facts.amounts.total] = [(BUDGET, "[[tổng kinh phí]]")]
    for path, amounts in facts.amounts.items.items() if facts.amounts else ():
        if amounts.total is not None:
            named.setdefault(amounts.total, []).append((path, f"[[kinh phí {shown[path]}]]"))
    return named


def _in_texts(view: View, named: dict[Decimal, list[tuple[KeyPath, str]]]) -> Iterator[Finding]:
    for text, amounts in view.amounts:
        for at, typed, dong in amounts if not text.in_table else ():
            meant = named.get(dong, [])
            telling = len(dong.normalize().as_tuple().digits) >= _TELLING_DIGITS
            sure = telling or "kinh phí" in text.plain.casefold() or (meant and meant[0][0] == BUDGET)
            one = len(meant) == 1 or (meant and meant[0][0] == BUDGET)
            if dong >= _LEAST and one and sure and not _is_within(text.path, meant[0][0]):
                message = f"“{typed}” trùng với số tiền ở phần kinh phí mà không gắn với nó"
                yield text.finding(
                    at, message, f"viết {meant[0][1]} để khi sửa kinh phí thì chỗ này đổi theo"
                )


def _is_within(path: KeyPath, item: KeyPath) -> bool:
    return item != BUDGET and path[: len(item)] == item


RULE = Rule(
    "SKH321",
    "Một số tiền gõ ở hai nơi",
    Severity.HINT,
    "Lỗi gặp trong kế hoạch đã ký: 900 triệu ở bảng kinh phí và 900.000.000 đồng ở phụ lục là một khoản, sửa một nơi"
    " thì nơi kia sai.",
    findings,
    advice="Chỉ gõ số tiền ở một nơi; nơi khác viết tham chiếu. Số tiền trùng nhau tình cờ thì ghi lý do ở “bỏ qua”.",
    wrong="kinh phí:\n  mở đầu: Tổng kinh phí là 1.250 triệu đồng.\n  khoản:\n    - {tên: Tập huấn, tiền: 1.250}\n",
    mended="kinh phí:\n  mở đầu: Tổng kinh phí là [[tổng kinh phí]].\n  khoản:\n    - {tên: Tập huấn, tiền: 1.250}\n",
)
