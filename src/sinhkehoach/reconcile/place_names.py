"""A name that the office's list gives in full → the short name in the plan that it was printed for."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.reconcile.leaves import Leaf, leaves_at
from sinhkehoach.reconcile.steps import InsertItem, Remove, SetValue, Step
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.task_facts import UNIT_FACTS
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits
from sinhkehoach.yaml.read.source import Source

_BETWEEN_NAMES: Final = ",; "
_AT_WORK: Final = frozenset(fact.key for fact in UNIT_FACTS)


@dataclass(frozen=True, slots=True)
class PrintedName:
    """A unit's full name, printed from `start` to `end` for the one that is typed at `path`."""

    path: KeyPath
    start: int
    end: int


def printed_names(path: KeyPath, source: Source, printed: str, facts: Facts) -> list[PrintedName]:
    """Return the names of units that `printed` has from the plan's `path`, from left to right."""
    places = [(*path[:-1], "đơn vị"), path] if path[-1:] == ("nội dung",) else [path]
    found: list[PrintedName] = []
    for leaf in (leaf for place in places for leaf in _in_order(place, source)):
        name = facts.units.get(fold(leaf.text)) or (leaf.text if is_in_list(leaf) else None)
        at = found[-1].end if found else 0
        start = -1 if name is None else printed.casefold().find(name.casefold(), at)
        if name is not None and start >= 0:
            found.append(PrintedName(leaf.path, start, start + len(name)))
    return found


def is_in_list(leaf: Leaf) -> bool:
    """Say whether `leaf` is a name in a list of units at work: it changes by whole names, be it printed as typed."""
    return isinstance(leaf.path[-1], int) and leaf.path[-2] in _AT_WORK


def name_steps(
    names: Sequence[PrintedName], edits: Iterable[TextEdit], printed: str, facts: Facts
) -> list[Step] | None:
    """Return the steps by which the plan names the units that `printed` names after `edits`; None where there are none.

    A unit of the office's list is named by its short name, another one in full.
    """
    steps: list[Step] = []
    renamed: defaultdict[PrintedName, list[TextEdit]] = defaultdict(list)
    for edit in edits:
        inside = next((name for name in names if name.start <= edit.start <= edit.end <= name.end), None)
        gone = [name for name in names if edit.start <= name.start and name.end <= edit.end]
        if inside is not None and edit.new.strip():
            renamed[inside].append(TextEdit(edit.start - inside.start, edit.end - inside.start, edit.new))
        elif gone and not edit.new.strip() and _only_names(printed, edit, gone):
            steps += (Remove(name.path) for name in gone)
        else:
            return None
    for name, changes in renamed.items():
        renaming = _renamed(name, printed[name.start : name.end], changes, facts)
        if not renaming:
            return None
        steps += renaming
    return steps


def _in_order(path: KeyPath, source: Source) -> list[Leaf]:
    return sorted(leaves_at(source, path, None), key=lambda leaf: [str(step).zfill(4) for step in leaf.path])


def _only_names(printed: str, edit: TextEdit, names: list[PrintedName]) -> bool:
    """Return True where nothing goes but `names`, all of them items of lists, and what parts them."""
    between = (start for name in names for start in range(name.start, name.end))
    rest = set(range(edit.start, edit.end)).difference(between)
    return all(isinstance(name.path[-1], int) for name in names) and all(
        printed[at] in _BETWEEN_NAMES for at in rest
    )


def _renamed(name: PrintedName, old: str, edits: list[TextEdit], facts: Facts) -> list[Step]:
    """Return the steps for a name that reads otherwise now, or that others were put beside; none for neither."""
    new = " ".join(apply_edits(old, edits).split())
    before, found, behind = new.partition(old)
    others = ((before, before.rstrip()[-1:], 0), (behind, behind.lstrip()[:1], 1))
    if not found or any(mark not in ("", ",", ";") for _, mark, _ in others):
        return [SetValue(name.path, short_name(new, facts))]
    place = name.path[-1]
    if not isinstance(place, int):
        return []
    return [
        InsertItem(name.path[:-1], place + after, short_name(each, facts))
        for text, _, after in others
        for each in _names_in(text.strip(_BETWEEN_NAMES), facts)
    ]


def _names_in(text: str, facts: Facts) -> list[str]:
    """Return the names in `text`: a unit of the office may have a comma in its name."""
    return [text] if short_name(text, facts) != escaped(text) else list(filter(None, text.split(", ")))


def short_name(name: str, facts: Facts) -> str:
    """Return the short name of the unit called `name`, the name itself where the office has none."""
    aliases = (alias for alias, full in facts.units.items() if fold(full) == fold(name))
    return next(aliases, escaped(name))
