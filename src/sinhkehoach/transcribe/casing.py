"""Words in capitals → the same words as the rest of the document writes them."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper
from sinhkehoach.conformance.line import is_caps

_WORD: Final = lazy_pattern(r"\w+")


class Casing:
    """How a document writes its words where it does not write in capitals."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._alone: dict[str, Counter[str]] = {}
        self._pairs: dict[tuple[str, str], Counter[tuple[str, str]]] = {}
        for line in lines:
            if is_caps(line):
                continue
            words = [word for word in _WORD.findall(line) if not word.isdecimal()]
            for word in words[1:]:  # the first has its capital from the sentence
                self._alone.setdefault(word.casefold(), Counter())[word] += 1
            for pair in pairwise(words[1:]):
                self._pairs.setdefault((pair[0].casefold(), pair[1].casefold()), Counter())[pair] += 1

    def restored(self, text: str) -> str:
        """Return `text`, when it is in capitals, as it would stand in a sentence of its own; else as it is."""
        if not is_caps(text):
            return text
        words = [word.casefold() for word in _WORD.findall(text)]
        written = iter([self._written(words, place) for place in range(len(words))])
        return first_upper(_WORD.sub(lambda _: next(written), text))

    def _written(self, words: list[str], place: int) -> str:
        """Return a word as it is written beside its neighbours; alone, where it has none, if always in one way."""
        word = words[place]
        for start in (place - 1, place):
            pair = tuple(words[max(start, 0) : start + 2])
            if len(pair) == 2 and start >= 0 and (found := self._pairs.get((pair[0], pair[1]))):  # noqa: PLR2004
                return found.most_common(1)[0][0][place - start]
        alone = self._alone.get(word, Counter())
        return next(iter(alone)) if len(alone) == 1 and alone.total() > 1 else word
