"""Budget → its table with sums at every level, or prose with formulas."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.derived_heads import LeafColumn, TableSpec, chosen_columns, derived_heads
from sinhkehoach.compose.document import Align, Block, Cell, Paragraph, ParagraphKind, Row, RowKind, Runs
from sinhkehoach.compose.free_tables import note_paragraphs, unit_line, with_note
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import Number, bracketed, heading_kind, heading_runs, prose_blocks
from sinhkehoach.compose.table_builder import build_table, text_cell, text_runs
from sinhkehoach.model.budget import Budget, BudgetItem
from sinhkehoach.model.choices import DerivedFrom, PrintAs
from sinhkehoach.resolve.amounts import BUDGET, Amounts, ItemAmounts, budget_items
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.values.money import format_amount, format_money
from sinhkehoach.values.ordinals import capital_letter, roman

_DEEP_TREE: Final = 3


def budget_blocks(
    budget: Budget, amounts: Amounts, print_as: PrintAs | None, renderer: InlineRenderer, context: Number
) -> list[Block]:
    """Return the items of the budget in the body: as prose, unless a table is asked for."""
    if (print_as or budget.print_as) is PrintAs.TABLE:
        return budget_table_blocks(budget, amounts, renderer, TableSpec(BUDGET))
    prose = _Prose(budget, amounts, renderer)
    return [
        *prose.total_sentence(),
        *prose.items(budget.items, context, BUDGET),
        *prose_blocks(budget.note, renderer, (*BUDGET, "ghi chú"), context),
    ]


def budget_table_blocks(
    budget: Budget, amounts: Amounts, renderer: InlineRenderer, spec: TableSpec
) -> list[Block]:
    """Return unit line, table and note; grand total first, then A / I / 1 / 1.1 (I / 1 in a flat tree)."""
    every = [(amounts.items[at], item) for at, item in budget_items(budget.items)]
    years = sorted({year for item, _ in every for year in item.by_year})
    shared = any(isinstance(item.source, dict) for _, item in every)
    sources = list(dict.fromkeys(name for item, _ in every for name in item.by_source)) if shared else []
    has = {
        "nguồn": bool(sources) or any(item.source for _, item in every),
        "năm": bool(years),
        "ghi chú": any(item.note for _, item in every),
    }
    columns = chosen_columns(spec.columns, DerivedFrom.BUDGET, lambda shown: has.get(shown, True))
    names = {"nguồn": "Chia theo nguồn"} if sources else {}
    heads, leaves = derived_heads(
        columns, DerivedFrom.BUDGET, renderer, {"năm": years, "nguồn": sources}, names
    )
    table = _Table(budget, amounts, leaves, renderer)
    rows = [table.total_row(), *table.rows(budget.items, BUDGET, ())]
    built = build_table(heads, rows, spec.path, column_numbers=spec.column_numbers)
    return [
        *unit_line(budget.unit.text, (*BUDGET, "đơn vị tính")),
        *with_note(built, note_paragraphs(budget.note, renderer, (*BUDGET, "ghi chú"))),
    ]


class _Table:
    """Sets the rows of the budget's table."""

    def __init__(
        self, budget: Budget, amounts: Amounts, leaves: list[LeafColumn], renderer: InlineRenderer
    ) -> None:
        self._unit = budget.unit
        self._amounts = amounts
        self._leaves = leaves
        self._renderer = renderer
        self._depth = tree_depth(budget.items)
        self._top = [(*BUDGET, "khoản", index) for index in range(len(budget.items))]

    def total_row(self) -> Row:
        """Return the first row, with the sums of all items; its name takes the column of numbers as well."""
        cells = []
        merged = [leaf.shows for leaf in self._leaves[:2]] == [NUMBER_COLUMN, "nội dung"]
        for leaf in self._leaves[1:] if merged else self._leaves:
            if leaf.shows == "nội dung":
                cells.append(text_cell("TỔNG CỘNG", columns=1 + merged, align=Align.CENTER))
            elif leaf.shows in ("số tiền", "năm", "nguồn"):
                cells.append(text_cell(self._amount(self._sum(leaf))))
            else:
                cells.append(text_cell(""))
        return Row(tuple(cells), RowKind.TOTAL)

    def rows(self, items: tuple[BudgetItem, ...], path: KeyPath, number: Number) -> Iterator[Row]:
        """Yield the rows of `items` and of what stands below them."""
        for index, item in enumerate(items):
            here, place = (*path, "khoản", index), (*number, index + 1)
            cells = tuple(self._cell(item, leaf, here, place) for leaf in self._leaves)
            yield Row(cells, row_kind(item, place, self._depth), here)
            yield from self.rows(item.items, here, place)

    def _cell(self, item: BudgetItem, leaf: LeafColumn, path: KeyPath, place: Number) -> Cell:
        shown, part = leaf
        amounts = self._amounts.items[path]
        if shown == NUMBER_COLUMN:
            return text_cell(row_number(place, self._depth))
        if shown == "nội dung":
            return Cell((self._renderer.runs(item.name),), path=(*path, "tên"))
        if shown == "ghi chú":
            return Cell((self._renderer.runs(item.note) if item.note else (),), path=(*path, shown))
        if shown == "cách tính":
            return text_cell(self._renderer.formula(amounts.formula))._replace(path=(*path, "tính"))
        if shown == "nguồn" and not part:
            text = item.source if isinstance(item.source, str) else ""
            return text_cell(text, align=Align.LEFT)._replace(path=(*path, "nguồn"))
        return text_cell(self._amount(self._of(path, leaf)))._replace(
            path=_typed_at(item, amounts, leaf, path)
        )

    def _of(self, path: KeyPath, leaf: LeafColumn) -> Decimal | None:
        """Return an item's amount under a leaf."""
        shown, part = leaf
        amounts = self._amounts.items[path]
        if shown == "số tiền":
            return amounts.total
        return (amounts.by_year if shown == "năm" else amounts.by_source).get(part)

    def _sum(self, leaf: LeafColumn) -> Decimal | None:
        if leaf.shows == "số tiền":
            return self._amounts.total
        known = [amount for at in self._top if (amount := self._of(at, leaf)) is not None]
        return sum(known, Decimal(0)) if known else None

    def _amount(self, dong: Decimal | None) -> str:
        return "" if dong is None else format_amount(dong, self._unit)


def _typed_at(item: BudgetItem, amounts: ItemAmounts, leaf: LeafColumn, path: KeyPath) -> KeyPath:
    """Return where the amount under a leaf was typed, () for one that was added up."""
    shown, part = leaf
    if shown == "năm":
        return (*path, "năm", part) if part in item.years else ()
    if shown == "nguồn" and isinstance(item.source, dict):
        return (*path, "nguồn", part) if part in item.source else ()
    if shown == "nguồn" and (item.items or part not in amounts.by_source):
        return ()
    return (*path, "tiền") if item.amount else (*path, "tính") if item.formula else ()


def row_number(place: Number, depth: int) -> str:
    """Return the number of a row in a tree `depth` levels deep: A, I, 1, 1.1; without the letters in a flat one."""
    if depth >= _DEEP_TREE:
        if len(place) == 1:
            return capital_letter(place[0])
        place = place[1:]
    if len(place) == 1 and depth > 1:
        return roman(place[0])
    return ".".join(map(str, place[1:] if depth > 1 else place))


def row_kind(item: BudgetItem, place: Number, depth: int) -> RowKind:
    """Return what the row of an item is, numbered `place` in a tree `depth` levels deep."""
    if len(place) >= min(depth, _DEEP_TREE):
        return RowKind.BODY
    return RowKind.GROUP if item.items else RowKind.PEER


def tree_depth(items: tuple[BudgetItem, ...]) -> int:
    """Return how many levels of items there are."""
    return 1 + max((tree_depth(item.items) for item in items), default=0) if items else 0


class _Prose:
    """Writes the budget as sentences with formulas."""

    def __init__(self, budget: Budget, amounts: Amounts, renderer: InlineRenderer) -> None:
        self._budget = budget
        self._amounts = amounts
        self._renderer = renderer

    def total_sentence(self) -> list[Paragraph]:
        """Return the sentence that names the total, where the author has no opening of his own."""
        if self._budget.opening is not None or self._amounts.total is None:
            return []
        total = format_money(self._amounts.total, self._budget.unit)
        text = self._renderer.facts.kind.total_sentence(total)
        runs = text_runs(text + (", gồm:" if self._budget.items else "."))
        return [Paragraph(ParagraphKind.BODY, runs, path=BUDGET)]

    def items(self, items: tuple[BudgetItem, ...], number: Number, path: KeyPath) -> Iterator[Block]:
        """Yield the items: those with items or words below as numbered headings, the last ones as `-` items."""
        numbered = not path[1:] or any(item.items or item.content for item in items)
        for index, item in enumerate(items):
            here, place = (*path, "khoản", index), (*number, index + 1)
            heads = bool(item.items or item.content)
            end = "." if numbered or index == len(items) - 1 else ";"
            runs = self._sentence(item, here, _lead(item) if heads else end)
            if numbered:
                kind = heading_kind(place) if heads else ParagraphKind.BODY
                yield Paragraph(kind, runs, self._renderer.numbering.section(place), path=here)
            else:
                yield Paragraph(ParagraphKind.DASH, runs, "-", path=here)
            yield from prose_blocks(item.content, self._renderer, (*here, "nội dung"), place)
            yield from self.items(item.items, place, here)

    def _sentence(self, item: BudgetItem, path: KeyPath, end: str) -> Runs:
        """Return `Tên khoản: 300 người x 1 triệu đồng/người = 300 triệu đồng`, as much of it as is known."""
        known = self._amounts.items[path]
        terms = list(filter(None, [self._renderer.formula(known.formula)]))
        if known.total is not None:
            terms.append(format_money(known.total, self._budget.unit))
        source = f" (nguồn: {item.source})" if isinstance(item.source, str) else ""
        shares = "".join(self._share(names, amounts) for names, amounts in _stated_shares(item, known))
        after = text_runs((f": {' = '.join(terms)}" if terms else "") + source + shares)
        return (
            *heading_runs(self._renderer.runs(item.name)),
            *after,
            *bracketed(item.note, self._renderer),
            *text_runs(end),
        )

    def _share(self, names: list[str], amounts: dict[str, Decimal]) -> str:
        """Return ` (năm 2027: 100 triệu đồng; năm 2028: 50 triệu đồng)`."""
        shares = (
            f"{'năm ' if name.isdigit() else ''}{name}: {format_money(amounts[name], self._budget.unit)}"
            for name in names
        )
        return f" ({'; '.join(shares)})"


def _stated_shares(item: BudgetItem, known: ItemAmounts) -> Iterator[tuple[list[str], dict[str, Decimal]]]:
    """Yield the names of the years, then of the sources, that the item itself is shared out among, with the amounts.

    One left blank has no amount yet, and is not named.
    """
    for stated, amounts in ((sorted(item.years), known.by_year), (item.source, known.by_source)):
        names = [name for name in stated if name in amounts] if isinstance(stated, list | dict) else []
        if names:
            yield names, amounts


def _lead(item: BudgetItem) -> str:
    """Return what leads from an item's heading to the items it consists of."""
    return ", gồm:" if item.items and not item.content else ""
