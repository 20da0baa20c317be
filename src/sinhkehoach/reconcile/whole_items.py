"""Removed units → the items of the plan that are gone as a whole: an appendix, a task with all that stands under it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Document
from sinhkehoach.reconcile.differences import Removed
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.steps import Remove
from sinhkehoach.reconcile.units import TextUnit

_ADVICE: Final = "muốn bỏ hẳn thì bỏ cả mục ấy trong tệp kế hoạch, và những chỗ nhắc tới nó"
# An item of one unit is a line or a row, which goes by itself.
_LEAST_UNITS: Final = 2


def appendix_of(units: Sequence[TextUnit], document: Document) -> dict[int, KeyPath]:
    """Return the path of the appendix that each unit stands in, by the unit's identity; none for those of the body."""
    waiting = list(document.appendices)
    path: KeyPath = ()
    found = {}
    for unit in units:
        if waiting and unit.text == waiting[0].label:
            path = waiting.pop(0).path
        if path and not unit.note:
            found[id(unit)] = path
    return found


def whole_items(
    removed: Sequence[Removed], units: Sequence[TextUnit], appendices: Mapping[int, KeyPath]
) -> tuple[list[HandEdit], list[Removed]]:
    """Return an edit for each item of which nothing is left, and the removed units that belong to no such item."""
    there = Counter(item for unit in units for item in _items(unit, appendices))
    gone = Counter(item for each in removed for item in _items(each.unit, appendices))
    whole = {item for item, count in gone.items() if count == there[item] >= _LEAST_UNITS}
    of_item: defaultdict[KeyPath, list[Removed]] = defaultdict(list)
    rest = []
    for each in removed:
        item = next((item for item in _items(each.unit, appendices) if item in whole), None)
        if item is None:
            rest.append(each)
        else:
            of_item[item].append(each)
    return [_gone(item, each) for item, each in of_item.items()], rest


def _gone(item: KeyPath, removed: Sequence[Removed]) -> HandEdit:
    first, *others = removed
    return HandEdit(
        Group.ITEMS,
        first,
        first.unit.text,
        "",
        item,
        advice=_ADVICE,
        steps=(Remove(item),),
        others=tuple(others),
    )


def _items(unit: TextUnit, appendices: Mapping[int, KeyPath]) -> Iterator[KeyPath]:
    """Yield the items of lists that `unit` belongs to, the largest first."""
    path = appendices.get(id(unit), ())
    if path:
        yield path
    for end, step in enumerate(unit.path, start=1):
        if isinstance(step, int) and unit.path[:end] != path:
            yield unit.path[:end]
