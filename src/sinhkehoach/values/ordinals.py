"""Numbers of parts, headings and points as administrative texts write them."""

from typing import Final

# The alphabet without the marked vowels ă â ê ô ơ ư and without f j w z (NĐ 30/2020, Phụ lục I, II.6.d: the order
# of the Vietnamese alphabet; the decree's own articles count a, b, c, d, đ, e, g, h, i).
POINT_LETTERS: Final = "abcdđeghiklmnopqrstuvxy"
_ROMAN: Final = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_ENGLISH_LETTERS: Final = 26


def roman(number: int) -> str:
    """Return `number` (1 or more) in Roman numerals, in capitals."""
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


def number_text(number: int, kind: str) -> str:
    """Return `number` as a list of Word prints it: `kind` is its w:numFmt; letters are those of the English alphabet."""
    if kind in {"lowerLetter", "upperLetter"}:
        times, letter = divmod(max(number, 1) - 1, _ENGLISH_LETTERS)
        text = chr(ord("a") + letter) * (times + 1)
        return text.upper() if kind == "upperLetter" else text
    if kind in {"lowerRoman", "upperRoman"}:
        text = roman(number)
        return text if kind == "upperRoman" else text.lower()
    return f"{number:02}" if kind == "decimalZero" else str(number)
