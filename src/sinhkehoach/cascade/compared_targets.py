"""A target that is assigned beside ours → whether ours falls short of it."""

from decimal import Decimal
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.rules.support.target_direction import BetterSide, better_side
from sinhkehoach.values.quantity import Quantity

# Of a fall, both more and less may be meant.
_FALL: Final = lazy_pattern(r"(?<!\w)giảm(?!\w)")
_PERCENT: Final = "%"


def falls_short(assigned: Quantity, ours: Quantity, name: str, measure: str | None, *, is_own: bool) -> bool:
    """Say whether `ours` is worse than what is `assigned`.

    A share must be reached everywhere; a number of things only where it is assigned to us by name (`is_own`), for what
    a province counts is more than ours. At most so many are at most so many here, too. A target that is assigned is
    one to reach unless less is better.
    """
    is_share = [each.percent or measure == _PERCENT for each in (assigned, ours)]
    if is_share[0] is not is_share[1] or _FALL.search(fold(name)):
        return False
    side = better_side(assigned, fold(name))
    if side is BetterSide.LESS:
        most, here = _value(assigned, is_least=False), _value(ours, is_least=False)
        return most is not None and here is not None and here > most
    if side is BetterSide.NONE or not (is_own or is_share[0]):
        return False
    least, here = _value(assigned, is_least=True), _value(ours, is_least=True)
    return least is not None and here is not None and here < least


def _value(quantity: Quantity, *, is_least: bool) -> Decimal | None:
    """Return the number that a target comes to: the least of it that is enough, or the most that it allows."""
    if quantity.fraction and not quantity.numeric:
        part, whole = quantity.fraction
        return part / whole
    ends = (quantity.low, quantity.high) if is_least else (quantity.high, quantity.low)
    return ends[0] if ends[0] is not None else ends[1]
