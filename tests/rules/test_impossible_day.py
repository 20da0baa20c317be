import pytest

from sinhkehoach.rules.impossible_day import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "place", "message"),
    [
        ("Báo cáo trước ngày 31/6/2027", "1:32", "31/6"),
        ("Hoàn thành ngày 29 tháng 02 năm 2027", "1:24", "tháng 2 năm 2027 chỉ có 28 ngày"),
        ("Gửi trước ngày 31/11 hằng năm", "1:28", "31/11"),
        ("Từ 05/13/2027", "1:16", "Không có tháng 13"),
    ],
)
def test_reports_days_that_no_calendar_has(words, place, message):
    check_reports(RULE, f"yêu cầu: '  {words}.'\n", (place, message))


@pytest.mark.parametrize(
    "words",
    [
        "Báo cáo trước ngày 30/6/2027",
        "Ngày 29 tháng 02 năm 2028",
        "Có 31/6 trường, 3/13 xã; kỷ niệm 30/4",
        "Quyết định số 31/13/2020/QĐ-UBND",
        "Thời gian: ngày 31/6/2027",
    ],
)
def test_stays_silent_about_real_days_fractions_and_stated_times(words):
    check_silent(RULE, f"yêu cầu: '{words}.'\n")
