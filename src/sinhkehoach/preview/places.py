"""Words drawn on pages + the document they were drawn from → the mark of what each of them was made from.

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
    """The letters of a document, blanks left out, and the number of the mark of each of its paragraphs, if any."""

    def __init__(self, document: WordDocument) -> None:
        pieces = [(_letters(each.full_text), mark) for each, mark in _marked(document)]
        self._text = "".join(letters for letters, _ in pieces)
        self._starts = [0, *accumulate(len(letters) for letters, _ in pieces)]
        self._marks = [mark for _, mark in pieces]

    def of_words(self, words: Sequence[str]) -> Iterator[int | None]:
        """Yield for each of the `words` drawn, page after page, the mark it stands at, None where it has none."""
        drawn = [_letters(word) for word in words]
        at = 0
        for number, letters in enumerate(drawn):
            if not self._text.startswith(letters, at):
                found = self._look_up(drawn, number, at)
                if found < 0:
                    yield None
                    continue
                at = found
            yield self._marks[bisect_right(self._starts, at) - 1] if letters else None
            at += len(letters)

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


def _letters(text: str) -> str:
    return nfc("".join(text.split()))
