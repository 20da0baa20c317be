"""The units of a document as it was made and as it is now → what is different, and after which unit what was put in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.matching import MatchItem, align, out_of_order
from sinhkehoach.docx.text import TextParagraph, TextRun
from sinhkehoach.reconcile.flow import Flow, flow_of
from sinhkehoach.reconcile.units import TextUnit


@dataclass(frozen=True, slots=True)
class Changed:
    """A paragraph, or the cell `column` of a row, whose words or formats are others now."""

    before: TextUnit
    after: TextUnit
    column: int
    old: str
    new: str
    restyled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """A unit that was not there; it follows `above` and comes before `below`, units as made."""

    unit: TextUnit
    above: TextUnit | None
    below: TextUnit | None


@dataclass(frozen=True, slots=True)
class Removed:
    """A unit that is there no more."""

    unit: TextUnit


@dataclass(frozen=True, slots=True)
class Moved:
    """A unit that stands elsewhere now, with the `others` that followed it and still do.

    They follow `above` now and come before `below`, units as made.
    """

    unit: TextUnit
    others: tuple[TextUnit, ...] = ()
    above: TextUnit | None = None
    below: TextUnit | None = None


@dataclass(frozen=True, slots=True)
class Reshaped:
    """Paragraphs that were joined or split: other ones say now what these said, maybe in other words."""

    before: tuple[TextUnit, ...]
    after: tuple[TextUnit, ...]


# What sets a character off: bold, italic, whatever else.
_Look = tuple[str, ...]

Difference = Changed | Added | Removed | Moved | Reshaped


def differences(made: Sequence[TextUnit], now: Sequence[TextUnit]) -> list[Difference]:
    """Return all that is different in the order of the document as it is now; first what moved, last what is gone."""
    matches = align([_item(unit) for unit in made], [_item(unit) for unit in now])
    moved = out_of_order(matches)
    flow = flow_of(made, now, {new: old for old, new in matches}, moved)
    places = _Places(made, now, flow, moved)
    found: list[Difference] = [*places.moves()]
    for place, unit in enumerate(now):
        if place in flow.old_of:
            found += _changes(made[flow.old_of[place]], unit)
        elif place in places.first_of_group:
            olds, news = places.first_of_group[place]
            found.append(Reshaped(tuple(made[at] for at in olds), tuple(now[at] for at in news)))
        elif place not in places.ends:
            found.append(Added(unit, *places.neighbours(place, place)))
    known = {old for ends in places.ends.values() for old in ends} | {
        old for olds, _ in flow.groups for old in olds
    }
    return [*found, *(Removed(unit) for place, unit in enumerate(made) if place not in known)]


def _item(unit: TextUnit) -> MatchItem:
    return MatchItem(unit.id, (unit.is_row, unit.note > 0, unit.text), unit.text)


class _Places:
    """Where the units of a document were; `ends` gives the first and the last old place of what a new unit came from."""

    def __init__(
        self, made: Sequence[TextUnit], now: Sequence[TextUnit], flow: Flow, moved: set[int]
    ) -> None:
        self._made = made
        self._count = len(now)
        self._moved = moved
        self._old_of = flow.old_of
        self.first_of_group = {news[0]: (olds, news) for olds, news in flow.groups}
        self.ends = {new: (old, old) for new, old in flow.old_of.items()} | {
            new: (olds[0], olds[-1]) for olds, news in flow.groups for new in news
        }

    def moves(self) -> Iterator[Moved]:
        """Yield each stretch of units that moved together."""
        old_of, moved = self._old_of, self._moved
        for start in sorted(moved):
            if start - 1 in moved and old_of[start - 1] + 1 == old_of[start]:
                continue
            end = start + 1
            while end in moved and old_of[end] == old_of[end - 1] + 1:
                end += 1
            first, *others = (self._made[old_of[at]] for at in range(start, end))
            yield Moved(first, tuple(others), *self.neighbours(start, end - 1))

    def neighbours(self, first: int, last: int) -> tuple[TextUnit | None, TextUnit | None]:
        """Return the nearest units above `first` and below `last` that were there before and have not moved."""
        return self._neighbour(first, -1), self._neighbour(last, 1)

    def _neighbour(self, place: int, step: int) -> TextUnit | None:
        place += step
        while 0 <= place < self._count:
            if place in self.ends and place not in self._moved:
                return self._made[self.ends[place][step < 0]]
            place += step
        return None


def _changes(before: TextUnit, after: TextUnit) -> Iterator[Changed]:
    if len(before.cells) != len(after.cells):
        yield Changed(before, after, -1, before.text, after.text)
        return
    for column, (old, new) in enumerate(zip(before.cells, after.cells, strict=True)):
        parted = _parted(before, after, column)
        # Nearly all are as they were.
        if not parted and [each.faces for each in old] == [each.faces for each in new]:
            continue
        old_text, new_text = (paragraphs_text(cell) for cell in (old, new))
        restyled = (*parted, *_restyled(old, new))
        if old_text != new_text or restyled:
            yield Changed(before, after, column, old_text, new_text, restyled)


def _parted(before: TextUnit, after: TextUnit, column: int) -> tuple[str, ...]:
    """Return what became of the line between the cell `column` and the cell above it."""
    was, is_now = (column in unit.going_on for unit in (before, after))
    text = f": “{paragraphs_text(before.cells[column])}”"
    return () if was == is_now else (f"{'gộp' if is_now else 'tách'} ô với ô trên{text}",)


def paragraphs_text(cell: tuple[TextParagraph, ...]) -> str:
    """Return what is read in a cell, a line for each paragraph."""
    return "\n".join(paragraph.text for paragraph in cell)


def _restyled(old: tuple[TextParagraph, ...], new: tuple[TextParagraph, ...]) -> Iterator[str]:
    """Yield the stretches that were kept, but are formatted otherwise: `đậm: …`, `bỏ nghiêng: …`."""
    formats = [_formats(cell) for cell in (old, new)]
    at, new_at = 0, 0
    for piece in word_diff(paragraphs_text(old), paragraphs_text(new)):
        if piece.kept:
            yield from _restyled_stretch(formats[0][at:], formats[1][new_at:], piece.new)
        at, new_at = at + len(piece.old), new_at + len(piece.new)


def _restyled_stretch(old: list[_Look], new: list[_Look], text: str) -> Iterator[str]:
    start = 0
    for at in range(len(text) + 1):
        change = (old[at], new[at]) if at < len(text) else None
        if at == len(text) or change != (old[start], new[start]):
            stretch = text[start:at].strip()
            if stretch and old[start] != new[start]:
                yield f"{_format_words(old[start], new[start])}: “{stretch}”"
            start = at


def _format_words(old: _Look, new: _Look) -> str:
    come = [name for name in new if name not in old]
    return ", ".join([*come, *(f"bỏ {name}" for name in old if name not in new)])


def _formats(cell: tuple[TextParagraph, ...]) -> list[_Look]:
    """Return the look of each character of the cell's text."""
    formats: list[_Look] = []
    for paragraph in cell:
        for run in (*paragraph.faces, TextRun("\n", bold=False, italic=False)):
            emphasis = [name for name, is_set in (("đậm", run.bold), ("nghiêng", run.italic)) if is_set]
            formats += [(*emphasis, *run.looks)] * len(run.text)
    return formats
