import pytest

from sinhkehoach.rules.work_outside_period import RULE
from tests.support.rules import check_reports, check_silent, findings_of

TASK = "kỳ: 2027\nnhiệm vụ:\n  - {tên: Tập huấn, thời gian: %s}\n"


@pytest.mark.parametrize("when", ["tháng 6/2026", "Quý I/2028", "từ tháng 11/2027 đến tháng 2/2028"])
def test_reports_years_outside_the_period(when):
    check_reports(RULE, TASK % when, ("3", "nằm ngoài kỳ"))


@pytest.mark.parametrize("when", ["tháng 6/2027", "Quý I", "hằng năm"])
def test_stays_silent_about_years_of_the_period(when):
    check_silent(RULE, TASK % when)


def test_work_may_reach_to_the_year_that_the_plan_looks_ahead_to():
    plan = (
        "kỳ: 2027 - 2030, định hướng đến năm 2035\nnhiệm vụ:\n  - {tên: Lập quy hoạch, thời gian: năm %d}\n"
    )
    check_silent(RULE, plan % 2035)
    check_reports(RULE, plan % 2036, ("3", "ngoài kỳ"))


@pytest.mark.parametrize(
    ("when", "hint"),
    [
        ("tháng 11 - tháng 2/2027", "máy hiểu là từ 01/11/2026 đến 28/02/2027; đổi lại thứ tự"),
        ("20/6 - 15/6/2027", "máy hiểu là từ 20/06/2026 đến 15/06/2027; đổi lại thứ tự"),
        ("tháng 11/2026 - tháng 2/2027", "xem có sót năm"),
        ("từ tháng 3/2026", "xem có sót năm"),
    ],
)
def test_says_how_a_time_is_read_whose_year_nobody_typed(when, hint):
    (found,) = findings_of(RULE, TASK % when)
    assert found.hint.startswith(hint)
