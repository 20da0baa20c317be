"""Days → places on an axis of months, quarters or years."""

import calendar
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from sinhkehoach.values.periods import Period
from sinhkehoach.values.time_points import ROMAN, Span

MONTHS: Final = 12
_QUARTER: Final = 3
# An axis of more months than this shows quarters, one of more quarters than that years.
_MOST_MONTHS: Final = 24
_MOST_QUARTERS: Final = 32
# Work may begin before the period and end after it, but an old year left over must not press all else together.
_BEYOND: Final = 6


class Tick(NamedTuple):
    """A stretch of the axis with its label: months counted from the beginning, the last one not included."""

    first: int
    end: int
    label: str


class Axis(NamedTuple):
    """A strip of a picture for `length` months, from the one with the number `first` (year × 12 + month - 1)."""

    first: int
    length: int
    left: float
    width: float

    def place(self, day: date, *, end: bool = False) -> float:
        """Return where `day` begins, or ends, within the strip."""
        days = calendar.monthrange(day.year, day.month)[1]
        passed = number_of(day) - self.first + (day.day - (not end)) / days
        return self.left + min(max(passed, 0), self.length) * self.width / self.length

    def month(self, index: int) -> float:
        """Return where the month `index`, counted from the beginning, begins."""
        return self.left + index * self.width / self.length

    def years(self) -> Iterator[Tick]:
        """Yield the years."""
        yield from self._ticks(MONTHS, lambda number: str(number // MONTHS))

    def steps(self) -> list[Tick]:
        """Return the months, or quarters, or none where even these would be too many."""
        if self.length <= _MOST_MONTHS:
            return [*self._ticks(1, lambda number: str(number % MONTHS + 1))]
        if self.length <= _MOST_QUARTERS * _QUARTER:
            return [*self._ticks(_QUARTER, lambda number: ROMAN[number % MONTHS // _QUARTER])]
        return []

    def cells(self) -> list[Tick]:
        """Return the stretches in which work is counted."""
        return self.steps() or [*self.years()]

    def _ticks(self, step: int, label: Callable[[int], str]) -> Iterator[Tick]:
        number = self.first
        while number < self.first + self.length:
            after = min((number // step + 1) * step, self.first + self.length)
            yield Tick(number - self.first, after - self.first, label(number))
            number = after


def axis_of(period: Period, spans: Iterable[Span], left: float, width: float) -> Axis:
    """Return the axis of `period`, made longer by half a year at most for the `spans` of work beyond it."""
    first, last = number_of(period.first), number_of(period.last)
    days = [day for span in spans for day in span]
    first = max(min([first, *map(number_of, days)]), first - _BEYOND)
    last = min(max([last, *map(number_of, days)]), last + _BEYOND)
    return Axis(first, last - first + 1, left, width)


def number_of(day: date) -> int:
    """Return the number of the month of `day`."""
    return day.year * MONTHS + day.month - 1
