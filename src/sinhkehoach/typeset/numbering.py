"""Numbers and letters as administrative texts write them: Roman for parts, the alphabet's order for points."""

from typing import Final

from sinhkehoach.plan.prose import POINT_LETTERS

_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """Return `number` (1 or more) in Roman numerals."""
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def point_letter(number: int) -> str:
    """Return the letter of the `number`-th point (1 is a); after the last letter it goes on with aa, ab and so on."""
    round_, place = divmod(number - 1, len(POINT_LETTERS))
    return (point_letter(round_) if round_ else "") + POINT_LETTERS[place]


def capital_letter(number: int) -> str:
    """Return the `number`-th capital letter (1 is A) in the same order."""
    return point_letter(number).upper()


def heading_number(number: tuple[int, ...]) -> str:
    """Return `1.`, `1.1.`, `1.1.1.` for the places of a heading below its part."""
    return ".".join(map(str, number)) + "."
