"""Roman numerals and the letters of points: what counts in official papers beside plain numbers."""

from typing import Final

# The alphabet without the marked vowels ă â ê ô ơ ư and without f j w z (NĐ 30/2020, Phụ lục I, II.6.d: the order
# of the Vietnamese alphabet; the decree's own articles count a, b, c, d, đ, e, g, h, i).
POINT_LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """Return `number` (1 or more) in Roman numerals, in capitals."""
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text
