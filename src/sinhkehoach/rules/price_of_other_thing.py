"""A price per something is multiplied by how many of it there are: `120 lớp x 2 triệu đồng/người` is not."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_PRODUCT: Final = lazy_pattern(r"[^=+;]+")
_FACTOR: Final = lazy_pattern(r"\s+(?:[xX×*])\s+")
_PRICE: Final = lazy_pattern(r"(?:đồng|đ|triệu|tỷ|nghìn|ngàn)\s*/\s*(?P<unit>[^/\d()\[\]]+)")
_COUNT: Final = lazy_pattern(r"[\d.,]+\s+(?P<unit>[^\d/()\[\]]+)")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the formulas whose price is for a thing that none of the other factors counts, though they count others."""
    del facts
    for path, item in walk(view.plan.budget, (BudgetItem,), ("kinh phí",)):
        for product in _PRODUCT.finditer(item.formula or ""):
            yield from _other_thing(_FACTOR.split(product[0]), (*path, "tính"))


def _other_thing(factors: list[str], path: tuple[str | int, ...]) -> Iterator[Finding]:
    prices = [found for factor in factors if (found := _PRICE.search(factor))]
    counts = [
        fold(found["unit"])
        for factor in factors
        if (found := _COUNT.match(factor.strip())) and not _PRICE.search(factor)
    ]
    if len(prices) != 1 or not counts or len(counts) < len(factors) - 1:
        return
    unit = fold(prices[0]["unit"]).strip()
    if not any(unit in count or count in unit for count in counts):
        message = f"Đơn giá tính cho một {unit}, nhưng phép tính nhân với số {counts[0]}"
        yield Finding(path, message, f"sửa đơn giá, hoặc thêm số {unit} của mỗi {counts[0]}")


RULE = Rule(
    "SKH369",
    "Đơn giá nhân với số lượng của thứ khác",
    Severity.WARNING,
    "Lỗi thường gặp khi chép dòng kinh phí cũ rồi chỉ sửa một nửa: “120 lớp x 2 triệu đồng/người”.",
    findings,
    advice="Sửa đơn giá hoặc số lượng. Đơn giá không ghi “/…” thì không bị xét.",
    wrong="kinh phí:\n  - {tên: Bồi dưỡng giáo viên, tính: 120 lớp x 2 triệu đồng/người}\n",
    mended="kinh phí:\n  - {tên: Bồi dưỡng giáo viên, tính: 120 người x 2 triệu đồng/người}\n",
)
