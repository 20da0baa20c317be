from decimal import Decimal

import pytest

from sinhkehoach.charts.scale import ticks


@pytest.mark.parametrize(
    ("most", "marks"),
    [
        ("100", [0, 20, 40, 60, 80, 100]),
        ("7030", [0, 2000, 4000, 6000, 8000]),
        ("5", [0, 1, 2, 3, 4, 5]),
        ("51", [0, 20, 40, 60]),
        ("12", [0, Decimal("2.5"), 5, Decimal("7.5"), 10, Decimal("12.5")]),
        ("0.3", [0, Decimal("0.1"), Decimal("0.2"), Decimal("0.3")]),
        ("0", [0, 1]),
    ],
)
def test_marks_are_round_and_reach_the_most(most, marks):
    assert ticks(Decimal(most)) == marks


@pytest.mark.parametrize("most", range(1, 2000, 7))
def test_marks_are_few_and_the_last_is_not_far(most):
    marks = ticks(Decimal(most))
    assert 3 <= len(marks) <= 6
    assert marks[-2] < most <= marks[-1]
