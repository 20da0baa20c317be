"""A table row that was added, removed or moved → the item, or the pasted line, of the YAML that it stands for."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, cast

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Row, TextRow
from sinhkehoach.reconcile.differences import paragraphs_text
from sinhkehoach.reconcile.leaves import text_lines, value_at
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.pasted_row import PastedRow, pasted_row
from sinhkehoach.reconcile.place_names import short_name
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Remove, RemoveLine, Step
from sinhkehoach.reconcile.units import TextUnit
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.yaml.edit.write_value import NewValue

# The keys under which an item holds others that have rows of their own.
_BELOW: Final = ("hàng", "chỉ tiêu", "nhiệm vụ", "khoản")
_ONE_UNIT: Final = "chủ trì"
_UNITS: Final = (_ONE_UNIT, "phối hợp")


def typed_row(unit: TextUnit, made: Made) -> NewValue:
    """Return what a row was typed as: a line, a list of cells, a map; None for a row of something else."""
    row = pasted_row(made.source, unit.path, unit.line)
    if row is not None:
        return row.text
    found = value_at(made.source, unit.path) if unit.path else None
    return cast("NewValue", found[1]) if found and _is_item(*found) else None


def row_removal(unit: TextUnit, made: Made, lost: Counter[KeyPath]) -> Step | None:
    """Return the step that takes out what a row was typed as, None for a row that heads others or was made of more.

    `lost` counts the lines and rows that go from each path: a text of which nothing is left goes as a whole.
    """
    row = pasted_row(made.source, unit.path, unit.line)
    found = value_at(made.source, unit.path)
    if found is None:
        return None
    path, value = found
    if row is None:
        return Remove(path) if _is_item(path, value) else None
    is_all = isinstance(value, str) and lost[path] >= len(text_lines(value))
    return Remove(path) if is_all else RemoveLine(path, row.number)


def row_insertion(
    unit: TextUnit, beside: TextUnit, made: Made, typed: NewValue, *, behind: bool
) -> Step | None:
    """Return the step that puts a row, typed as `typed` (None: as it is read), behind (or before) `beside`."""
    like = pasted_row(made.source, beside.path, beside.line)
    if like is not None:
        row = made.rows.get(beside.path)
        counted = int(row is not None and not row.cells[0].path)
        return _line(_cells(unit)[counted:], like, typed, behind=behind)
    found = value_at(made.source, beside.path) if beside.path else None
    if found is None or not isinstance(found[0][-1], int):
        return None
    path, value = found
    key = next((key for key in _BELOW if behind and isinstance(value, dict) and key in value), "")
    if key:
        first = value_at(made.source, (*path, key, 0))
        path, value = (*path, key, -1), first and first[1]
    if typed is None:
        typed = _as_read(unit, beside, value, made)
    elif path[-2:-1] != unit.path[-2:-1]:
        return None
    return None if typed is None else InsertItem(path[:-1], int(path[-1]) + behind, typed)


def _line(cells: Sequence[str], like: PastedRow, typed: NewValue, *, behind: bool) -> Step | None:
    """Return the step that types a row as a line beside another."""
    line = typed if isinstance(typed, str) else like.line_of(cells)
    if "\n" in line or (typed is not None and line is not typed):
        return None
    if isinstance(like.path[-1], int):
        return InsertItem(like.path[:-1], like.path[-1] + behind, line)
    return InsertLine(like.path, like.number + behind, line)


def _as_read(unit: TextUnit, beside: TextUnit, value: object, made: Made) -> NewValue:
    """Return a row as it is to be typed beside one that was typed as `value`."""
    if isinstance(value, list):
        return (
            [escaped(cell) for cell in _cells(unit)[-len(value) :]] if len(value) <= len(unit.cells) else None
        )
    row = made.rows.get(beside.path)
    return _facts(_cells(unit), row, made.facts) if row and isinstance(value, dict) else None


def _facts(cells: Sequence[str], row: Row | TextRow, facts: Facts) -> NewValue:
    """Return the item that is printed as `cells` where `row` prints another one, without what the program reckons.

    None for a row of other cells, and for one without a name.
    """
    item: dict[str, NewValue] = {}
    if len(cells) != len(row.cells):
        return None
    for words, like in zip(cells, row.cells, strict=True):
        keys = [str(step) for step in like.path[len(row.path) :]]
        if words and keys:
            holder = item
            for key in keys[:-1]:
                holder = holder.setdefault(key, {})  # type: ignore[assignment]
            holder[keys[-1]] = _fact(keys[-1], words, facts)
    return item if "tên" in item else None


def _fact(key: str, words: str, facts: Facts) -> NewValue:
    """Return what is typed for a cell: short names of units, a list of them where there may be several."""
    if key not in _UNITS:
        return escaped(words)
    whole = short_name(words, facts)
    if key == _ONE_UNIT or whole != escaped(words):
        return whole
    return [short_name(name, facts) for name in words.split(", ")]


def _cells(unit: TextUnit) -> list[str]:
    return [paragraphs_text(cell).strip() for cell in unit.cells]


def _is_item(path: KeyPath, value: object) -> bool:
    """Return True for what can be taken out or moved alone: an item of a list that holds no others."""
    is_row = isinstance(value, list) and "hàng" in path
    is_leaf = isinstance(value, str) or (
        isinstance(value, dict) and not any(value.get(key) for key in _BELOW)
    )
    return isinstance(path[-1], int) and (is_row or is_leaf)
