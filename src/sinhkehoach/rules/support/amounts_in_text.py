"""Amounts of money that stand in running text, and in the rows and columns of free tables."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.table import Cells
from sinhkehoach.resolve.columns import cell_words, column_totals, leaf_units
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.values.money import LARGE_UNITS, MoneyUnit, parse_money, written_out
from sinhkehoach.values.numbers import parse_number

# An amount with its unit; not a price (`1,2 triệu đồng/người`) and not a factor of a formula.
_AMOUNT: Final = lazy_pattern(
    rf"(?<![\w.,/])(\d[\d.,]*\s*(?:{LARGE_UNITS})?\s*(?:đồng(?!\s(?:thời|chí|bộ|đều|loạt))|đ\b)"
    r"|\d[\d.,]*\s*(?:tỷ|tỉ|triệu)\b(?!\s*đồng))(?!\s*/)"
)
# A piece, or an end of one, that is `đ` alone, whatever stands before it in an amount.
_SHORT_UNIT: Final = lazy_pattern(r"(?:\n|[\d.,]|nghìn|ngàn)đ(?!\w)")
# As it is spoken: `3tr500`, `2tr`, `2 tr/người`; `128 tr.` counts pages.
_SPOKEN: Final = lazy_pattern(
    r"(?<![\w.,/-])\d{1,4}(?:(?:tr|tỷ|tỉ)(?:\d{3}|\d)|trđ?| tr(?=/))(?!\w)", re.IGNORECASE
)
SPOKEN_LITERALS: Final = ("tr/", "tỷ", "tỉ", *(f"{digit}tr" for digit in range(10)))
_MONEY_COLUMN: Final = lazy_pattern(r"kinh phí|dự toán|tiền|tổng chi|mức chi", re.IGNORECASE)
_ENGLISH: Final = lazy_pattern(r"\d{1,3}(?:,\d{3}){2,}")
_TOTAL_ROW: Final = lazy_pattern(r"(?:tổng|cộng)\b", re.IGNORECASE)


class StatedAmount(NamedTuple):
    """An amount of money in a text: the place where it begins, as typed, and in đồng."""

    at: int
    typed: str
    dong: Decimal


class TableTotal(NamedTuple):
    """What a table says a column of money comes to, in đồng, and where it says so."""

    path: KeyPath
    column: str
    dong: Decimal


def amount_literals(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what stands, one or the other, in every text of `vocabulary` that tells an amount of money."""
    # As a unit `đ` is common in few plans; as a letter it is in nearly every text.
    return ("đồng", "tỷ", "tỉ", "triệu", *(("đ",) if _SHORT_UNIT.search(vocabulary.folded_pieces) else ()))


def amounts_in(text: str) -> Iterator[StatedAmount]:
    """Yield each amount of money in `text`."""
    for found in _AMOUNT.finditer(text):
        try:
            dong = parse_money(found[1].rstrip(" .,"), None).dong
            yield StatedAmount(found.start(), found[1].rstrip(), dong)
        except BadValue:
            continue


def misspelt_amounts(text: str) -> Iterator[tuple[int, BadValue]]:
    """Yield (place, what is wrong) for each amount of money in `text` whose number is not spelt the Vietnamese way."""
    for found in _AMOUNT.finditer(text):
        try:
            parse_money(found[1].rstrip(" .,"), None)
        except BadValue as fault:
            yield found.start(), fault


def spoken_amounts(text: str) -> Iterator[tuple[int, BadValue]]:
    """Yield (place, what is wrong) for each amount of money in `text` that is typed as it is spoken."""
    for found in _SPOKEN.finditer(text):
        yield found.start(), BadValue(f"“{found[0]}” viết theo lối nói", f"viết {written_out(found[0])}")


def table_totals(tables: Iterable[PlanTable]) -> Iterator[TableTotal]:
    """Yield the totals of the columns of money of tables: those summed, and those typed in a row of totals."""
    for table in tables:
        sums, units = column_totals(table.table), leaf_units(table.table)
        for at, leaf in enumerate(table.leaves):
            if _MONEY_COLUMN.search(leaf.name.plain):
                unit, total = units[at], sums[at]
                if total is not None:
                    yield TableTotal((*table.path, "cột", at), leaf.name.plain, _in_dong(total, unit))
                for here, typed in _typed_totals(table, at):
                    yield TableTotal(here, leaf.name.plain, _in_dong(typed, unit))


def _typed_totals(table: PlanTable, at: int) -> Iterator[tuple[KeyPath, Decimal]]:
    for here, row in table.rows:
        if is_total_row(row):
            try:
                yield table.place(here, at)[0], parse_number(_in_our_spelling(cell_words(row[at])))
            except BadValue:
                continue


def _in_our_spelling(number: str) -> str:
    """Return `900.000.000` for `900,000,000`, which signed tables also show; other numbers as they are."""
    return number.replace(",", ".") if _ENGLISH.fullmatch(number) else number


def is_total_row(row: Cells) -> bool:
    """Return True for a row of totals that is typed among the others."""
    words = [cell_words(cell) for cell in row if cell]
    return any(_TOTAL_ROW.match(word) for word in words[:2])


def _in_dong(number: Decimal, unit: MoneyUnit | None) -> Decimal:
    """Return `number` in đồng; without a unit, what is a million or more is meant in đồng, else in triệu đồng."""
    if unit is None:
        unit = MoneyUnit.DONG if number >= MoneyUnit.TRIEU.factor else MoneyUnit.TRIEU
    return number * unit.factor
