"""Amounts of money: a number with its unit, compared in đồng."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.offset import shifted
from sinhkehoach.base.text import fold, join_vi, nfc, strip_diacritics
from sinhkehoach.values.numbers import EXACT, GROUP_SPACES, format_number, parse_number

_NUMBER_SIGNS = f"-−0123456789.,\t\n{GROUP_SPACES}"
_DONG = r"(?:đồng|đ|vnđ|vnd)"
# As alternatives of a regular expression.
LARGE_UNITS = "nghìn|ngàn|triệu|tỷ|tỉ"
_UNIT_SPELLING = lazy_pattern(rf"(?:({LARGE_UNITS})(?: ?{_DONG})?|{_DONG})\.?")
_IN_BRACKETS = lazy_pattern(
    r"\(\s*(?:(?:đvt|đơn vị(?: tính)?)\s*:?\s*)?([^()]+?)\s*\)", re.IGNORECASE, needs="("
)
_BARE_UNIT = lazy_pattern(r"(?:(nghin|ngan|trieu|ty|ti)(?: ?dong)?|dong)")


class MoneyUnit(Enum):
    """The unit that an amount is given in; the value is how many times ten goes into one of it."""

    DONG = 0
    NGHIN = 3
    TRIEU = 6
    TY = 9

    @property
    def factor(self) -> Decimal:
        """How many đồng one of it is."""
        return Decimal(10) ** self.value

    @property
    def text(self) -> str:
        """The unit as it is printed: `triệu đồng`."""
        return _TEXTS[self]


_TEXTS = {
    MoneyUnit.DONG: "đồng",
    MoneyUnit.NGHIN: "nghìn đồng",
    MoneyUnit.TRIEU: "triệu đồng",
    MoneyUnit.TY: "tỷ đồng",
}
_BY_WORD = {
    "nghìn": MoneyUnit.NGHIN,
    "ngàn": MoneyUnit.NGHIN,
    "triệu": MoneyUnit.TRIEU,
    "tỷ": MoneyUnit.TY,
    "tỉ": MoneyUnit.TY,
}
_UNITS = join_vi(_TEXTS.values(), last="hoặc")
_SHORT_UNITS = {"tr": MoneyUnit.TRIEU, "trđ": MoneyUnit.TRIEU, "k": MoneyUnit.NGHIN, "ng": MoneyUnit.NGHIN}
# A million, and the thousands behind it: `3tr500`, `3 tr 5`, `1 tỷ 250`.
_SPOKEN = lazy_pattern(
    r"(\d{1,4}) ?(trđ|tr|triệu|tỷ|tỉ)(?: ?(\d{3}|\d))?(?: ?(?:k|đ))?", needs=("tr", "tỷ", "tỉ")
)
_BY_BARE_WORD = {strip_diacritics(word): unit for word, unit in _BY_WORD.items()}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in đồng and the unit it was given in; two amounts are equal when their đồng are."""

    dong: Decimal
    unit: MoneyUnit = field(compare=False)


def parse_unit(text: str) -> MoneyUnit:
    """Return the unit that `text` names; `đồng` may be missing after nghìn, triệu, tỷ. Raises BadValue."""
    spelling = _UNIT_SPELLING.fullmatch(fold(text))
    if spelling is None:
        raise _not_a_unit(text)
    return _BY_WORD[spelling[1]] if spelling[1] else MoneyUnit.DONG


def parse_money(text: str, default: MoneyUnit | None) -> Money:
    """Return the amount that `text` spells (`1,2 triệu`, `900.000.000 đồng`, `44.450` in units of `default`).

    Raises BadValue for a number that is not spelt the Vietnamese way, for a unit that is none, and for a
    number without a unit when there is no `default`.
    """
    typed = nfc(text)
    name = typed.lstrip(_NUMBER_SIGNS)
    spelling = typed[: len(typed) - len(name)]
    if name[-1:].isdigit() and (written := written_out(typed)):
        raise BadValue(f"“{typed.strip()}” viết theo lối nói", f"viết {written}")
    if name and not spelling.strip():
        hint = "ghi con số rồi đến đơn vị, ví dụ 900 triệu đồng; chưa có số tiền thì bỏ mục này"
        raise BadValue(f"“{typed.strip()}” không phải là một số tiền", hint, len(spelling))
    number = parse_number(spelling)
    with shifted(len(spelling)):
        unit = parse_unit(name) if name else default
    if unit is None:
        at = len(spelling.rstrip())
        raise BadValue(f"Chưa rõ đơn vị tiền của “{spelling.strip()}”", f"ghi {_UNITS} sau con số", at)
    return Money(EXACT.multiply(number, unit.factor), unit)


def written_out(spoken: str) -> str:
    """Return `3,5 triệu đồng` for `3tr500` and `3tr5`, "" for what is no amount as it is spoken."""
    found = _SPOKEN.fullmatch(fold(spoken))
    if found is None:
        return ""
    unit = _SHORT_UNITS.get(found[2]) or _BY_WORD[found[2]]
    fraction = (found[3] or "").rstrip("0")
    return f"{found[1]}{fraction and ','}{fraction} {unit.text}"


def unit_in_heading(text: str) -> MoneyUnit | None:
    """Return the unit of money that the head of a column names in brackets (`Kinh phí (triệu đồng)`), None for none."""
    for found in _IN_BRACKETS.finditer(text):
        try:
            return parse_unit(found[1])
        except BadValue:
            continue
    return None


def format_amount(dong: Decimal, unit: MoneyUnit) -> str:
    """Return an amount of đồng counted in `unit`, exact, without the unit's name: `46.375`."""
    return format_number(EXACT.scaleb(dong, -unit.value))


def format_money(dong: Decimal, unit: MoneyUnit) -> str:
    """Return an amount of đồng counted in `unit`, with its name: `46.375 triệu đồng`."""
    return f"{format_amount(dong, unit)} {unit.text}"


def _not_a_unit(text: str) -> BadValue:
    typed = nfc(text).strip()
    if not typed:
        return BadValue("Chưa ghi đơn vị tiền", f"ghi {_UNITS}")
    if short := _SHORT_UNITS.get(fold(typed).rstrip(".")):
        return _misspelt(text, f"Đơn vị tiền “{typed}” viết tắt", short)
    bare = _BARE_UNIT.fullmatch(strip_diacritics(fold(typed)))
    if bare is not None:
        unit = _BY_BARE_WORD[bare[1]] if bare[1] else MoneyUnit.DONG
        return _misspelt(text, f"Đơn vị tiền “{typed}” thiếu hoặc sai dấu", unit)
    if "/" in typed:
        hint = "đây là đơn giá: ghi thành phép tính, ví dụ 750 người x 1,2 triệu đồng/người"
        return BadValue(f"“{typed}” không phải là đơn vị của một số tiền", hint)
    return BadValue(f"“{typed}” không phải là đơn vị tiền", f"ghi {_UNITS}")


def _misspelt(text: str, message: str, unit: MoneyUnit) -> BadValue:
    start = len(text) - len(text.lstrip())
    correction = Correction(start, text.strip(), unit.text)
    return BadValue(message, f"viết {unit.text}", correction=correction)
