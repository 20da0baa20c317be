import pytest

from sinhkehoach.rules.look_alike_letter import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("word", ["b\u0430o", "t\u03bf\u00e0n", "\u0415nglish"])
def test_reports_letters_of_another_script(word):
    check_reports(RULE, f"yêu cầu: Cần {word} đảm.\n", ("1:14", "bảng chữ khác"))


@pytest.mark.parametrize("words", ["toàn diện", "góc α", "Ω và β"])
def test_stays_silent_about_letters_that_stand_for_themselves(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


@pytest.mark.parametrize("word", ["\u00d0ảng", "\u0189ảng", "\u00f0ược"])
def test_reports_a_letter_that_looks_like_d(word):
    check_reports(RULE, f"yêu cầu: Giao {word} ủy.\n", ("1:15", "chữ Đ"))
