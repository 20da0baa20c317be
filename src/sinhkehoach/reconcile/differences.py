"""The units of a document as it was made and as it is now → what is different, and after which unit what was put in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.matching import MatchItem, align, out_of_order
from sinhkehoach.docx.text import TextParagraph, TextRun
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
    """A unit that stands elsewhere now, with the `count` - 1 units that followed it and still do."""

    unit: TextUnit
    count: int = 1


# What sets a character off: bold, italic, whatever else.
_Look = tuple[str, ...]

Difference = Changed | Added | Removed | Moved


def differences(made: Sequence[TextUnit], now: Sequence[TextUnit]) -> list[Difference]:
    """Return all that is different in the order of the document as it is now; first what moved, last what is gone."""
    matches = align([_item(unit) for unit in made], [_item(unit) for unit in now])
    old_of = {new: old for old, new in matches}
    moved = out_of_order(matches)
    found: list[Difference] = [*_moves(made, old_of, moved)]
    for place, unit in enumerate(now):
        if place in old_of:
            found += _changes(made[old_of[place]], unit)
        else:
            above, below = (_neighbour(made, old_of, place, step, len(now)) for step in (-1, 1))
            found.append(Added(unit, above, below))
    known = set(old_of.values())
    return [*found, *(Removed(unit) for place, unit in enumerate(made) if place not in known)]


def _item(unit: TextUnit) -> MatchItem:
    return MatchItem(unit.id, (unit.is_row, unit.note > 0, unit.text), unit.text)


def _moves(made: Sequence[TextUnit], old_of: dict[int, int], moved: set[int]) -> Iterator[Moved]:
    """Yield each stretch of units that moved together."""
    for start in sorted(moved):
        if start - 1 in moved and old_of[start - 1] + 1 == old_of[start]:
            continue
        end = start + 1
        while end in moved and old_of[end] == old_of[end - 1] + 1:
            end += 1
        yield Moved(made[old_of[start]], end - start)


def _neighbour(
    made: Sequence[TextUnit], old_of: dict[int, int], place: int, step: int, count: int
) -> TextUnit | None:
    """Return the nearest unit in direction `step` that was there before."""
    place += step
    while 0 <= place < count:
        if place in old_of:
            return made[old_of[place]]
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
