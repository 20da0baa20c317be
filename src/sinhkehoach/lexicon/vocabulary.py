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
_ORDINARY: Final = frozenset(f"{LETTERS}{_MARKS}0123456789/%+=&<>{TEXT_END}\n")
_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")
_OTHER_SPACE: Final = lazy_pattern(r"[^\S ]")
_MOST_REMEMBERED: Final = 10_000


class _Index:
    """Texts in a row and where each of them ends: one look finds a literal in all of them.

    `folded` is the row, in small letters, with `TEXT_END` between the texts.
    """

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        small = [*map(str.casefold, texts)]
        self.folded = TEXT_END.join(small)
        self._ends = [*accumulate(len(text) + len(TEXT_END) for text in small)]

    def holding(self, literal: str) -> Iterator[str]:
        """Yield the texts that hold `literal`, which is in small letters."""
        at = self.folded.find(literal) if self._texts else -1
        while at >= 0:
            number = bisect(self._ends, at)
            yield self._texts[number]
            at = self.folded.find(literal, self._ends[number])


class Vocabulary:
    """What some texts say, each once, gathered when first asked for: long tables say a few things many times.

    `suspects` are the texts that a search has to look at, by the search.
    """

    def __init__(self, sentences: Iterable[str], cells: Iterable[str] = ()) -> None:
        """Take texts of some length, and the words of cells, which are short and many."""
        self.sentences = tuple(dict.fromkeys(sentences))
        self.cells = tuple(sorted(set(cells).difference(self.sentences)))
        self._holding: dict[str, frozenset[str]] = {}
        self._held: dict[tuple[tuple[str, ...], re.Pattern[str] | None], frozenset[str]] = {}
        self.suspects: dict[object, frozenset[str]] = {}

    @property
    def parts(self) -> "tuple[Vocabulary, ...]":
        """The vocabularies that together have all its texts."""
        return (self,)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every text, once, cells behind the others."""
        return self.sentences + self.cells

    def only(self, texts: AbstractSet[str]) -> "Vocabulary":
        """Return the vocabulary of some of the texts; of all of them it is this one."""
        if len(texts) == len(self.texts):
            return self
        return Vocabulary(filter(texts.__contains__, self.sentences), filter(texts.__contains__, self.cells))

    @cached_property
    def pieces_in_order(self) -> list[str]:
        """What stands between spaces, with the marks before and behind it, `TEXT_END` between two texts."""
        return self._joined.split()

    @cached_property
    def pieces(self) -> frozenset[str]:
        """Every piece of `pieces_in_order`, once."""
        return frozenset(self.pieces_in_order)

    @cached_property
    def bare_pieces(self) -> dict[str, str]:
        """Every piece in small letters without the marks before and behind it; equal ones are one object."""
        return dict(zip(self.pieces, map(_bare, self.pieces), strict=True))

    @cached_property
    def bare_in_order(self) -> list[str]:
        """What `bare_pieces` makes of `pieces_in_order`, "" where nothing but marks stands."""
        return [*map(self.bare_pieces.__getitem__, self.pieces_in_order)]

    @cached_property
    def folded_pieces(self) -> str:
        """Every piece in small letters, a line to each, a line end before the first and behind the last."""
        return "\n".join(("", *self.pieces, "")).casefold()

    @property
    def folded_sentences(self) -> str:
        """Every text that is no cell in small letters, `TEXT_END` between two."""
        return self._sentence_index.folded

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
        asked = (tuple(literals), pattern)
        known = self._held.get(asked)
        if known is None:
            if len(self._held) > _MOST_REMEMBERED:
                self._held.clear()
                self._holding.clear()
            met = frozenset().union(*map(self._holding_one, asked[0]))
            known = self._held[asked] = frozenset(filter(pattern.search, met)) if pattern and met else met
        return known

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
        return _Index(self.sentences)

    @cached_property
    def _cell_index(self) -> _Index:
        return _Index(self.cells)


class _InParts(Vocabulary):
    """A vocabulary whose texts are those of several others, its `parts`, which are asked instead."""

    def __init__(self, whole: Vocabulary, *parts: Vocabulary) -> None:
        super().__init__(whole.sentences, whole.cells)
        self._parts = parts

    @property
    def parts(self) -> tuple[Vocabulary, ...]:
        return self._parts

    @cached_property
    def pieces(self) -> frozenset[str]:
        return frozenset().union(*(part.pieces for part in self._parts))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset().union(*(part.words for part in self._parts))

    def holding(self, literals: Iterable[str], pattern: re.Pattern[str] | None = None) -> frozenset[str]:
        wanted = tuple(literals)
        return frozenset().union(*(part.holding(wanted, pattern) for part in self._parts))


class Sayings:
    """What the plans of a run all say, looked through once for all of them: an office's plans are much the same."""

    def __init__(self) -> None:
        self._known = Vocabulary(())

    def vocabulary(self, sentences: Iterable[str], cells: Iterable[str] = ()) -> Vocabulary:
        """Return the vocabulary of one more plan; one that shares little with those before begins anew."""
        whole = Vocabulary(sentences, cells)
        texts = frozenset(whole.texts)
        shared = texts.intersection(self._known.texts)
        if len(shared) * 2 < len(texts):
            self._known = whole
            return whole
        if len(shared) < len(self._known.texts):
            self._known = whole.only(shared)
        own = whole.only(texts - shared)
        return _InParts(whole, *((self._known, own) if own.texts else (self._known,)))


@lru_cache(maxsize=16_384)
def _bare(piece: str) -> str:
    """Return a piece in small letters without its marks: the plans of a run have most of their words in common."""
    return intern(piece.casefold().strip(_MARKS))


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
