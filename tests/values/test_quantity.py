from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.numbers import format_number
from sinhkehoach.values.quantity import Comparator, parse_quantity


def number(text):
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("text", "comparator", "low", "high", "percent"),
    [
        ("94", None, "94", "94", False),
        ("0", None, "0", "0", False),
        ("99,5%", None, "99.5", "99.5", True),
        ("100 %", None, "100", "100", True),
        ("1.827", None, "1827", "1827", False),
        ("-5", None, "-5", "-5", False),
        ("đạt 90%", None, "90", "90", True),
        ("≥ 55%", Comparator.AT_LEAST, "55", None, True),
        (">= 55 %", Comparator.AT_LEAST, "55", None, True),
        ("≥55", Comparator.AT_LEAST, "55", None, False),
        ("ít nhất 2", Comparator.AT_LEAST, "2", None, False),
        ("Tối thiểu 2", Comparator.AT_LEAST, "2", None, False),
        ("không dưới 90%", Comparator.AT_LEAST, "90", None, True),
        ("từ 90% trở lên", Comparator.AT_LEAST, "90", None, True),
        ("90 % trở lên", Comparator.AT_LEAST, "90", None, True),
        ("trên 90%", Comparator.MORE_THAN, "90", None, True),
        ("> 90", Comparator.MORE_THAN, "90", None, False),
        ("Dưới 3%", Comparator.LESS_THAN, None, "3", True),
        ("< 0,5%", Comparator.LESS_THAN, None, "0.5", True),
        ("tối đa 5", Comparator.AT_MOST, None, "5", False),
        ("không  quá 5%", Comparator.AT_MOST, None, "5", True),
        ("≤ 0", Comparator.AT_MOST, None, "0", False),
        ("3% trở xuống", Comparator.AT_MOST, None, "3", True),
        ("3-4", None, "3", "4", False),
        ("0 - 4", None, "0", "4", False),
        ("3 – 4 %", None, "3", "4", True),
        ("3% - 4%", None, "3", "4", True),
        ("từ 3 đến 4", None, "3", "4", False),
        ("4-3", None, "4", "3", False),
    ],
)
def test_reads_targets(text, comparator, low, high, percent):
    quantity = parse_quantity(text)
    assert (quantity.comparator, quantity.low, quantity.high) == (comparator, number(low), number(high))
    assert quantity.percent is percent
    assert quantity.numeric
    assert quantity.fraction is None


@pytest.mark.parametrize(
    ("text", "low", "percent"),
    [("1.827/3.323 = 55%", "55", True), ("55% (1.827/3.323)", "55", True), ("1.827 / 3.323", None, False)],
)
def test_reads_fractions(text, low, percent):
    quantity = parse_quantity(text)
    assert quantity.fraction == (1827, 3323)
    assert quantity.low == quantity.high == number(low)
    assert quantity.percent is percent
    assert quantity.numeric is (low is not None)


@pytest.mark.parametrize(
    "text",
    [
        "Có giải nhất",
        "Hoàn thành",
        "2 trường",
        "1 trong 5 đơn vị dẫn đầu",
        "100% giáo viên",
        "từ 55%",
        "15/12/2027",
        "",
    ],
)
def test_keeps_free_text(text):
    quantity = parse_quantity(f" {text}  ")
    assert quantity.text == text
    assert not quantity.numeric
    assert quantity.fraction is None


def test_keeps_the_text_as_typed():
    assert parse_quantity("  >=  55 %").text == ">=  55 %"


@pytest.mark.parametrize(
    ("text", "hint", "offset"),
    [
        ("99.5%", "viết 99,5 nếu", 0),
        ("≥ 99.5%", "viết 99,5 nếu", 2),
        (" từ 3 đến 4.5", "viết 4,5 nếu", 10),
        ("1,827/3.323", "1.827 nếu", 0),
        ("1.827/3323.5 = 55%", "viết 3.323,5", 6),
        ("5/0", "1.827/3.323", 2),
    ],
)
def test_refuses_numbers_in_another_spelling(text, hint, offset):
    with pytest.raises(BadValue) as bad:
        parse_quantity(text)
    assert hint in bad.value.hint
    assert bad.value.offset == offset


@given(st.decimals(0, 10**6, places=2), st.sampled_from(Comparator), st.sampled_from(["", "%", " %"]))
def test_a_written_bound_reads_back(bound, comparator, percent):
    quantity = parse_quantity(f"{comparator} {format_number(bound)}{percent}")
    assert quantity.comparator is comparator
    assert bound in (quantity.low, quantity.high)
    assert quantity.percent is bool(percent)
