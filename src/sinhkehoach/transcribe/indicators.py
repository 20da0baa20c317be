"""A table of targets, or lines that tell them → indicators, in groups, with a target for each column."""

import re
from collections.abc import Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.sheets.parts import TableParts, is_group
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.transcribe.derived_heads import ShownColumn, chosen_columns, shown_columns
from sinhkehoach.transcribe.draft import Values, filled
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.prose import prose_of
from sinhkehoach.transcribe.sheet import SheetLine
from sinhkehoach.yaml.edit.write_value import NewValue

_PRESENT: Final = lazy_pattern(r"\(\s*hiện tại\s*:\s*(?P<value>.*?)\s*\)$", re.IGNORECASE)
_PERCENT: Final = "%"
# A `-` line that tells a target: `Học sinh biết bơi: ≥ 55% (Hiện tại: 41%) (theo báo cáo);`.
_TOLD: Final = lazy_pattern(
    r"(?P<name>[^:;]+): (?P<target>[^:;()]*?[^:;()\s])"
    r"(?: \(Hiện tại: (?P<present>[^()]+)\))?(?: \((?P<note>[^()]+)\))?[.;]?"
)
_QUANTITY: Final = lazy_pattern(
    r"(?P<quantity>(?:[≥≤<>]|Trên|Dưới|Ít nhất|Không quá|Khoảng|Đạt|Từ)?\s?\d[\d.,/–-]*)\s?(?P<measure>%|[^\W\d_][^\d%]*)"
)


def indicators_of(table: SheetTable) -> tuple[Values, list[NewValue]] | None:
    """Return the indicators in `table`, and the columns to be chosen for it; None where it is no table of targets."""
    parts = TableParts(table)
    shown = shown_columns(parts, DerivedFrom.INDICATORS)
    if shown is None or not {"chỉ tiêu", "đích"} <= {each.shows for each in shown}:
        return None
    values = read_indicators(parts, shown)
    chosen = chosen_columns(parts, shown, DerivedFrom.INDICATORS) if "cột" not in values else []
    return values, chosen


def read_indicators(parts: TableParts, shown: list[ShownColumn]) -> Values:
    """Return the indicators in the rows of a table whose columns show what `shown` says."""
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
    return filled({"cột": list(columns), "nhóm": groups, "chỉ tiêu": alone})


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
    if "kết quả" in said:
        values["kết quả"] = _bare(said["kết quả"].text, measure)
    values["ghi chú"] = said["ghi chú"].text if "ghi chú" in said else ""
    values.pop(NUMBER_COLUMN, None)
    return filled(values)


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


def indicators_in_words(node: Node) -> Values | None:
    """Return the indicators that the `-` lines of `node` tell, those of a section as a group; None for other lines."""
    lines = [block for block in node.blocks if isinstance(block, SheetLine)]
    first = next((at for at, line in enumerate(lines) if line.rank is Rank.DASH), len(lines))
    last = next((at for at in range(len(lines), first, -1) if lines[at - 1].rank is Rank.DASH), first)
    alone = _told(lines[first:last])
    groups: list[NewValue] = []
    for section in node.sections:
        members = _told([block for block in section.blocks if isinstance(block, SheetLine)])
        if not members or section.sections:
            return None
        groups.append({"tên": section.name, "chỉ tiêu": members})
    if alone is None or not (alone or groups):
        return None
    values: Values = {"mở đầu": prose_of(lines[:first]), "nhóm": groups}
    values |= {"cách in": "lời" if groups else "", "chỉ tiêu": alone, "ghi chú": prose_of(lines[last:])}
    return filled(values)


def _told(lines: Sequence[SheetLine]) -> list[NewValue] | None:
    """Return the indicators of `lines`; None where one of them tells none."""
    found = [_TOLD.fullmatch(line.heading) if line.rank is Rank.DASH else None for line in lines]
    if not all(found):
        return None
    return [_told_indicator(each) for each in found if each is not None]


def _told_indicator(told: re.Match[str]) -> NewValue:
    target, measure = _measured(told["target"])
    values: Values = {"tên": told["name"], "đơn vị": measure, "đích": target}
    if told["present"]:
        values["hiện tại"] = _measured(told["present"])[0]
    values["ghi chú"] = told["note"] or ""
    return filled(values)


def _measured(text: str) -> tuple[str, str]:
    """Return a value and what it is measured in: ("≥ 55", "%"), ("4-5", "Giáo viên")."""
    found = _QUANTITY.fullmatch(text)
    return (found["quantity"], first_upper(found["measure"])) if found else (text, "")
