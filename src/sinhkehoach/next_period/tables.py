"""Tables that the author has typed → asked about once each where their figures are those of the old period."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.pasted_rows import row_cells
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import FreeTable, TableColumn
from sinhkehoach.model.walk import walk
from sinhkehoach.next_period.edit_session import EditSession

_ROWS: Final = "hàng"
# What the rows of a table may tell of the old period, in the order in which it is named.
_KINDS: Final = {
    "lớp, khóa": lazy_pattern(r"(?i:\b(?:lớp|khóa|khoá|khối)\s+\w*\d)|\bK\d{2,3}\b|^\d{1,2}[A-Z]\d{0,2}$"),
    "số tiền": lazy_pattern(r"(?i:\d[\d.,]*\s*(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)\b)"),
    "ngày, tháng": lazy_pattern(
        r"(?i:\b\d{1,2}/\d{1,2}\b|\b\d{1,2}/\d{4}\b|\b(?:ngày|tháng|quý)\s+[\dIV]+\b)"
    ),
    "số liệu": lazy_pattern(r"^[<>≥≤]?\s*\d[\d.,]*\s*%?$"),
}
_OF_MONEY: Final = lazy_pattern(r"(?i:\btiền\b|kinh phí|đồng\b|triệu|dự toán|vốn|ngân sách)")
_MONEY, _FIGURES = "số tiền", "số liệu"


def carry_tables(session: EditSession, plan: Plan) -> None:
    """Ask once about every table of the author's own in whose rows classes, money, days or figures stand."""
    for path, table in walk(plan, (FreeTable,)):
        holder = session.holder(path)
        if holder is None:
            continue
        found = _kinds_in(list(_cells(holder.get(_ROWS))))
        if _FIGURES in found and _OF_MONEY.search(_heads(table)):
            found = [kind for kind in _KINDS if kind in found or kind == _MONEY]
        if found:
            question = f"bảng này có {', '.join(found)} của {session.old_period}; xem lại từng hàng"
            shown = table.name.plain if table.name else _heads(table)
            session.ask_and_record(path, question, shown, shown)


def _kinds_in(cells: list[str]) -> list[str]:
    return [kind for kind, pattern in _KINDS.items() if any(pattern.search(cell) for cell in cells)]


def _cells(value: object) -> Iterator[str]:
    """Yield the words of all cells below `value`, those of rows typed line by line too."""
    if isinstance(value, str):
        yield from (cell.words for line in value.splitlines() for cell in row_cells(line))
    elif isinstance(value, dict | list):
        for child in value.values() if isinstance(value, dict) else value:
            yield from _cells(child)


def _heads(table: FreeTable) -> str:
    names = [column.name.plain for _, column in walk(table.columns, (TableColumn,))]
    return ", ".join([*names, *([table.unit] if table.unit else [])])
