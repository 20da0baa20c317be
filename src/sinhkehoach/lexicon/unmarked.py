"""Vietnamese typed without its marks: `Trien khai nghi quyet cua Dang uy`, and `to chuc` in a sentence that has them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.lexicon.word_lists import FREQUENT, USUAL, bare, listed_words

_SHAPE: Final = (
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
    r"(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|ye|ieu|yeu|u[oy]i|u[oy]u|oa[iy]|uy[ae]|ua[y]|uo[iu])"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_RUN: Final = lazy_pattern(rf"(?<![\w./@-])(?:(?i:{_SHAPE}) ){{3,}}(?i:{_SHAPE})(?![\w/@-])")
_ONE: Final = lazy_pattern(_SHAPE)
_STOP: Final = lazy_pattern(r"(?:ch|[cpt])$")
_PAIR: Final = lazy_pattern(rf"(?<![\w./@-])(?P<first>(?i:{_SHAPE})) (?P<second>{_SHAPE})(?![\w/@-]|\.\w)")
_FEWEST_WRONG: Final = 2
_SHORTEST: Final = 3


def unmarked_sentences(vocabulary: Vocabulary) -> Search:
    """Return the search for texts in which words lack the marks that they need: four in a row, or two of one word."""
    return Search(frozenset(filter(_lacks_marks, vocabulary.folded_words)), _faults)


def is_unmarked(text: str) -> bool:
    """Return True for a text in which at least four words in a row lack their marks."""
    return next(_runs(text), None) is not None


def _faults(text: str) -> Iterator[Fault]:
    for run in _runs(text):
        yield Fault(*run.span(), f"“{run[0]}” không có dấu", "gõ lại có dấu tiếng Việt")
        return
    at = 0
    while found := _PAIR.search(text, at):
        at = found.end("first")
        right = _meant(found["first"].casefold(), found["second"])
        if right:
            at = found.end()
            yield Fault(*found.span(), f"“{found[0]}” không có dấu", f"có phải là “{right}”?")


def _runs(text: str) -> Iterator[re.Match[str]]:
    for found in _RUN.finditer(text):
        if sum(_lacks_marks(word.casefold()) for word in found[0].split()) >= _FEWEST_WRONG:
            yield found


def _meant(first: str, second: str) -> str:
    """Return the word that two syllables are without its marks, "" for none and where both may do without."""
    return (
        _without_marks().get(f"{first} {second}", "") if _lacks_marks(first) or _lacks_marks(second) else ""
    )


@cache
def _without_marks() -> dict[str, str]:
    """Return the listed words by their letters without marks."""
    words = [
        f"{first} {second}"
        for name in (USUAL, FREQUENT)
        for first, seconds in listed_words(name).items()
        for second in seconds
    ]
    return dict(zip(bare("\n".join(words)).split("\n"), words, strict=True))


@lru_cache(maxsize=4096)
def _lacks_marks(word: str) -> bool:
    """Return True for what has the letters of a syllable but cannot be one without a mark: `quyet`, `cac`."""
    if not word.isascii() or len(word) < _SHORTEST or not _ONE.fullmatch(word):
        return False
    return not is_syllable(word) or _STOP.search(word) is not None
