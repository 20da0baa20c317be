"""Days, months, quarters and years as they are named in plans, and stretches from one to another.

`tháng 5,6/2027` names two months of which only the last has its year: what is missing comes from the right.
"""

import calendar
import re
from datetime import date
from enum import Enum
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.dates import real_date

Span = tuple[date, date]

ROMAN = ("I", "II", "III", "IV")
_YEAR = "(?P<year>[12][0-9]{3})"
_MONTH = "(?P<month>[0-9]{1,2})"
_DAY = "(?P<day>[0-9]{1,2})"
_QUARTER = "(?P<quarter>[0-9]{1,2}|[IVX]+)"
_AND = lazy_pattern(r"\s*(?:[,+&]|\bvà\b)\s*", re.IGNORECASE)
_UNTIL = lazy_pattern(r"\s+(?:[-–—]|đến(?: hết)?|tới)\s+", re.IGNORECASE)
_DASH = lazy_pattern(r"\s*[-–—]\s*")


class TimeUnit(Enum):
    """What kind of stretch one point names."""

    DAY = "ngày"
    MONTH = "tháng"
    QUARTER = "quý"
    YEAR = "năm"


_SHAPES = tuple(
    (unit, lazy_pattern(shape, re.IGNORECASE))
    for unit, shape in (
        (TimeUnit.DAY, rf"(?:ngày\s*)?{_DAY}\s*(?P<mark>[/.-])\s*{_MONTH}\s*(?P=mark)\s*{_YEAR}"),
        (TimeUnit.DAY, rf"(?:ngày\s*)?{_DAY}\s*/\s*{_MONTH}(?:\s*năm\s*{_YEAR})?"),
        (TimeUnit.DAY, rf"(?:ngày\s*)?{_DAY}\s*tháng\s*{_MONTH}(?:\s*(?:/|năm)\s*{_YEAR})?"),
        (TimeUnit.DAY, rf"ngày\s*{_DAY}"),
        (TimeUnit.MONTH, rf"tháng\s*{_MONTH}(?:\s*(?:[/.-]|năm)\s*{_YEAR})?"),
        (TimeUnit.MONTH, rf"{_MONTH}\s*/\s*{_YEAR}"),
        (TimeUnit.QUARTER, rf"qu[ýí]\s*{_QUARTER}(?:\s*(?:[/.-]|năm)\s*{_YEAR})?"),
        (TimeUnit.YEAR, rf"(?:năm\s*)?{_YEAR}"),
    )
)
_BARE_SHAPES = {
    TimeUnit.DAY: lazy_pattern(_DAY),
    TimeUnit.MONTH: lazy_pattern(rf"{_MONTH}(?:\s*(?:/|năm)\s*{_YEAR})?", re.IGNORECASE),
    TimeUnit.QUARTER: lazy_pattern(rf"{_QUARTER}(?:\s*(?:/|năm)\s*{_YEAR})?", re.IGNORECASE),
}


class Point(NamedTuple):
    """One named day, month, quarter or year; None for what is not said."""

    unit: TimeUnit
    year: int | None = None
    quarter: int | None = None
    month: int | None = None
    day: int | None = None

    def span(self, year: int) -> Span:
        """Return its first and last day in `year`. Raises BadValue when the calendar has none such."""
        self.check(year)
        if self.day is not None and self.month is not None:
            return date(year, self.month, self.day), date(year, self.month, self.day)
        first, last = 1, 12
        if self.quarter is not None:
            first, last = 3 * self.quarter - 2, 3 * self.quarter
        elif self.month is not None:
            first = last = self.month
        return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])

    def exists_in(self, year: int) -> bool:
        """Return True when the calendar of `year` has it."""
        try:
            self.check(year)
        except BadValue:
            return False
        return True

    def check(self, year: int | None) -> None:
        """Raise BadValue when the calendar has no such day, month or quarter."""
        if self.quarter is not None and not 1 <= self.quarter <= len(ROMAN):
            raise BadValue("Một năm chỉ có bốn quý", "viết quý I, quý II, quý III hoặc quý IV")
        real_date(year, self.month, self.day)


# From one point to another; the second is None when only one is named.
Stretch = tuple[Point, Point | None]


def read_stretches(text: str) -> tuple[Stretch, ...] | None:
    """Return what `text` names (`tháng 2-11/2027`, `quý II+III`), None when it names anything else.

    A month or year that is not said is taken from the right, where it is (`15-20/6/2027`); a range whose
    start would come after its end begins in the year before (`tháng 11 - tháng 2/2027`). What is said nowhere
    stays None. Raises BadValue for a day, month or quarter that no calendar has.
    """
    items = [_ends(item) for item in _AND.split(text.strip())]
    points = _points([end for item in items for end in item])
    stretches: list[Stretch] = []
    right = None
    for item in reversed(items if points else []):
        last = _completed(points.pop(), right, starts_range=False)
        first = _completed(points.pop(), last, starts_range=True) if len(item) > 1 else last
        if first is None or last is None:
            return None
        stretches.append((first, last if len(item) > 1 else None))
        right = first
    for point in (point for stretch in stretches for point in stretch if point):
        point.check(point.year)
    return tuple(reversed(stretches)) or None


def _ends(item: str) -> list[str]:
    """Return the two texts that a range goes from and to, or the only one."""
    if _read_point(item, None) is not None:
        return [item]
    ends = [between.split(item, maxsplit=1) for between in (_UNTIL, _DASH)]
    return max(ends, key=len)


def _points(texts: list[str]) -> list[Point]:
    """Return a point for each text, none when one cannot be read; a bare number is like its neighbour."""
    points: list[Point | None] = []
    unit: TimeUnit | None = None
    for text in texts:
        point = _read_point(text, unit)
        points.append(point)
        unit = point.unit if point else unit
    first = next((point.unit for point in points if point), None)
    filled = [point or _read_point(text, first) for text, point in zip(texts, points, strict=True)]
    known = [point for point in filled if point]
    return known if len(known) == len(texts) else []


def _read_point(text: str, unit: TimeUnit | None) -> Point | None:
    """Return the point that `text` names; a number without a word counts as a `unit`."""
    bare = _BARE_SHAPES[unit].fullmatch(text) if unit in _BARE_SHAPES else None
    if unit and bare:
        return _point_of(unit, bare)
    for shape_unit, shape in _SHAPES:
        if found := shape.fullmatch(text):
            return _point_of(shape_unit, found)
    return None


def _point_of(unit: TimeUnit, found: re.Match[str]) -> Point:
    parts = found.groupdict()
    year, month, day = (int(parts[name]) if parts.get(name) else None for name in ("year", "month", "day"))
    quarter = parts.get("quarter")
    return Point(unit, year, _quarter(quarter) if quarter else None, month, day)


def _quarter(text: str) -> int:
    """Return the number of a quarter, 0 for a Roman number that is none."""
    if text.isdigit():
        return int(text)
    return ROMAN.index(text.upper()) + 1 if text.upper() in ROMAN else 0


def _completed(point: Point, right: Point | None, *, starts_range: bool) -> Point | None:
    """Return `point` with the month and year it shares with its neighbour; None when they remain unclear."""
    if point.unit is TimeUnit.DAY and point.month is None:
        if right is None or right.unit is not TimeUnit.DAY:
            return None
        point = point._replace(month=right.month, year=right.year)
    if right is None or right.year is None or point.year is not None:
        return point
    later = point.span(right.year)[0] > right.span(right.year)[0]
    if later and not starts_range:
        return None
    return point._replace(year=right.year - 1 if later else right.year)
