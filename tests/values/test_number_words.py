from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.number_words import money_in_words, number_in_words

TABLE = [
    (0, "không"),
    (1, "một"),
    (4, "bốn"),
    (5, "năm"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (25, "hai mươi lăm"),
    (44, "bốn mươi tư"),
    (55, "năm mươi lăm"),
    (91, "chín mươi mốt"),
    (100, "một trăm"),
    (101, "một trăm linh một"),
    (104, "một trăm linh bốn"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (111, "một trăm mười một"),
    (115, "một trăm mười lăm"),
    (121, "một trăm hai mươi mốt"),
    (224, "hai trăm hai mươi tư"),
    (555, "năm trăm năm mươi lăm"),
    (1000, "một nghìn"),
    (1005, "một nghìn không trăm linh năm"),
    (1010, "một nghìn không trăm mười"),
    (1015, "một nghìn không trăm mười lăm"),
    (1050, "một nghìn không trăm năm mươi"),
    (1500, "một nghìn năm trăm"),
    (2027, "hai nghìn không trăm hai mươi bảy"),
    (10_000, "mười nghìn"),
    (21_021, "hai mươi mốt nghìn không trăm hai mươi mốt"),
    (46_375, "bốn mươi sáu nghìn ba trăm bảy mươi lăm"),
    (100_000, "một trăm nghìn"),
    (104_000, "một trăm linh bốn nghìn"),
    (418_348, "bốn trăm mười tám nghìn ba trăm bốn mươi tám"),
    (1_000_000, "một triệu"),
    (1_000_001, "một triệu không trăm linh một"),
    (1_001_000, "một triệu không trăm linh một nghìn"),
    (1_010_010, "một triệu không trăm mười nghìn không trăm mười"),
    (15_000_000, "mười lăm triệu"),
    (900_000_000, "chín trăm triệu"),
    (1_000_000_000, "một tỷ"),
    (1_000_000_005, "một tỷ không trăm linh năm"),
    (1_005_000_000, "một tỷ không trăm linh năm triệu"),
    (46_375_000_000, "bốn mươi sáu tỷ ba trăm bảy mươi lăm triệu"),
    (10**12, "một nghìn tỷ"),
    (1_005 * 10**9, "một nghìn không trăm linh năm tỷ"),
    (10**12 + 5, "một nghìn tỷ không trăm linh năm"),
    (2_000_003 * 10**9 + 4_000_000, "hai triệu không trăm linh ba tỷ không trăm linh bốn triệu"),
    (10**15, "một triệu tỷ"),
    (10**18, "một tỷ tỷ"),
    (-3, "âm ba"),
    (Decimal("12.5"), "mười hai phẩy năm"),
    (Decimal("12.50"), "mười hai phẩy năm"),
    (Decimal("12.0"), "mười hai"),
    (Decimal("1E+3"), "một nghìn"),
    (Decimal("0.05"), "không phẩy không năm"),
    (Decimal("0.025"), "không phẩy không hai mươi lăm"),
    (Decimal("99.25"), "chín mươi chín phẩy hai mươi lăm"),
    (Decimal("-0.5"), "âm không phẩy năm"),
]


@pytest.mark.parametrize(("number", "words"), TABLE)
def test_number_in_words(number, words):
    assert number_in_words(number) == words


@pytest.mark.parametrize(
    ("dong", "words"),
    [
        (0, "Không đồng"),
        (900_000_000, "Chín trăm triệu đồng"),
        (Decimal("46375000000.00"), "Bốn mươi sáu tỷ ba trăm bảy mươi lăm triệu đồng"),
        (-5000, "Âm năm nghìn đồng"),
        (5, "Năm đồng"),
    ],
)
def test_money_in_words(dong, words):
    assert money_in_words(dong) == words


def test_refuses_a_part_of_a_dong():
    with pytest.raises(BadValue):
        money_in_words(Decimal("100.5"))


@pytest.mark.parametrize("number", [10**18 + 1, -(10**18) - 1, Decimal("1." + "1" * 19)])
def test_refuses_what_is_too_long(number):
    with pytest.raises(BadValue):
        number_in_words(number)


@given(st.integers(min_value=-(10**18), max_value=10**18))
def test_words_read_back_give_the_number(number):
    assert read_words(number_in_words(number)) == number


@given(st.integers(min_value=0, max_value=10**6))
def test_words_of_small_numbers_read_back_give_the_number(number):
    assert read_words(number_in_words(number)) == number


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_words_of_decimals_read_back_give_the_number(number):
    assert read_words(number_in_words(number)) == number


def read_words(text):
    """An independent reader: every word is a digit or a size that lifts what came before it."""
    text, sign = (text[3:], -1) if text.startswith("âm ") else (text, 1)
    whole, _, fraction = text.partition(" phẩy ")
    value = Decimal(read_whole(whole.split()))
    if fraction:
        words = fraction.split()
        zeros = next(place for place, word in enumerate(words) if word != "không")
        value += Decimal("0." + "0" * zeros + str(read_whole(words[zeros:])))
    return sign * value


def read_whole(words):
    digits = {
        "không": 0,
        "một": 1,
        "hai": 2,
        "ba": 3,
        "bốn": 4,
        "năm": 5,
        "sáu": 6,
        "bảy": 7,
        "tám": 8,
        "chín": 9,
    }
    digits |= {"mốt": 1, "tư": 4, "lăm": 5}
    if "tỷ" in words:
        last = len(words) - 1 - words[::-1].index("tỷ")
        return read_whole(words[:last]) * 10**9 + read_whole(words[last + 1 :])
    total = group = digit = 0
    for word in words:
        if word in digits:
            digit = digits[word]
        elif word == "trăm":
            group, digit = digit * 100, 0
        elif word == "mươi":
            group, digit = group + digit * 10, 0
        elif word == "mười":
            group += 10
        elif word != "linh":
            total, group, digit = total + (group + digit) * {"triệu": 10**6, "nghìn": 1000}[word], 0, 0
    return total + group + digit
