"""Budget → the amount of every item in đồng: stated, worked out by its formula, or the sum of what stands below."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import fold, nearest
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.model.messages import of_bad_value
from sinhkehoach.resolve.figures import Figure
from sinhkehoach.values.formula import Formula, parse_formula
from sinhkehoach.values.money import format_money, parse_money

BAD_AMOUNT: Final = "SKH211"
AMOUNTS_DISAGREE: Final = "SKH212"
BUDGET: Final[KeyPath] = ("kinh phí",)
# A chain of references longer than this nobody can follow, and Python's own stack ends soon after.
_LONGEST_CHAIN: Final = 50
_UNITS: Final = {
    "tr": "triệu đồng",
    "trđ": "triệu đồng",
    "tỉ": "tỷ đồng",
    "ty": "tỷ đồng",
    "k": "nghìn đồng",
    "ng": "nghìn đồng",
}
_SHORT_UNIT: Final = lazy_pattern(
    rf"(?<![\w.,])(?P<number>\d[\d.,]*)\s*(?P<unit>{'|'.join(_UNITS)})(?!\w)", re.IGNORECASE
)


class ItemAmounts(NamedTuple):
    """What one budget item costs, in đồng; None where nothing is fixed yet.

    By year and by source: what is stated for the item, else the sum of what is known below it. The source of a group is
    that of the items in it that name none.
    """

    total: Decimal | None
    by_year: dict[str, Decimal]
    by_source: dict[str, Decimal]
    formula: Formula | None


class Amounts(NamedTuple):
    """The amounts of a budget: the total, and each item's by its key path; đồng throughout."""

    total: Decimal | None
    items: dict[KeyPath, ItemAmounts]


def work_out_amounts(
    budget: Budget | None, figures: Sequence[Figure] = ()
) -> tuple[Amounts | None, tuple[Problem, ...]]:
    """Return the amounts of `budget` and every contradiction in it; no amounts for no budget.

    A formula may take an item of the budget, or the total of a table's column from `figures`.
    """
    if budget is None:
        return None, ()
    reckoner = _AmountCalculator(budget, figures)
    total = reckoner.total()
    return Amounts(total, reckoner.done), tuple(reckoner.problems)


def budget_items(
    items: tuple[BudgetItem, ...], path: KeyPath = BUDGET
) -> Iterator[tuple[KeyPath, BudgetItem]]:
    """Yield (key path, item) for every item of the tree, parents before children."""
    for index, item in enumerate(items):
        here = (*path, "khoản", index)
        yield here, item
        yield from budget_items(item.items, here)


def _short_unit(formula: str) -> BadValue | None:
    """Return the fault of an abbreviated unit of money in a formula that cannot be read: `2 tr/người`."""
    found = _SHORT_UNIT.search(formula)
    if found is None:
        return None
    unit = _UNITS[fold(found["unit"])]
    in_full = f"{found['number']} {unit}"
    message = f"“{found[0]}” chưa phải là số tiền: đơn vị tiền phải ghi đủ"
    correction = Correction(found.start(), found[0], in_full)
    return BadValue(message, f"viết {in_full}", found.start(), correction)


class _ToldAlready(Exception):
    """A formula needs an amount that could not be read."""


class _AmountCalculator:
    """Works out each item once, children and referenced items first."""

    def __init__(self, budget: Budget, figures: Sequence[Figure]) -> None:
        self._budget = budget
        self._figures = figures
        self._items = dict(budget_items(budget.items))
        self._open: list[KeyPath] = []
        self.done: dict[KeyPath, ItemAmounts] = {}
        self.problems: list[Problem] = []
        self._faulty: list[KeyPath] = []

    def total(self) -> Decimal | None:
        totals = [each.total for each in self._below(BUDGET, self._budget.items)]
        found, stated = _sum(totals), self._money((*BUDGET, "tổng"), self._budget.total)
        if stated is None or found is None:
            return found if stated is None else stated
        if _contradicts(found, stated, complete=None not in totals):
            said = f"Tổng kinh phí ghi {self._show(stated)}"
            self._disagree((*BUDGET, "tổng"), said, "các khoản cộng lại", found)
        return stated

    def _reckon(self, path: KeyPath) -> ItemAmounts:
        if path not in self.done:
            self._open.append(path)
            self.done[path] = self._item(path, self._items[path])
            self._open.pop()
        return self.done[path]

    def _below(self, path: KeyPath, items: tuple[BudgetItem, ...]) -> list[ItemAmounts]:
        return [self._reckon((*path, "khoản", index)) for index in range(len(items))]

    def _item(self, path: KeyPath, item: BudgetItem) -> ItemAmounts:
        formula = self._formula(path, item.formula)
        years = self._by_name((*path, "năm"), item.years)
        sources = self._by_name((*path, "nguồn"), item.source) if isinstance(item.source, dict) else {}
        below = self._below(path, item.items)
        ways = (
            ("ghi", self._money((*path, "tiền"), item.amount)),
            ("tính ra", self._evaluate(path, formula)),
            ("các năm cộng lại", _sum(years.values())),
            ("các nguồn cộng lại", _sum(sources.values())),
        )
        total = self._agreed(path, ways, [each.total for each in below])
        if not (sources or below) and total is not None and (source := self._source(path)):
            sources = {source: total}
        return ItemAmounts(
            total,
            self._with_below((*path, "năm"), years, [each.by_year for each in below]),
            self._with_below((*path, "nguồn"), sources, [each.by_source for each in below]),
            formula,
        )

    def _source(self, path: KeyPath) -> str:
        """Return the one source of an item: its own, else that of the nearest group that has one; "" for none."""
        while path != BUDGET:
            source = self._items[path].source
            if source is not None:
                return source if isinstance(source, str) else ""
            path = path[:-2]
        return ""

    def _agreed(
        self, path: KeyPath, ways: tuple[tuple[str, Decimal | None], ...], below: list[Decimal | None]
    ) -> Decimal | None:
        """Return the total that all ways of knowing it lead to; reports those that do not."""
        known = [(way, amount) for way, amount in ways if amount is not None]
        found, name = _sum(below), self._items[path].name.plain
        if found is not None and (not known or _contradicts(found, known[0][1], complete=None not in below)):
            known.append(("các khoản con cộng lại", found))
        for way, amount in known[1:]:
            if amount != known[0][1]:
                self._disagree(path, f"“{name}” {known[0][0]} {self._show(known[0][1])}", way, amount)
        return known[0][1] if known else None

    def _with_below(
        self, path: KeyPath, stated: dict[str, Decimal], below: list[dict[str, Decimal]]
    ) -> dict[str, Decimal]:
        """Return the amounts by year or source: stated, else the sums of those below, which must not contradict."""
        names = dict.fromkeys(name for each in below for name in each)
        sums = {name: sum((each.get(name, Decimal(0)) for each in below), Decimal(0)) for name in names}
        for name, amount in stated.items():
            if name in sums and _contradicts(sums[name], amount, complete=all(below)):
                said = f"“{name}” ghi {self._show(amount)}"
                self._disagree((*path, name), said, "các khoản con cộng lại", sums[name])
        return sums | stated

    def _formula(self, path: KeyPath, text: str | None) -> Formula | None:
        try:
            return parse_formula(text, self._budget.unit) if text else None
        except BadValue as fault:
            self._report((*path, "tính"), _short_unit(text or "") or fault)
            return None

    def _evaluate(self, path: KeyPath, formula: Formula | None) -> Decimal | None:
        if formula is None:
            return None
        try:
            found = formula.evaluate(self._named)
        except _ToldAlready:
            self._faulty.append(path)
            return None
        except BadValue as fault:
            self._report((*path, "tính"), _short_unit(formula.text) or fault)
            return None
        if formula.stated is not None and formula.stated != found:
            self._disagree(
                (*path, "tính"), f"Phép tính ghi kết quả {self._show(formula.stated)}", "tính ra", found
            )
        return found

    def _named(self, name: str) -> Decimal:
        """Return the amount that `[[name]]` in a formula stands for."""
        wanted = fold(name).removeprefix("kinh phí ")
        found = [
            at for at, item in self._items.items() if wanted in (fold(item.id or ""), fold(item.name.plain))
        ]
        if not found:
            return self._figure(name)
        if len(found) > 1:
            hint = "đặt “id” riêng cho từng khoản rồi ghi id đó"
            raise BadValue(f"Tham chiếu [[{name}]]: có nhiều khoản tên như vậy", hint)
        if found[0] in self._open:
            raise BadValue(
                f"Phép tính đi vòng tròn: [[{name}]] lại cần đến chính khoản này", "ghi số tiền ở một khoản"
            )
        if len(self._open) > _LONGEST_CHAIN:
            hint = "ghi số tiền ở một khoản trong dãy đó"
            raise BadValue(f"[[{name}]] lại dựa vào khoản khác, cứ thế hơn {_LONGEST_CHAIN} lần", hint)
        amount = self._reckon(found[0]).total
        if amount is None and any(path[: len(found[0])] == found[0] for path in self._faulty):
            raise _ToldAlready
        if amount is None:
            raise BadValue(f"Khoản [[{name}]] chưa có số tiền", "ghi “tiền” hoặc “tính” cho khoản đó")
        return amount

    def _figure(self, name: str) -> Decimal:
        """Return the total of the table's column that `[[name]]` means, in đồng; the unit is the column's own."""
        found = {(each.number, each.unit): each for each in self._figures if fold(name) in each.names}
        if len(found) == 1:
            (figure,) = found.values()
            if figure.unit is None:
                hint = "ghi “đơn vị tính: triệu đồng” (hoặc đồng, nghìn đồng…) cho bảng có cột đó"
                raise BadValue(f"Chưa rõ [[{name}]] tính bằng đồng hay triệu đồng", hint)
            return figure.number * figure.unit.factor
        names = [item.id or item.name.plain for item in self._items.values()]
        names += [figure.shown for figure in self._figures]
        raise BadValue(f"Tham chiếu [[{name}]]: không có khoản nào tên như vậy", _near(name, names))

    def _by_name(self, path: KeyPath, typed: dict[str, str]) -> dict[str, Decimal]:
        amounts = {name: self._money((*path, name), text) for name, text in typed.items()}
        return {name: amount for name, amount in amounts.items() if amount is not None}

    def _money(self, path: KeyPath, text: str | None) -> Decimal | None:
        try:
            return parse_money(text, self._budget.unit).dong if text else None
        except BadValue as fault:
            self._report(path, fault)
            return None

    def _report(self, path: KeyPath, fault: BadValue) -> None:
        self._faulty.append(path)
        self.problems.append(of_bad_value(BAD_AMOUNT, fault, path))

    def _disagree(self, path: KeyPath, said: str, way: str, amount: Decimal) -> None:
        message = f"{said} nhưng {way} {self._show(amount)}"
        hint = "sửa một trong hai; chỗ nào chương trình tự tính được thì không cần ghi số tiền"
        self.problems.append(Problem(AMOUNTS_DISAGREE, message, hint, path=path))

    def _show(self, dong: Decimal) -> str:
        return format_money(dong, self._budget.unit)


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum of the amounts that are known, None when none is."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _contradicts(parts: Decimal, whole: Decimal, *, complete: bool) -> bool:
    """Return True when `parts` cannot make up `whole`; where some are not fixed yet, they may be less."""
    return parts != whole if complete else parts > whole


def _near(name: str, names: list[str]) -> str:
    near = nearest(name, names)
    return f"có phải là [[{near[0]}]]?" if near else f"các khoản hiện có: {', '.join(names[:8])}"
