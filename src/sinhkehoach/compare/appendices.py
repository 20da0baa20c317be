"""Appendices → their changes: order, titles, pages, words and tables of their own."""

from collections.abc import Callable, Iterator
from itertools import islice

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.pictures import picture_changes
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
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


def appendix_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the appendices; one that only has another number now is reported by what came before it."""

    def inside(location: Location, old: Appendix, new: Appendix) -> Iterator[Change]:
        yield from pair.plain(location.below("từ"), "bảng lập từ", old.made_from or "", new.made_from or "")
        yield from pair.plain(location.below("khổ"), "khổ giấy", old.orientation, new.orientation)
        columns = [_columns(version, each.columns) for version, each in ((pair.old, old), (pair.new, new))]
        yield from pair.plain(location.below("cột"), "các cột của bảng", *columns)
        yield from _inside(pair, location, old, new)
        yield from _section_changes(pair, location, old, new)
        yield from pair.prose(location.below("ghi chú"), "ghi chú", old.note, new.note)

    nodes = [
        [_node(version, index, each) for index, each in enumerate(version.plan.appendices)]
        for version in (pair.old, pair.new)
    ]
    naming: Naming[Appendix] = Naming(
        APPENDICES, (APPENDICES, APPENDICES), _label_in(pair.old), _label_in(pair.new)
    )
    yield from tree_changes(match_trees(*nodes), naming, pair, inside)


def _label_in(version: PlanVersion) -> Callable[[Node[Appendix]], str]:
    """Return the function that names an appendix as `version` prints it: `Phụ lục II`."""
    count = len(version.plan.appendices)
    return lambda node: appendix_label(int(node.path[1]), count, version.facts.form)


def _node(version: PlanVersion, index: int, appendix: Appendix) -> Node[Appendix]:
    name = version.words(appendix.name)
    known_by = islice(rows_and_sentences((appendix.content, appendix.tables, appendix.sections)), _KNOWN_BY)
    words = [text.plain if isinstance(text, Inline) else " ".join(text) for _, text in known_by]
    source = appendix.made_from or ""
    id_ = appendix.id or (f"từ {source}" if source else "")
    return Node(("phụ lục", index), (), id_, appendix.name, name, name, " ".join((source, *words)), appendix)


def _columns(version: PlanVersion, columns: tuple[DerivedColumn, ...]) -> str:
    """Return the names of the columns that the author chose, those under one name in brackets."""
    return ", ".join(
        " ".join(
            filter(
                None,
                (
                    version.words(each.name) or each.shows or "",
                    f"({_columns(version, each.columns)})" if each.columns else "",
                ),
            )
        )
        for each in columns
    )


def _inside(pair: PlanPair, location: Location, old: _Holder, new: _Holder) -> Iterator[Change]:
    yield from pair.prose(location.below("nội dung"), "nội dung", old.content, new.content)
    yield from all_table_changes(pair, location, old.tables, new.tables)
    yield from picture_changes(pair, location, old, new)


def _section_changes(pair: PlanPair, location: Location, old: Appendix, new: Appendix) -> Iterator[Change]:
    nodes = (
        [_section(pair.old, (*location.old_path, "mục", at), each) for at, each in enumerate(old.sections)],
        [_section(pair.new, (*location.new_path, "mục", at), each) for at, each in enumerate(new.sections)],
    )
    naming: Naming[AppendixSection] = Naming(
        APPENDICES,
        (location.old_place, location.place),
        lambda node: f"{location.old_place}, mục {pair.old.number(node.path)}",
        lambda node: f"{location.place}, mục {pair.new.number(node.path)}",
    )

    def inside(here: Location, before: AppendixSection, after: AppendixSection) -> Iterator[Change]:
        yield from _inside(pair, here, before, after)

    yield from tree_changes(match_trees(*nodes), naming, pair, inside)


def _section(version: PlanVersion, path: KeyPath, section: AppendixSection) -> Node[AppendixSection]:
    name = version.words(section.name)
    return Node(path, (), "", section.name, name, name, version.prose_words(section.content), section)
