import pytest

from sinhkehoach.rules.part_above_whole import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_a_part_greater_than_the_whole():
    check_reports(RULE, "mục tiêu: Có 1.148 trẻ, trong đó 1.200 trẻ ở nhóm trẻ.\n", ("1:34", "lớn hơn"))


@pytest.mark.parametrize(
    "words",
    [
        "Có 23 trường, trong đó có 14 trường công lập",
        "Có 23 trường, trong đó có 140 lớp mẫu giáo",
        "Có 23 trường. Phường có 140 lớp, trong đó 40 lớp lá",
    ],
)
def test_stays_silent_about_parts_and_other_things(words):
    check_silent(RULE, f"mục tiêu: {words}.\n")
