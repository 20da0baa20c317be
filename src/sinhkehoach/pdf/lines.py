"""Words of a page → its lines, from left to right and from top to bottom."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from statistics import median
from typing import Final

from sinhkehoach.base.text import nfc
from sinhkehoach.pdf.pages import Box, Word
from sinhkehoach.render.plain_document import PlainRun

# Of the size of the letters: words nearer to each other are one, words farther from each other stand apart.
_BLANK: Final = 0.13
_GAP: Final = 1.2
# What is so much smaller than the words around it stands above or below the line.
_SMALL: Final = 0.75


class Line:
    """Words beside each other."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = tuple(sorted(words, key=lambda word: word.box.left))

    @cached_property
    def box(self) -> Box:
        """What it covers."""
        boxes = [word.box for word in self.words]
        lowest = max(word.box.bottom for word in self.words if word.size > self.size * _SMALL)
        return Box(boxes[0].left, min(each.top for each in boxes), max(each.right for each in boxes), lowest)

    @cached_property
    def size(self) -> float:
        """The size of most of its letters."""
        sizes = Counter[float]()
        for word in self.words:
            sizes[round(word.size, 1)] += len(word.text)
        return sizes.most_common(1)[0][0]

    @cached_property
    def text(self) -> str:
        """What it says."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def runs(self) -> tuple[PlainRun, ...]:
        """Its words with the blanks between them."""
        return tuple(self._runs())

    def with_runs(self, runs: tuple[PlainRun, ...]) -> "Line":
        """Return the line with `runs` for what it says."""
        line = Line(self.words)
        line.runs = runs
        return line

    def _runs(self) -> Iterator[PlainRun]:
        before: Word | None = None
        for word in self.words:
            apart = before is not None and word.box.left - before.box.right > _BLANK * self.size
            raised = self.is_raised(word)
            yield PlainRun(" " * apart + nfc(word.text), word.bold, word.italic, raised)
            before = word

    def is_raised(self, word: Word) -> bool:
        """Say whether `word` is small and stands above the others."""
        return word.size < self.size * _SMALL and word.box.bottom < self.box.bottom - 1

    @property
    def is_bold(self) -> bool:
        """True where every word is bold."""
        return all(word.bold for word in self.words)

    def pieces(self) -> list["Line"]:
        """Return the stretches that wide gaps part."""
        found: list[list[Word]] = [[]]
        for word in self.words:
            if found[-1] and word.box.left - found[-1][-1].box.right > _GAP * self.size:
                found.append([])
            found[-1].append(word)
        return [Line(words) for words in found]


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Return the lines that `words` make, from top to bottom; small raised words belong to the line beside them."""
    rest = list(words)
    if not rest:
        return []
    usual = median(word.size for word in rest for _ in word.text)
    large = [word for word in rest if word.size >= usual * _SMALL]
    rows = _rows(large)
    small: list[Word] = []
    for word in rest:
        if word.size < usual * _SMALL:
            _row_beside(word, rows, small).append(word)
    lines = [*map(Line, rows), *lines_of(small)]
    return sorted(lines, key=lambda line: (line.box.bottom, line.box.left))


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: each.box.bottom):
        middle = word.box.middle[1]
        if rows and rows[-1][-1].box.top <= middle <= rows[-1][-1].box.bottom:
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows


def _row_beside(word: Word, rows: list[list[Word]], none: list[Word]) -> list[Word]:
    """Return the row that `word` touches, `none` where there is none."""
    middle = word.box.middle[1]
    for row in rows:
        top, bottom = min(each.box.top for each in row), max(each.box.bottom for each in row)
        near = any(_gap(word.box, each.box) <= each.size for each in row)
        if near and top - 2 <= middle <= bottom:
            return row
    return none


def _gap(one: Box, other: Box) -> float:
    """Return how far two boxes are from each other across; less than 0 where they overlap."""
    return max(one.left - other.right, other.left - one.right)
