import pytest

from sinhkehoach.rules.two_tone_styles import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_the_first_word_of_the_rarer_style():
    check_reports(RULE, "yêu cầu: Hài hòa, ủy ban, văn hoá.\n", ("1:31", "“hoá” đặt dấu khác kiểu với “hòa”"))
    check_reports(RULE, "yêu cầu: Hài hoà, uỷ ban, khỏe mạnh.\n", ("1:27", "“khỏe”"))


@pytest.mark.parametrize("words", ["Hòa, ủy, khỏe, toàn, quý, hoàn, quả", "Hoà, uỷ, khoẻ, toán, quý"])
def test_stays_silent_about_one_style(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")
