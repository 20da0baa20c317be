"""A part is no greater than its whole: `23 trường, trong đó có 14 trường công lập`."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.numbers import NUMBER_IN_TEXT, parse_number
from sinhkehoach.base.problem import Severity
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import view_of

_PART: Final = lazy_pattern(
    rf"(?<![\w.,/-])({NUMBER_IN_TEXT})\s+([^\W\d]+(?:\s[^\W\d]+)?)\b[^.;:\d]{{0,60}}"
    rf"\btrong đó(?:\s+có|:)?\s+({NUMBER_IN_TEXT})\s+\2\b"
)


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the parts that are greater than the whole they are said to belong to."""
    del facts
    for text in view_of(plan).texts_with("trong đó"):
        for found in _PART.finditer(text.plain):
            try:
                whole, part = parse_number(found[1]), parse_number(found[3])
            except BadValue:
                continue
            if part > whole:
                message = f"“trong đó {found[3]} {found[2]}” lớn hơn {found[1]} {found[2]} ở trước"
                yield text.finding(found.start(3), message, "xem lại hai con số")


RULE = Rule(
    "SKH326",
    "Phần lớn hơn toàn bộ",
    Severity.WARNING,
    "Số đứng sau “trong đó” là một phần của số đứng trước.",
    findings,
    advice="Xem lại hai con số; chỉ xét khi hai số đếm cùng một thứ.",
    wrong="mục tiêu: |\n  - Toàn phường có 14 trường, trong đó có 23 trường công lập.\n",
    mended="mục tiêu: |\n  - Toàn phường có 23 trường, trong đó có 14 trường công lập.\n",
)
