"""What a superior's plan assigned before, and what it assigns now → which is which, whatever number it has by now."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sinhkehoach.base.matching import MatchItem, align
from sinhkehoach.base.text import fold
from sinhkehoach.model.assignment_list import AssignedIndicator, AssignedTask

_Assigned = TypeVar("_Assigned", AssignedTask, AssignedIndicator)


def versions_of(
    old: Sequence[_Assigned], new: Sequence[_Assigned]
) -> Iterator[tuple[_Assigned | None, _Assigned | None]]:
    """Yield everything assigned as (it was, it is), None where it is not there: `new` in its order, then what is gone."""
    same = {after: before for before, after in align(*(list(map(_item, each)) for each in (old, new)))}
    yield from ((old[same[at]] if at in same else None, each) for at, each in enumerate(new))
    kept = set(same.values())
    yield from ((each, None) for at, each in enumerate(old) if at not in kept)


def _item(assigned: AssignedTask | AssignedIndicator) -> MatchItem:
    return MatchItem("", fold(assigned.name), assigned.name)
