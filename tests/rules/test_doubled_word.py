import pytest

from sinhkehoach.rules.doubled_word import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "words",
    [
        "các các",
        "Và và",
        "(các các, mọi)",
        "triển khai triển khai",
        "“triển khai triển khai”",
        "gấp triển khai triển khai",
        "cho/của của",
        "của của/cho",
        "nhanh/triển khai triển khai",
        "triển khai triển khai/dừng",
    ],
)
def test_reports_a_word_said_twice(words):
    check_reports(RULE, f"yêu cầu: Cần {words} sớm.\n", ("1", "từ lặp"))


@pytest.mark.parametrize(
    "words", ["luôn luôn", "năm năm", "từng bước từng bước", "được, được", "ngày ngày", "mười năm, năm nào"]
)
def test_stays_silent_about_words_doubled_on_purpose(words):
    check_silent(RULE, f"yêu cầu: Cần {words} sớm.\n")
