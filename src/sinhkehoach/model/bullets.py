"""Lines that begin with different bullets → which of them stand below the others."""

from collections.abc import Iterator, Sequence
from typing import Final

# The bullets that Word sets level below level, each with its letter in the Symbol and Wingdings fonts.
_WORD_LEVELS: Final = ("•·\uf0b7", "o", "▪§\uf0a7")


def bullets_below(lines: Sequence[tuple[str, str]]) -> Iterator[int]:
    """Yield the places of the bullets that stand below the first one of a list.

    `lines` are (bullet, words) of the lines of one list, the bullet "" for a line without one. Another bullet stands
    below the first where Word sets it so, where the line above opens it with a colon, and where the first one comes again
    behind it; two that follow one another and do nothing of it are two lists of one level.
    """
    first = next((bullet for bullet, _ in lines if bullet), "")
    below: dict[str, bool] = {first: False, "": False}
    for place, (bullet, _) in enumerate(lines):
        if bullet not in below:
            mark_above, words_above = lines[place - 1]
            opens = bool(mark_above) and words_above.rstrip(" *").endswith(":")
            comes_again = any(later == first for later, _ in lines[place:])
            below[bullet] = _word_level(bullet) > _word_level(first) >= 0 or opens or comes_again
        if below[bullet]:
            yield place


def _word_level(bullet: str) -> int:
    """Return the level on which Word sets `bullet`, -1 for none."""
    return next((level for level, bullets in enumerate(_WORD_LEVELS) if bullet in bullets), -1)
