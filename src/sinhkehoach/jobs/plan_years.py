"""Name of a new plan, its kind and the day → the years it is for, and how the texts of the kinds say them."""

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.jobs.plan_kind import KINDS, SCHOOL, kind_told_by
from sinhkehoach.values.dates import month_digits
from sinhkehoach.values.periods import parse_period

USUAL_KIND: Final = "nam"
SCHEME: Final = "de-an"
# Until March an office still plans the year that has begun.
_LAST_MONTH_FOR_THIS_YEAR: Final = 3
_USUAL_YEARS_OF_SCHEME: Final = 5
_DECEMBER, _AUGUST = 12, 8
_NAMED: Final = lazy_pattern(r"(?<!\d)(20\d\d)(?:-+(?:den-)?(20\d\d))?(?!\d)")
_IN_SCHOOL_YEAR: Final = lazy_pattern(r"(?:^|-)nam-hoc(?:-|$)")


class PlanYears(NamedTuple):
    """The first and the last year of a plan, and whether they make one school year."""

    first: int
    last: int
    of_school: bool = False


def kind_named(stem: str) -> str:
    """Return the kind of plan that the file name `stem` tells, else that for its years: several, or one as usual."""
    if told := kind_told_by(stem):
        return told
    named = _named(stem)
    return SCHEME if named and named.last > named.first else USUAL_KIND


def years_of(stem: str, kind: str, today: date) -> PlanYears:
    """Return the years that the file name `stem` tells, else those that a plan of `kind` made `today` is for."""
    named = _named(stem)
    if KINDS[kind].group == SCHOOL or (_IN_SCHOOL_YEAR.search(stem) and kind != SCHEME):
        first = named.first if named else today.year
        return PlanYears(first, first + 1, of_school=True)
    first = named.first if named else today.year + (today.month > _LAST_MONTH_FOR_THIS_YEAR)
    if named and named.last > first:
        return named
    return PlanYears(first, first + (_USUAL_YEARS_OF_SCHEME - 1 if kind == SCHEME else 0))


def year_words(years: PlanYears, today: date) -> dict[str, str]:
    """Return what `$year` and its sisters stand for in the texts of the kinds."""
    period = _typed(years)
    issued = _issued(years, today)
    return {
        "period": period,
        "period_text": parse_period(period).text,
        "year": str(years.first),
        "middle": str((years.first + years.last) // 2),
        "last": str(years.last),
        "year_before": str(years.first - 1),
        "month": month_digits(issued.month),
        "date_year": str(issued.year),
        **_columns(years),
    }


def _named(stem: str) -> PlanYears | None:
    found = _NAMED.search(stem)
    if found is None:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return PlanYears(first, last) if last > first else PlanYears(first, first)


def _typed(years: PlanYears) -> str:
    if years.of_school:
        return f"năm học {years.first} - {years.last}"
    return str(years.first) if years.first == years.last else f"{years.first} - {years.last}"


def _issued(years: PlanYears, today: date) -> date:
    """Return the month of the plan's date: this one, unless the plan is for years far from it."""
    if years.first - 1 <= today.year <= years.last:
        return today
    return date(years.first, _AUGUST, 1) if years.of_school else date(years.first - 1, _DECEMBER, 1)


def _columns(years: PlanYears) -> dict[str, str]:
    """Return the columns of the indicators and of the budget of a scheme, by year."""
    milestones = sorted({years.first, (years.first + years.last) // 2, years.last})
    each_year = range(years.first, min(years.last, years.first + _USUAL_YEARS_OF_SCHEME - 1) + 1)
    return {
        "milestones": ", ".join(map(str, milestones)),
        "adults": _by_year(milestones, ('{đích: 35, hiện tại: "28,5"}', "45", "≥ 60")),
        "literate": _by_year(milestones, ('{đích: "98,5", hiện tại: "98,2"}', "99", '"99,5"')),
        "shelves": _by_year(milestones, ("6", "10", "14")),
        "count": str(len(each_year)),
        "fund_shelves": _by_year(each_year, ["60"] * len(each_year)),
        "fund_classes": _by_year(each_year, ["80"] * len(each_year)),
        "fund_others": _by_year(each_year, ["30"] * len(each_year)),
    }


def _by_year(years: Iterable[int], values: Iterable[str]) -> str:
    return ", ".join(f"{year}: {value}" for year, value in zip(years, values, strict=False))
