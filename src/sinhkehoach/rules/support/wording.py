"""The texts of a plan, each once → its words, and which texts hold a literal: one scan for all rules."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_LETTERS: Final = lazy_pattern(r"[^\W\d_]+")
_OTHER_SPACE: Final = lazy_pattern(r"[^\S ]")
# Stands between two texts: a piece that no author types.
TEXT_END: Final = "\0"


class Wording:
    """What the texts say, each once, gathered when first asked for: long tables say a few things many times."""

    def __init__(self, sentences: Iterable[str], cells: Iterable[str]) -> None:
        """Take the texts outside rows of plain words, and the cells of those rows."""
        self._sentences = tuple(dict.fromkeys(sentences))
        self._cells = tuple(sorted(set(cells).difference(self._sentences)))
        self._holding: dict[str, frozenset[str]] = {}

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, once: those outside rows of plain words first."""
        return self._sentences + self._cells

    @cached_property
    def pieces_in_order(self) -> list[str]:
        """What stands between spaces, with the marks before and behind it, `TEXT_END` between two texts."""
        return f" {TEXT_END} ".join(self.texts).split()

    @cached_property
    def pieces(self) -> frozenset[str]:
        """Every piece of `pieces_in_order`, once."""
        return frozenset(self.pieces_in_order)

    @cached_property
    def folded_pieces(self) -> str:
        """Every piece in small letters, a line to each, a line end before the first and behind the last."""
        return "\n".join(("", *self.pieces, "")).casefold()

    @cached_property
    def odd_spaces(self) -> tuple[str, ...]:
        """What stands between words besides a single space: two of them, a tab, a space that does not break."""
        joined = f" {TEXT_END} ".join(self.texts)
        if joined == " ".join(self.pieces_in_order):
            return ()
        return ("  ", *set(_OTHER_SPACE.findall(joined)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word: letters without a digit or a mark between them, in the case they are typed in."""
        whole = {piece for piece in self.pieces if piece.isalpha()}
        return frozenset(whole).union(_LETTERS.findall("\n".join(self.pieces - whole)))

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """Every word in small letters."""
        return frozenset(word.casefold() for word in self.words)

    def holding(self, *literals: str) -> frozenset[str]:
        """Return the texts that hold one of `literals`, given in small letters, in any case."""
        return frozenset().union(*map(self._holding_one, literals))

    def _holding_one(self, literal: str) -> frozenset[str]:
        known = self._holding.get(literal)
        if known is None:
            may_stand = all(line in self.folded_pieces for line in _lines(literal))
            known = self._holding[literal] = self._search(literal) if may_stand else frozenset()
        return known

    def _search(self, literal: str) -> frozenset[str]:
        met = [text for text, folded in self._folded_sentences if literal in folded]
        # Cells are many and short: a look at all of them at once is the quickest.
        if literal in self._joined_cells:
            met += [cell for cell in self._cells if literal in cell.casefold()]
        return frozenset(met)

    @cached_property
    def _folded_sentences(self) -> list[tuple[str, str]]:
        return [(text, text.casefold()) for text in self._sentences]

    @cached_property
    def _joined_cells(self) -> str:
        return TEXT_END.join(self._cells).casefold()


@lru_cache(maxsize=4096)
def _lines(literal: str) -> tuple[str, ...]:
    """Return what must stand among the pieces, a line to each, wherever `literal` stands in a text.

    A space ends a piece and begins another: `phụ lục` needs a piece that ends with `phụ` and one that begins with `lục`.
    """
    parts = re.sub(r"\s", "\n", literal).split("\n")
    ends = [f"{part}\n" for part in parts[:1]] + [f"\n{part}\n" for part in parts[1:-1]]
    return (literal,) if len(parts) == 1 else tuple({*ends, f"\n{parts[-1]}"} - {"\n", "\n\n"})
