"""What a table says in the words of the plan → the edits that bring it into the plan's file."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.pasted_rows import parts_cells
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.plan import Plan
from sinhkehoach.table_import.items import Shape
from sinhkehoach.table_import.merge import Merge, MergeResult
from sinhkehoach.table_import.pasted_block import merged_lines
from sinhkehoach.table_import.plan_rows import PlanRows
from sinhkehoach.table_import.reading import Reading
from sinhkehoach.table_import.target import Kind, Target
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.wrap import list_under
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.source import Source

_TABLES: Final = "bảng"


def edit_plan(
    source: Source, target: Target, rows: PlanRows, reading: Reading, *, drop: bool
) -> tuple[Editor, MergeResult]:
    """Return an editor that brings what `rows` say to `target`, and what it does; with `drop`, what they lack goes.

    Raises CannotEdit where that cannot be done.
    """
    if _lacks_room(source, target, rows):
        return _with_room(source, target, rows, reading, drop=drop)
    editor = Editor(source, canonical_key)
    if target.kind is Kind.NEW_TABLE:
        _set(editor, (*target.path, _TABLES), rows.whole, None)
        return editor, _all_added(rows, reading)
    standing = _value_at(source, target.path)
    if standing is None:
        _set(editor, target.path, rows.whole, source.value)
        return editor, _all_added(rows, reading)
    if target.kind is Kind.ROWS:
        path = target.path if isinstance(standing, str) else (*target.path, "hàng")
        block = _value_at(source, path)
        if isinstance(block, str) and parts_cells(block):
            return editor, _edit_block(editor, path, block, rows, drop=drop)
    merge = Merge(editor, Shape(reading, rows.covered, rows.name_cell), drop=drop)
    _add_columns(editor, target.path, standing, rows.columns)
    for key, wanted in rows.lists.items():
        _add(merge, target.path, standing, key, wanted)
    merge.write()
    return editor, merge.result


def _all_added(rows: PlanRows, reading: Reading) -> MergeResult:
    names = map(Shape(reading).name_of, chain.from_iterable(rows.lists.values()))
    return MergeResult(added=list(names))


def _lacks_room(source: Source, target: Target, rows: PlanRows) -> bool:
    """Say whether the indicators are a plain list where groups or columns are to stand beside them."""
    is_plain = target.kind is Kind.INDICATORS and isinstance(_value_at(source, target.path), list)
    return is_plain and bool(rows.columns or rows.lists["nhóm"])


def _with_room(
    source: Source, target: Target, rows: PlanRows, reading: Reading, *, drop: bool
) -> tuple[Editor, MergeResult]:
    """Put the list below a key of its own, bring the rows in beside it, and only then take out what they lack."""
    roomy = list_under(source, target.path, "chỉ tiêu", canonical_key)
    editor, result = edit_plan(roomy, target, rows, reading, drop=False)
    if drop:
        editor, left = edit_plan(editor.edited(), target, rows, reading, drop=True)
        result.gone = left.gone
    return editor, result


def _add(merge: Merge, path: KeyPath, standing: object, key: str, wanted: Sequence[NewValue]) -> None:
    """Pair the items wanted under `key`, or straight in the list that stands in place of a map of one key."""
    if isinstance(standing, Mapping) and key:
        held = standing.get(key)
        merge.add((*path, key), held if isinstance(held, list) else (), wanted)
    elif isinstance(standing, list) and key != "nhóm":
        merge.add(path, standing, wanted)
    elif wanted:
        what = "một danh sách" if isinstance(standing, list) else "lời"
        raise CannotEdit(
            f"“{path[-1]}” đang ghi thành {what}; ghi thành các mục (“{key or path[-1]}: []”) thì nhập được"
        )


def _add_columns(editor: Editor, path: KeyPath, standing: object, columns: Sequence[str]) -> None:
    """Have the columns of targets that only the table has stand in the plan as well."""
    held = _held(standing, "cột")
    known = held if isinstance(held, list) else []
    new = [each for each in columns if each not in known]
    if new and known:
        for name in new:
            editor.insert_item((*path, "cột"), len(known), name)
    elif new:
        _set(editor, (*path, "cột"), new, standing)


def _edit_block(editor: Editor, path: KeyPath, block: str, rows: PlanRows, *, drop: bool) -> MergeResult:
    """Edit rows that were pasted as lines; of a table that was pasted whole, the first one is no row."""
    wanted = [row for row in rows.lists["hàng"] if isinstance(row, Sequence)]
    if len(wanted) < len(rows.lists["hàng"]):
        raise CannotEdit("Các hàng trong kế hoạch là dòng dán, không chia nhóm được như bảng")
    cells = [[None if cell is None else str(cell) for cell in row] for row in wanted]
    text, result = merged_lines(block, cells, rows.name_cell, skipped=int(path[-1] != "hàng"), drop=drop)
    if text != block:
        editor.replace(path, text)
    return result


def _set(editor: Editor, path: KeyPath, value: NewValue, holder: object) -> None:
    """Let `value` stand at `path`, where nothing stands, in `holder`: among the keys of a plan in their usual order."""
    order = [field.key for field in Plan.FIELDS.values()] if len(path) == 1 else []
    known = [key for key in holder if key in order] if isinstance(holder, Mapping) else []
    before = [key for key in known if order.index(key) < order.index(str(path[-1]))]
    editor.insert_pair(path[:-1], str(path[-1]), value, max(before, key=order.index, default=""))


def _value_at(source: Source, path: KeyPath) -> object:
    """Return what stands at `path`, None for nothing."""
    value = source.value
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(str(step)) if isinstance(step, str) else value
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return value


def _held(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, Mapping) else None
