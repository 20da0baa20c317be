"""Lines → paragraphs: a line goes on in the next one where that had no room in it and does not begin anew."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.lines import Line
from sinhkehoach.render.plain_document import PlainParagraph, PlainRun
from sinhkehoach.render.wrapped_lines import BEGINS, is_ended

# A symbol of a document, a pair of years: what the end of a line has torn.
_TORN: Final = lazy_pattern(r".*[^\s.;,:](?:[-–/])$")
_NEAR: Final = 3.0
_SPACE: Final = 0.3


def paragraphs_of(lines: Sequence[Line], area: Area) -> list[list[Line]]:
    """Return the lines of each paragraph; `lines` go from one page to the next."""
    found: list[list[Line]] = []
    for line in lines:
        if found and _goes_on(found[-1], line, area):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _goes_on(paragraph: Sequence[Line], line: Line, area: Area) -> bool:
    last = paragraph[-1]
    step = line.box.bottom - last.box.bottom
    if last.size != line.size or step > area.pitch(line.size) + _NEAR:
        return False
    if area.has_in_middle(line) and all(map(area.is_even, paragraph)):
        spare = area.width - (last.box.right - last.box.left)
        return last.is_bold == line.is_bold and not has_room(last, line, last.box.right + spare)
    if area.has_in_middle(line) or area.has_in_middle(last) or has_room(last, line, area.right):
        return False
    return _fits(paragraph, line)


def _fits(paragraph: Sequence[Line], line: Line) -> bool:
    """Say whether `line` stands where the next line of `paragraph` would."""
    first, last = paragraph[0], paragraph[-1]
    if len(paragraph) > 1:
        return abs(line.box.left - last.box.left) < _NEAR and not (
            abs(line.box.left - first.box.left) < _NEAR and begins_anew(paragraph, line)
        )
    inset = line.box.left - first.box.left
    if inset < -_NEAR:
        return True
    return bool(BEGINS.match(first.text)) if inset > _NEAR else not begins_anew(paragraph, line)


def begins_anew(paragraph: Sequence[Line], line: Line) -> bool:
    """Say whether the words of `line` begin a paragraph behind those of `paragraph`."""
    first, last = paragraph[0], paragraph[-1]
    return is_ended(f"{first.text} {last.text}", line.text) or last.is_bold != line.is_bold


def has_room(last: Line, line: Line, right: float) -> bool:
    """Say whether the first word of `line` would have found room behind `last`, whose room ends at `right`."""
    first = line.words[0].box
    return right - last.box.right > first.right - first.left + last.size * _SPACE


def paragraph(lines: Iterable[Line], *, centred: bool = False) -> PlainParagraph:
    """Return the paragraph that `lines` make: runs of one face joined, torn symbols whole."""
    return PlainParagraph(tuple(merged(_runs(lines))), centred)


def _runs(lines: Iterable[Line]) -> Iterator[PlainRun]:
    open_text = ""
    for line in lines:
        first, *others = line.runs
        glue = "" if not open_text or _TORN.match(open_text) else " "
        yield first._replace(text=glue + first.text)
        yield from others
        open_text = line.text


def merged(runs: Iterable[PlainRun]) -> Iterator[PlainRun]:
    """Yield `runs` with neighbours of one face joined; a note stays alone."""
    for (face, note), same in groupby(runs, key=lambda run: (run[1:4], run.note)):
        together = list(same)
        if note:
            yield from together
        else:
            yield PlainRun("".join(run.text for run in together), *face)
