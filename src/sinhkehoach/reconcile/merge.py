"""Three states of a text, line by line: as it was, as one changed it, as another did → both changes, and what clashes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# A change: lines `start` to `end` of the text as it was are `lines` now.
_Hunk = tuple[int, int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Clash:
    """Lines that both have changed, each otherwise; `line` is where they stand in our text, counted from 1."""

    line: int
    base: tuple[str, ...]
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


def merge(base: str, ours: str, theirs: str) -> tuple[str, tuple[Clash, ...]]:
    """Return `ours` with the changes that lead from `base` to `theirs`, and those that clash with ours, left out."""
    end = "\r\n" if "\r\n" in ours else "\n"
    old, own, other = (text.replace("\r\n", "\n").split("\n") for text in (base, ours, theirs))
    merged: list[str] = []
    clashes: list[Clash] = []
    at = 0
    for start, stop, mine, their in _clusters(list(_hunks(old, own)), list(_hunks(old, other))):
        merged += old[at:start]
        ours_now, theirs_now = (_result(old, start, stop, hunks) for hunks in (mine, their))
        if mine and their and ours_now != theirs_now:
            clashes.append(Clash(len(merged) + 1, tuple(old[start:stop]), ours_now, theirs_now))
        merged += ours_now if mine else theirs_now
        at = stop
    return end.join([*merged, *old[at:]]), tuple(clashes)


def _hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[_Hunk]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield start, end, tuple(new[new_start:new_end])


def _clusters(ours: list[_Hunk], theirs: list[_Hunk]) -> Iterator[tuple[int, int, list[_Hunk], list[_Hunk]]]:
    """Yield (first line, line behind the last, our hunks, their hunks) for all hunks that touch the same lines."""
    while ours or theirs:
        first = min((*ours[:1], *theirs[:1]), key=lambda hunk: hunk[:2])
        start, stop = first[0], first[1]
        taken: tuple[list[_Hunk], list[_Hunk]] = ([], [])
        grown = True
        while grown:
            grown = False
            for hunks, own in zip((ours, theirs), taken, strict=True):
                while hunks and _touches(hunks[0], start, stop):
                    hunk = hunks.pop(0)
                    own.append(hunk)
                    stop = max(stop, hunk[1])
                    grown = True
        yield start, stop, *taken


def _touches(hunk: _Hunk, start: int, stop: int) -> bool:
    """Return True for a hunk that shares a line with `start` to `stop`, or is put in at that very place."""
    return hunk[0] < stop or hunk[0] == start


def _result(old: Sequence[str], start: int, stop: int, hunks: list[_Hunk]) -> tuple[str, ...]:
    lines: list[str] = []
    for first, last, new in hunks:
        lines += [*old[start:first], *new]
        start = last
    return (*lines, *old[start:stop])
