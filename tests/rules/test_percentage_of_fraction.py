import pytest

from sinhkehoach.rules.percentage_of_fraction import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "words",
    ["1.827/3.323 = 65%", "12/14 trường đạt chuẩn (95%)", "đạt 65,0% (12/14)", "12/14 trường, chiếm 50%"],
)
def test_reports_a_percentage_that_is_not_the_fraction(words):
    check_reports(RULE, f"mục tiêu: Có {words}.\n", ("1", "không phải"))


@pytest.mark.parametrize(
    "words",
    [
        "1.827/3.323 = 55%",
        "12/14 trường (85,7%)",
        "12/14 trường (86%)",
        "trước 15/6 đạt 90%",
        "2 buổi/ngày (90%)",
    ],
)
def test_stays_silent_about_rounding_and_dates(words):
    check_silent(RULE, f"mục tiêu: Có {words}.\n")


def test_reports_a_target():
    check_reports(RULE, "chỉ tiêu:\n  - {tên: Đạt chuẩn, đích: 12/14 = 80%}\n", ("2:28", "85,7%"))
    check_silent(RULE, "chỉ tiêu:\n  - {tên: Đạt chuẩn, đích: 12/14}\n")
