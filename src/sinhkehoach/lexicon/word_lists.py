"""The lists of words of two syllables: frequent ones, which a slip may be meant for, and usual ones beside them."""

from functools import cache
from pathlib import Path
from typing import Final

from sinhkehoach.base.text import strip_diacritics

FREQUENT: Final = "frequent_words.txt"
USUAL: Final = "usual_words.txt"


@cache
def listed_words(name: str) -> dict[str, frozenset[str]]:
    """Return the words of the list in the file `name`: for each first syllable what stands behind it."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    words = (line.split() for line in lines if not line.startswith("#"))
    return {first: frozenset(seconds) for first, *seconds in words}


def bare(words: str) -> str:
    """Return `words`, which are in small letters, without a mark on any of them."""
    return words.translate(_letters())


@cache
def _letters() -> dict[int, str]:
    """Return each small letter with a mark and the letter without it."""
    marked = filter(str.islower, map(chr, (*range(0xE0, 0x1B1), *range(0x1EA0, 0x1EFA))))
    return {ord(letter): strip_diacritics(letter) for letter in marked}
