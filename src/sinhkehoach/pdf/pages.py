"""What stands on the pages of a PDF: words with their places, cells, lines; lengths in pt from the upper left corner."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, across and down."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, point: tuple[float, float]) -> bool:
        """Say whether `point` lies in it."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


class Word(NamedTuple):
    """Letters of one face without a blank between them."""

    text: str
    box: Box
    size: float
    bold: bool = False
    italic: bool = False


class Page(NamedTuple):
    """One page: its words, the cells of each table, its horizontal lines, the share that its largest picture covers."""

    width: float
    height: float
    words: tuple[Word, ...]
    tables: tuple[tuple[Box, ...], ...] = ()
    rules: tuple[Box, ...] = ()
    pictured: float = 0.0
