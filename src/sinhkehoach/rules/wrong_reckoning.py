"""What a sum or a product in a text, in a cell or along a row of a table comes to is what stands as its result."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.table import Cells, TableColumn
from sinhkehoach.resolve.columns import cell_words, leaf_columns
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.reckoning import equations, reckon
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import format_number, parse_number

_TOTAL: Final = lazy_pattern(r"(?:tổng(?: số| cộng)?|cộng)\b", re.IGNORECASE)
_RESULT: Final = lazy_pattern(r"thành tiền|kinh phí|số tiền|tổng|cộng|kết quả", re.IGNORECASE)
_FEWEST_PARTS: Final = 2
_NEAR: Final = Decimal("0.05")
_HINT: Final = "xem lại từng con số"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the results that their numbers do not make."""
    del facts
    for text in view.texts_with("="):
        for each in equations(text.plain):
            try:
                agrees = each.left.agrees(each.result, each.unit)
            except BadValue:
                continue
            if not agrees:
                yield text.finding(each.at, f"“{each.typed}”: tính ra {each.left.shown}", _HINT)
    for table in view.tables:
        yield from _formulas(table)
        yield from _sums_along_rows(table)


def _formulas(table: PlanTable) -> Iterator[Finding]:
    """Yield the results of a row beside a formula in a cell of it."""
    names = [leaf.name.plain for leaf in table.leaves]
    results = [at for at, name in enumerate(names) if _RESULT.search(name)]
    for here, row in table.rows if results else ():
        for at in range(len(row)):
            to = next((each for each in results if at < each < len(row)), None)
            formula = (
                reckon(cell_words(row[at])) if to is not None and "=" not in cell_words(row[at]) else None
            )
            if formula and to is not None:
                result = cell_words(row[to])
                try:
                    agrees = formula.agrees(result, "")
                except BadValue:
                    continue
                if not agrees:
                    message = f"“{result}” không bằng “{cell_words(row[at])}”: tính ra {formula.shown}"
                    yield table.finding(here, to, message, _HINT)


def _sums_along_rows(table: PlanTable) -> Iterator[Finding]:
    """Yield the totals of rows that the columns beside them under one head, or under “Trong đó”, do not make."""
    for total, parts, whole in _sums(table.table.columns):
        sums = [(here, row[total], _sum(row, total, parts)) for here, row in table.rows]
        known = [(here, cell, found) for here, cell, found in sums if found]
        right = sum(stated == made for _, _, (stated, made) in known)
        for here, _, (stated, made) in known:
            # That columns are parts of a total the other rows tell, or that they nearly make it.
            near = bool(right) or abs(made - stated) <= stated * _NEAR
            if near and (made > stated or (made < stated and (whole or right > len(known) - right))):
                message = f"Ghi tổng {format_number(stated)} nhưng các cột cộng lại {format_number(made)}"
                yield table.finding(here, total, message, _HINT)


def _sums(columns: tuple[TableColumn, ...]) -> Iterator[tuple[int, list[int], bool]]:
    """Yield (place of a column of totals, places of its parts, whether these are all)."""
    at, before = 0, -1
    for column in columns:
        leaves = leaf_columns((column,))
        places = list(range(at, at + len(leaves)))
        if column.columns:
            totals = [
                place for place, leaf in zip(places, leaves, strict=True) if _TOTAL.match(leaf.name.plain)
            ]
            if len(totals) == 1 and len(places) > _FEWEST_PARTS:
                yield totals[0], [place for place in places if place != totals[0]], True
            elif not totals and before >= 0 and column.name.plain.casefold().startswith("trong đó"):
                yield before, places, False
            before = -1
        else:
            before = at if _TOTAL.match(column.name.plain) else -1
        at += len(leaves)


def _sum(row: Cells, total: int, parts: list[int]) -> tuple[Decimal, Decimal] | None:
    """Return (the total stated, what the parts make), None where one is no number; an empty part counts nothing."""
    try:
        stated = parse_number(cell_words(row[total]))
        made = [
            parse_number(cell_words(row[part]))
            for part in parts
            if part < len(row) and cell_words(row[part]).strip(" -–")
        ]
    except (BadValue, IndexError):
        return None
    return (stated, sum(made, Decimal(0))) if len(made) >= _FEWEST_PARTS else None


RULE = Rule(
    "SKH384",
    "Phép tính sai",
    Severity.WARNING,
    "Thường do đã sửa thừa số, số hạng mà chưa sửa kết quả.",
    findings,
    advice="Tính lại. Xét câu có dấu =, ô có phép tính bên cạnh ô kết quả, cột tổng bên cạnh các cột thành phần; câu có"
    " chữ “khoảng”, “làm tròn” không bị xét.",
    wrong="yêu cầu: |\n  - Bồi dưỡng 300 người x 1,0 triệu đồng/người/năm x 5 năm = 1.600 triệu đồng.\n",
    mended="yêu cầu: |\n  - Bồi dưỡng 300 người x 1,0 triệu đồng/người/năm x 5 năm = 1.500 triệu đồng.\n",
)
