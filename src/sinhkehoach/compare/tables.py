"""Free tables → their changes: columns, rows, cells, and the words around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.matching import MatchItem, align, out_of_order
from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.model.table import Cells, FreeTable, PlainRow, RowGroup, TableColumn
from sinhkehoach.resolve.columns import leaf_columns, table_rows


def all_table_changes(
    pair: PlanPair, location: Location, old: tuple[FreeTable, ...], new: tuple[FreeTable, ...]
) -> Iterator[Change]:
    """Yield what became of the tables of one thing; `location` is the thing itself."""
    matches = align(_tables(pair.old, old), _tables(pair.new, new))
    names = (_names(pair.old, old), _names(pair.new, new))
    for before, after in matches:
        here = replace(
            location.below("bảng"),
            old_path=(*location.old_path, "bảng", before),
            new_path=(*location.new_path, "bảng", after),
        )
        place = (f"{location.old_place}, {names[0][before]}", f"{location.place}, {names[1][after]}")
        if len(old) == len(new) == 1:
            place = (location.old_place, location.place)
        yield from table_changes(
            pair, replace(here, old_place=place[0], place=place[1]), old[before], new[after]
        )
    kept_old, kept_new = {before for before, _ in matches}, {after for _, after in matches}
    for index in sorted(set(range(len(new))) - kept_new):
        here = replace(location, new_path=(*location.new_path, "bảng", index))
        yield here.change(names[1][index], "", _whole(pair.new, new[index]))
    for index in sorted(set(range(len(old))) - kept_old):
        here = replace(location, old_path=(*location.old_path, "bảng", index))
        yield here.change(names[0][index], _whole(pair.old, old[index]), "")


def _tables(version: PlanVersion, tables: tuple[FreeTable, ...]) -> list[MatchItem]:
    return [
        MatchItem("", _whole(version, table), f"{version.words(table.name)} {_whole(version, table)}")
        for table in tables
    ]


def _names(version: PlanVersion, tables: tuple[FreeTable, ...]) -> list[str]:
    return [
        f"bảng “{version.words(table.name)}”"
        if table.name
        else "bảng"
        if len(tables) == 1
        else f"bảng thứ {place}"
        for place, table in enumerate(tables, 1)
    ]


def _whole(version: PlanVersion, table: FreeTable) -> str:
    """Return the words of a table, a line for each row."""
    heads = " | ".join(version.words(column.name) for column in leaf_columns(table.columns))
    return "\n".join([heads, *(" | ".join(_row(version, row)) for _, _, row in table_rows(table.rows))])


def _row(version: PlanVersion, row: Cells | RowGroup) -> Sequence[str]:
    """Return the words of the cells; those of a group are its name."""
    if isinstance(row, PlainRow):
        return row
    if isinstance(row, RowGroup):
        return (version.words(row.group),)
    return ["; ".join(map(version.words, cell or ())) for cell in row]


def table_changes(pair: PlanPair, location: Location, old: FreeTable, new: FreeTable) -> Iterator[Change]:
    """Yield what became of one table."""
    for renamed in pair.line(location.below("tên"), "tên bảng", old.name, new.name):
        yield replace(renamed, kind=ChangeKind.RENAMED)
    yield from pair.plain(location.below("đơn vị tính"), "đơn vị tính", old.unit, new.unit)
    columns = _Columns(pair, old, new)
    yield from columns.changes(location.below("cột"))
    yield from _row_changes(pair, location, columns)
    yield from pair.line(location.below("dòng cộng"), "tên dòng cộng", old.total_name, new.total_name)
    yield from pair.prose(location.below("ghi chú"), "ghi chú dưới bảng", old.note, new.note)


class _Columns:
    """The columns of both tables, and which is which."""

    def __init__(self, pair: PlanPair, old: FreeTable, new: FreeTable) -> None:
        self.tables = (old, new)
        self._sides = pair
        self.names = (
            [pair.old.words(each.name) for each in leaf_columns(old.columns)],
            [pair.new.words(each.name) for each in leaf_columns(new.columns)],
        )
        self.matches = self._matched()
        self.same_order = self.matches == [(at, at) for at in range(len(self.names[0]))]

    def _matched(self) -> list[tuple[int, int]]:
        """Return the columns with equal names; where as many are left as before, they were renamed."""
        old, new = self.names
        found = align(
            [MatchItem("", fold(each), "") for each in old], [MatchItem("", fold(each), "") for each in new]
        )
        left = [at for at in range(len(old)) if at not in {before for before, _ in found}]
        right = [at for at in range(len(new)) if at not in {after for _, after in found}]
        renamed = list(zip(left, right, strict=True)) if len(left) == len(right) else []
        return sorted([*found, *renamed], key=lambda match: match[1])

    def changes(self, location: Location) -> Iterator[Change]:
        """Yield the columns that are new, gone, renamed, moved, or summed now and not before."""
        old, new = self.names
        leaves = [leaf_columns(table.columns) for table in self.tables]
        moved = out_of_order(self.matches)
        for before, after in self.matches:
            if old[before] != new[after]:
                yield replace(location.change("tên cột", old[before], new[after]), kind=ChangeKind.RENAMED)
            if after in moved:
                change = location.change(f"cột “{new[after]}”", old[before], new[after])
                yield replace(change, kind=ChangeKind.MOVED, pieces=())
            yield from _summed(location, new[after], leaves[0][before], leaves[1][after])
        for after in sorted(set(range(len(new))) - {after for _, after in self.matches}):
            yield location.change("cột", "", new[after])
        for before in sorted(set(range(len(old))) - {before for before, _ in self.matches}):
            yield location.change("cột", old[before], "")


def _summed(location: Location, name: str, old: TableColumn, new: TableColumn) -> Iterator[Change]:
    if old.summed != new.summed:
        yes, no = f"có cộng cột “{name}”", f"không cộng cột “{name}”"
        yield replace(
            location.change("dòng cộng", yes if old.summed else no, yes if new.summed else no), pieces=()
        )


@dataclass(frozen=True, slots=True)
class _Line:
    """A row or a group of rows: where it stands, its cells as read, and itself."""

    path: KeyPath
    cells: Sequence[str]
    row: Cells | RowGroup


def _row_changes(pair: PlanPair, location: Location, columns: _Columns) -> Iterator[Change]:
    """Yield rows changed cell by cell, moved, new and gone; a cell of a new or lost column is reported by its column."""
    olds = _lines(pair.old, columns.tables[0], location.old_path)
    news = _lines(pair.new, columns.tables[1], location.new_path)
    compared = (
        [before for before, _ in columns.matches],
        [after for _, after in columns.matches],
    )
    matches = align(_keys(olds, compared[0], columns), _keys(news, compared[1], columns))
    moved = out_of_order(matches)
    for before, after in matches:
        old, new = olds[before], news[after]
        here = replace(location.called(f", {_label(pair.new, new)}"), old_path=old.path, new_path=new.path)
        here = replace(here, old_place=f"{location.old_place}, {_label(pair.old, old)}")
        if after in moved:
            change = here.change("", " | ".join(old.cells), " | ".join(new.cells))
            yield replace(change, kind=ChangeKind.MOVED, pieces=())
        yield from _cell_changes(pair, here, columns, (old, new))
    kept_old, kept_new = {before for before, _ in matches}, {after for _, after in matches}
    for place, line in enumerate(news):
        if place not in kept_new:
            here = replace(location.called(f", {_label(pair.new, line)}"), new_path=line.path)
            yield here.change("", "", " | ".join(line.cells))
    for place, line in enumerate(olds):
        if place not in kept_old:
            label = f"{location.old_place}, {_label(pair.old, line)}"
            here = replace(location, place=label, old_place=label, old_path=line.path)
            yield here.change("", " | ".join(line.cells), "")


def _lines(version: PlanVersion, table: FreeTable, path: KeyPath) -> list[_Line]:
    return [_Line(here, _row(version, row), row) for here, _, row in table_rows(table.rows, path)]


def _keys(lines: list[_Line], compared: list[int], columns: _Columns) -> list[MatchItem]:
    """Return what the rows are known by: the cells of the columns that both tables have."""
    items = []
    for line in lines:
        is_group = isinstance(line.row, RowGroup)
        cells = (
            line.cells
            if is_group or columns.same_order
            else [line.cells[at] for at in compared if at < len(line.cells)]
        )
        items.append(MatchItem("", (is_group, *cells), " ".join((*cells, *cells[:1]))))
    return items


def _label(version: PlanVersion, line: _Line) -> str:
    """Return `hàng 3`; a row that has no number is called by its first words."""
    if isinstance(line.row, RowGroup):
        return f"nhóm “{line.cells[0]}”"
    words = next(filter(None, line.cells), "")
    return f"hàng {version.number(line.path) or f'“{words}”'}"


def _cell_changes(
    pair: PlanPair, location: Location, columns: _Columns, lines: tuple[_Line, _Line]
) -> Iterator[Change]:
    old, new = lines
    if isinstance(old.row, RowGroup) or isinstance(new.row, RowGroup):
        if isinstance(old.row, RowGroup) and isinstance(new.row, RowGroup):
            for renamed in pair.line(location.below("nhóm"), "tên nhóm", old.row.group, new.row.group):
                yield replace(renamed, kind=ChangeKind.RENAMED)
        return
    if old.row == new.row and columns.same_order:
        return
    for before, after in columns.matches:
        if (
            before < len(old.row)
            and after < len(new.row)
            and _typed(old.row[before]) != _typed(new.row[after])
        ):
            here = replace(location, old_path=(*old.path, before), new_path=(*new.path, after))
            yield from pair.plain(here, columns.names[1][after], old.cells[before], new.cells[after])


def _typed(cell: object) -> object:
    """Return a cell as typed, so that what a reference in it says is of no account."""
    return (
        cell
        if isinstance(cell, str)
        else tuple(line.typed for line in cell)
        if isinstance(cell, tuple)
        else ""
    )
