import pytest

from sinhkehoach.rules.percentage_spelling import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["98.5%", "0.25 %"])
def test_reports_a_point_before_the_fraction(words):
    check_reports(RULE, f"mục tiêu: Chuyên cần đạt {words}.\n", ("1:26", "cách Việt Nam"))


@pytest.mark.parametrize("words", ["120% học sinh", "100,5% số hộ", "200% các trường"])
def test_reports_a_part_greater_than_its_whole(words):
    check_reports(RULE, f"mục tiêu: Có {words} tham gia.\n", ("1:14", "toàn bộ"))


@pytest.mark.parametrize(
    "words",
    [
        "98,5%",
        "1.200%",
        "100% học sinh",
        "100,0% số hộ",
        "tăng 120% học sinh",
        "bằng 120% kế hoạch",
        "120% kế hoạch",
    ],
)
def test_stays_silent_about_right_and_compared_percentages(words):
    check_silent(RULE, f"mục tiêu: Đạt {words}.\n")
