"""Formulas of a budget told in prose: `750 người x 1,2 triệu đồng/người = 900 triệu đồng`."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.values.formula_terms import (
    PLUS_OR_MINUS,
    TIMES,
    Factor,
    Term,
    hide_words,
    pieces,
    read_terms,
)
from sinhkehoach.values.money import MoneyUnit
from sinhkehoach.values.numbers import EXACT

_EQUALS = lazy_pattern("=")
_OPERATOR = lazy_pattern(f"{_EQUALS.pattern}|{PLUS_OR_MINUS.pattern}|{TIMES.pattern}")
_SPELLING = {"x": "x", "X": "x", "×": "x", "*": "x", "–": "-", "−": "-"}
_PRICE = "ghi đơn giá kèm đơn vị tiền, ví dụ 1,2 triệu đồng/người"
# Far more than the State spends in a year; beyond it a digit, or a whole factor, has been typed twice.
_MOST_DONG = Decimal(10) ** 24

Lookup = Callable[[str], Decimal]


class Formula(NamedTuple):
    """A formula as typed, what it refers to, the result it states (đồng), and how it is printed without that.

    `chain` holds the sums between the signs `=`, without the stated result.
    """

    text: str
    references: tuple[str, ...]
    stated: Decimal | None
    typeset_text: str
    chain: tuple[tuple[Term, ...], ...]
    default_unit: MoneyUnit | None

    def evaluate(self, lookup: Lookup) -> Decimal:
        """Return the value in đồng, not rounded; `lookup` gives the đồng of a reference.

        Exactly one factor of each product is money: an amount with its unit or a reference. Where none is,
        and the formula has a default unit, a number without words (`750 người x 1,2`, `1,2/người`) makes the
        product count in that unit; which number is the price does not matter then. Raises BadValue where the
        money is missing or there twice, where a result in the middle (`… = 6 triệu đồng x 5`) is wrong, and for more
        money than there is.
        """
        reckon = _FormulaCalculator(self.default_unit, lookup)
        value = reckon.sum(self.chain[0])
        for terms in self.chain[1:]:
            value = reckon.carry_on(value, terms)
        return value


def parse_formula(text: str, default_unit: MoneyUnit | None) -> Formula:
    """Return the formula that `text` writes.

    Factors are joined by `x`, `×` or `*`, products by `+` and `-` (with a space on both sides); a factor is
    one number (`10%` too) or one `[[reference]]` among words; words in brackets are remarks. `= …` at the end
    with nothing but an amount is the stated result. Raises BadValue, at its place, for what cannot be read.
    """
    typed = nfc(text)
    if not typed.strip():
        raise BadValue("Chưa ghi phép tính", f"viết như 750 người x 1,2 triệu đồng/người; {_PRICE}")
    hidden = hide_words(typed)
    places = pieces(_EQUALS, hidden, 0, len(hidden))
    if len(places) > 1 and not hidden[places[-1][0] :].strip(" .,;"):
        hint = "ghi kết quả, hoặc bỏ dấu = để chương trình tính"
        raise BadValue("Sau dấu = chưa có kết quả", hint, places[-1][0] - 1)
    chain = [read_terms(typed, hidden, start, end) for start, end in places]
    references = [factor.reference for terms in chain for term in terms for factor in term.factors]
    stated = _stated(chain[-1], default_unit) if len(chain) > 1 else None
    end = len(hidden) if stated is None else places[-1][0] - 1
    return Formula(
        text=typed,
        references=tuple(dict.fromkeys(name for name in references if name is not None)),
        stated=stated,
        typeset_text=" ".join([_typeset(typed, hidden, end), *_remarks(typed, hidden, end)]),
        chain=tuple(chain if stated is None else chain[:-1]),
        default_unit=default_unit,
    )


class _FormulaCalculator:
    """Works out sums in đồng with one default unit and one source of references."""

    def __init__(self, default_unit: MoneyUnit | None, lookup: Lookup) -> None:
        self._default_unit = default_unit
        self._lookup = lookup

    def sum(self, terms: tuple[Term, ...]) -> Decimal:
        """Return the value of `terms`."""
        total = Decimal(0)
        for term in terms:
            total = EXACT.add(total, EXACT.multiply(Decimal(term.sign), self._product(term.factors)))
        return total

    def carry_on(self, value: Decimal, terms: tuple[Term, ...]) -> Decimal:
        """Return the value of `terms`, which must be `value` said again or begin with it."""
        total = self.sum(terms)
        first = terms[0].factors[0]
        if total == value or self._product((first,)) == value:
            return total
        hint = "sửa con số sau dấu =, hoặc bỏ nó đi để chương trình tính"
        raise BadValue("Kết quả ở giữa phép tính không khớp với phần trước nó", hint, first.offset)

    def _product(self, factors: tuple[Factor, ...]) -> Decimal:
        product = self._factor_of_unit(factors)
        for factor in factors:
            product = EXACT.multiply(product, self._value(factor))
            if abs(product) >= _MOST_DONG:
                hint = "xem lại các con số: có thể thừa chữ số, hoặc thừa một thừa số"
                raise BadValue("Phép tính cho ra số tiền lớn quá mức", hint, factor.offset)
        return product

    def _factor_of_unit(self, factors: tuple[Factor, ...]) -> Decimal:
        """Return how many đồng the product's unit has. Raises BadValue unless exactly one factor is money."""
        money = [factor for factor in factors if factor.is_money]
        if len(money) > 1:
            hint = "chỉ một thừa số mang đơn vị tiền; các thừa số khác là số lượng, ví dụ 5 năm"
            raise BadValue("Hai số tiền nhân với nhau", hint, money[1].offset)
        if money:
            return money[0].unit.factor if money[0].unit else Decimal(1)
        bare = [factor.offset for factor in factors if factor.bare]
        if self._default_unit is not None and bare:
            return self._default_unit.factor
        if bare:
            raise BadValue("Phép tính chưa có đơn vị tiền", _PRICE, bare[-1])
        raise BadValue("Phép tính chưa có số tiền (đơn giá)", _PRICE, factors[-1].offset)

    def _value(self, factor: Factor) -> Decimal:
        if factor.reference is None:
            return factor.number
        try:
            return self._lookup(factor.reference)
        except BadValue as bad:
            raise BadValue(bad.message, bad.hint, factor.offset) from None


def _stated(terms: tuple[Term, ...], default_unit: MoneyUnit | None) -> Decimal | None:
    """Return the amount in đồng when `terms` are nothing but one, None when they reckon on."""
    factor = terms[0].factors[0]
    if len(terms) > 1 or len(terms[0].factors) > 1 or factor.reference is not None:
        return None
    unit = factor.unit or (default_unit if factor.bare else None)
    if unit is None:
        hint = "ghi đơn vị sau kết quả, ví dụ 900 triệu đồng"
        raise BadValue("Kết quả chưa có đơn vị tiền", hint, factor.offset)
    return EXACT.multiply(factor.number, unit.factor)


def _typeset(text: str, hidden: str, end: int) -> str:
    """Return `text` up to `end` with every operator written one way between single spaces."""
    parts = [" ".join(text[start:stop].split()) for start, stop in pieces(_OPERATOR, hidden, 0, end)]
    signs = [_SPELLING.get(found[0], found[0]) for found in _OPERATOR.finditer(hidden, 0, end)]
    written = parts[0] + "".join(f" {sign} {part}" for sign, part in zip(signs, parts[1:], strict=True))
    return written.strip().rstrip(".,; ")


def _remarks(text: str, hidden: str, start: int) -> list[str]:
    """Return the remarks in brackets that stand after `start`, so that they outlive the stated result."""
    covered = [place for place in range(start, len(text)) if text[place] in "()" and hidden[place] == " "]
    return [" ".join(text[covered[0] : covered[-1] + 1].split())] if covered else []
