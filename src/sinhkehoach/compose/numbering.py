"""Numbers of headings and letters of points as administrative texts write them."""

from sinhkehoach.values.ordinals import POINT_LETTERS


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
