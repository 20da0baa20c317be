import pytest

from sinhkehoach.rules.decimal_point import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "words",
    ["0.5 ha", "0.125 ha", "1.25 lần", "3.5km", "1250.75 m²", "7.5 điểm, đứng đầu", "0.75 Kg"],
)
def test_reports_a_measure_with_a_point_before_its_fraction(words):
    check_reports(RULE, f"mục tiêu: Đạt {words}.\n", ("1:15", "cách Việt Nam"))


def test_tells_how_it_is_written():
    check_reports(
        RULE, "mục tiêu: Áp dụng hệ số lương 2.34 và hệ số 1.5.\n", ("1:31", "2.34"), ("1:45", "1.5")
    )
    check_reports(RULE, "mục tiêu: |\n  - 0.5 ha đất trường học.\n", ("2:5", "“0.5 ha”"))


@pytest.mark.parametrize(
    "words",
    [
        "1.250 ha",
        "1,25 lần",
        "1.250,5 m²",
        "mục 2.1 điểm a",
        "các mục 2.1, 2.2 và 2.3 điểm a",
        "khoản 1.2 lần trước",
        "2.1 công tác",
        "1.1.2 m",
        "công nghiệp 4.0 lan tỏa",
        "ngày 30.4",
        "hệ số 1.5.2",
        "hệ số 20.5%",
        "hệ số 1.250",
        "phiên bản 2.0 GB",
        "0.5 hay",
    ],
)
def test_stays_silent_about_thousands_commas_and_sections(words):
    check_silent(RULE, f"mục tiêu: Đạt {words}.\n")


def test_stays_silent_about_the_number_that_begins_a_text():
    check_silent(RULE, "mục tiêu: |\n  2.1 điểm mạnh của ngành.\n  - 1.2 Điểm yếu.\n")
