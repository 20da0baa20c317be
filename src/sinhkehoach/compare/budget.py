"""The budget → its changes: the total once, then each item whose own amount changed, never a sum of such items."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair, in_one_line
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.resolve.amounts import BUDGET, Amounts, ItemAmounts
from sinhkehoach.values.money import format_amount, format_money
from sinhkehoach.values.numbers import format_number

MONEY = "Kinh phí"
_NO_AMOUNTS = ItemAmounts(None, {}, {}, None)


def budget_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the budget."""
    old, new = (version.plan.budget or Budget() for version in (pair.old, pair.new))
    location = Location(MONEY, MONEY, MONEY, BUDGET, BUDGET)
    yield from _total(pair, location, (old, new))
    yield from pair.plain(location.below("đơn vị tính"), "đơn vị tính", old.unit.text, new.unit.text)
    yield from pair.prose(location.below("mở đầu"), "lời dẫn", old.opening, new.opening)

    def inside(here: Location, before: BudgetItem, after: BudgetItem) -> Iterator[Change]:
        yield from _item(pair, here, (before, after))

    naming: Naming[BudgetItem] = Naming(MONEY, (MONEY, MONEY), _name, _name)
    nodes = (
        list(_nodes(old.items, pair.old, BUDGET, ())),
        list(_nodes(new.items, pair.new, BUDGET, ())),
    )
    yield from tree_changes(match_trees(*nodes), naming, pair, inside)
    yield from pair.plain(location.below("cách in"), "cách in", old.print_as or "", new.print_as or "")
    yield from pair.prose(location.below("ghi chú"), "ghi chú", old.note, new.note)


def _total(pair: PlanPair, location: Location, budgets: tuple[Budget, Budget]) -> Iterator[Change]:
    old, new = (_amounts(version).total for version in (pair.old, pair.new))
    if old != new:
        yield _money_change(location, "tổng", (old, new), budgets)


def _money_change(
    location: Location,
    what: str,
    amounts: tuple[Decimal | None, Decimal | None],
    budgets: tuple[Budget, Budget],
) -> Change:
    """Return `41.500 → 46.375 triệu đồng (+11,7%)`: the unit once where it is one, the growth where there is one."""
    units = [budget.unit for budget in budgets]
    old, new = (
        "" if dong is None else format_money(dong, unit) for dong, unit in zip(amounts, units, strict=True)
    )
    if amounts[0] is None or amounts[1] is None:
        return location.change(what, old, new)
    growth = _growth(amounts[0], amounts[1])
    if units[0] is not units[1]:
        return location.change(what, old, new, growth)
    old, new = (format_amount(dong, units[0]) for dong in (amounts[0], amounts[1]))
    return replace(location.change(what, old, new, growth), unit=units[0].text)


def _growth(old: Decimal, new: Decimal) -> str:
    if not old:
        return ""
    percent = ((new - old) / old * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{'+' if percent > 0 else ''}{format_number(percent)}%"


def _amounts(version: PlanVersion) -> Amounts:
    return version.facts.amounts or Amounts(None, {})


def _name(node: Node[BudgetItem]) -> str:
    return f"{MONEY}, khoản “{node.name}”"


def _nodes(
    items: tuple[BudgetItem, ...], version: PlanVersion, path: KeyPath, parent: KeyPath
) -> Iterator[Node[BudgetItem]]:
    for index, item in enumerate(items):
        here, name = (*path, "khoản", index), version.words(item.name)
        text = version.prose_words(item.content)
        yield Node(here, parent, item.id or "", item.name, name, _summary(item, version, here), text, item)
        yield from _nodes(item.items, version, here, here)


def _summary(item: BudgetItem, version: PlanVersion, path: KeyPath) -> str:
    """Return an item with its amount, and a line for each below it."""
    total, budget = _amounts(version).items.get(path, _NO_AMOUNTS).total, version.plan.budget
    amount = f": {format_money(total, budget.unit)}" if total is not None and budget else ""
    lines = [f"{version.words(item.name)}{amount}", *filter(None, [version.prose_words(item.content)])]
    below = (_summary(each, version, (*path, "khoản", index)) for index, each in enumerate(item.items))
    return "\n".join((*lines, *below))


def _item(pair: PlanPair, location: Location, items: tuple[BudgetItem, BudgetItem]) -> Iterator[Change]:
    """Yield what changed in one item; an amount that is the sum of what stands below is reported there."""
    old, new = items
    before = _amounts(pair.old).items.get(location.old_path, _NO_AMOUNTS)
    after = _amounts(pair.new).items.get(location.new_path, _NO_AMOUNTS)
    budgets = (
        pair.old.plan.budget or Budget(),
        pair.new.plan.budget or Budget(),
    )
    if before.total != after.total and not (_is_sum(old) and _is_sum(new)):
        yield _money_change(location.below("tiền"), "", (before.total, after.total), budgets)
    formulas = (before.formula, after.formula)
    if (old.formula or "") != (new.formula or ""):
        texts = ["" if formula is None else formula.typeset_text for formula in formulas]
        yield from pair.plain(location.below("tính"), "cách tính", *texts)
    if isinstance(old.source, str) or isinstance(new.source, str):
        sources = [item.source if isinstance(item.source, str) else "" for item in items]
        yield from pair.plain(location.below("nguồn"), "nguồn", *sources)
    shares = (
        ("năm", "năm ", (old.years, new.years), (before.by_year, after.by_year)),
        ("nguồn", "nguồn ", tuple(_stated(item) for item in items), (before.by_source, after.by_source)),
    )
    for key, lead, stated, known in shares:
        for name in dict.fromkeys((*stated[0], *stated[1])):
            share = (known[0].get(name), known[1].get(name))
            if share[0] != share[1]:
                yield _money_change(location.below(key, name), f"{lead}{name}", share, budgets)
    spent = [in_one_line(item.spent, str) for item in items]
    yield from pair.plain(location.below("đã chi"), "đã chi", *spent)
    yield from pair.prose(location.below("nội dung"), "nội dung", old.content, new.content)
    yield from pair.line(location.below("ghi chú"), "ghi chú", old.note, new.note)


def _stated(item: BudgetItem) -> dict[str, str]:
    return item.source if isinstance(item.source, dict) else {}


def _is_sum(item: BudgetItem) -> bool:
    """Return True for an item whose amount is that of the items below, typed or not."""
    return bool(item.items)
