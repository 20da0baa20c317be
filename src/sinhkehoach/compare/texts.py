"""Two papers, line by line → what is different between their words; nothing is known of what the words mean."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from sinhkehoach.base.diff import word_diff
from sinhkehoach.compare.changes import Change, ChangeKind

_PART: Final = "Lời văn"
# So many lines are compared one with another at most: what repeats in longer papers is looked for in its place only.
_MOST_LINES: Final = 4000


def compare_texts(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Return the lines that were added, taken out or changed, in the order of the new paper."""
    is_long = len(old) + len(new) > _MOST_LINES
    codes = SequenceMatcher(None, old, new, autojunk=is_long).get_opcodes()
    return tuple(
        change
        for kind, start, end, new_start, new_end in codes
        if kind != "equal"
        for change in _changes(old[start:end], new[new_start:new_end], new_start)
    )


def _changes(lost: Sequence[str], added: Sequence[str], begin: int) -> Iterator[Change]:
    """Yield what became of the lines `lost`, in whose place there are `added` ones, the first behind `begin` lines."""
    for at, (old, new) in enumerate(zip_longest(lost, added, fillvalue=""), begin + 1):
        place = f"Dòng {min(at, begin + max(len(added), 1))}"
        pieces = word_diff(old, new) if old and new else ()
        if pieces and any(piece.kept and piece.new.strip() for piece in pieces):
            yield Change(ChangeKind.CHANGED, _PART, place, "", "", old, new, pieces)
            continue
        if old:
            yield Change(ChangeKind.REMOVED, _PART, place, "", "", old, "")
        if new:
            yield Change(ChangeKind.ADDED, _PART, place, "", "", "", new)
