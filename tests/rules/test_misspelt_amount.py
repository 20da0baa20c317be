import pytest

from sinhkehoach.rules.misspelt_amount import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize("amount", ["1.5 tỷ đồng", "900,000,000 đồng", "1,500 triệu đồng"])
def test_reports_amounts_spelt_another_way(amount):
    check_reports(RULE, f"yêu cầu: 'Chi {amount} trong năm.'\n", ("1:15", ""))


@pytest.mark.parametrize(
    ("amount", "right"),
    [
        ("3tr500", "3,5 triệu đồng"),
        ("2TR", "2 triệu đồng"),
        ("2 tr/người", "2 triệu đồng"),
        ("5trđ", "5 triệu đồng"),
        ("1tỷ2", "1,2 tỷ đồng"),
    ],
)
def test_reports_amounts_as_they_are_spoken(amount, right):
    text = f"yêu cầu: 'Chi {amount} trong năm.'\n"
    check_reports(RULE, text, ("1:15", "lối nói"))
    (found,) = findings_of(RULE, text)
    assert found.hint == f"viết {right}"


@pytest.mark.parametrize(
    "words",
    [
        "Sách 128 tr. (tr. 5)",
        "Có 3 trường, 5tr500a, TT12tr",
        "Ở 12 Trần Phú, 1 tỷ, 2 tỷ đồng",
        "Chi 1,5 tỷ đồng, 900.000.000 đồng và 156 000 000 đồng",
        "Theo mục 1.5 đồng thời",
        "Đạt 99.5%",
        "Cộng đồng 1.5",
    ],
)
def test_stays_silent_about_our_spelling_and_about_what_is_no_money(words):
    check_silent(RULE, f"yêu cầu: '{words}.'\n")


_COLUMN = "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Việc, %s]\n      hàng: [[a, '%s'], [b, '%s']]\n"


@pytest.mark.parametrize(
    ("other", "place", "right"),
    [
        ("156 000 000", "5:38", "156.000.000"),
        ("156\u00a0000\u00a0000", "5:38", "156.000.000"),
        ("12500", "5:38", "12.500"),
    ],
)
def test_reports_a_number_spelt_otherwise_than_its_column(other, place, right):
    (problem,) = findings_of(RULE, _COLUMN % ("Kinh phí", "900.000.000", other))
    assert (f"{problem.position.line}:{problem.position.column}", problem.hint) == (place, f"viết {right}")
    assert "“900.000.000” cùng cột" in problem.message


def test_asks_what_one_comma_in_a_column_of_points_means():
    (problem,) = findings_of(RULE, _COLUMN % ("X", "1.200", "2,500"))
    assert "“2,500” viết khác “1.200” cùng cột" in problem.message
    assert problem.hint == "viết 2.500, hoặc 2,5 nếu dấu phẩy đứng trước phần lẻ"


def test_reports_thousands_apart_by_commas_wherever_they_stand():
    check_reports(RULE, _COLUMN % ("X", "900,000,000", "5"), ("5", "cách viết số của Việt Nam"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("156 000 000", "900 000 000"),
        ("1.200", "2027"),
        ("1.200", "0901234567"),
        ("1.200", "12 tháng"),
        ("1,5", "12500"),
        ("1.200", "2,345"),
        ("1.200,5", "2,500"),
    ],
)
def test_stays_silent_about_one_spelling_years_and_codes(one, other):
    check_silent(RULE, _COLUMN % ("X", one, other))
