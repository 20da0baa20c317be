"""The words on the pages of some blocks of a section → which block and which mark in it each was made from."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from sinhkehoach.docx.wordml import Element
from sinhkehoach.preview.places import Places, letters_of
from sinhkehoach.preview.sections import Block

NOWHERE: Final = -1


class PageWords(NamedTuple):
    """What the words of a page stand at: block and mark in it, by the `data-place` that they name.

    `begins` is the block that the page begins with, NOWHERE where it begins inside of one, or nobody can tell.
    """

    places: tuple[tuple[int, int], ...]
    begins: int


class Follower:
    """Follows the words of the pages of `blocks`, the first of which is number `begin` of its section."""

    def __init__(self, places: Places, blocks: Sequence[Block], begin: int) -> None:
        self._places = places
        self._begin = begin
        self._first_marks = [0, *accumulate(len(block.marks) for block in blocks)]
        self._first_paragraphs = [0, *accumulate(block.paragraphs for block in blocks)]

    def follow(self, pages: Sequence[Sequence[Element]]) -> Iterator[PageWords]:
        """Yield what the words of each page stand at; each word that stands at a mark names it by `data-place`."""
        found = self._places.of_words([text.text or "" for page in pages for text in page])
        printed, begins = 0, self._begin
        for page in pages:
            words = [(text, place) for text in page if (place := next(found)) is not None]
            in_text = [(text, place) for text, place in words if place < self._places.body_end]
            if printed:
                is_next = min((place for _, place in in_text), default=NOWHERE) == printed
                begins = self._block_from(printed) if is_next else NOWHERE
            yield PageWords(self._named(words), begins)
            ends = (place + len(letters_of(text.text or "")) for text, place in in_text)
            printed = max(ends, default=printed)

    def _named(self, words: Sequence[tuple[Element, int]]) -> tuple[tuple[int, int], ...]:
        numbers: dict[tuple[int, int], int] = {}
        for text, place in words:
            mark = self._places.mark_at(place)
            if mark is not None:
                text.set("data-place", str(numbers.setdefault(self._place_of(mark), len(numbers))))
        return tuple(numbers)

    def _place_of(self, mark: int) -> tuple[int, int]:
        """Return the block in the section and the mark in it of a mark of these blocks."""
        block = bisect_right(self._first_marks, mark) - 1
        return self._begin + block, mark - self._first_marks[block]

    def _block_from(self, place: int) -> int:
        """Return the block of the section that begins at `place`, NOWHERE where none does."""
        paragraph = self._places.paragraph_from(place)
        if paragraph is None or paragraph not in self._first_paragraphs:
            return NOWHERE
        return self._begin + self._first_paragraphs.index(paragraph)
