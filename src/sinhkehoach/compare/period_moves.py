"""Changes that only follow the period of the plan → one line for all of them."""

from collections import Counter
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.plan_pair import Location

PART: Final = "Năm dời theo kỳ"
# Where the move itself is told.
_PERIOD: Final = "Kỳ của kế hoạch"
_YEAR: Final = lazy_pattern(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
# One is told as it is; several are a list that nobody reads.
_FEWEST: Final = 2


def with_moves_gathered(changes: tuple[Change, ...], old_period: str, new_period: str) -> tuple[Change, ...]:
    """Return `changes`, those in which nothing but years moved as far as the period did, as one change at the end."""
    years = _moved_by(old_period, new_period)
    moves = [each for each in changes if years and _only_moves(each, years)]
    if len(moves) < _FEWEST:
        return changes
    counts = Counter(each.part for each in moves)
    places = ", ".join(f"{part} {count}" for part, count in counts.items())
    place = f"{len(moves)} chỗ"
    gathered = Location(PART, place, place, (), ()).change("", old_period, new_period, places)
    return (*(each for each in changes if each not in moves), gathered)


def _moved_by(old: str, new: str) -> int:
    """Return how many years later the period `new` begins than `old`, 0 where that cannot be told."""
    first, second = _YEAR.search(old), _YEAR.search(new)
    return int(second[0]) - int(first[0]) if first and second else 0


def _only_moves(change: Change, years: int) -> bool:
    """Say whether the texts are the same but for years, each the same or `years` later."""
    if change.kind not in (ChangeKind.CHANGED, ChangeKind.RENAMED) or change.place == _PERIOD:
        return False
    if _YEAR.sub("", change.old) != _YEAR.sub("", change.new):
        return False
    pairs = zip(_YEAR.findall(change.old), _YEAR.findall(change.new), strict=True)
    moved = {int(new) - int(old) for old, new in pairs}
    return moved <= {0, years} and years in moved
