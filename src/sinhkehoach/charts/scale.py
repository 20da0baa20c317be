"""Numbers → where an axis has its marks."""

from decimal import ROUND_CEILING, Decimal
from typing import Final

_MOST_STEPS: Final = 5
_STEPS: Final = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


def ticks(most: Decimal) -> list[Decimal]:
    """Return round numbers at equal steps from 0 to the first that is not below `most`, at most five steps."""
    if most <= 0:
        return [Decimal(0), Decimal(1)]
    power = Decimal(10) ** (most / _MOST_STEPS).adjusted()
    step = next(each * power for each in _STEPS if each * power * _MOST_STEPS >= most)
    count = int((most / step).to_integral_value(ROUND_CEILING))
    return [step * index for index in range(count + 1)]
