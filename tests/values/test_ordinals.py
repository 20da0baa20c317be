import pytest

from sinhkehoach.values.ordinals import capital_letter, heading_number, number_text, point_letter, roman


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (1, "I"),
        (2, "II"),
        (3, "III"),
        (4, "IV"),
        (5, "V"),
        (6, "VI"),
        (9, "IX"),
        (14, "XIV"),
        (19, "XIX"),
        (40, "XL"),
        (49, "XLIX"),
        (90, "XC"),
        (400, "CD"),
        (944, "CMXLIV"),
        (1999, "MCMXCIX"),
    ],
)
def test_parts_are_numbered_in_roman(number, numeral):
    assert roman(number) == numeral


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (5, "lowerLetter", "e"),
        (27, "lowerLetter", "aa"),
        (4, "upperRoman", "IV"),
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (1994, "lowerRoman", "mcmxciv"),
    ],
)
def test_numbers_are_printed_as_word_prints_them(number, kind, text):
    assert number_text(number, kind) == text


def test_points_follow_the_vietnamese_alphabet_without_marked_vowels():
    letters = "a b c d đ e g h i k l m n o p q r s t u v x y"
    assert " ".join(point_letter(number) for number in range(1, 24)) == letters


@pytest.mark.parametrize(("number", "letter"), [(24, "aa"), (25, "ab"), (46, "ay"), (47, "ba")])
def test_points_go_on_after_the_last_letter(number, letter):
    assert point_letter(number) == letter


def test_capital_letters_follow_the_same_order():
    assert [capital_letter(number) for number in (1, 4, 5, 7)] == ["A", "D", "Đ", "G"]


@pytest.mark.parametrize(
    ("places", "number"), [((1,), "1."), ((1, 2), "1.2."), ((10, 2, 12, 1), "10.2.12.1.")]
)
def test_every_number_of_a_heading_ends_with_a_point(places, number):
    assert heading_number(places) == number
