from dataclasses import replace
from datetime import date

import pytest

from sinhkehoach.form.nd30 import ND30

ENDED = replace(ND30, valid_to=date(2028, 6, 30))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2020, 3, 4), False),
        (date(2020, 3, 5), True),
        (date(2028, 6, 30), True),
        (date(2028, 7, 1), False),
    ],
)
def test_set_holds_from_its_first_to_its_last_day(day, holds):
    assert ENDED.holds_on(day) is holds
