"""The heads of a table → columns of the plan's table, or facts of its items; heads without a place are left over."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, strip_diacritics
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.key_synonyms import key_meant
from sinhkehoach.model.table import TableColumn
from sinhkehoach.resolve.derived_columns import TASK_COLUMN, USUAL_COLUMNS
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.transcribe.derived_heads import ShownColumn, known_columns, top_names

NOTHING: Final = ShownColumn("")
_CONTENT: Final = ShownColumn("nội dung")
NAME_COLUMN: Final = {
    DerivedFrom.TASKS: TASK_COLUMN,
    DerivedFrom.INDICATORS: "chỉ tiêu",
    DerivedFrom.BUDGET: "nội dung",
}
# The keys of an item that a column may tell.
_KEYS: Final = {
    DerivedFrom.TASKS: ("tên", "chủ trì", "phối hợp", "lãnh đạo", "thời gian", "sản phẩm", "ghi chú"),
    DerivedFrom.INDICATORS: ("tên", "đơn vị", "đích", "hiện tại", "kết quả", "ghi chú"),
    DerivedFrom.BUDGET: ("tên", "tiền", "tính", "nguồn", "ghi chú"),
}
_SHOWN_AS: Final = {"tiền": "số tiền", "tính": "cách tính"}
_YEAR: Final = lazy_pattern(r"(?:năm )?(\d{4})")


def facts_shown(parts: TableParts, source: DerivedFrom, columns: Sequence[str]) -> list[ShownColumn]:
    """Return what each column of a table tells of the items of `source`, NOTHING where it is unknown or said twice.

    `columns` are the columns of targets that the plan has.
    """
    own = {_bare(name): name for name in columns}
    found: list[ShownColumn] = []
    name = ShownColumn(NAME_COLUMN[source])
    all_known = known_columns(parts, source)
    for head, known in zip(parts.names, all_known, strict=True):
        shown = _shown(head, known, source, own)
        # "Nhóm" may be the name of things, but not beside "Tên nhiệm vụ".
        is_guess = known is None and shown == name and name in all_known
        found.append(NOTHING if is_guess or shown in found else shown)
    if name not in found and _CONTENT in found:
        found[found.index(_CONTENT)] = name
    return found


def _shown(name: str, known: ShownColumn | None, source: DerivedFrom, own: dict[str, str]) -> ShownColumn:
    year = _YEAR.fullmatch(fold(name))
    if source is DerivedFrom.INDICATORS and (own_name := own.get(_bare(known.part if known else name))):
        return ShownColumn("đích", own_name)
    if source is DerivedFrom.BUDGET and year and not (known and known.part):
        return ShownColumn("năm", year[1])
    if known is not None:
        return known
    heads = {_bare(each.head): each.shows for each in USUAL_COLUMNS[source]}
    keys = {_bare(each): each for each in _KEYS[source]}
    key = keys.get(_bare(name)) or key_meant(name, list(_KEYS[source])) or heads.get(_bare(name), "")
    return ShownColumn(NAME_COLUMN[source] if key == "tên" else _SHOWN_AS.get(key, key))


def places_in(parts: TableParts, columns: Sequence[TableColumn]) -> list[int | None]:
    """Return for each column of a table which column of the plan's table it is, None for one that is not there."""
    wanted = list(_ways(columns))
    whole = {(_bare(top), _bare(leaf)): place for place, (top, leaf) in reversed(list(enumerate(wanted)))}
    leaves = _once([leaf for _, leaf in wanted])
    names = list(zip(top_names(parts), parts.names, strict=True))
    single = _once([leaf for _, leaf in names])
    found: list[int | None] = []
    for top, leaf in names:
        place = whole.get((_bare(top), _bare(leaf)))
        if place is None and _bare(leaf) in single:
            place = leaves.get(_bare(leaf))
        if place is None and fold(leaf) in NUMBER_HEADS and wanted and fold(wanted[0][1]) in NUMBER_HEADS:
            place = 0
        found.append(None if place in found else place)
    return found


def _ways(columns: Iterable[TableColumn], top: str = "") -> Iterator[tuple[str, str]]:
    """Yield (name of the highest head, its own name) of each column that holds cells."""
    for each in columns:
        name = each.name.plain
        if each.columns:
            yield from _ways(each.columns, top or name)
        else:
            yield top or name, name


def _once(names: Sequence[str]) -> dict[str, int]:
    """Return the places of the names that stand once among `names`, as they are compared."""
    bare = list(map(_bare, names))
    return {name: place for place, name in enumerate(bare) if bare.count(name) == 1}


def _bare(name: str) -> str:
    return strip_diacritics(fold(name)).strip(" .:")
