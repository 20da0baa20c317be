import pytest

from sinhkehoach.rules.weekday_differs import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "words",
    [
        "thứ Hai, ngày 24/8/2027",
        "thứ Hai ngày 24 tháng 8 năm 2027",
        "ngày 24/8/2027 (thứ Hai)",
        "thứ 2 (24/8/2027)",
        "Chủ nhật, ngày 24/8",
    ],
)
def test_reports_a_day_of_the_week_beside_another_date(words):
    check_reports(RULE, f"yêu cầu: Họp {words}.\n", ("1:14", "thứ Ba"))


@pytest.mark.parametrize(
    "words",
    [
        "thứ Ba, ngày 24/8/2027",
        "thứ 3, ngày 24/8/2027",
        "Chủ nhật, ngày 29/8/2027",
        "thứ Hai hằng tuần, báo cáo trước ngày 24/8/2027",
        "thứ Hai, ngày 31/6/2027",
        "lần thứ hai, 24/8 trường",
    ],
)
def test_stays_silent_about_the_calendar(words):
    check_silent(RULE, f"yêu cầu: Họp {words}.\n")


def test_stays_silent_where_the_year_is_not_known():
    check_silent(RULE, "kỳ: 2027 - 2030\nyêu cầu: Họp thứ Hai, ngày 24/8.\n")
