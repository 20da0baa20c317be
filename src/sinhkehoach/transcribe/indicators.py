"""A table of targets → indicators: in groups, with one target or one in each column, the present value beside it."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.transcribe.derived_heads import ShownColumn, chosen_columns, shown_columns
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.sheet import SheetCell, SheetTable
from sinhkehoach.transcribe.tables import TableParts, is_group
from sinhkehoach.yaml.edit.write_value import NewValue

_PRESENT: Final = lazy_pattern(r"\(\s*hiện tại\s*:\s*(?P<value>.*?)\s*\)$", 2)
_PERCENT: Final = "%"


def indicators_of(table: SheetTable) -> tuple[Values, list[NewValue]] | None:
    """Return the indicators in `table`, and the columns to be chosen for it; None where it is no table of targets."""
    parts = TableParts(table)
    shown = shown_columns(parts, DerivedFrom.INDICATORS)
    if shown is None or not {"chỉ tiêu", "đích"} <= {each.shows for each in shown}:
        return None
    alone: list[NewValue] = []
    groups: list[NewValue] = []
    members = alone
    for row in parts.rows:
        if is_group(row, parts.width):
            members = []
            groups.append({"tên": row[-1].text, "chỉ tiêu": members})
        else:
            members.append(_indicator(row, shown))
    columns = [each.part for each in shown if each.part]
    values: Values = {"cột": list(columns), "nhóm": groups, "chỉ tiêu": alone}
    chosen = chosen_columns(parts, shown, DerivedFrom.INDICATORS) if not columns else []
    return {key: value for key, value in values.items() if value}, chosen


def _indicator(row: tuple[SheetCell, ...], shown: list[ShownColumn]) -> Values:
    cells = {cell.column: cell for cell in row}
    said = {each.shows: cells[at] for at, each in enumerate(shown) if at in cells and not each.part}
    measure = said["đơn vị"].text if "đơn vị" in said else ""
    values: Values = {"tên": said["chỉ tiêu"].text, "đơn vị": measure}
    wide = sum(1 for each in shown if each.part)
    for at, each in enumerate(shown):
        if each.shows != "đích" or at not in cells or not cells[at].text:
            continue
        for_all = wide > 1 and cells[at].span == wide
        values |= _target(cells[at], "" if for_all else each.part, measure)
    if "hiện tại" in said:
        values["hiện tại"] = _bare(said["hiện tại"].text, measure)
    values["ghi chú"] = said["ghi chú"].text if "ghi chú" in said else ""
    values.pop(NUMBER_COLUMN, None)
    return {key: value for key, value in values.items() if value}


def _target(cell: SheetCell, column: str, measure: str) -> Values:
    """Return the target in a cell, with the present value in brackets on its last line."""
    present = _PRESENT.fullmatch(cell.lines[-1]) if len(cell.lines) > 1 else None
    target = _bare(" ".join(cell.lines[:-1] if present else cell.lines), measure)
    current = _bare(present["value"], measure) if present else ""
    if not column:
        return {"đích": target, "hiện tại": current}
    return {column: {"đích": target, "hiện tại": current} if current else target}


def _bare(text: str, measure: str) -> str:
    """Return a value without the sign that the program prints behind it."""
    return text.removesuffix(_PERCENT).rstrip() if measure == _PERCENT else text
