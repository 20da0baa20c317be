"""Appendices → their changes: order, titles, pages, words and tables of their own."""

from collections.abc import Callable, Iterator
from itertools import islice

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.side import Side
from sinhkehoach.compare.sides import Sides, Spot
from sinhkehoach.compare.tables import all_table_changes
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.compose.wording import appendix_label
from sinhkehoach.model.appendix import Appendix, AppendixSection, DerivedColumn
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.walk import rows_and_sentences

APPENDICES = "Phụ lục"
_Holder = Appendix | AppendixSection
# Words enough to know an appendix by: a table may have thousands of rows.
_KNOWN_BY = 40


def appendix_changes(sides: Sides) -> Iterator[Change]:
    """Yield what became of the appendices; one that only has another number now is told by what came before it."""

    def inside(spot: Spot, old: Appendix, new: Appendix) -> Iterator[Change]:
        yield from sides.plain(spot.below("từ"), "bảng lập từ", old.made_from or "", new.made_from or "")
        yield from sides.plain(spot.below("khổ"), "khổ giấy", old.orientation, new.orientation)
        columns = [_columns(side, each.columns) for side, each in ((sides.old, old), (sides.new, new))]
        yield from sides.plain(spot.below("cột"), "các cột của bảng", *columns)
        yield from _inside(sides, spot, old, new)
        yield from _section_changes(sides, spot, old, new)
        yield from sides.prose(spot.below("ghi chú"), "ghi chú", old.note, new.note)

    nodes = [
        [_node(side, index, each) for index, each in enumerate(side.plan.appendices)]
        for side in (sides.old, sides.new)
    ]
    naming: Naming[Appendix] = Naming(
        APPENDICES, (APPENDICES, APPENDICES), _label_in(sides.old), _label_in(sides.new)
    )
    yield from tree_changes(match_trees(*nodes), naming, sides, inside)


def _label_in(side: Side) -> Callable[[Node[Appendix]], str]:
    """Return the function that names an appendix as `side` prints it: `Phụ lục II`."""
    count = len(side.plan.appendices)
    return lambda node: appendix_label(int(node.path[1]), count)


def _node(side: Side, index: int, appendix: Appendix) -> Node[Appendix]:
    name = side.words(appendix.name)
    known_by = islice(rows_and_sentences((appendix.content, appendix.tables, appendix.sections)), _KNOWN_BY)
    words = [text.plain if isinstance(text, Inline) else " ".join(text) for _, text in known_by]
    source = appendix.made_from or ""
    id_ = appendix.id or (f"từ {source}" if source else "")
    return Node(("phụ lục", index), (), id_, appendix.name, name, name, " ".join((source, *words)), appendix)


def _columns(side: Side, columns: tuple[DerivedColumn, ...]) -> str:
    """Return the names of the columns that the author chose, those under one name in brackets."""
    return ", ".join(
        " ".join(
            filter(
                None,
                (
                    side.words(each.name) or each.shows or "",
                    f"({_columns(side, each.columns)})" if each.columns else "",
                ),
            )
        )
        for each in columns
    )


def _inside(sides: Sides, spot: Spot, old: _Holder, new: _Holder) -> Iterator[Change]:
    yield from sides.prose(spot.below("nội dung"), "nội dung", old.content, new.content)
    yield from all_table_changes(sides, spot, old.tables, new.tables)


def _section_changes(sides: Sides, spot: Spot, old: Appendix, new: Appendix) -> Iterator[Change]:
    nodes = (
        [_section(sides.old, (*spot.old_path, "mục", at), each) for at, each in enumerate(old.sections)],
        [_section(sides.new, (*spot.new_path, "mục", at), each) for at, each in enumerate(new.sections)],
    )
    naming: Naming[AppendixSection] = Naming(
        APPENDICES,
        (spot.old_place, spot.place),
        lambda node: f"{spot.old_place}, mục {sides.old.number(node.path)}",
        lambda node: f"{spot.place}, mục {sides.new.number(node.path)}",
    )

    def inside(here: Spot, before: AppendixSection, after: AppendixSection) -> Iterator[Change]:
        yield from _inside(sides, here, before, after)

    yield from tree_changes(match_trees(*nodes), naming, sides, inside)


def _section(side: Side, path: KeyPath, section: AppendixSection) -> Node[AppendixSection]:
    name = side.words(section.name)
    return Node(path, (), "", section.name, name, name, side.prose_words(section.content), section)
