"""Quotation marks and brackets that open also close."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_PAIRS: Final = {"”": "“", "»": "«", ")": "("}
_MARK: Final = lazy_pattern("[“”«»()]")
_COUNTED: Final = lazy_pattern(r"(?:^|[\s;,(])(?:\d{1,2}|[a-zđivxIVX]{1,4})\)")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield in each text the first mark that has no partner; `1)` and `a)` are numbers, not brackets."""
    del facts
    for text in view.texts_with("“", "”", "«", "»", "(", ")", '"'):
        at = _without_partner(text)
        if at is not None:
            mark = text.plain[at]
            opens = mark in _PAIRS.values()
            message = f"Dấu {mark} mở ra mà không đóng" if opens else f"Dấu {mark} đóng mà không mở"
            yield text.finding(at, message, "thêm dấu còn thiếu, hoặc bỏ dấu này")
        elif text.plain.count('"') % 2:
            yield text.finding(text.plain.rindex('"'), 'Dấu " lẻ', "viết “ ở đầu và ” ở cuối")


def _without_partner(text: Text) -> int | None:
    numbers = {found.end() - 1 for found in _COUNTED.finditer(text.plain)}
    open_marks: list[int] = []
    for found in _MARK.finditer(text.plain):
        if found[0] in _PAIRS:
            if open_marks and text.plain[open_marks[-1]] == _PAIRS[found[0]]:
                open_marks.pop()
            elif found.start() not in numbers:
                opener = _PAIRS[found[0]]
                crossed = any(text.plain[at] == opener for at in open_marks)
                return open_marks[-1] if crossed else found.start()
        else:
            open_marks.append(found.start())
    return open_marks[0] if open_marks else None


RULE = Rule(
    "SKH358",
    "Ngoặc mở mà không đóng",
    Severity.WARNING,
    "Ngoặc kép, ngoặc đơn đi thành cặp trong một đoạn.",
    findings,
    advice="Thêm dấu còn thiếu. Dấu ngoặc sau số thứ tự như a), 1) không bị báo.",
    wrong="yêu cầu: |\n  - Thực hiện phong trào “Hai tốt trong toàn trường.\n",
    mended="yêu cầu: |\n  - Thực hiện phong trào “Hai tốt” trong toàn trường.\n",
)
