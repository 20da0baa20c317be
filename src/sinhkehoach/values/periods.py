"""The period a plan is for, and when its work is done: text as typed and the exact days it means."""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.offset import shifted
from sinhkehoach.base.text import nfc
from sinhkehoach.values.dates import PartialDate, month_digits, refuse_foreign_spelling, short_date
from sinhkehoach.values.time_points import ROMAN, Point, Span, Stretch, TimeUnit, read_stretches

_YEAR = "([12][0-9]{3})"
_SCHOOL_YEAR = lazy_pattern(
    rf"(?:(?:trong|cả)\s+)?năm học\s+{_YEAR}(?:\s*[-–—]\s*{_YEAR})?", re.IGNORECASE, needs=("năm học",)
)
_HALF = lazy_pattern(
    r"(?:trong\s+)?(?:học kỳ|học kì|HK)\s*(II|I|1|2)\s*,?\s*(?:của\s+)?(năm học .*)",
    re.IGNORECASE,
    needs=("năm học",),
)
_FIRST_OR_SECOND: Final = {"I": "I", "1": "I", "II": "II", "2": "II"}
_TERM_NAME: Final = "nhiệm kỳ"
_TERM = lazy_pattern(rf"nhiệm k[ỳì]\s+{_YEAR}\s*[-–—]\s*{_YEAR}", re.IGNORECASE, needs=("nhiệm k",))
_HORIZON = lazy_pattern(
    rf"(.*?)(?:\s*,)?\s+(?:định hướng|tầm nhìn|có tính đến)\s+(?:đến\s+)?(?:năm\s+)?{_YEAR}",
    re.IGNORECASE,
    needs=("định hướng", "tầm nhìn", "có tính đến"),
)
_PART_OF_YEAR = lazy_pattern(
    rf"(?:trong\s+)?([0-9]{{1,2}}) tháng (đầu|cuối) năm(?: {_YEAR})?", re.IGNORECASE, needs=(" tháng ",)
)
_PERIOD = lazy_pattern(r"(?:(giai đoạn|từ)\s+)?(.*)", re.IGNORECASE)
_WHEN = lazy_pattern(
    r"(?:(?:hoàn thành|xong|dự kiến)\s+)?"
    r"(?:(từ|trước|(?:chậm|muộn) nhất(?: là)?|đến(?: hết)?|hết|trong|vào|cả|giai đoạn)\s+)?"
    r"(.*?)(?: trở đi)?",
    re.IGNORECASE,
)
_PLAIN_LEADS = ("", "trong", "vào", "cả", "giai đoạn")
_WHOLE_YEAR = ("năm", "cả năm", "năm học", "cả năm học")
_HOW = "viết như 2027, 2027 - 2030, năm học 2026 - 2027, quý II/2027 hoặc từ 01/2027 đến 12/2027"
_MONTHS = 12
_DAY = timedelta(days=1)


class PeriodKind(StrEnum):
    """How a period is counted."""

    YEAR = "year"
    YEARS = "years"
    SCHOOL_YEAR = "school year"
    QUARTERS = "quarters"
    MONTHS = "months"
    DAYS = "days"


_KINDS = {
    TimeUnit.YEAR: PeriodKind.YEARS,
    TimeUnit.QUARTER: PeriodKind.QUARTERS,
    TimeUnit.MONTH: PeriodKind.MONTHS,
    TimeUnit.DAY: PeriodKind.DAYS,
}


class Period(NamedTuple):
    """From the first to the last day, with the words it is printed in: `giai đoạn 2027 - 2030`.

    `horizon` is the year that a plan looks ahead to beyond its work (`định hướng đến năm 2035`), None for most.
    """

    first: date
    last: date
    text: str
    kind: PeriodKind
    horizon: int | None = None

    @property
    def years(self) -> range:
        """The years in which its work, or what it looks ahead to, may lie."""
        return range(self.first.year, max(self.last.year, self.horizon or 0) + 1)

    @property
    def step(self) -> int:
        """How many years later the next such period begins: a term begins in the year in which the last one ends."""
        if self.kind is PeriodKind.SCHOOL_YEAR:
            return 1
        return self.last.year - self.first.year + (not self.text.startswith(_TERM_NAME))


# What a document without a period is for: any day that it may name lies in it.
NO_PERIOD: Final = Period(date(1900, 1, 1), date(2199, 12, 31), "", PeriodKind.YEARS)


class When(NamedTuple):
    """When work is done: the text as typed and the days it means, none when it cannot be told.

    A span begins after it ends when it was typed so (`từ 12/2027 đến 01/2027`).
    """

    text: str
    spans: tuple[Span, ...]


def parse_period(text: str) -> Period:
    """Return the period that `text` writes, its text worded for printing.

    A school year runs from 01/9 to 31/8 by custom (work for it may well begin in the August before), its first half
    to the end of January, its second from then to the end of May. A year behind `định hướng` or `tầm nhìn` is the
    horizon. Raises BadValue for a school year that is not two years in a row, for an end before the start, for what
    is no period.
    """
    typed = " ".join(nfc(text).split())
    with shifted(len(text) - len(text.lstrip())):
        base, horizon = _with_horizon(typed)
        period = _school_year(base) or _term(base) or _part_of_year(base, None) or _stretch_of_time(base)
        if horizon is None:
            return period
        if horizon <= period.last.year:
            raise BadValue(f"Năm định hướng {horizon} không ở sau kỳ của kế hoạch", "ghi một năm sau kỳ")
        return period._replace(text=f"{period.text}{typed[len(base) :]}", horizon=horizon)


# A plan says few different times, and a long table says them many times.
@lru_cache(maxsize=2048)
def parse_when(text: str, period: Period | None) -> When:
    """Return when `text` says; parts between `;` are read one by one, and what is no date is free text.

    A year that is not said comes from `period` when only one of its years fits: in a school year September
    to December lie in the first, January to August in the second; in a period of several years it stays open.
    `từ …` without an end runs to the end of `period`; `trước …` and `đến …` begin with it (`trước 15/6` ends
    on 14/6), without a period such a deadline is its last day alone. What comes again and again (`hằng năm`,
    `hàng tháng`, `thường xuyên`) has no days. Raises BadValue for a date that no calendar has.
    """
    typed = nfc(text)
    spans: list[Span] = []
    for part in re.finditer(r"[^;\s][^;]*", typed):
        with shifted(part.start()):
            spans += _spans(" ".join(part[0].split()), period)
    return When(" ".join(typed.split()), tuple(spans))


def _with_horizon(typed: str) -> tuple[str, int | None]:
    """Return the period itself, and the year that it looks ahead to."""
    found = _HORIZON.fullmatch(typed)
    return (found[1], int(found[2])) if found else (typed, None)


def _school_year(typed: str) -> Period | None:
    """Return the school year, or the half of one, that is typed, None for others."""
    half, found = None, _SCHOOL_YEAR.fullmatch(typed)
    if of_half := None if found else _HALF.fullmatch(typed):
        half, found = _FIRST_OR_SECOND[of_half[1].upper()], _SCHOOL_YEAR.fullmatch(of_half[2])
    if found is None:
        return None
    year = int(found[1])
    if found[2] is None or int(found[2]) != year + 1:
        raise BadValue("Năm học phải ghi hai năm liền nhau", f"viết năm học {year} - {year + 1}")
    text = f"năm học {year} - {year + 1}"
    if half == "I":
        return Period(date(year, 9, 1), date(year + 1, 1, 31), f"học kỳ I {text}", PeriodKind.SCHOOL_YEAR)
    if half == "II":
        return Period(
            date(year + 1, 1, 1), date(year + 1, 5, 31), f"học kỳ II {text}", PeriodKind.SCHOOL_YEAR
        )
    return Period(date(year, 9, 1), date(year + 1, 8, 31), text, PeriodKind.SCHOOL_YEAR)


def _term(typed: str) -> Period | None:
    """Return the term of office that is typed, None for others."""
    found = _TERM.fullmatch(typed)
    if found is None:
        return None
    first, last = int(found[1]), int(found[2])
    if last <= first:
        raise BadValue("Nhiệm kỳ này kết thúc trước khi bắt đầu", "viết năm đầu trước, năm cuối sau")
    return Period(date(first, 1, 1), date(last, 12, 31), f"{_TERM_NAME} {first} - {last}", PeriodKind.YEARS)


def _part_of_year(typed: str, year: int | None) -> Period | None:
    """Return the period of `6 tháng đầu năm 2027`, None for others; `year` where none is said."""
    found = _PART_OF_YEAR.fullmatch(typed)
    year = int(found[3]) if found and found[3] else year
    if found is None or year is None or not 1 <= int(found[1]) < _MONTHS:
        return None
    count, which = int(found[1]), found[2].lower()
    months = (1, count) if which == "đầu" else (_MONTHS + 1 - count, _MONTHS)
    first, last = (Point(TimeUnit.MONTH, month=month).span(year) for month in months)
    return Period(first[0], last[1], f"{count} tháng {which} năm {year}", PeriodKind.MONTHS)


def _stretch_of_time(typed: str) -> Period:
    lead, body = _lead_and_body(_PERIOD, typed)
    stretches = read_stretches(body) or ()
    if len(stretches) != 1:
        raise BadValue(
            f"“{typed}” không đọc được thành một kỳ" if typed else "Chưa ghi kỳ của kế hoạch", _HOW
        )
    start, end = stretches[0][0], stretches[0][1] or stretches[0][0]
    alone = stretches[0][1] is None
    if start.year is None or end.year is None or (alone and (lead or start.unit is TimeUnit.DAY)):
        raise BadValue(f"“{typed}” chưa nói rõ kỳ từ khi nào đến khi nào", _HOW)
    first, last = start.span(start.year)[0], end.span(end.year)[1]
    if last < first:
        raise BadValue("Kỳ này kết thúc trước khi bắt đầu", "viết thời điểm bắt đầu trước, kết thúc sau")
    kind = PeriodKind.YEAR if start == end and start.unit is TimeUnit.YEAR else _KINDS[start.unit]
    return Period(first, last, _worded(start, end), kind)


def _worded(start: Point, end: Point) -> str:
    if start == end:
        return _name(start)
    if start.unit is TimeUnit.YEAR and end.unit is TimeUnit.YEAR:
        return f"giai đoạn {start.year} - {end.year}"
    return f"từ {_name(start)} đến {_name(end)}"


def _name(point: Point) -> str:
    if point.day is not None:
        return f"ngày {short_date(PartialDate(point.year, point.month, point.day))}"
    if point.month is not None:
        return f"tháng {month_digits(point.month)}/{point.year}"
    if point.quarter is not None:
        return f"quý {ROMAN[point.quarter - 1]}/{point.year}"
    return f"năm {point.year}"


def _lead_and_body(shape: re.Pattern[str], typed: str) -> tuple[str, str]:
    """Return the word before the points (`từ`, `trước`, …; empty when there is none) and the points."""
    found = shape.fullmatch(typed)
    return ((found[1] or "").lower(), found[2]) if found else ("", typed)


def _spans(part: str, period: Period | None) -> tuple[Span, ...]:
    """Return the days that one part of a `When` means, none for free text."""
    refuse_foreign_spelling(part)
    named = _school_year(part) or _part_of_year(part, _only_year(period))
    if named is not None:
        return ((named.first, named.last),)
    lead, body = _lead_and_body(_WHEN, part)
    if lead in ("trong", "cả") and body.lower() in _WHOLE_YEAR:
        return _whole_year(period)
    stretches = read_stretches(body) or ()
    if lead in _PLAIN_LEADS:
        days = (_days(stretch, period) for stretch in stretches)
        return tuple(span for span in days if span)
    return _led_span(lead, stretches[0], period) if len(stretches) == 1 else ()


def _whole_year(period: Period | None) -> tuple[Span, ...]:
    if period is not None and period.kind in (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR):
        return ((period.first, period.last),)
    return ()


def _led_span(lead: str, stretch: Stretch, period: Period | None) -> tuple[Span, ...]:
    """Return the days of `từ …`, `trước …`, `đến …`; none when an end is not known."""
    days = _days(stretch, period)
    alone = stretch[1] is None
    if days is None or not (alone or lead == "từ"):
        return ()
    if lead == "từ" and alone:
        return ((days[0], max(days[1], period.last)),) if period else ()
    if lead == "từ":
        return (days,)
    last = days[0] - _DAY if lead == "trước" else days[1]
    return ((period.first if period and period.first <= last else last, last),)


def _days(stretch: Stretch, period: Period | None) -> Span | None:
    """Return the first and last day of `stretch`, None when a year is not known."""
    start, end = stretch[0], stretch[1] or stretch[0]
    first_year, last_year = _year(start, period), _year(end, period)
    if start.year is not None and end.year is None:
        last_year = start.year + (end.span(start.year)[1] < start.span(start.year)[0])
    if first_year is None or last_year is None:
        return None
    return start.span(first_year)[0], end.span(last_year)[1]


def _year(point: Point, period: Period | None) -> int | None:
    """Return the year of `point`: its own, or the only one of `period` in which it falls."""
    if point.year is not None or period is None:
        return point.year
    if (only := _only_year(period)) is not None:
        return only
    years = range(period.first.year, period.last.year + 1)
    fitting = [year for year in years if point.exists_in(year) and _overlap(point.span(year), period)]
    return fitting[0] if len(fitting) == 1 else None


def _only_year(period: Period | None) -> int | None:
    return period.first.year if period and period.first.year == period.last.year else None


def _overlap(days: Span, period: Period) -> bool:
    return days[0] <= period.last and period.first <= days[1]
