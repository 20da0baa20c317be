import pytest

from sinhkehoach.rules.lost_letter import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["Tri?n khai", "Quy?t định"])
def test_reports_a_question_mark_inside_a_syllable(words):
    check_reports(RULE, f"yêu cầu: {words} nghị quyết.\n", ("1:10", "mất chữ"))


@pytest.mark.parametrize("words", ["Ai làm? Làm gì?", "Ai?Làm gì", "Xem http://x.vn/a?b=c", "Có hay không?"])
def test_stays_silent_about_questions_and_addresses(words):
    check_silent(RULE, f"yêu cầu: '{words}'\n")
