"""A heading that was added and counts on from one above it → the item of the YAML's list that it begins."""

import re

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.reconcile.differences import Added
from sinhkehoach.reconcile.leaves import value_at
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.steps import InsertItem
from sinhkehoach.reconcile.units import TextUnit, number_length, without_number


def next_item(added: Added, made: Made) -> InsertItem | None:
    """Return the step that puts a named item behind the one whose heading `added` counts on from; None for no such.

    `3. Việc mới` behind task 2, whatever stands below that, is a new task and no line of that one's text.
    """
    unit, above = added.unit, added.above
    if above is None or unit.is_row or unit.note:
        return None
    units = made.read.units if number_length(unit.text) else ()
    at = next((at for at, each in enumerate(units) if each is above), -1)
    before = next(
        (each for each in reversed(units[: at + 1]) if _counts_on(each, unit, anew=each is above)), None
    )
    found = value_at(made.source, before.path[:-1]) if before and before.path[-1:] == ("tên",) else None
    if found is None or not isinstance(found[0][-1], int):
        return None
    *holder, index = found[0]
    name = escaped(without_number(unit.text).rstrip(" .;"))
    return InsertItem(tuple(holder), int(index) + 1, {"tên": name})


def _counts_on(before: TextUnit, unit: TextUnit, *, anew: bool) -> bool:
    """Return True where the number of `unit` is the next one: 3. behind 2., 1.3. behind 1.2; `anew`: any such."""
    old, new = (re.findall(r"\d+", each.text[: number_length(each.text)]) for each in (before, unit))
    if not old or len(new) != len(old):
        return False
    return anew or (old[:-1] == new[:-1] and int(new[-1]) == int(old[-1]) + 1)
