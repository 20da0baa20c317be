"""A row of totals that is typed into a table says what the rows come to."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.table import Cells, RowGroup
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import format_number, parse_number

_TOTAL: Final = lazy_pattern(r"(?:tổng(?: số| cộng)?|cộng)\s*:?$")
_OUTLINE: Final = lazy_pattern(r"(?:[A-ZĐ]|[IVX]+|\d+(?:\.\d+)+)\.?$")
_FEWEST: Final = 2
_HINT: Final = "bỏ hàng tổng, ghi “cộng: có” ở cột: chương trình tự cộng"
_PASTED_HINT: Final = "sửa tổng thành {}, hoặc sửa số của hàng bị sai"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the typed totals, in the last or the first row of a flat table, that their column does not come to."""
    del facts
    for table in view.tables:
        rows = table.rows
        total = next((each for each in (rows[-1:] + rows[:1]) if _is_total(each[1])), None)
        if total and len(rows) > _FEWEST and not any(isinstance(row, RowGroup) for row in table.table.rows):
            parts = [row for here, row in rows if here != total[0]]
            if not any(_is_outlined(row) or _is_total(row) for row in parts):
                yield from _wrong_totals(table, total, parts)


def _wrong_totals(table: PlanTable, total: tuple[KeyPath, Cells], parts: list[Cells]) -> Iterator[Finding]:
    here, row = total
    for at, leaf in enumerate(table.leaves):
        said = None if leaf.summed else _number(cell_words(row[at]))
        found = [_number(cell_words(part[at])) for part in parts if part[at]]
        numbers = [each for each in found if each is not None]
        if said is not None and numbers and len(numbers) == len(found) and sum(numbers) != said:
            shown = format_number(sum(numbers, Decimal(0)))
            message = (
                f"Tổng cột “{leaf.name.plain}” ghi {format_number(said)} nhưng các hàng cộng lại {shown}"
            )
            hint = _PASTED_HINT.format(shown) if table.lines else _HINT
            yield table.finding(here, at, message, hint)


def _number(words: str) -> Decimal | None:
    try:
        return parse_number(words)
    except BadValue:
        return None


def _is_total(row: Cells) -> bool:
    words = [cell_words(cell).casefold() for cell in row if cell]
    return any(_TOTAL.match(word) for word in words[:2])


def _is_outlined(row: Cells) -> bool:
    """Return True for a row numbered A, I or 1.1: the rows above it already hold its amount."""
    return bool(row) and _OUTLINE.match(cell_words(row[0])) is not None


_ROWS: Final = "yêu cầu: Mở lớp theo [[phụ lục]].\nphụ lục:\n  - tên: Lớp bồi dưỡng\n    bảng:\n"

RULE = Rule(
    "SKH347",
    "Hàng tổng gõ tay khác các hàng cộng lại",
    Severity.WARNING,
    "Sửa một hàng mà quên sửa hàng tổng là lỗi thường gặp nhất của bảng biểu.",
    findings,
    advice="Bỏ hàng tổng, ghi “cộng: có” ở cột để chương trình tự cộng. Bảng chia cấp A, I, 1.1 và bảng có nhóm không bị"
    " xét.",
    wrong=_ROWS
    + "      cột: [Nội dung, Số người]\n      hàng:\n        - [Tin học, 20]\n        - [Ngoại ngữ, 30]\n"
    "        - [Tổng số, 60]\n",
    mended=_ROWS + "      cột: [Nội dung, {tên: Số người, cộng: có}]\n      hàng:\n        - [Tin học, 20]\n"
    "        - [Ngoại ngữ, 30]\n",
)
