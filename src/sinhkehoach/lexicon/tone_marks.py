"""The two styles of tone marks: `hòa`, `ủy` and `hoà`, `uỷ` (NĐ 30/2020 uses both and asks for neither)."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.vocabulary import Vocabulary

_ON_FIRST: Final = lazy_pattern(r"(?<![qQ])(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_ON_LAST: Final = lazy_pattern(r"(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_WORD: Final = lazy_pattern(r"\w+")


def tones_on_first(text: str) -> str:
    """Return `text` with every tone mark of the second style where the first has it: `uỷ` becomes `ủy`."""
    return _ON_LAST.sub(lambda found: _moved(found[0]), text)


def words_of_two_styles(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the words, in small letters, on which the styles differ; none where one style alone is in use."""
    styles = [
        {word.casefold() for word in vocabulary.words if style.search(word)}
        for style in (_ON_FIRST, _ON_LAST)
    ]
    return frozenset(styles[0] | styles[1] if all(styles) else ())


def tones_not_on_last(vocabulary: Vocabulary) -> Search:
    """Return the search for words of the first style, where the second is to be used: `ủy` for `uỷ`."""
    words = (word.casefold() for word in vocabulary.words if _ON_FIRST.search(word))
    return Search(frozenset(words), _on_first)


def _on_first(text: str) -> Iterator[Fault]:
    for found in _words(_ON_FIRST, 0, text):
        right = _tones_on_last(found.word)
        typed = Correction(found.start, found.word, right, found.word.islower())
        message = f"“{found.word}” đặt dấu ở chữ cái trước"
        yield Fault(found.start, found.start + len(found.word), message, f"viết “{right}”", (typed,))


class _Styled(NamedTuple):
    """A word that follows one of the styles: the number of its text, and where it begins there."""

    text: int
    start: int
    word: str


class ToneStyles:
    """Which words of some texts, read one after another, follow which style."""

    def __init__(self) -> None:
        self._on_first: list[_Styled] = []
        self._on_last: list[_Styled] = []

    def read(self, number: int, text: str) -> None:
        """Take the words of `text`, which is called by `number`."""
        self._on_first += _words(_ON_FIRST, number, text)
        self._on_last += _words(_ON_LAST, number, text)

    def usual(self) -> tuple[int, int]:
        """Return the number of the text in which the first word of the more usual style stands, and where."""
        first = sorted((self._on_last, self._on_first), key=len)[1][0]
        return first.text, first.start

    def rarer(self) -> tuple[int, Fault] | None:
        """Return the first word of the rarer style and the text that it stands in, None for one style alone."""
        if not (self._on_first and self._on_last):
            return None
        rare, usual = sorted((self._on_last, self._on_first), key=len)
        first, other = self._clearest(rare, usual)
        message = f"“{first.word}” đặt dấu khác kiểu với “{other.word}”"
        hint = f"thống nhất một kiểu: {len(rare)} chỗ kiểu này, {len(usual)} chỗ kiểu kia"
        return first.text, Fault(first.start, first.start + len(first.word), message, hint)

    def corrections(self) -> Iterator[tuple[int, Correction]]:
        """Yield each word of the rarer style in the more usual one, with the number of its text; names are not safe."""
        rare, _ = sorted((self._on_last, self._on_first), key=len)
        restyled = tones_on_first if rare is self._on_last else _tones_on_last
        for each in rare:
            is_safe = each.word.islower()
            yield each.text, Correction(each.start, each.word, restyled(each.word), is_safe)

    @staticmethod
    def _clearest(rare: list[_Styled], usual: list[_Styled]) -> tuple[_Styled, _Styled]:
        """Return a pair of different styles: one word written both ways before any two."""
        others = {tones_on_first(each.word.casefold()): each for each in reversed(usual)}
        same = (each for each in rare if tones_on_first(each.word.casefold()) in others)
        first = next(same, rare[0])
        return first, others.get(tones_on_first(first.word.casefold()), usual[0])


def _words(style: re.Pattern[str], number: int, text: str) -> Iterator[_Styled]:
    for found in style.finditer(text):
        word = next(word for word in _WORD.finditer(text) if word.end() > found.start())
        yield _Styled(number, word.start(), word[0])


def _tones_on_last(word: str) -> str:
    return _ON_FIRST.sub(lambda found: _moved(found[0][::-1])[::-1], word)


def _moved(vowels: str) -> str:
    first, last = vowels[0], unicodedata.normalize("NFD", vowels[1])
    return unicodedata.normalize("NFC", first + last[1:]) + last[0]
