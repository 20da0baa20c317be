from datetime import date

import pytest

from sinhkehoach.charts.months import axis_of, number_of
from sinhkehoach.values.periods import parse_period


def _axis(period, *spans):
    return axis_of(parse_period(period), spans, 100.0, 120.0)


def _labels(ticks):
    return [tick.label for tick in ticks]


def test_year_is_told_in_months():
    axis = _axis("2027")
    assert _labels(axis.steps()) == [str(month) for month in range(1, 13)]
    assert _labels(axis.years()) == ["2027"]
    assert (axis.month(0), axis.month(12)) == (100, 220)


def test_school_year_begins_in_september():
    axis = _axis("năm học 2027 - 2028")
    assert _labels(axis.steps()) == ["9", "10", "11", "12", *map(str, range(1, 9))]
    assert [(tick.first, tick.end, tick.label) for tick in axis.years()] == [(0, 4, "2027"), (4, 12, "2028")]


@pytest.mark.parametrize(
    ("period", "count", "first"),
    [("2027 - 2028", 24, "1"), ("2027 - 2029", 12, "I"), ("2027 - 2034", 32, "I")],
)
def test_longer_periods_are_told_in_quarters(period, count, first):
    steps = _axis(period).steps()
    assert (len(steps), steps[0].label) == (count, first)


def test_still_longer_ones_in_years_alone():
    axis = _axis("2027 - 2035")
    assert axis.steps() == []
    assert _labels(axis.cells()) == [str(year) for year in range(2027, 2036)]
    assert axis.cells()[1].first == 12


def test_days_lie_between_their_months():
    axis = _axis("2027")
    assert axis.place(date(2027, 1, 1)) == 100
    assert axis.place(date(2027, 1, 31), end=True) == 110
    assert axis.place(date(2027, 4, 16)) == 135
    assert axis.place(date(2027, 12, 31), end=True) == 220
    assert axis.place(date(2026, 5, 1)) == 100
    assert axis.place(date(2029, 5, 1), end=True) == 220


def test_work_beyond_the_period_makes_the_axis_longer_but_not_much():
    axis = _axis("2027", (date(2026, 11, 5), date(2028, 2, 1)))
    assert (axis.first, axis.length) == (number_of(date(2026, 11, 1)), 16)
    axis = _axis("2027", (date(2020, 1, 1), date(2040, 1, 1)))
    assert (axis.first, axis.length) == (number_of(date(2026, 7, 1)), 24)
