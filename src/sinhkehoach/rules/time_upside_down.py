"""Work begins before it ends: in sentences, in one cell of a table, and in two columns side by side."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.tables import PlanTable
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.periods import Period, parse_when

_POINT: Final = (
    r"(?:(?:ngày|tháng|quý|năm)\s+)?"
    r"(?:\d{1,2}/\d{1,2}/20\d{2}|\d{1,2}/20\d{2}|\d{1,2}/\d{1,2}|(?:I|II|III|IV)/20\d{2}|20\d{2})"
)
_STRETCH: Final = lazy_pattern(
    rf"(?<!\w)từ\s+({_POINT})\s+(?:đến|tới)(?:\s+hết)?\s+({_POINT})(?![\d/])"
    r"|(?<![\w/.,-])(\d{1,2}/\d{1,2}/20\d{2})\s*[-–]\s*(\d{1,2}/\d{1,2}/20\d{2})(?![\d/])",
    re.IGNORECASE,
    needs=("20", "/"),
)
_BEGINS: Final = lazy_pattern(r"bắt đầu|khởi công|từ ngày|^từ$", re.IGNORECASE)
_ENDS: Final = lazy_pattern(r"kết thúc|hoàn thành|đến ngày|^đến$", re.IGNORECASE)
_TIME: Final = lazy_pattern(r"thời gian|tiến độ|thời hạn", re.IGNORECASE)
_HINT: Final = "đổi lại thứ tự hai mốc thời gian"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the stretches of time that end before they begin."""
    del facts
    told = set()
    for table in view.tables:
        for finding in _in_table(table, view.plan.period):
            told.add((finding.path, finding.offset or 0))
            yield finding
    for text in view.texts_with("đến", "tới", "-", "–", pattern=_STRETCH):
        for found in _STRETCH.finditer(text.plain):
            if (
                (text.path, text.inline.start) not in told
                and text.path[-1] != "thời gian"
                and _ends_early(found[0], view.plan.period)
            ):
                yield text.finding(found.start(), f"“{found[0]}” kết thúc trước khi bắt đầu", _HINT)


def _in_table(table: PlanTable, period: Period) -> Iterator[Finding]:
    names = [leaf.name.plain for leaf in table.leaves]
    begins = next((at for at, name in enumerate(names) if _BEGINS.search(name)), None)
    ends = next((at for at, name in enumerate(names) if _ENDS.search(name) and at != begins), None)
    times = [at for at, name in enumerate(names) if _TIME.search(name)]
    if not times and (begins is None or ends is None):
        return
    for here, row in table.rows:
        for at in times:
            words = cell_words(row[at]) if at < len(row) else ""
            if words and _ends_early(words, period):
                yield table.finding(here, at, f"“{words}” kết thúc trước khi bắt đầu", _HINT)
        if begins is not None and ends is not None and max(begins, ends) < len(row):
            first, last = cell_words(row[begins]), cell_words(row[ends])
            if first and last and _comes_later(first, last, period):
                message = f"“{last}” ở trước lúc bắt đầu (“{first}”)"
                yield table.finding(here, ends, message, _HINT)


def _ends_early(typed: str, period: Period) -> bool:
    try:
        return any(first > last for first, last in parse_when(typed, period).spans)
    except BadValue:
        return False


def _comes_later(first: str, last: str, period: Period) -> bool:
    """Return True where the time `first` begins after the whole of the time `last` is over."""
    try:
        begins, ends = parse_when(first, period).spans, parse_when(last, period).spans
    except BadValue:
        return False
    return len(begins) == 1 and len(ends) == 1 and begins[0][0] > ends[0][1]


RULE = Rule(
    "SKH383",
    "Thời gian kết thúc trước khi bắt đầu",
    Severity.WARNING,
    "Thường do gõ nhầm ngày, nhầm năm hoặc đổi chỗ hai mốc.",
    findings,
    advice="Đổi lại thứ tự hai mốc, hoặc sửa ngày. Xét lời văn, cột thời gian và hai cột bắt đầu, kết thúc.",
    wrong="yêu cầu: |\n  - Làm thử từ ngày 15/9/2027 đến ngày 10/9/2027.\n",
    mended="yêu cầu: |\n  - Làm thử từ ngày 10/9/2027 đến ngày 15/9/2027.\n",
)
