import pytest

from sinhkehoach.rules.unmarked_sentence import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["Trien khai nghi quyet cua Dang uy", "Giao cac truong thuc hien"])
def test_reports_a_sentence_without_marks(words):
    check_reports(RULE, f"yêu cầu: {words}.\n", ("1:10", "không có dấu"))


@pytest.mark.parametrize(
    "words", ["Triển khai nghị quyết", "Thi IELTS, TOEFL Junior, Cambridge", "Cho con em"]
)
def test_stays_silent_about_marked_and_foreign_words(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_reports_a_word_without_marks_in_a_sentence_that_has_them():
    check_reports(RULE, "yêu cầu: Các trường to chuc dạy học.\n", ("1:21", "to chuc"))
