"""Budget → its table with sums at every level, or prose with formulas."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.money import MoneyUnit, format_amount, format_money
from sinhkehoach.plan.amounts import BUDGET, Amounts, budget_items
from sinhkehoach.plan.appendix import DerivedColumn
from sinhkehoach.plan.budget import Budget, BudgetItem
from sinhkehoach.plan.choices import DerivedFrom, PrintAs
from sinhkehoach.typeset.derived_heads import Fact, chosen_columns, derived_heads
from sinhkehoach.typeset.document import Align, Block, Cell, Paragraph, ParagraphKind, Row, RowKind, Runs
from sinhkehoach.typeset.free_tables import note_paragraphs, unit_line
from sinhkehoach.typeset.numbering import capital_letter, heading_number, roman
from sinhkehoach.typeset.prose import Number, heading_kind, prose_paragraphs
from sinhkehoach.typeset.speech import Speech
from sinhkehoach.typeset.table_builder import build_table, text_cell, text_runs

_DEEP_TREE: Final = 3


def budget_blocks(
    budget: Budget, amounts: Amounts, print_as: PrintAs | None, speech: Speech, context: Number
) -> list[Block]:
    """Return the items of the budget in the body: as prose, unless a table is asked for."""
    note = note_paragraphs(budget.note, speech, (*BUDGET, "ghi chú"))
    if (print_as or budget.print_as) is PrintAs.TABLE:
        return [*budget_table_blocks(budget, amounts, (), speech, BUDGET), *note]
    return [
        *_total_sentence(budget, amounts),
        *_told(budget.items, budget, amounts, speech, context, BUDGET),
        *note,
    ]


def budget_table_blocks(
    budget: Budget,
    amounts: Amounts,
    columns: tuple[DerivedColumn, ...],
    speech: Speech,
    path: KeyPath,
    *,
    column_numbers: bool = False,
) -> list[Block]:
    """Return the unit line and the table: the grand total first, then A / I / 1 / 1.1 (I / 1 in a flat tree)."""
    every = [(amounts.items[at], item) for at, item in budget_items(budget.items)]
    years = sorted({year for item, _ in every for year in item.by_year})
    sources = list(dict.fromkeys(name for item, _ in every for name in item.by_source))
    has = {
        "cách tính": False,
        "nguồn": bool(sources) or any(item.source for _, item in every),
        "năm": bool(years),
        "ghi chú": any(item.note for _, item in every),
    }
    chosen = chosen_columns(columns, DerivedFrom.BUDGET, lambda shown: has.get(shown, True))
    heads, facts = derived_heads(chosen, speech, {"năm": years, "nguồn": sources})
    table = _BudgetTable(budget, amounts, facts, speech)
    rows = [table.total_row(), *table.rows(budget.items, BUDGET, ())]
    unit = unit_line(budget.unit.text, (*BUDGET, "đơn vị tính"))
    return [*unit, build_table(heads, rows, path, column_numbers=column_numbers)]


class _BudgetTable:
    """Sets the rows of the budget's table."""

    def __init__(self, budget: Budget, amounts: Amounts, facts: list[Fact], speech: Speech) -> None:
        self._unit = budget.unit
        self._amounts = amounts
        self._facts = facts
        self._speech = speech
        self._depth = _depth(budget.items)
        self._top = [(*BUDGET, "khoản", index) for index in range(len(budget.items))]

    def total_row(self) -> Row:
        """Return the first row, with the sums of all items."""
        cells = []
        for fact in self._facts:
            if fact[0] == "nội dung":
                cells.append(text_cell("TỔNG CỘNG", align=Align.CENTER))
            elif fact[0] in ("số tiền", "năm", "nguồn"):
                cells.append(text_cell(self._amount(self._sum(fact))))
            else:
                cells.append(text_cell(""))
        return Row(tuple(cells), RowKind.TOTAL)

    def rows(self, items: tuple[BudgetItem, ...], path: KeyPath, number: Number) -> Iterator[Row]:
        """Yield the rows of `items` and of what stands below them."""
        for index, item in enumerate(items):
            here, place = (*path, "khoản", index), (*number, index + 1)
            kind = RowKind.GROUP if item.items and len(place) < _DEEP_TREE else RowKind.BODY
            cells = tuple(self._cell(item, fact, here, place) for fact in self._facts)
            yield Row(cells, kind)
            yield from self.rows(item.items, here, place)

    def _cell(self, item: BudgetItem, fact: Fact, path: KeyPath, place: Number) -> Cell:
        shown, part = fact
        amounts = self._amounts.items[path]
        if shown == "tt":
            return text_cell(row_number(place, self._depth))
        if shown == "nội dung":
            return Cell((self._speech.runs(item.name),), path=(*path, "tên"))
        if shown == "ghi chú":
            return Cell((self._speech.runs(item.note) if item.note else (),), path=(*path, shown))
        if shown == "cách tính":
            return text_cell(amounts.formula.typeset_text if amounts.formula else "")
        if shown == "nguồn" and not part:
            return text_cell(item.source if isinstance(item.source, str) else "", align=Align.LEFT)
        return text_cell(self._amount(self._of(path, fact)))

    def _of(self, path: KeyPath, fact: Fact) -> Decimal | None:
        """Return an item's amount under a fact: what is given for it, else the sum of what stands below."""
        shown, part = fact
        amounts = self._amounts.items[path]
        if shown == "số tiền":
            return amounts.total
        given = (amounts.by_year if shown == "năm" else amounts.by_source).get(part)
        return given if given is not None else self._below(path, fact)

    def _below(self, path: KeyPath, fact: Fact) -> Decimal | None:
        children = [at for at in self._amounts.items if len(at) == len(path) + 2 and at[: len(path)] == path]
        known = [amount for at in children if (amount := self._of(at, fact)) is not None]
        return sum(known, Decimal(0)) if known else None

    def _sum(self, fact: Fact) -> Decimal | None:
        if fact[0] == "số tiền":
            return self._amounts.total
        known = [amount for at in self._top if (amount := self._of(at, fact)) is not None]
        return sum(known, Decimal(0)) if known else None

    def _amount(self, dong: Decimal | None) -> str:
        return "" if dong is None else format_amount(dong, self._unit)


def row_number(place: Number, depth: int) -> str:
    """Return the number of a row in a tree `depth` levels deep: A, I, 1, 1.1; without the letters in a flat one."""
    if depth >= _DEEP_TREE:
        if len(place) == 1:
            return capital_letter(place[0])
        place = place[1:]
    if len(place) == 1 and depth > 1:
        return roman(place[0])
    return ".".join(map(str, place[1:] if depth > 1 else place))


def _depth(items: tuple[BudgetItem, ...]) -> int:
    return 1 + max((_depth(item.items) for item in items), default=0) if items else 0


def _total_sentence(budget: Budget, amounts: Amounts) -> list[Paragraph]:
    """Return the sentence that names the total, where the author has no opening of his own."""
    if budget.opening is not None or amounts.total is None:
        return []
    text = f"Tổng kinh phí thực hiện Kế hoạch là {format_money(amounts.total, budget.unit)}, gồm:"
    return [Paragraph(ParagraphKind.BODY, text_runs(text), path=BUDGET)]


def _told(
    items: tuple[BudgetItem, ...],
    budget: Budget,
    amounts: Amounts,
    speech: Speech,
    number: Number,
    path: KeyPath,
) -> Iterator[Paragraph]:
    """Yield the items as prose: those with items below as numbered headings, the last ones as `-` items."""
    numbered = not path[1:] or any(item.items or item.content for item in items)
    for index, item in enumerate(items):
        here, place = (*path, "khoản", index), (*number, index + 1)
        heads = bool(item.items or item.content)
        if numbered:
            kind = heading_kind(place) if heads else ParagraphKind.BODY
            runs = _sentence(item, here, amounts, budget.unit, speech, end="" if heads else ".")
            yield Paragraph(kind, runs, heading_number(place), path=here)
        else:
            runs = _sentence(
                item, here, amounts, budget.unit, speech, end="." if index == len(items) - 1 else ";"
            )
            yield Paragraph(ParagraphKind.DASH, runs, "-", path=here)
        yield from prose_paragraphs(item.content, speech, (*here, "nội dung"), place)
        yield from _told(item.items, budget, amounts, speech, place, here)


def _sentence(
    item: BudgetItem, path: KeyPath, amounts: Amounts, unit: MoneyUnit, speech: Speech, *, end: str
) -> Runs:
    """Return `Tên khoản: 300 người x 1 triệu đồng/người = 300 triệu đồng`, as much of it as is known."""
    known = amounts.items[path]
    told = [known.formula.typeset_text] if known.formula else []
    if known.total is not None:
        told.append(format_money(known.total, unit))
    return (*speech.runs(item.name), *text_runs((f": {' = '.join(told)}" if told else "") + end))
