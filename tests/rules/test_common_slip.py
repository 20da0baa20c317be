import pytest

from sinhkehoach.rules.common_slip import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "right"), [("Phần đầu đạt 90%", "phấn đấu"), ("bổ xung", "bổ sung"), ("Chia sẽ", "chia sẻ")]
)
def test_reports_a_slip_with_the_right_word(words, right):
    check_reports(RULE, f"yêu cầu: {words}.\n", ("1:10", right))


@pytest.mark.parametrize("words", ["Phần đầu của tài liệu", "Phấn đấu đạt 90%", "bổ sung", "chia sẻ"])
def test_stays_silent_about_right_words(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")
