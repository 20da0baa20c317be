"""The footnotes of a page: what stands below a short line at its foot in smaller letters, by number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.pages import Box, Word
from sinhkehoach.pdf.paragraphs import paragraph
from sinhkehoach.render.plain_document import PlainParagraph, PlainRun

_LONGEST_RULE: Final = 0.5
_NEAR: Final = 6.0
_SMALLER: Final = 0.9
_NUMBER: Final = lazy_pattern(r"\d{1,3}")
_SMALL: Final = 0.9


class Note(NamedTuple):
    """A footnote: its number, 0 for the rest of one that began on the page before; its text."""

    number: int
    text: PlainParagraph


class PageNotes(NamedTuple):
    """The footnotes of a page and the words that they are made of."""

    notes: tuple[Note, ...]
    words: frozenset[Word]


def page_notes(
    words: Sequence[Word], rules: Iterable[Box], height: float, area: Area, size: float
) -> PageNotes:
    """Return the footnotes among `words` of a page so high, whose running text is of `size`."""
    for rule in rules:
        is_short = rule.right - rule.left < area.width * _LONGEST_RULE
        if not is_short or abs(rule.left - area.left) > _NEAR or rule.top < height / 2:
            continue
        below = [word for word in words if word.box.top > rule.top - 1]
        if below and all(word.size < size * _SMALLER for word in below):
            return PageNotes(tuple(_notes(lines_of(below))), frozenset(below))
    return PageNotes((), frozenset())


def _notes(lines: Iterable[Line]) -> Iterator[Note]:
    number, together = 0, list[Line]()
    for line in lines:
        first = line.words[0]
        if _NUMBER.fullmatch(first.text) and first.size < line.size * _SMALL and len(line.words) > 1:
            if together:
                yield Note(number, paragraph(together))
            number, together = int(first.text), [Line(line.words[1:])]
        else:
            together.append(line)
    if together:
        yield Note(number, paragraph(together))


def with_references(runs: Iterable[PlainRun], numbers: Mapping[int, int]) -> tuple[PlainRun, ...]:
    """Return `runs` with the raised numbers in `numbers` as references to the footnotes that these name."""

    def referring(run: PlainRun) -> PlainRun:
        shown = run.text.strip()
        is_reference = run.raised and _NUMBER.fullmatch(shown) and int(shown) in numbers
        return PlainRun("", note=numbers[int(shown)]) if is_reference else run

    return tuple(map(referring, runs))
