"""Times stated in prose (`Thời gian: …`) and in columns of tables lie after the plan's date and in its period."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import TIME_LABEL, begins_from, days_meant
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.periods import When, parse_when
from sinhkehoach.values.short_times import short_time

# What was done before has its time as well: `Thời gian được công nhận`.
_TIME_COLUMN: Final = lazy_pattern(
    r"(?!.*(?:được công nhận|đã |thành lập|ban hành|bổ nhiệm|trước đây))"
    r".*(?:thời gian|tiến độ|thời hạn|hạn hoàn thành)",
    re.IGNORECASE | re.DOTALL,
)
# A row that begins so is the head of another table, pasted below the first.
_HEAD_OF_NUMBERS: Final = frozenset({"tt", "stt", "số tt", "số thứ tự"})


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the stated times that no calendar has, that are over too early, or that lie outside the period."""
    del facts
    for text in view.texts_with("thời gian", "tiến độ", "thời hạn", also=(":",)):
        label = None if text.in_table else TIME_LABEL.match(text.plain)
        if label:
            stated = text.plain[label.end() :].rstrip(" .;")
            fault = _fault(stated, view.plan)
            if fault:
                yield text.finding(label.end(), *fault)
    yield from _in_tables(view)


def _in_tables(view: View) -> Iterator[Finding]:
    # Long tables state few different times.
    faults: dict[str, tuple[str, str] | None] = {}
    for table in view.tables:
        for here, at, stated in _time_cells(table):
            if stated not in faults:
                faults[stated] = _fault(stated, view.plan)
            if fault := faults[stated]:
                yield table.finding(here, at, *fault)


def _time_cells(table: PlanTable) -> Iterator[tuple[KeyPath, int, str]]:
    """Yield (row, column, words) for each cell that is not empty in a column of times."""
    columns = _columns_of_times(leaf.name.plain for leaf in table.leaves)
    for here, row in table.rows if columns else ():
        if fold(cell_words(row[0])) in _HEAD_OF_NUMBERS:
            columns = _columns_of_times(map(cell_words, row))
            continue
        yield from ((here, at, cell_words(row[at])) for at in columns if row[at])


def _columns_of_times(names: Iterable[str]) -> list[int]:
    return [at for at, name in enumerate(names) if _TIME_COLUMN.match(name)]


def _fault(stated: str, plan: Plan) -> tuple[str, str] | None:
    """Return (message, hint) for a time that cannot be meant, None for a good one."""
    try:
        when = days_meant(parse_when(stated, plan.period), plan.period)
    except BadValue as bad:
        return str(bad), bad.hint
    if short := short_time(stated):
        return f"“{short.typed}” là cách viết tắt, chưa được hiểu là thời gian", f"viết {short.in_full}"
    issued = plan.date.full() if plan.date else None
    if issued and _begins_before(when, issued):
        hint = "sửa thời gian, hoặc ngày của kế hoạch"
        return f"“{when.text}” ở trước ngày ban hành kế hoạch ({issued:%d/%m/%Y})", hint
    years = {day.year for span in when.spans for day in span}
    if years and not years <= set(plan.period.years):
        hint = "xem có sót năm của kế hoạch cũ không; sửa thời gian hoặc kỳ của kế hoạch"
        return f"“{when.text}” nằm ngoài kỳ của kế hoạch ({plan.period.text})", hint
    return None


def _begins_before(when: When, issued: date) -> bool:
    if not when.spans:
        return False
    over = max(last for _, last in when.spans) < issued
    return over or bool(begins_from(when) and when.spans[0][0].replace(day=1) < issued.replace(day=1))


RULE = Rule(
    "SKH305",
    "Thời gian ghi trong lời, trong bảng không hợp lý",
    Severity.WARNING,
    "Kế hoạch giao việc về sau. Lỗi gặp trong kế hoạch đã ký: bảng tiến độ năm 2023 còn dòng “Tháng 6/2022”.",
    findings,
    advice="Sửa thời gian. Chỉ xét những chỗ ghi “Thời gian: …” và các cột tên có chữ thời gian, tiến độ, thời hạn.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Thời gian: Tháng 6/2026.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Thời gian: Tháng 6/2027.\n",
)
