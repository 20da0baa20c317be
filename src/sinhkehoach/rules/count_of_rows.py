"""A count in a sentence that points to a table is one that the table has: its rows, a group's, or a column's sum."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.inline import Reference
from sinhkehoach.model.table import FreeTable, RowGroup
from sinhkehoach.resolve.columns import column_totals, leaf_columns, table_rows
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import AppendixTarget
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import REFERENCE, Text
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import NUMBER_IN_TEXT, format_number, parse_number

_COUNT: Final = lazy_pattern(rf"(?<![\w.,/-])({NUMBER_IN_TEXT})\s+(?!%)([^\W\d]+)")
_UNIT_OF_TIME: Final = frozenset(
    {"năm", "ngày", "tháng", "tuần", "giờ", "triệu", "tỷ", "đồng", "nghìn", "phút"}
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the counts, in sentences with a reference to an appendix, that its tables contradict."""
    for text in view.texts_with(REFERENCE):
        place = _appendix(text, facts)
        tables = [each.table for each in view.tables if each.path[:2] == ("phụ lục", place)]
        for found in _COUNT.finditer(text.plain) if tables else ():
            try:
                number = parse_number(found[1])
            except BadValue:
                continue
            known = {count for table in tables for count in _counts(table, fold(found[2]))}
            if len(tables) > 1 and known:
                known.add(sum((Decimal(_row_count(table)) for table in tables), Decimal(0)))
            if known and number not in known:
                shown = ", ".join(format_number(each) for each in sorted(known))
                message = f"“{found[0]}” nhưng bảng ở phụ lục có {shown}"
                hint = "sửa con số; cột có “cộng: có” thì viết [[tên phụ lục: tên cột]]"
                yield text.finding(found.start(1), message, hint)


def _appendix(text: Text, facts: Facts) -> int | None:
    """Return which appendix is the only one that `text` points to."""
    names = [node.name for node in text.inline.nodes if isinstance(node, Reference)]
    targets = {target for name in names if isinstance(target := facts.references.find(name), AppendixTarget)}
    return targets.pop().place if len(targets) == 1 else None


def _counts(table: FreeTable, thing: str) -> Iterator[Decimal]:
    """Yield what `table` knows of `thing`: sums of columns `Số <thing>`, rows below a column `Tên <thing>`."""
    if thing in _UNIT_OF_TIME:
        return
    totals = column_totals(table)
    for leaf, total in zip(leaf_columns(table.columns), totals, strict=True):
        name = fold(leaf.name.plain)
        if total is not None and re.match(rf"(?:số|tổng số)\s+(?:lượng\s+)?{re.escape(thing)}\b", name):
            yield total
        elif re.fullmatch(rf"(?:tên\s+|danh sách\s+|các\s+)?{re.escape(thing)}", name):
            yield Decimal(_row_count(table))
            yield from (
                Decimal(len(row.rows)) for _, _, row in table_rows(table.rows) if isinstance(row, RowGroup)
            )


def _row_count(table: FreeTable) -> int:
    return sum(not isinstance(row, RowGroup) for _, _, row in table_rows(table.rows))


_ROWS: Final = (
    "phụ lục:\n  - tên: Danh sách trường\n    bảng:\n      cột: [Tên trường, Mức độ]\n      hàng:\n"
    "        - [Trường THCS Trần Phú, 1]\n        - [Trường THCS An Hòa, 2]\n"
)

RULE = Rule(
    "SKH324",
    "Con số trong lời khác với bảng",
    Severity.WARNING,
    "Một con số nêu ở hai nơi phải bằng nhau: “750 người” trong lời và tổng cột “Số người” của bảng.",
    findings,
    advice="Sửa con số, hoặc viết [[tên phụ lục: tên cột]]. Chỉ xét câu có nhắc tới phụ lục và cột mang đúng tên đó.",
    wrong="mục tiêu: |\n  - Xây dựng 03 trường đạt chuẩn ([[phụ lục]]).\n" + _ROWS,
    mended="mục tiêu: |\n  - Xây dựng 02 trường đạt chuẩn ([[phụ lục]]).\n" + _ROWS,
)
