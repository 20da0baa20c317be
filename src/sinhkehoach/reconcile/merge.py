"""Three states of a text, line by line: as it was, as one changed it, as another did → both changes, and what clashes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_LINE_END: Final = lazy_pattern(r"\r\n|\r|\n")

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
    """Return `ours` with the changes that lead from `base` to `theirs`, and those that clash with ours, left out.

    How lines end is no change: each of ours keeps its own end, and new ones end as ours do.
    """
    whole = _ended(ours)
    text, clashes = _merge(_ended(base), whole, _ended(theirs))
    return ours if text == whole else text, clashes


def _ended(text: str) -> str:
    """Return `text` with an end of its last line."""
    return text if text.endswith(("\r", "\n")) else f"{text}\n"


def _merge(base: str, ours: str, theirs: str) -> tuple[str, tuple[Clash, ...]]:
    old, own, other = (_LINE_END.split(text) for text in (base, ours, theirs))
    ends = _LINE_END.findall(ours)
    kept = iter(zip(own, [*ends, ""], strict=True))
    usual = max(sorted(set(ends)), key=ends.count)
    merged: list[tuple[str, str]] = []
    clashes: list[Clash] = []
    at = 0
    for start, stop, mine, their in _clusters(list(_hunks(old, own)), list(_hunks(old, other))):
        merged += islice(kept, start - at)
        ours_now, theirs_now = (_result(old, start, stop, hunks) for hunks in (mine, their))
        if mine and their and ours_now != theirs_now:
            clashes.append(Clash(len(merged) + 1, tuple(old[start:stop]), ours_now, theirs_now))
        own_lines = list(islice(kept, len(ours_now)))
        merged += own_lines if mine else ((line, usual) for line in theirs_now)
        at = stop
    merged += kept
    text = "".join(f"{line}{end or usual}" for line, end in merged[:-1]) + merged[-1][0]
    return text, tuple(clashes)


def lines_now(base: str, ours: str) -> list[int]:
    """Return for each line of `base` its number in `ours`, from 0; that of the next line there for one that is gone."""
    old, own = (_LINE_END.split(text) for text in (base, ours))
    places: list[int] = []
    shift = 0
    for start, stop, new in _hunks(old, own):
        places += (line + shift for line in range(len(places), start))
        places += (start + shift + min(line, max(len(new) - 1, 0)) for line in range(stop - start))
        shift += len(new) - (stop - start)
    return [*places, *(line + shift for line in range(len(places), len(old)))]


def _hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[_Hunk]:
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield start, end, tuple(new[new_start:new_end])


def _clusters(ours: list[_Hunk], theirs: list[_Hunk]) -> Iterator[tuple[int, int, list[_Hunk], list[_Hunk]]]:
    """Yield (first line, line behind the last, our hunks, their hunks) for all hunks that touch the same lines.

    Ours below the last of theirs are left out: they change nothing of what we have.
    """
    while theirs:
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
