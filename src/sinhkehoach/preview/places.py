"""Words drawn on pages + the document they were drawn from → where in its text each of them stands.

A drawing says nothing of paragraphs, but it has their words in their order, with others in between: page numbers, the
head of a table anew on each page, footnotes before the text that goes on overleaf. So words are followed through the
document; where they break off, the next ones are looked up.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from sinhkehoach.base.text import nfc
from sinhkehoach.docx.content import DocxParagraph, WordDocument
from sinhkehoach.preview.sections import MARK

# So many letters are looked up at once: fewer stand in many places.
_LOOKED_UP: Final = 24


class Places:
    """The letters of a document, blanks left out; a place is how many stand before it.

    `body_end` is the place behind the text, where the footnotes begin.
    """

    def __init__(self, document: WordDocument) -> None:
        self._pieces = list(_marked(document))
        letters = [letters_of(paragraph.full_text) for paragraph, _ in self._pieces]
        self._text = "".join(letters)
        self._starts = [0, *accumulate(map(len, letters))]
        self.body_end = self._starts[len(document.paragraphs)]

    def of_words(self, words: Sequence[str]) -> Iterator[int | None]:
        """Yield the place of each of the `words` drawn, page after page, None for one that is not of the document."""
        drawn = [letters_of(word) for word in words]
        at = 0
        for number, letters in enumerate(drawn):
            if not self._text.startswith(letters, at):
                found = self._look_up(drawn, number, at)
                if found < 0:
                    yield None
                    continue
                at = found
            yield at if letters else None
            at += len(letters)

    def mark_at(self, place: int) -> int | None:
        """Return the number of the mark of the paragraph at `place`, None where it has none."""
        return self._pieces[self._piece_at(place)][1]

    def paragraph_from(self, place: int) -> int | None:
        """Return which w:p of the text begins at `place`; None where none does, or an empty one stands there as well."""
        piece = self._piece_at(place)
        if self._starts[piece] != place or (piece and self._starts[piece - 1] == place):
            return None
        return self._pieces[piece][0].place

    def _piece_at(self, place: int) -> int:
        return bisect_right(self._starts, place) - 1

    def _look_up(self, drawn: Sequence[str], number: int, at: int) -> int:
        """Return where the words from `number` on stand, behind `at` if they can; -1 where they do not."""
        piece = ""
        for letters in drawn[number:]:
            piece += letters
            if len(piece) >= _LOOKED_UP:
                break
        found = self._text.find(piece, at)
        return found if found >= 0 else self._text.find(piece)


def _marked(document: WordDocument) -> Iterator[tuple[DocxParagraph, int | None]]:
    """Yield each paragraph with the number of its mark; in a table, a mark holds for the rest of its row."""
    row, last = None, None
    for paragraph in (*document.paragraphs, *document.notes):
        cell = paragraph.cell
        here = (cell.table.number, cell.row) if cell else None
        found = next(filter(None, map(MARK.fullmatch, paragraph.bookmarks)), None)
        if found:
            last = int(found[1])
        elif here is None or here != row:
            last = None
        row = here
        yield paragraph, last


def letters_of(text: str) -> str:
    """Return `text` without its blanks, composed."""
    return nfc("".join(text.split()))
