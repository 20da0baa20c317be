"""Several texts → the words in them, and which of the texts hold a literal: one scan for whatever is looked for."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from sys import intern
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# Stands between two texts: a piece that no author types.
TEXT_END: Final = "\0"
_MARKS: Final = ".,;:!?()“”\"'…*[]–-"
_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")
_OTHER_SPACE: Final = lazy_pattern(r"[^\S ]")


class Vocabulary:
    """What some texts say, each once, gathered when first asked for: long tables say a few things many times."""

    def __init__(self, sentences: Iterable[str], cells: Iterable[str] = ()) -> None:
        """Take texts of some length, and the words of cells, which are short and many."""
        self._sentences = tuple(dict.fromkeys(sentences))
        self._cells = tuple(sorted(set(cells).difference(self._sentences)))
        self._holding: dict[str, frozenset[str]] = {}

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, once, cells behind the others."""
        return self._sentences + self._cells

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
        return {piece: intern(piece.casefold().strip(_MARKS)) for piece in self.pieces}

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
        return frozenset(filter(pattern.search, met)) if pattern else met

    def folded(self, sentence: str) -> str:
        """Return one of the texts that is no cell in small letters."""
        return self._folded_sentences[sentence]

    def _holding_one(self, literal: str) -> frozenset[str]:
        known = self._holding.get(literal)
        if known is None:
            known = self._holding[literal] = self._search(literal)
        return known

    def _search(self, literal: str) -> frozenset[str]:
        pieces = self.folded_pieces
        for line in _lines(literal):
            if line not in pieces:
                return frozenset()
        met = [text for text, folded in self._folded_sentences.items() if literal in folded]
        # A look at all cells at once is the quickest.
        if literal in self._folded_cells:
            met += [cell for cell, folded in self._cells_one_by_one.items() if literal in folded]
        return frozenset(met)

    @cached_property
    def _joined(self) -> str:
        return f" {TEXT_END} ".join(self.texts)

    @cached_property
    def _folded_sentences(self) -> dict[str, str]:
        return {text: text.casefold() for text in self._sentences}

    @cached_property
    def _cells_one_by_one(self) -> dict[str, str]:
        return {cell: cell.casefold() for cell in self._cells}

    @cached_property
    def _folded_cells(self) -> str:
        return TEXT_END.join(self._cells).casefold()


@lru_cache(maxsize=4096)
def _lines(literal: str) -> tuple[str, ...]:
    """Return what must stand among the pieces, a line to each, wherever `literal` stands in a text.

    A space ends a piece and begins another: `phụ lục` needs a piece that ends with `phụ` and one that begins with `lục`.
    """
    first, *others = re.sub(r"\s", "\n", literal).split("\n")
    if not others:
        return (literal,)
    *between, last = others
    return tuple({f"{first}\n", *(f"\n{each}\n" for each in between), f"\n{last}"} - {"\n", "\n\n"})
