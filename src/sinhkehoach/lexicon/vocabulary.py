"""Several texts → the words in them, and which of the texts hold a literal: one scan for whatever is looked for."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import accumulate
from sys import intern
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# Stands between two texts: a piece that no author types.
TEXT_END: Final = "\0"
# The letters of Vietnamese words and of foreign ones in them.
LETTERS: Final = (
    "abcdđeghiklmnopqrstuvxyfjwzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
)
_MARKS: Final = ".,;:!?()“”\"'…*[]–-"
_ORDINARY: Final = frozenset(f"{LETTERS}{_MARKS}0123456789/%+=&<>\n")
_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")
_OTHER_SPACE: Final = lazy_pattern(r"[^\S ]")
# The plans of an office say much the same: what a text consists of is found once for all that are made in a run.
_TEXTS_REMEMBERED: Final = 4096


class _Index:
    """Texts in a row and where each of them ends: one look finds a literal in all of them."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        small = [*map(_folded, texts)]
        self._joined = TEXT_END.join(small)
        self._ends = [*accumulate(len(text) + len(TEXT_END) for text in small)]

    def holding(self, literal: str) -> Iterator[str]:
        """Yield the texts that hold `literal`, which is in small letters."""
        at = self._joined.find(literal) if self._texts else -1
        while at >= 0:
            number = bisect(self._ends, at)
            yield self._texts[number]
            at = self._joined.find(literal, self._ends[number])


class Vocabulary:
    """What some texts say, each once, gathered when first asked for: long tables say a few things many times."""

    def __init__(self, sentences: Iterable[str], cells: Iterable[str] = ()) -> None:
        """Take texts of some length, and the words of cells, which are short and many."""
        self._sentences = tuple(dict.fromkeys(sentences))
        self._cells = tuple(sorted(set(cells).difference(self._sentences)))
        self._holding: dict[str, frozenset[str]] = {}
        self._parts: dict[frozenset[str], Vocabulary] = {}

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every text, once, cells behind the others."""
        return self._sentences + self._cells

    def without(self, known: AbstractSet[str]) -> "Vocabulary":
        """Return the vocabulary of the texts that are not `known`; of the same texts it is the same object."""
        left = frozenset(self.texts).difference(known)
        if len(left) == len(self.texts):
            return self
        if left not in self._parts:
            self._parts[left] = Vocabulary(
                filter(left.__contains__, self._sentences), filter(left.__contains__, self._cells)
            )
        return self._parts[left]

    @cached_property
    def pieces_in_order(self) -> list[str]:
        """What stands between spaces, with the marks before and behind it, `TEXT_END` between two texts."""
        return self._joined.split()

    @cached_property
    def pieces(self) -> frozenset[str]:
        """Every piece that stands in a text, once."""
        return frozenset().union(*map(_pieces, self.texts))

    @cached_property
    def bare_pieces(self) -> dict[str, str]:
        """Every piece in small letters without the marks before and behind it; equal ones are one object."""
        return {piece: intern(piece.casefold().strip(_MARKS)) for piece in (*self.pieces, TEXT_END)}

    @cached_property
    def bare_in_order(self) -> list[str]:
        """What `bare_pieces` makes of `pieces_in_order`, "" where nothing but marks stands."""
        return [*map(self.bare_pieces.__getitem__, self.pieces_in_order)]

    @cached_property
    def folded_pieces(self) -> str:
        """Every piece in small letters, a line to each, a line end before the first and behind the last."""
        return "\n".join(("", *self.pieces, "")).casefold()

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character that stands in a piece in small letters, and the line end."""
        return frozenset(self.folded_pieces)

    @cached_property
    def odd_characters(self) -> frozenset[str]:
        """Every one of `characters` but for letters, digits and the usual marks: what may be wrong in itself."""
        return self.characters - _ORDINARY

    @cached_property
    def odd_spaces(self) -> tuple[str, ...]:
        """What stands between words besides a single space: two of them, a tab, a space that does not break."""
        if self._joined == " ".join(self.pieces_in_order):
            return ()
        return ("  ", *set(_OTHER_SPACE.findall(self._joined)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word: letters without a digit or a mark between them, in the case they are typed in."""
        whole = {piece for piece in self.pieces if piece.isalpha()}
        return frozenset(whole).union(_LETTERS.findall("\n".join(self.pieces - whole)))

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """Every word in small letters."""
        return frozenset(word.casefold() for word in self.words)

    def holding(self, literals: Iterable[str], pattern: re.Pattern[str] | None = None) -> frozenset[str]:
        """Return the texts that hold one of `literals`, and in which `pattern` is found.

        Literals are given in small letters and found in any case; each is looked for once, whoever asks.
        """
        met = frozenset().union(*map(self._holding_one, literals))
        return frozenset(filter(pattern.search, met)) if pattern and met else met

    def says(self, literal: str) -> bool:
        """Return False where no text holds `literal` as it is typed."""
        return literal in self._joined

    def _holding_one(self, literal: str) -> frozenset[str]:
        known = self._holding.get(literal)
        if known is None:
            known = self._holding[literal] = self._search(literal)
        return known

    def _search(self, literal: str) -> frozenset[str]:
        whole, edges = _lines(literal)
        if not self._lines_of_pieces.issuperset(whole):
            return frozenset()
        pieces = self.folded_pieces
        for edge in edges:
            if edge not in pieces:
                return frozenset()
        return frozenset((*self._sentence_index.holding(literal), *self._cell_index.holding(literal)))

    @cached_property
    def _lines_of_pieces(self) -> frozenset[str]:
        return frozenset(self.folded_pieces.split("\n"))

    @cached_property
    def _joined(self) -> str:
        return f" {TEXT_END} ".join(self.texts)

    @cached_property
    def _sentence_index(self) -> _Index:
        return _Index(self._sentences)

    @cached_property
    def _cell_index(self) -> _Index:
        return _Index(self._cells)


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _pieces(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(maxsize=_TEXTS_REMEMBERED)
def _folded(text: str) -> str:
    return text.casefold()


@lru_cache(maxsize=4096)
def _lines(literal: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the whole pieces, and what must stand in the lines of pieces beside, wherever `literal` stands in a text.

    A space ends a piece and begins another: `phụ lục` needs a piece that ends with `phụ` and one that begins with `lục`.
    """
    first, *others = re.sub(r"\s", "\n", literal).split("\n")
    if not others:
        return frozenset(), frozenset({literal})
    *between, last = others
    return frozenset(between) - {""}, frozenset({f"{first}\n", f"\n{last}"} - {"\n"})
