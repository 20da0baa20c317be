"""Indicators → what was reached of each target, column by column, and what is not noted."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.indicator import Indicator, Indicators
from sinhkehoach.report.judgement import Judgement, judge, percent_reached
from sinhkehoach.report.missing import Missing, typed_for
from sinhkehoach.resolve.results import is_none_yet, result_for, stretch
from sinhkehoach.values.periods import Period, PeriodKind
from sinhkehoach.values.quantity import Quantity
from sinhkehoach.values.report_periods import WHOLE, YEAR_REPORT, Reported


class Reached(NamedTuple):
    """What was reached of the target in one column ("" for the only one) of the indicator at `path`.

    `result` is None where it is not noted, and then stands at `result_path` when it is; `judgement` and `percent` are
    None where nothing can be told.
    """

    path: KeyPath
    indicator: Indicator
    column: str
    target: Quantity
    result: Quantity | None
    result_path: KeyPath
    judgement: Judgement | None
    percent: Decimal | None

    @property
    def has_result(self) -> bool:
        """True where a result is noted that does not just say that there is none yet: `chưa có`."""
        return self.result is not None and not is_none_yet(self.result.text)


def reached_targets(indicators: Indicators | None, when: Reported, period: Period) -> Iterator[Reached]:
    """Yield what was reached of every target until the end of `when`, in the order of the plan.

    Of columns that are years of a plan for several, only the one that `when` ends in is told, all up to then for the
    whole period.
    """
    if indicators is None:
        return
    for path, indicator in indicators_in_order(indicators):
        if indicator.target is not None:
            found = result_for(indicator.result, when, period)
            yield _reached((path, path), indicator, "", indicator.target, found)
        for column, each in indicator.by_column.items():
            year = _year(column, period)
            if year is None:
                found = result_for(each.result, when, period)
            elif year == when.last.year or (when.name == WHOLE and year < when.last.year):
                found = _of_year(each.result, year, when, period)
            else:
                continue
            yield _reached((path, (*path, column)), indicator, column, each.target, found)


def _year(column: str, period: Period) -> int | None:
    """Return the year that a column is for, None where it is for none of a `period` of several."""
    is_year = period.kind is PeriodKind.YEARS and column.isdecimal() and int(column) in period.years
    return int(column) if is_year else None


def _of_year(
    result: Quantity | dict[str, Quantity] | None, year: int, when: Reported, period: Period
) -> tuple[KeyPath, Quantity] | None:
    """Return what is noted in the column of a year; without a stretch it is the figure of that year's end."""
    if result is not None and not isinstance(result, dict):
        return ((), result) if when.name in (YEAR_REPORT, WHOLE) else None
    of_year = stretch(f"{YEAR_REPORT} {year}", period) if when.name == WHOLE else when
    return result_for(result, when, period) or result_for(result, of_year, period)


def indicators_in_order(indicators: Indicators) -> Iterator[tuple[KeyPath, Indicator]]:
    """Yield (key path, indicator) as they are printed: those of no group first."""
    path: KeyPath = ("chỉ tiêu",)
    for index, indicator in enumerate(indicators.indicators):
        yield (*path, "chỉ tiêu", index), indicator
    for place, group in enumerate(indicators.groups):
        for index, indicator in enumerate(group.indicators):
            yield (*path, "nhóm", place, "chỉ tiêu", index), indicator


def _reached(
    paths: tuple[KeyPath, KeyPath],
    indicator: Indicator,
    column: str,
    target: Quantity,
    found: tuple[KeyPath, Quantity] | None,
) -> Reached:
    path, holder = paths
    steps, result = found or ((), None)
    name, measure = indicator.name.plain, indicator.measure
    return Reached(
        path,
        indicator,
        column,
        target,
        result,
        (*holder, "kết quả", *steps),
        judge(target, result, name, measure) if result else None,
        percent_reached(target, result, name, measure) if result else None,
    )


def missing_results(reached: tuple[Reached, ...], when: Reported, period: Period) -> Iterator[Missing]:
    """Yield the results that are not noted."""
    for each in reached:
        if each.result is None:
            of_column = f", cột {each.column}" if each.column else ""
            message = f"Chưa ghi kết quả {when.text} của chỉ tiêu “{each.indicator.name.plain}”{of_column}"
            typed = typed_for("kết quả", when, period)
            hint = (
                f"ghi {each.column}: {{đích: {each.target.text}, {typed}}}"
                if each.column
                else f"thêm {typed}"
            )
            yield Missing(each.result_path, message, hint)
