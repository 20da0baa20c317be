import pytest

from sinhkehoach.rules.range_upside_down import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_a_target_that_begins_with_its_greater_number():
    check_reports(RULE, "chỉ tiêu:\n  - {tên: Giải, đích: 40-35}\n", ("2:23", "ghi số lớn trước"))
    check_silent(RULE, "chỉ tiêu:\n  - {tên: Giải, đích: 35-40}\n")


def test_reports_a_range_in_a_text():
    check_reports(RULE, "mục tiêu: Có từ 40 đến 35 giải.\n", ("1:14", "ghi số lớn trước"))


@pytest.mark.parametrize(
    "words",
    [
        "từ 35 đến 40 giải",
        "giảm từ 40% đến 35%",
        "từ 19 giờ đến 6 giờ",
        "từ 15/6 đến 5/7",
        "từ 20 đến 10 tháng sau",
    ],
)
def test_stays_silent_about_what_goes_down_or_turns_over(words):
    check_silent(RULE, f"mục tiêu: Có {words}.\n")
