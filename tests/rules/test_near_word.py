import pytest

from sinhkehoach.rules.near_word import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(("words", "right"), [("tiên hành", "tiến hành"), ("cảm nang", "cẩm nang")])
def test_reports_a_word_a_mark_away_from_a_frequent_one(words, right):
    check_reports(RULE, f"yêu cầu: Các trường {words} đúng lúc.\n", ("1:21", right))


@pytest.mark.parametrize("words", ["tiến hành", "chuyên dụng", "công nhận mới trường đạt chuẩn"])
def test_stays_silent_about_usual_words(words):
    check_silent(RULE, f"yêu cầu: Các trường {words}.\n")


def test_word_that_stands_often_in_one_plan_is_reported_in_another():
    sentence = "Các trường tiên hành đúng lúc"
    check_silent(RULE, "yêu cầu: |\n" + "".join(f"  - {sentence} {number}.\n" for number in range(6)))
    check_reports(RULE, f"yêu cầu: {sentence} 5.\n", ("1:21", "tiến hành"))
