"""A target and the result beside it → whether it was reached, and how much of it."""

from decimal import Decimal
from enum import StrEnum
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.report.percent import percent_of
from sinhkehoach.rules.support.target_direction import BetterSide, better_side
from sinhkehoach.values.quantity import Comparator, Quantity

_PERCENT: Final = "%"
_WHOLE: Final = Decimal(100)
# Of a fall, both more and less may be meant.
_FALL: Final = lazy_pattern(r"(?<!\w)giảm(?!\w)")


class Judgement(StrEnum):
    """How a result lies to its target; the value is the word for it on paper."""

    EXCEEDED = "Vượt"
    REACHED = "Đạt"
    NOT_REACHED = "Chưa đạt"


def judge(target: Quantity, result: Quantity, name: str, measure: str | None) -> Judgement | None:
    """Return how `result` lies to `target`, those of the indicator `name`; None where they cannot be compared.

    Words are compared with the same words alone. What is to stay small stays so or not: nobody exceeds it. A number is
    one to reach unless less is better; where neither more nor less is, only the number itself is sure.
    """
    if fold(target.text) == fold(result.text):
        return Judgement.REACHED
    found, (low, high) = _figures(target, result, measure)
    if found is None or (low is None and high is None):
        return None
    is_above, is_below = high is not None and found > high, low is not None and found < low
    if not (is_above or is_below):
        return _within(target, found)
    side = _side(target, name)
    if side is BetterSide.LESS:
        return Judgement.NOT_REACHED if is_above else Judgement.REACHED
    if side is None:
        return None
    return Judgement.EXCEEDED if is_above else Judgement.NOT_REACHED


def _within(target: Quantity, found: Decimal) -> Judgement:
    """Return the judgement of a number between the ends of its target, which may be one of them."""
    is_end = found in (target.low, target.high)
    if is_end and target.comparator in (Comparator.MORE_THAN, Comparator.LESS_THAN):
        return Judgement.NOT_REACHED
    return (
        Judgement.EXCEEDED if target.comparator is Comparator.AT_LEAST and not is_end else Judgement.REACHED
    )


def percent_reached(target: Quantity, result: Quantity, name: str, measure: str | None) -> Decimal | None:
    """Return what share of `target` was reached, in percent, to one decimal; None for what no share tells.

    Of what is to stay small, of a range and of what lies below 0, a share says nothing.
    """
    found, (low, high) = _figures(target, result, measure)
    if found is None or found < 0 or low is None or low <= 0 or high not in (None, low):
        return None
    return percent_of(found, low) if _side(target, name) is BetterSide.MORE else None


def _side(target: Quantity, name: str) -> BetterSide | None:
    """Return which side of `target` is the better one, None where neither is, or nobody can tell."""
    side = better_side(target, fold(name))
    if side is BetterSide.UNKNOWN:
        return None if _FALL.search(fold(name)) else BetterSide.MORE
    return None if side is BetterSide.NONE else side


def _is_share(quantity: Quantity, measure: str | None) -> bool:
    return quantity.percent or measure == _PERCENT


def _figures(
    target: Quantity, result: Quantity, measure: str | None
) -> tuple[Decimal | None, tuple[Decimal | None, Decimal | None]]:
    """Return the number of a result and the ends of its target, None for a number that cannot be held against them."""
    in_percent = _is_share(target, measure)
    is_fraction = result.fraction is not None and not result.numeric
    is_comparable = is_fraction or in_percent is _is_share(result, measure)
    found = _number(result, in_percent=in_percent) if is_comparable else None
    return found, _ends(target, in_percent=in_percent)


def _number(quantity: Quantity, *, in_percent: bool) -> Decimal | None:
    """Return the one number that a result says, None for a bound, a range and words."""
    if quantity.fraction and not quantity.numeric:
        part, whole = quantity.fraction
        return part / whole * (_WHOLE if in_percent else 1)
    return quantity.low if quantity.low == quantity.high else None


def _ends(target: Quantity, *, in_percent: bool) -> tuple[Decimal | None, Decimal | None]:
    if target.fraction and not target.numeric:
        number = _number(target, in_percent=in_percent)
        return number, number
    return target.low, target.high
