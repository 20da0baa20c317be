from datetime import date, datetime, time, timedelta

import pytest

from sinhkehoach.sheets.shown_value import shown_value

ACCOUNTING = '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)'


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (None, "General", ""),
        ("Chữ", "General", "Chữ"),
        (True, "General", "có"),
        (False, "General", "không"),
        (2027, "General", "2027"),
        (1234.5, "General", "1234,5"),
        (0.1 + 0.2, "General", "0,3"),
        (1e20, "General", "1" + "0" * 20),
        (-3, "@", "-3"),
        (1234567, "#,##0", "1.234.567"),
        (1234.5, "#,##0", "1.235"),
        (1.5, "0.00", "1,50"),
        (12.5, "#.##", "12,5"),
        (5, "000", "005"),
        (0, "#", ""),
        (0.955, "0%", "96%"),
        (0.955, "0.0%", "95,5%"),
        (-5, "#,##0;(#,##0)", "(5)"),
        (-5, "#,##0", "-5"),
        (0, ACCOUNTING, "-"),
        (1500, ACCOUNTING, "1.500"),
        (1500, '#,##0 "đồng"', "1.500 đồng"),
        (1500, "#,##0\\ [$₫-42A]", "1.500 ₫"),
        (1500000, "#,##0,", "1.500"),
        (0.5, "# ?/?", "0,5"),
        (1234, "0.00E+00", "1234"),
    ],
)
def test_numbers_are_spelt_as_they_are_seen(value, number_format, shown):
    assert shown_value(value, number_format) == shown


def test_number_that_would_be_read_in_two_ways_is_made_clear():
    assert shown_value(1.125, "General") == "1,1250"


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (datetime.combine(date(2027, 6, 5), time()), "mm-dd-yy", "05/06/2027"),
        (date(2027, 6, 5), "General", "05/06/2027"),
        (date(2027, 6, 5), "d/m/yyyy", "5/6/2027"),
        (date(2027, 6, 5), "dd/mm/yy", "05/06/27"),
        (date(2027, 6, 5), '"ngày" dd "tháng" mm', "ngày 05 tháng 06"),
        (date(2027, 6, 5), "mmmm\\-yyyy", "tháng 6-2027"),
        (date(2027, 6, 5), "[$-42A]dd/mm/yyyy;@", "05/06/2027"),
        (datetime.combine(date(2027, 6, 5), time(7, 30)), "dd/mm/yyyy hh:mm", "05/06/2027 07:30"),
        (time(7, 5, 9), "h:mm:ss", "7:05:09"),
        (time(7, 30), "General", "07:30"),
        (timedelta(hours=30, minutes=5), "[h]:mm", "30:05"),
    ],
)
def test_days_and_times_are_written_as_they_are_seen(value, number_format, shown):
    assert shown_value(value, number_format) == shown
