from datetime import date

import pytest

from sinhkehoach.rules.support.loose_times import begins_from, days_meant
from sinhkehoach.values.periods import parse_period, parse_when

PERIOD = parse_period("2026 - 2031")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Từ tháng 01/2026 và suốt thời gian thực hiện", (date(2026, 1, 1), date(2031, 12, 31))),
        ("Tiến hành từ tháng 01/2026 đến tháng 3/2026", (date(2026, 1, 1), date(2026, 3, 31))),
        ("tháng 6/2027", (date(2027, 6, 1), date(2027, 6, 30))),
    ],
)
def test_reads_the_stretch_among_other_words(text, span):
    assert days_meant(parse_when(text, PERIOD), PERIOD).spans == (span,)


@pytest.mark.parametrize("text", ["thường xuyên", "tiến hành từ tháng 13/2026", "từ khi được giao"])
def test_leaves_what_names_no_days(text):
    assert days_meant(parse_when(text, None), PERIOD).spans == ()


@pytest.mark.parametrize(
    ("text", "begins"), [("Từ tháng 01/2027", True), ("tổ chức từ 15/6/2027", True), ("Quý I/2027", False)]
)
def test_knows_whether_a_beginning_is_said(text, begins):
    assert begins_from(parse_when(text, PERIOD)) is begins
