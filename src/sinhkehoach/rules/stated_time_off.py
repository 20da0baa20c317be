"""Times stated in prose (`Thời gian: …`) and in columns of tables lie after the plan's date and in its period."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.loose_times import TIME_LABEL, begins_from, days_meant
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.periods import When, parse_when

_TIME_COLUMN: Final = lazy_pattern(r"thời gian|tiến độ|thời hạn|hạn hoàn thành", re.IGNORECASE)


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
        columns = [at for at, leaf in enumerate(table.leaves) if _TIME_COLUMN.search(leaf.name.plain)]
        for here, row in table.rows() if columns else ():
            for at in columns:
                stated = cell_words(row[at])
                if stated and stated not in faults:
                    faults[stated] = _fault(stated, view.plan)
                if fault := faults.get(stated):
                    yield table.finding(here, at, *fault)


def _fault(stated: str, plan: Plan) -> tuple[str, str] | None:
    """Return (message, hint) for a time that cannot be meant, None for a good one."""
    try:
        when = days_meant(parse_when(stated, plan.period), plan.period)
    except BadValue as bad:
        return str(bad), bad.hint
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
