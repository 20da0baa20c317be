"""The parts of the body → their changes: order and names, text and tables of the author's own parts."""

from collections.abc import Container, Iterator
from dataclasses import replace
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.pictures import picture_changes
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.tables import all_table_changes
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.compose.body import parts_in_order
from sinhkehoach.model.choices import StandardPart
from sinhkehoach.model.part import Part
from sinhkehoach.resolve.structure import is_given

PARTS: Final = "Các phần"
_Entry = Part | StandardPart


def part_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the order and the names of parts, and of the parts that the author has written himself.

    A standard part that is new or gone is reported by what stands in it.
    """
    trees = [_tree(version) for version in (pair.old, pair.new)]
    names = [{fold(node.name) for node in tree} for tree in trees]
    given = {part for part in StandardPart if all(is_given(each.plan, part) for each in (pair.old, pair.new))}
    old = _compared_parts(trees[0], given, None if pair.old.plan.parts else names[1])
    new = _compared_parts(trees[1], given, None if pair.new.plan.parts else names[0])

    def inside(location: Location, *both: _Entry) -> Iterator[Change]:
        before, after = (each if isinstance(each, Part) else Part(contains=(each,)) for each in both)
        yield from pair.prose(location.below("nội dung"), "nội dung", before.content, after.content)
        yield from all_table_changes(pair, location, before.tables, after.tables)
        yield from picture_changes(pair, location, before, after)
        printing = (before.print_as or "", after.print_as or "")
        yield from pair.plain(location.below("cách in"), "cách in", *printing)
        flags = (_flag(before), _flag(after))
        yield from pair.plain(location.below("ghi phân công"), "ghi phân công dưới nhiệm vụ", *flags)

    naming: Naming[_Entry] = Naming(
        PARTS, (PARTS, PARTS), lambda node: _name(pair.old, node), lambda node: _name(pair.new, node)
    )
    yield from tree_changes(match_trees(old, new), naming, pair, inside)


def _tree(version: PlanVersion) -> list[Node[_Entry]]:
    return [
        node
        for path, entry in parts_in_order(version.plan, version.facts.kind)
        for node in _nodes(entry, version, path, ())
    ]


def _nodes(entry: _Entry, version: PlanVersion, path: KeyPath, parent: KeyPath) -> Iterator[Node[_Entry]]:
    """Yield a part and the parts in it; a part around one standard part is that part."""
    standard = _standard(entry)
    if not isinstance(entry, Part):
        heading = version.facts.kind.heading(entry)
        yield Node(path, parent, entry.value, None, heading, heading, "", entry)
        return
    name = version.words(entry.name) or (version.facts.kind.heading(standard) if standard else "")
    text = version.prose_words(entry.content)
    id_ = standard.value if standard else ""
    yield Node(path, parent, id_, entry.name, name, f"{name}\n{text}".strip(), text, entry)
    if standard is None:
        for index, each in enumerate(entry.contains):
            yield from _nodes(each, version, (*path, "gồm", index), path)


def _standard(entry: _Entry) -> StandardPart | None:
    """Return the one standard part that `entry` is or holds."""
    if isinstance(entry, StandardPart):
        return entry
    only = entry.contains[0] if len(entry.contains) == 1 else None
    return only if isinstance(only, StandardPart) else None


def _compared_parts(
    tree: list[Node[_Entry]], in_both: set[StandardPart], shared: Container[str] | None
) -> list[Node[_Entry]]:
    """Return the parts to be compared: not a standard part that only one plan has, nor what stands in it.

    A heading that came with the usual order counts only where the other plan has it as well: `shared` are the names
    there, None where the author has ordered the parts himself.
    """
    kept: list[Node[_Entry]] = []
    for node in tree:
        standard = _standard(node.value)
        by_itself = shared is None or fold(node.name) in shared
        if standard in in_both or (standard is None and by_itself):
            kept.append(node)
    paths = {node.path for node in kept}
    return [node if node.parent in paths else replace(node, parent=()) for node in kept]


def _name(version: PlanVersion, node: Node[_Entry]) -> str:
    """Return `Phần II “Chỉ tiêu”`, `Mục “Chỉ tiêu”` for one inside a part."""
    parts = [path for path, _ in parts_in_order(version.plan, version.facts.kind)]
    if node.path not in parts:
        return f"Mục “{node.name}”"
    numbering = version.facts.kind.numbering
    return f"{numbering.part_name} {numbering.part(parts.index(node.path) + 1)} “{node.name}”"


def _flag(part: Part) -> str:
    return "" if part.assignments is None else "có" if part.assignments else "không"
