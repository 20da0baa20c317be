import pytest

from sinhkehoach.rules.impossible_hour import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "told"),
    [("7h75", "60 phút"), ("7 giờ 75 phút", "60 phút"), ("7g60", "60 phút"), ("8:99", "60 phút"), ("25h30", "24 giờ"),
     ("24h15", "24 giờ")],
)  # fmt: skip
def test_reports_what_no_clock_shows(words, told):
    check_reports(RULE, f"yêu cầu: 'Tập trung lúc {words} tại trường.'\n", ("1:25", told))


@pytest.mark.parametrize(
    "words",
    ["7h45", "24h00", "7 giờ 30 phút", "45h thực hành", "1:100.000", "tỷ lệ 1:75", "7h750", "ISO 9001:2015"],
)
def test_stays_silent_about_times_and_scales(words):
    check_silent(RULE, f"yêu cầu: 'Tập trung {words}.'\n")
