"""A part and the whole → what share of it that is, as reports print it."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Final

_WHOLE: Final = Decimal(100)
_TENTH: Final = Decimal("0.1")


def percent_of(part: Decimal, whole: Decimal) -> Decimal:
    """Return `part` in percent of `whole`, which is not 0, to one decimal.

    100 is said of the whole alone: beside it stands whether a target was reached, or more spent than planned.
    """
    percent = part / whole * _WHOLE
    rounded = percent.quantize(_TENTH, ROUND_HALF_UP)
    if rounded != _WHOLE or percent == _WHOLE:
        return rounded
    return percent.quantize(_TENTH, ROUND_FLOOR if percent < _WHOLE else ROUND_CEILING)
