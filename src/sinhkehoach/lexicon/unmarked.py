"""Vietnamese typed without its marks: `Trien khai nghi quyet cua Dang uy`."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.vocabulary import Vocabulary

_SHAPE: Final = (
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
    r"(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|ye|ieu|yeu|u[oy]i|u[oy]u|oa[iy]|uy[ae]|ua[y]|uo[iu])"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_RUN: Final = lazy_pattern(rf"(?<![\w./@-])(?:(?i:{_SHAPE}) ){{3,}}(?i:{_SHAPE})(?![\w/@-])")
_ONE: Final = lazy_pattern(_SHAPE)
_STOP: Final = lazy_pattern(r"(?:ch|[cpt])$")
_FEWEST_WRONG: Final = 2
_SHORTEST: Final = 3


def unmarked_sentences(vocabulary: Vocabulary) -> Search:
    """Return the search for texts in which at least four words in a row lack the marks that they need."""
    return Search(frozenset(filter(_lacks_marks, vocabulary.folded_words)), _faults)


def is_unmarked(text: str) -> bool:
    """Return True for a text that `unmarked_sentences` finds fault with."""
    return next(_faults(text), None) is not None


def _faults(text: str) -> Iterator[Fault]:
    for found in _RUN.finditer(text):
        if sum(_lacks_marks(word.casefold()) for word in found[0].split()) >= _FEWEST_WRONG:
            yield Fault(*found.span(), f"“{found[0]}” không có dấu", "gõ lại có dấu tiếng Việt")
            return


@lru_cache(maxsize=4096)
def _lacks_marks(word: str) -> bool:
    """Return True for what has the letters of a syllable but cannot be one without a mark: `quyet`, `cac`."""
    if not word.isascii() or len(word) < _SHORTEST or not _ONE.fullmatch(word):
        return False
    return not is_syllable(word) or _STOP.search(word) is not None
