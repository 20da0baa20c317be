from decimal import Decimal

import pytest

from sinhkehoach.sheets.book import number_format
from sinhkehoach.sheets.shown_value import shown_value


@pytest.mark.parametrize(
    ("number", "format_", "shown"),
    [
        ("46375", "#,##0", "46.375"),
        ("1234.50", "#,##0.0", "1.234,5"),
        ("0.125", "#,##0.000", "0,125"),
        ("-7.25", "#,##0.00", "-7,25"),
        ("1E+3", "#,##0", "1.000"),
    ],
)
def test_format_shows_all_of_a_number(number, format_, shown):
    assert number_format(Decimal(number)) == format_
    assert shown_value(float(number), format_) == shown
