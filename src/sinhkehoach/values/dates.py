"""Single dates as they stand in official papers; a part that is not known yet stays open."""

import calendar
import re
from datetime import date
from typing import NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.offset import shifted
from sinhkehoach.base.text import nfc

# With the plain spaces beside it 9 to 10 mm at 13 to 14 pt: room for two digits by hand.
BLANK = "\u00a0" * 6
_MONTHS = 12
_SOME_LEAP_YEAR = 2000
# The months that take a zero in front: NĐ 30/2020, Phụ lục I, II.4.
_LAST_MONTH_WITH_ZERO = 2

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DAY = "(?P<day>[0-9]{1,2})"
_MONTH = "(?P<month>[0-9]{1,2})"
_YEAR = "(?P<year>[12][0-9]{3})"
_OPEN = r"[.…_\s]*"
_SHAPES = tuple(
    lazy_pattern(shape, re.IGNORECASE)
    for shape in (
        rf"(?:ngày\s*)?{_DAY}\s*(?P<mark>[/.-])\s*{_MONTH}\s*(?P=mark)\s*{_YEAR}",
        rf"(?:ngày\s*)?{_DAY}\s*/\s*{_MONTH}(?:\s*năm\s*{_YEAR})?",
        rf"ngày(?:\s*{_DAY}\s*|{_OPEN})tháng(?:\s*{_MONTH}\s*|{_OPEN})(?:năm(?:\s*{_YEAR}|{_OPEN}))?",
        rf"tháng\s*{_MONTH}(?:\s*(?:[/.-]|năm)\s*{_YEAR})?",
        rf"{_MONTH}\s*[/.-]\s*{_YEAR}",
        rf"(?:năm\s*)?{_YEAR}",
    )
)
_YEAR_FIRST = lazy_pattern(rf"{_YEAR}\s*[/.-]\s*{_MONTH}\s*[/.-]\s*{_DAY}")
_SHORT_YEAR = lazy_pattern(
    rf"(?:ngày\s*)?{_DAY}\s*[/.-]\s*{_MONTH}\s*[/.-]\s*(?P<year>[0-9]{{2}})", re.IGNORECASE
)
_HOW = "viết như 15/12/2026, ngày 15 tháng 12 năm 2026 hoặc tháng 12 năm 2026"


class PartialDate(NamedTuple):
    """A date whose year, month or day may be open (None): on paper a blank to be filled in by hand."""

    year: int | None
    month: int | None
    day: int | None

    def full(self) -> date | None:
        """Return the calendar date, None when a part is open."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


def parse_date(text: str) -> PartialDate:
    """Return the date that `text` writes, day before month; a part left out or dotted is open.

    Raises BadValue for a day that is not in the calendar, for a date with the year first (`2026-12-15`),
    for a year of two digits, and for what is no date.
    """
    typed = nfc(text).strip()
    with shifted(len(text) - len(text.lstrip())):
        return _read(typed)


def refuse_foreign_spelling(typed: str) -> None:
    """Do nothing, unless `typed` is a date with the year first or with a year of two digits: BadValue."""
    if year_first := _YEAR_FIRST.fullmatch(typed):
        spelling = short_date(_date_of(year_first))
        message = f"“{typed}” viết năm trước; ở Việt Nam ngày viết trước"
        raise BadValue(message, f"viết {spelling}", correction=Correction(0, typed, spelling))
    if short_year := _SHORT_YEAR.fullmatch(typed):
        spelling = f"{short_year['day']}/{short_year['month']}/20{short_year['year']}"
        correction = Correction(0, typed, spelling, is_safe=False)
        raise BadValue("Năm phải viết đủ bốn chữ số", f"viết {spelling}", correction=correction)


def real_date(year: int | None, month: int | None, day: int | None) -> PartialDate:
    """Return the date of these parts. Raises BadValue when the calendar has none such."""
    if month is not None and not 1 <= month <= _MONTHS:
        swapped = day is not None and 1 <= day <= _MONTHS
        hint = f"ngày viết trước tháng: {month}/{day}" if swapped else "tháng là số từ 1 đến 12"
        raise BadValue(f"Không có tháng {month}", hint)
    longest = days_in_month(year, month)
    if day is not None and not 1 <= day <= longest:
        raise BadValue(_no_such_day(year, month, day, longest), "kiểm tra lại ngày, tháng, năm")
    return PartialDate(year, month, day)


def days_in_month(year: int | None, month: int | None) -> int:
    """Return how many days the month has; the most it can have when it or its year is open."""
    return calendar.monthrange(year or _SOME_LEAP_YEAR, month or 1)[1]


def month_digits(month: int) -> str:
    """Return the month's number with a zero for January and February only (NĐ 30/2020, Phụ lục I, II.4)."""
    return f"{month:02}" if month <= _LAST_MONTH_WITH_ZERO else str(month)


def date_in_words(when: PartialDate, blank: str = BLANK) -> str:
    """Return `ngày 05 tháng 01 năm 2026`, with `blank` for a part that is open.

    A day below 10 and the months 1 and 2 take a zero in front (NĐ 30/2020, Phụ lục I, II.4).
    """
    day = blank if when.day is None else f"{when.day:02}"
    month = blank if when.month is None else month_digits(when.month)
    year = blank if when.year is None else str(when.year)
    return f"ngày {day} tháng {month} năm {year}"


def short_date(when: PartialDate) -> str:
    """Return `05/01/2026`; parts that are open are left out (`01/2026`, `2026`)."""
    parts = (when.day and f"{when.day:02}", when.month and f"{when.month:02}", when.year and str(when.year))
    return "/".join(part for part in parts if part)


def weekday_name(day: date) -> str:
    """Return the day of the week as papers write it inside a sentence: `thứ Hai`, `Chủ nhật`."""
    return _WEEKDAYS[day.weekday()]


def _read(typed: str) -> PartialDate:
    for shape in _SHAPES:
        if found := shape.fullmatch(typed):
            return _date_of(found)
    refuse_foreign_spelling(typed)
    if not typed:
        raise BadValue("Chưa ghi ngày", _HOW)
    raise BadValue(f"“{typed}” không đọc được thành ngày tháng", _HOW)


def _date_of(found: re.Match[str]) -> PartialDate:
    parts = found.groupdict()
    year, month, day = (int(parts[name]) if parts.get(name) else None for name in ("year", "month", "day"))
    return real_date(year, month, day)


def _no_such_day(year: int | None, month: int | None, day: int, longest: int) -> str:
    if day < 1 or month is None:
        return f"Không có ngày {day}"
    in_year = f" năm {year}" if year else ""
    return f"Không có ngày {day}/{month}: tháng {month}{in_year} chỉ có {longest} ngày"
