from decimal import Decimal

import pytest

from sinhkehoach.rules.support.reckoning import equations, reckon


@pytest.mark.parametrize(
    ("words", "numbers", "amount"),
    [
        ("300 người x 1,0 triệu đồng/người/năm x 5 năm", 1500, 1_500_000_000),
        ("1.827 + 6.333", 8160, 8160),
        ("2 lớp × 3 buổi + 4", 10, 10),
        ("25% x 400", 100, 100),
        ("3x4", 12, 12),
        ("2 tỷ đồng + 500 triệu đồng", 502, 2_500_000_000),
    ],
)
def test_reckons_sums_and_products(words, numbers, amount):
    assert reckon(words)[:2] == (Decimal(numbers), Decimal(amount))


@pytest.mark.parametrize(
    "words",
    [
        "300 người",
        "tháng 7 + 8",
        "1/2 x 4",
        "khoảng 3 x 4",
        "5 x",
        "1.5 x 2",
        "3 - 2 + 1",
        "a + b",
        "10 : 2 x 3",
    ],
)
def test_reads_nothing_else(words):
    assert reckon(words) is None


@pytest.mark.parametrize(
    ("result", "unit", "right"),
    [
        ("1.500", "triệu", True),
        ("1.500", "", True),
        ("1,5", "tỷ", True),
        ("1.500.000.000", "đồng", True),
        ("1.600", "triệu", False),
        ("1.500,4", "triệu", False),
        ("2", "tỷ", True),
        ("15", "", False),
    ],
)
def test_a_result_may_be_told_in_any_unit_and_rounded_as_shown(result, unit, right):
    assert reckon("300 người x 1,0 triệu đồng x 5 năm").agrees(result, unit) is right


def test_shows_what_the_numbers_make():
    assert reckon("1.827 + 6.333").shown == "8.160"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chi: 3 x 4 = 13 triệu đồng; 2 + 2 = 4.", [(5, "3 x 4 = 13 triệu"), (28, "2 + 2 = 4")]),
        ("Có (1 + 1 = 3)", [(4, "1 + 1 = 3")]),
        ("a = 5", []),
        ("1 + 1 = hai", []),
    ],
)
def test_finds_equations(text, found):
    assert [(each.at, each.typed) for each in equations(text)] == found
