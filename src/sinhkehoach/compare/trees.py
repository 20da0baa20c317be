"""Two trees of named things → which are the same, new, gone, moved; and the changes that follow from that alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.matching import Match, MatchItem, align, out_of_order
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.model.inline import Inline

T = TypeVar("T")
_LONGEST_NAME: Final = 50


@dataclass(frozen=True, slots=True)
class Node(Generic[T]):
    """A thing of a plan: its key path, that of the thing it stands under (() for none), and what it is known by.

    `title` is its name as typed and `name` as read; `summary` is all that a reader of a list of changes should know of it
    when it is new or gone, `text` all its words.
    """

    path: KeyPath
    parent: KeyPath
    id: str
    title: Inline | None
    name: str
    summary: str
    text: str
    value: T


@dataclass(frozen=True, slots=True)
class Matched(Generic[T]):
    """The things in both trees in the order of the new one, the new ones, those that are gone.

    What stands below a new or lost thing goes with it. `moved` holds the new key paths of things that stand
    elsewhere than before.
    """

    both: tuple[tuple[Node[T], Node[T]], ...]
    added: tuple[Node[T], ...]
    removed: tuple[Node[T], ...]
    moved: frozenset[KeyPath]


@dataclass(frozen=True, slots=True)
class Naming(Generic[T]):
    """How the things of one part of a plan are called: `old` and `new` give a node's place in either plan.

    `around` is the place of the thing that they all belong to, in the old plan and in the new one. `group` is the name
    of what a node stands under; None where things are told apart without their names.
    """

    part: str
    around: tuple[str, str]
    old: Callable[[Node[T]], str]
    new: Callable[[Node[T]], str]
    group: Callable[[Node[T]], str] | None = None

    def whole_name(self, node: Node[T], place: str, *, alone: bool) -> str:
        """Return the group and (unless the group is wanted `alone`, or `place` has it) the name of `node`."""
        if self.group is None:
            return ""
        own = "" if alone or node.name in place else shortened(node.name, _LONGEST_NAME)
        return " › ".join(filter(None, [shortened(self.group(node), _LONGEST_NAME), own]))


def match_trees(old: Sequence[Node[T]], new: Sequence[Node[T]]) -> Matched[T]:
    """Return what became of the things of `old`, each list in the order of its tree, parents first."""
    matches = align([_item(node) for node in old], [_item(node) for node in new])
    both = tuple((old[before], new[after]) for before, after in matches)
    kept_old, kept_new = {before for before, _ in matches}, {after for _, after in matches}
    removed = [node for place, node in enumerate(old) if place not in kept_old]
    added = [node for place, node in enumerate(new) if place not in kept_new]
    return Matched(both, _topmost(added), _topmost(removed), frozenset(_moved(both, matches)))


def tree_changes(
    matched: Matched[T],
    naming: Naming[T],
    pair: PlanPair,
    inside: Callable[[Location, T, T], Iterator[Change]],
) -> Iterator[Change]:
    """Yield the changes of all things: moved, renamed, `inside` each, then what is new and what is gone."""
    for old, new in matched.both:
        location = Location(naming.part, naming.new(new), naming.old(old), old.path, new.path)
        renamed = list(_renamed(location.below("tên"), old, new, pair))
        moved = new.path in matched.moved
        # What is told of it by its name needs no name in front.
        name = naming.whole_name(new, location.place, alone=moved or bool(renamed))
        location = replace(location, name=name)
        if moved:
            yield replace(location.change("", old.name, new.name), kind=ChangeKind.MOVED, pieces=())
        yield from (replace(each, kind=ChangeKind.RENAMED, name=name) for each in renamed)
        yield from inside(location, old.value, new.value)
    for node in matched.added:
        place = _unnamed(node, naming.new(node), naming.around[1])
        group = naming.whole_name(node, place, alone=True)
        yield Location(naming.part, place, "", (), node.path, group).change("", "", node.summary)
    for node in matched.removed:
        place = _unnamed(node, naming.old(node), naming.around[0])
        group = naming.whole_name(node, place, alone=True)
        yield Location(naming.part, place, place, node.path, (), group).change("", node.summary, "")


def _renamed(location: Location, old: Node[T], new: Node[T], pair: PlanPair) -> Iterator[Change]:
    """Yield the change of a name; what is called by other names (units) has none of its own."""
    if old.title and new.title:
        yield from pair.line(location, "tên", old.title, new.title)
    elif old.title or new.title:
        yield from pair.plain(location, "tên", old.name, new.name)


def _unnamed(node: Node[T], place: str, around: str) -> str:
    """Return the place of a thing whose name is reported anyway: not by that name, where it has no number."""
    return around if node.name in place else place


def _item(node: Node[T]) -> MatchItem:
    return MatchItem(fold(node.id), fold(node.name), f"{node.name} {node.name} {node.text}")


def _topmost(nodes: list[Node[T]]) -> tuple[Node[T], ...]:
    paths = {node.path for node in nodes}
    return tuple(node for node in nodes if node.parent not in paths)


def _moved(both: tuple[tuple[Node[T], Node[T]], ...], matches: list[Match]) -> Iterator[KeyPath]:
    """Yield the things that stand under another thing than before, or in another order than their sisters."""
    new_of: dict[KeyPath, KeyPath] = {(): ()} | {old.path: new.path for old, new in both}
    known = set(new_of.values())
    sisters: dict[KeyPath, list[tuple[int, KeyPath]]] = {}
    for (old, new), (before, _) in zip(both, matches, strict=True):
        if new_of.get(old.parent) == new.parent:
            sisters.setdefault(new.parent, []).append((before, new.path))
        elif old.parent in new_of or new.parent in known:
            yield new.path
    for family in sisters.values():
        places = [(before, place) for place, (before, _) in enumerate(family)]
        yield from (family[place][1] for place in out_of_order(places))
