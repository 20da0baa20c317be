import pytest

from sinhkehoach.rules.two_tone_styles import RULE
from tests.support.rules import check_reports, check_silent, findings_of


def test_reports_the_first_word_of_the_rarer_style():
    check_reports(RULE, "yêu cầu: Hài hòa, ủy ban, văn hoá.\n", ("1:31", "“hoá” đặt dấu khác kiểu với “hòa”"))
    check_reports(RULE, "yêu cầu: Hài hoà, uỷ ban, khỏe mạnh.\n", ("1:27", "“khỏe”"))


@pytest.mark.parametrize("words", ["Hòa, ủy, khỏe, toàn, quý, hoàn, quả", "Hoà, uỷ, khoẻ, toán, quý"])
def test_stays_silent_about_one_style(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_names_the_line_of_the_other_style():
    (problem,) = findings_of(RULE, "yêu cầu: |\n  - Bố trí hòa nhập.\n  - Dự án xoá lớp tạm.\n")
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (3, True)
