from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.numbers import format_number, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", "0"),
        ("01", "1"),
        ("08", "8"),
        ("2027", "2027"),
        ("94", "94"),
        ("46.375", "46375"),
        ("1.500", "1500"),
        ("900.000.000", "900000000"),
        ("1,5", "1.5"),
        ("0,5", "0.5"),
        ("0,125", "0.125"),
        ("1,1250", "1.125"),
        ("99,5", "99.5"),
        ("1.234.567,89", "1234567.89"),
        ("1.234,567", "1234.567"),
        ("1234,567", "1234.567"),
        ("156 000", "156000"),
        ("156\u00a0000\u202f000", "156000000"),
        ("156 000,5", "156000.5"),
        ("-5", "-5"),
        ("−1,5", "-1.5"),
        ("  46.375 ", "46375"),
    ],
)
def test_reads_vietnamese_spelling(text, number):
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1.5", "viết 1,5 nếu là một phẩy năm, hoặc 1.500 nếu là một nghìn năm trăm"),
        ("-1.5", "viết -1,5 nếu là âm một phẩy năm, hoặc -1.500 nếu là âm một nghìn năm trăm"),
        ("1,500", "viết 1,5 nếu là một phẩy năm, hoặc 1.500 nếu là một nghìn năm trăm"),
        (
            "1,101",
            "viết 1,1010 nếu là một phẩy một trăm linh một, hoặc 1.101 nếu là một nghìn một trăm linh một",
        ),
        (
            "12.34",
            "viết 12,34 nếu là mười hai phẩy ba mươi tư, hoặc 12.340 nếu là mười hai nghìn ba trăm bốn mươi",
        ),
        (
            "1.000.00",
            "viết 1.000 nếu là một nghìn, hoặc 1.000.000 nếu là một triệu",
        ),
        ("0.5", "viết 0,5"),
        ("0.500", "viết 0,5"),
        ("1234.5", "viết 1.234,5"),
        ("1,500,000", "viết 1.500.000"),
        ("1,234.56", "viết 1.234,56"),
        ("900,000,000", "viết 900.000.000"),
    ],
)
def test_offers_the_right_spelling(text, hint):
    with pytest.raises(BadValue) as bad:
        parse_number(text)
    assert bad.value.hint == hint


def test_says_that_one_comma_and_three_digits_are_ambiguous():
    with pytest.raises(BadValue, match="hai cách"):
        parse_number("1,500")


def test_offers_both_readings_of_a_group_that_is_too_long():
    with pytest.raises(BadValue) as bad:
        parse_number("1.2345")
    assert "viết 1,2345 nếu" in bad.value.hint
    assert "12.345 nếu" in bad.value.hint


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("", 0),
        ("   ", 3),
        ("abc", 0),
        ("12a", 2),
        (" -12a", 4),
        ("5%", 1),
        ("1,5,5", 0),
        ("1.2.3", 0),
        ("01.500.000", 0),
        ("1 23", 0),
        ("1.", 0),
        (",5", 0),
        ("-", 0),
        ("--5", 1),
        ("9" * 19, 0),
        ("9.999999999999999999999", 0),
        ("9.000.000.000.000.000.00", 0),
        ("٣", 0),
    ],
)
def test_refuses_what_is_no_number(text, offset):
    with pytest.raises(BadValue) as bad:
        parse_number(text)
    assert bad.value.hint
    assert bad.value.offset == offset


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("999", "999"),
        ("1500", "1.500"),
        ("2027", "2.027"),
        ("46375", "46.375"),
        ("1.50", "1,5"),
        ("1.125", "1,125"),
        ("5E+6", "5.000.000"),
        ("-1234567.89", "-1.234.567,89"),
        ("0.000000001", "0,000000001"),
        ("12345678901234567890123456789012345.5", "12.345.678.901.234.567.890.123.456.789.012.345,5"),
    ],
)
def test_formats_exactly(number, text):
    assert format_number(Decimal(number)) == text


@given(st.integers(min_value=-(10**17), max_value=10**17))
@example(1500)
def test_formatted_whole_numbers_read_back(number):
    assert parse_number(format_number(Decimal(number))) == number


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_formatted_fractions_read_back(number):
    assert parse_number(format_number(number)) == number


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_every_offered_spelling_is_taken_and_one_is_what_an_english_number_means(number):
    with pytest.raises(BadValue) as bad:
        parse_number(f"{number:,f}")
    offered = [parse_number(word.rstrip(",")) for word in bad.value.hint.split() if word[0].isdigit()]
    assert number in offered
