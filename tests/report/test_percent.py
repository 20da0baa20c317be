from decimal import Decimal

import pytest

from sinhkehoach.report.percent import percent_of


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [
        ("1", "3", "33.3"),
        ("2", "3", "66.7"),
        ("0", "3", "0"),
        ("3", "3", "100"),
        ("99.96", "100", "99.9"),
        ("100.04", "100", "100.1"),
        ("99.94", "100", "99.9"),
        ("100.06", "100", "100.1"),
    ],
)
def test_share_is_in_percent_to_one_decimal_and_100_for_the_whole_alone(part, whole, percent):
    assert percent_of(Decimal(part), Decimal(whole)) == Decimal(percent)
