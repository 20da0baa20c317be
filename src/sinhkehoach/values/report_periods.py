"""What a report is about: a quarter, the first months of a year, a year; as typed, and as it lies in a plan's period."""

import re
from datetime import date
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.values.dates import days_in_month
from sinhkehoach.values.periods import Period, PeriodKind
from sinhkehoach.values.time_points import ROMAN

YEAR_REPORT: Final = "năm"
WHOLE: Final = "cả kỳ"
_OF_YEAR: Final = r"(?:(?:\s*/\s*|\s+(?:năm\s+)?)(?P<year>[12][0-9]{3}))?"
_QUARTER: Final = lazy_pattern(rf"quý\s+(?P<number>IV|I{{1,3}}|[1-4]){_OF_YEAR}", re.IGNORECASE)
_MONTHS: Final = lazy_pattern(rf"0?(?P<number>[1-9]|1[01])\s+tháng(?:\s+đầu\s+năm)?{_OF_YEAR}", re.IGNORECASE)
_HALF: Final = lazy_pattern(r"học\s+k[ỳì]\s+(?P<number>II?|[12])", re.IGNORECASE)
_WHOLE_YEAR: Final = lazy_pattern(r"(?:cả\s+)?năm(?:\s+học|\s+(?P<year>[12][0-9]{3}))?", re.IGNORECASE)
_WHOLE: Final = lazy_pattern(r"cả\s+(?:kỳ|giai\s+đoạn)|giai\s+đoạn", re.IGNORECASE)
_HOW: Final = (
    "viết như quý I, 6 tháng, 9 tháng, năm, học kỳ I; trong kế hoạch nhiều năm: 6 tháng 2028, năm 2028, cả kỳ"
)
_MONTHS_OF_QUARTER: Final = 3
_LAST_MONTH: Final = 12
# Where the halves of a school year end: at the end of January and of May.
_HALVES: Final = {"học kỳ I": 1, "học kỳ II": 5}


class Reported(NamedTuple):
    """A stretch of a plan's period that a report is about: what it is called, its last day, its name in a sentence."""

    name: str
    last: date
    text: str


class ReportPeriod(NamedTuple):
    """A stretch that is reported on, as typed: `quý I`, `6 tháng`, `năm`; with its year where that is said.

    `month` is the one that it ends with, None for the whole period of a plan.
    """

    name: str
    month: int | None
    year: int | None = None

    def within(self, period: Period) -> Reported:
        """Return the stretch as it lies in `period`; raises BadValue where it lies in no year of it, or in several."""
        if self.month is None or (self.name == YEAR_REPORT and self.year is None and _is_one_year(period)):
            return Reported(self.name, period.last, period.text)
        years = range(period.first.year, period.last.year + 1) if self.year is None else (self.year,)
        fits = self.name not in _HALVES or period.kind is PeriodKind.SCHOOL_YEAR
        ends = [end for year in years if fits and (end := self._end(year, period))]
        if len(ends) == 1:
            return Reported(self.name, ends[0], self._wording(ends[0], period))
        typed = f"{self.name} {self.year}" if self.year else self.name
        if ends:
            raise BadValue(
                f"“{typed}” chưa rõ của năm nào", f"ghi thêm năm, ví dụ: {self.name} {ends[0].year}"
            )
        raise BadValue(f"“{typed}” không nằm trong kỳ của kế hoạch ({period.text})", "sửa kỳ báo cáo")

    def _end(self, year: int, period: Period) -> date | None:
        """Return the last day in `year`, None where that lies outside `period`."""
        month = self.month or _LAST_MONTH
        end = date(year, month, days_in_month(year, month))
        if self.name == YEAR_REPORT and year == period.last.year:
            end = period.last
        return end if period.first <= end <= period.last else None

    def _wording(self, last: date, period: Period) -> str:
        if self.name in _HALVES:
            return f"{self.name} {period.text}"
        if self.name == YEAR_REPORT:
            return f"năm {last.year}"
        return f"{self.name}{' đầu' if self.name.endswith('tháng') else ''} năm {last.year}"


def _is_one_year(period: Period) -> bool:
    return period.kind is PeriodKind.SCHOOL_YEAR or period.first.year == period.last.year


def parse_report_period(text: str) -> ReportPeriod:
    """Return the stretch that `text` names; raises BadValue for what names none."""
    typed = " ".join(nfc(text).split())
    if found := _QUARTER.fullmatch(typed):
        number = found["number"].upper()
        place = int(number) if number.isdecimal() else ROMAN.index(number) + 1
        return ReportPeriod(f"quý {ROMAN[place - 1]}", place * _MONTHS_OF_QUARTER, _year(found))
    if found := _MONTHS.fullmatch(typed):
        return ReportPeriod(f"{found['number']} tháng", int(found["number"]), _year(found))
    if found := _HALF.fullmatch(typed):
        name = "học kỳ II" if found["number"].upper() in ("II", "2") else "học kỳ I"
        return ReportPeriod(name, _HALVES[name])
    if found := _WHOLE_YEAR.fullmatch(typed):
        return ReportPeriod(YEAR_REPORT, _LAST_MONTH, _year(found))
    if _WHOLE.fullmatch(typed):
        return ReportPeriod(WHOLE, None)
    raise BadValue(f"“{typed}” không phải là một kỳ báo cáo" if typed else "Chưa ghi kỳ báo cáo", _HOW)


def _year(found: re.Match[str]) -> int | None:
    return int(found["year"]) if found["year"] else None
