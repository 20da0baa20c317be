"""What several texts say: their words and letters, and which of the texts hold a piece."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_SPACES: Final = " \t\n\u00a0\u2002\u2003\u2009\u202f"
_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")


class Vocabulary:
    """The words of some texts, each text once: long tables say a few things many times."""

    def __init__(self, said: Iterable[str]) -> None:
        self._said = said

    @cached_property
    def stretches(self) -> dict[str, str]:
        """The texts, each once, with the same in small letters."""
        return {text: text.casefold() for text in self._said}

    def holding(self, pieces: Iterable[str], pattern: re.Pattern[str] | None = None) -> set[str]:
        """Return the texts that hold one of `pieces` (in small letters), and in which `pattern` is found."""
        return {
            text
            for piece in pieces
            if self.letters.issuperset(piece) and piece in self.folded
            for text, folded in self.stretches.items()
            if piece in folded and (pattern is None or pattern.search(text))
        }

    @cached_property
    def pieces_in_order(self) -> list[str]:
        r"""What stands between spaces, with the marks before and behind it, `\0` between two texts; each text once."""
        return " \0 ".join(self.stretches).split()

    @cached_property
    def pieces(self) -> frozenset[str]:
        """Every piece of `pieces_in_order`, once."""
        return frozenset(self.pieces_in_order)

    @cached_property
    def letters(self) -> frozenset[str]:
        """Every letter, mark and space, in small form."""
        spaces = (space for space in _SPACES if space in self.folded)
        return frozenset().union(*map(str.casefold, self.pieces), spaces)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word: letters without a digit or a mark between them, in the case they are typed in."""
        whole = {piece for piece in self.pieces if piece.isalpha()}
        return frozenset(whole).union(*(_LETTERS.findall(piece) for piece in self.pieces - whole))

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """Every word in small letters."""
        return frozenset(word.casefold() for word in self.words)

    @cached_property
    def folded(self) -> str:
        """All texts in small letters, each once, a line to each."""
        return "\n".join(self.stretches.values())
