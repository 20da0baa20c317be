import pytest

from sinhkehoach.values.ordinals import number_text, roman


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
