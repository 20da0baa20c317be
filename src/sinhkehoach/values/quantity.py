"""Targets of indicators: a number, a bound, a range, a fraction, or words that no rule can measure."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.offset import shifted
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.values.numbers import NUMBER_IN_TEXT, parse_number


class Comparator(StrEnum):
    """On which side of its number a target lies."""

    AT_LEAST = "≥"
    MORE_THAN = ">"
    AT_MOST = "≤"
    LESS_THAN = "<"


_COMPARATORS = {
    "≥": Comparator.AT_LEAST,
    ">=": Comparator.AT_LEAST,
    "ít nhất": Comparator.AT_LEAST,
    "tối thiểu": Comparator.AT_LEAST,
    "không dưới": Comparator.AT_LEAST,
    "trở lên": Comparator.AT_LEAST,
    ">": Comparator.MORE_THAN,
    "trên": Comparator.MORE_THAN,
    "hơn": Comparator.MORE_THAN,
    "≤": Comparator.AT_MOST,
    "<=": Comparator.AT_MOST,
    "tối đa": Comparator.AT_MOST,
    "không quá": Comparator.AT_MOST,
    "trở xuống": Comparator.AT_MOST,
    "<": Comparator.LESS_THAN,
    "dưới": Comparator.LESS_THAN,
}
_LEADS = "|".join(
    re.escape(word).replace(r"\ ", r"\s+") for word in _COMPARATORS if not word.startswith("trở")
)
_NUMBER = rf"[-−]?{NUMBER_IN_TEXT}"
_FRACTION = rf"(?P<part>{_NUMBER})\s*/\s*(?P<whole>{_NUMBER})"
_PERCENT = r"\s*(?P<percent>%)?"
_SHAPES = tuple(
    lazy_pattern(rf"(?:đạt\s+)?{shape}", re.IGNORECASE)
    for shape in (
        rf"(?P<comparator>{_LEADS})?\s*(?P<number>{_NUMBER}){_PERCENT}",
        rf"(?:từ\s+)?(?P<number>{_NUMBER}){_PERCENT}\s*(?P<comparator>trở\s+(?:lên|xuống))",
        rf"(?:từ\s+)?(?P<low>{_NUMBER})\s*%?\s*(?:[-–—]|đến)\s*(?P<high>{_NUMBER}){_PERCENT}",
        rf"{_FRACTION}(?:\s*=\s*(?P<number>{_NUMBER}){_PERCENT})?",
        rf"(?P<number>{_NUMBER}){_PERCENT}\s*\(\s*{_FRACTION}\s*\)",
    )
)


class Quantity(NamedTuple):
    """A target: the text as typed and what it says in numbers.

    `low` and `high` are the same for a plain number; one of them is None when there is a bound on one side
    only, both are for free text and for a fraction that is not worked out. A range typed upside down keeps
    `low` above `high`. `fraction` holds the part and the whole of `1.827/3.323`.
    """

    text: str
    comparator: Comparator | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    percent: bool = False
    fraction: tuple[Decimal, Decimal] | None = None

    @property
    def numeric(self) -> bool:
        """True when the text gives a number to measure against."""
        return self.low is not None or self.high is not None


def parse_quantity(text: str) -> Quantity:
    """Return the target that `text` writes; words that are no number are kept as they are.

    Raises BadValue for a number that is not spelt the Vietnamese way (`99.5%`) and for a fraction of nothing.
    """
    typed = nfc(text)
    kept = " ".join(typed.split("\n")).strip()
    start, end = len(typed) - len(typed.lstrip()), len(typed.rstrip())
    for shape in _SHAPES:
        if found := shape.fullmatch(typed, start, end):
            return _quantity(kept, found)
    return Quantity(kept)


def _quantity(text: str, found: re.Match[str]) -> Quantity:
    comparator = _COMPARATORS[fold(word)] if (word := found.groupdict().get("comparator")) else None
    low, high = (
        _number(found, name) for name in (("low", "high") if _has(found, "low") else ("number", "number"))
    )
    if comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        high = None
    elif comparator is not None:
        low = None
    return Quantity(text, comparator, low, high, _has(found, "percent"), _fraction(found))


def _fraction(found: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    part, whole = _number(found, "part"), _number(found, "whole")
    if part is None or whole is None:
        return None
    if whole == 0:
        raise BadValue("Số đứng sau dấu / phải khác 0", "viết như 1.827/3.323 = 55%", found.start("whole"))
    return part, whole


def _number(found: re.Match[str], name: str) -> Decimal | None:
    if not _has(found, name):
        return None
    with shifted(found.start(name)):
        return parse_number(found[name])


def _has(found: re.Match[str], name: str) -> bool:
    return found.groupdict().get(name) is not None
