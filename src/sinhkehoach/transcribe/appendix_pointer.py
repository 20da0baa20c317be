"""The line that says to which plan an appendix belongs: “(Kèm theo Kế hoạch số 92/KH-UBND ngày 10 tháng 3 …)”."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern

_OPENS: Final = lazy_pattern(r"\(kèm theo\b", re.IGNORECASE)
_NUMBER: Final = lazy_pattern(r"(?<=\bsố)\s*:?\s*(\d{1,6})\b\s*", re.IGNORECASE)
_DAY: Final = lazy_pattern(
    r"(?<=\bngày)\s*(\d{1,2})\s*(?:tháng|/)\s*(\d{1,2})\s*(?:năm|/)\s*(\d{4})\b", re.IGNORECASE
)
# The line may have been broken by hand.
_MOST_LINES: Final = 3


class PointedPlan(NamedTuple):
    """The number and the day (as in the format) of the plan that the line names; None and "" where it does not."""

    number: int | None
    day: str


def pointed_plan(pointer: str) -> PointedPlan:
    """Return what the line says of the plan."""
    number, day = _NUMBER.search(pointer), _DAY.search(pointer)
    return PointedPlan(
        int(number[1]) if number else None, "/".join(part.zfill(2) for part in day.groups()) if day else ""
    )


def without_facts(line: str) -> str | None:
    """Return the line without the number and the day, which the program prints itself; None for another line."""
    if not (_OPENS.match(line) and line.endswith(")")):
        return None
    return _DAY.sub(" …", _NUMBER.sub(" …", line))


def joined_pointers(lines: Iterable[str]) -> Iterator[str]:
    """Yield `lines`, the line in brackets in one piece where it goes over several."""
    waiting: list[str] = []
    for line in lines:
        if not waiting and not (_OPENS.match(line) and ")" not in line):
            yield line
            continue
        waiting.append(line)
        if ")" in line:
            yield " ".join(waiting)
            waiting = []
        elif len(waiting) == _MOST_LINES:
            yield from waiting
            waiting = []
    yield from waiting
