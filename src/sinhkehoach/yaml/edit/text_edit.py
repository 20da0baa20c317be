"""Edits of a text, and the one way they fail."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class TextEdit:
    """The characters from `start` up to `end` of a text become `new`."""

    start: int
    end: int
    new: str


class CannotEdit(Exception):
    """A change cannot be brought into a file without the risk of a wrong text; words itself in Vietnamese."""


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """Return `text` with all of `edits`, whose places count in `text` as it stands.

    Insertions at one place follow in the order given. ValueError where two edits overlap, or one ends before
    it starts or lies outside the text.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if not done <= edit.start <= edit.end <= len(text):
            message = f"edit {edit} overlaps the one before it (which ends at {done}) or leaves the text"
            raise ValueError(message)
        pieces += (text[done : edit.start], edit.new)
        done = edit.end
    return "".join([*pieces, text[done:]])


def moved_index(text: str, index: int, edits: Iterable[TextEdit]) -> int:
    """Return where the character at `index` of `text` stands after `edits`, one that is replaced where it would be."""
    moved = index
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start <= index < edit.end:
            return (
                moved
                - (index - edit.start)
                + _within(text[edit.start : edit.end], edit.new, index - edit.start)
            )
        if edit.end <= index:
            moved += len(edit.new) - (edit.end - edit.start)
    return moved


def _within(old: str, new: str, index: int) -> int:
    """Return where the character at `index` of `old` stands in `new`: in the same line, as far as there is one."""
    before, lines = old[:index].split("\n"), new.split("\n")
    if len(lines) != old.count("\n") + 1:
        return 0
    line = len(before) - 1
    least = difference(old.split("\n")[line], lines[line])
    column = len(before[-1])
    if column >= least.end:
        column += len(least.new) - (least.end - least.start)
    return sum(len(each) + 1 for each in lines[:line]) + min(column, len(lines[line]))


def difference(old: str, new: str) -> TextEdit:
    """Return the smallest single edit that makes `new` of `old`."""
    before = _shared(old, new)
    behind = _shared(old[before:][::-1], new[before:][::-1])
    return TextEdit(before, len(old) - behind, new[before : len(new) - behind])


def _shared(one: str, other: str) -> int:
    """Return how many characters the two have in common from the start on."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
