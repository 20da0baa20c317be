"""A text too long for its place → the same text broken so that the lines are even and no phrase is split."""

from bisect import bisect_right
from functools import partial
from itertools import accumulate, pairwise
from typing import NamedTuple

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.compose.document import Runs
from sinhkehoach.render.break_costs import INSEPARABLE, break_cost
from sinhkehoach.render.runs import plain_text, with_text
from sinhkehoach.template.prepared_template import Slot

_TWIPS_PER_POINT = 20
# A line more than needed is worth it only to keep a phrase whole.
_EXTRA_LINE = 0.75 * INSEPARABLE
_UNEVEN = 3.0
_OVER_THE_EDGE = 100.0
# What is longer is no heading any more: its lines are filled, as those of any paragraph.
_MOST_LINES = 20
# A line is never made longer than this share of the room, but for a word that is.
_FURTHEST = 1.25
_OPENING, _CLOSING = "(“[", ")”]"


class BalancedText(NamedTuple):
    """The runs with a newline at each break, and the width in pt of the longest line."""

    runs: Runs
    longest: float


def balance(runs: Runs, slot: Slot) -> BalancedText:
    """Return `runs` broken into even lines that fit `slot`; newlines that are there already stay."""
    measure = partial(text_width, size_pt=slot.size, bold=slot.bold, italic=slot.italic)
    lines = plain_text(runs).split("\n")
    longest = max(map(measure, lines))
    if longest <= slot.width / _TWIPS_PER_POINT:
        return BalancedText(runs, longest)
    breaks: set[int] = set()
    start = 0
    for line in lines:
        words = line.split(" ")
        lengths = _Lengths([measure(word) for word in words], measure(" "), slot.width / _TWIPS_PER_POINT)
        ends = tuple(accumulate(len(word) + 1 for word in words))
        breaks |= {start + ends[word] - 1 for word in _breaks(words, lengths)}
        start += len(line) + 1
    broken = _with_breaks(runs, breaks)
    return BalancedText(broken, max(measure(line) for line in plain_text(broken).split("\n")))


class _Lengths:
    """How long the words are, and how long a line may be, in pt."""

    def __init__(self, words: list[float], space: float, line: float) -> None:
        self.count = len(words)
        self.line = line
        self._space = space
        self._starts = [0.0, *accumulate(word + space for word in words)]

    def of(self, start: int, end: int) -> float:
        """Return the length of a line of the words from `start` up to `end`."""
        return self._starts[end] - self._starts[start] - self._space

    def furthest(self, start: int) -> int:
        """Return the end of the longest line from `start` on that is worth a thought; it holds a word at least."""
        edge = self._starts[start] + self._space + self.line * _FURTHEST
        return max(start + 1, bisect_right(self._starts, edge) - 1)


def _breaks(words: list[str], lengths: _Lengths) -> tuple[int, ...]:
    """Return the words after which a new line begins, counted from 0."""
    if lengths.of(0, len(words)) <= lengths.line:
        return ()
    filled = _filled(lengths)
    if len(filled) >= _MOST_LINES:
        return filled
    costs = _break_costs(words)
    layouts = []
    for extra in (0, 1):
        cost, breaks = _best_layout(lengths, costs, len(filled) + 1 + extra)
        layouts.append((cost + extra * _EXTRA_LINE, breaks))
    return min(layouts)[1]


def _best_layout(lengths: _Lengths, costs: list[float], lines: int) -> tuple[float, tuple[int, ...]]:
    """Return the least cost of exactly `lines` lines, and the words they end with but for the last.

    From the last line up to the first, the best end of a text that begins with a certain word is found once.
    """
    last = lengths.count
    mean = lengths.of(0, last) / lines

    def line_cost(start: int, end: int) -> float:
        length = lengths.of(start, end)
        over = _OVER_THE_EDGE * (length / lengths.line) if length > lengths.line else 0.0
        return over + _UNEVEN * ((length - mean) / mean) ** 2

    if lines > last:
        return float("inf"), ()
    best: dict[int, tuple[float, tuple[int, ...]]] = {
        start: (line_cost(start, last), ()) for start in range(lines - 1, last)
    }
    for above in range(lines - 2, -1, -1):
        latest = last - (lines - 1 - above)
        best = {
            start: min(
                (line_cost(start, end) + costs[end - 1] + best[end][0], (end - 1, *best[end][1]))
                for end in range(start + 1, min(latest, lengths.furthest(start)) + 1)
            )
            for start in (range(above, latest) if above else (0,))
        }
    return best[0]


def _filled(lengths: _Lengths) -> tuple[int, ...]:
    """Return the breaks where every line is filled before the next begins: as few lines as there can be."""
    breaks, start = [], 0
    for end in range(1, lengths.count + 1):
        if lengths.of(start, end) > lengths.line and end - start > 1:
            start = end - 1
            breaks.append(start - 1)
    return tuple(breaks)


def _break_costs(words: list[str]) -> list[float]:
    """Return the cost of a break after each word but the last."""
    depth, costs = 0, []
    for before, after in pairwise(words):
        depth += sum(before.count(mark) for mark in _OPENING) - sum(before.count(mark) for mark in _CLOSING)
        costs.append(break_cost(before, after, is_quoted=depth > 0) if before and after else 0.0)
    return costs


def _with_breaks(runs: Runs, breaks: set[int]) -> Runs:
    """Return `runs` with a newline for the space at each offset of the whole text."""
    broken, start = [], 0
    for run in runs:
        characters = ["\n" if start + at in breaks else each for at, each in enumerate(run.text)]
        broken.append(with_text(run, "".join(characters)))
        start += len(run.text)
    return tuple(broken)
