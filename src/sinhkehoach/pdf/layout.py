"""The pages of one shape: where their text begins and ends, how far its lines are from each other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from sinhkehoach.pdf.lines import Line

_FEWEST: Final = 3
_NEAR: Final = 2.0


class Area(NamedTuple):
    """Where the text of a page stands across, in pt; `pitches` has the usual step from line to line of each size."""

    left: float
    right: float
    pitches: dict[float, float]

    @property
    def middle(self) -> float:
        """The middle between the margins."""
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        """The length of a full line."""
        return self.right - self.left

    def is_even(self, line: Line) -> bool:
        """Say whether `line` has as much room at its left as at its right."""
        return abs(line.box.middle[0] - self.middle) < _NEAR * 2

    def has_in_middle(self, line: Line) -> bool:
        """Say whether `line` stands in the middle, with room on both sides."""
        return self.is_even(line) and line.box.left - self.left > _NEAR * 4

    def pitch(self, size: float) -> float:
        """Return the usual step between lines of `size`."""
        return self.pitches.get(size, size * 1.2)


def area_of(pages: Iterable[Sequence[Line]], edges: Sequence[tuple[float, float]]) -> Area:
    """Return the area of the text on `pages`, each its lines; `edges` has the ends of their tables."""
    pages = list(pages)
    lines = [line for page in pages for line in page]
    lefts = [*(line.box.left for line in lines), *(left for left, _ in edges for _ in range(_FEWEST))]
    rights = [*(line.box.right for line in lines), *(right for _, right in edges for _ in range(_FEWEST))]
    if not lefts:
        return Area(0.0, 0.0, {})
    left = _outermost(sorted(lefts))
    right = -_outermost(sorted(-each for each in rights))
    return Area(left, right, _pitches(pages))


def _outermost(places: Sequence[float]) -> float:
    """Return the first place that several lines share; the first of all where none do."""
    together = zip(places, places[_FEWEST - 1 :], strict=False)
    return next((first for first, last in together if last - first < _NEAR), places[0])


def _pitches(pages: Iterable[Sequence[Line]]) -> dict[float, float]:
    steps: dict[float, Counter[float]] = {}
    for lines in pages:
        for one, other in pairwise(lines):
            step = round((other.box.bottom - one.box.bottom) * 2) / 2
            if one.size == other.size and one.size < step < one.size * 2:
                steps.setdefault(one.size, Counter())[step] += 1
    # Steps inside paragraphs are the smallest of those that come often.
    return {size: _smallest_usual(counted) for size, counted in steps.items()}


def _smallest_usual(counted: Counter[float]) -> float:
    most = max(counted.values())
    return min(step for step, count in counted.items() if count * 4 >= most)
