"""A text → every mention of a year in it: how it is written, the words around it, what may become of it."""

import re
from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.next_period.decision import YearDecision
from sinhkehoach.next_period.period_shift import PeriodShift

_Y = r"(?<![\d.,])(?:1[89]|20|21)\d\d(?![\d]|[.,]\d)"
_DASH: Final = r"\s*[-–—]\s*"
_PATTERN: Final = lazy_pattern(
    r"(?P<url>(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+\.(?:vn|com|org|net)\b\S*)"
    r"|(?P<symbol>\b\d{1,5}\s?/\s?(?:19|20)\d\d\s?/\s?[A-ZĐ][\wĐ&-]*"
    r"|\b\d{1,5}\s?[-/]\s?[A-ZĐ][A-ZĐa-z&]+(?:[-/][\wĐ&]+)*)"
    r"|(?P<date>(?:ngày\s+)?\b\d{1,2}\s*(?P<mark>[/.-])\s*\d{1,2}\s*(?P=mark)\s*(?:19|20|21)\d\d(?!\d)"
    rf"|ngày\s*(?:\d{{1,2}}|[.…_]*)\s*tháng\s*(?:\d{{1,2}}|[.…_]*)\s*năm\s+{_Y})"
    rf"|(?P<school>(?:năm học|niên học)\s+{_Y}{_DASH}{_Y})"
    rf"|(?P<range>{_Y}{_DASH}{_Y})"
    r"|(?P<month>(?:(?:tháng|quý)\s+[\dIV](?:[\dIV,+\s–-]*[\dIV])?|\b\d{1,2}|(?=/))\s*/\s*(?:19|20|21)\d\d(?![\d/]))"
    rf"|(?P<year>{_Y})",
    re.IGNORECASE,
)
_YEAR: Final = lazy_pattern(r"(?<!\d)(?:1[89]|20|21)\d\d(?!\d)")
_LEAP_DAY: Final = lazy_pattern(r"(?<!\d)29(\s*(?:[/.-]|tháng)\s*0?2(?!\d))")
_END_OF_CLAUSE: Final = lazy_pattern(r"[;\n]|[.:!?…](?=\s|$)")
_LOOK: Final = 160
# A name in quotes, or a sentence, that is longer is none.
_LONGEST_LINE: Final = 600


class Writing(Enum):
    """How a mention is written."""

    URL = auto()
    SYMBOL = auto()
    DATE = auto()
    SCHOOL = auto()
    RANGE = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention: its characters, its years, and its clause before (what `line` holds before it) and behind it."""

    writing: Writing
    start: int
    end: int
    words: str
    years: tuple[int, ...]
    line: str
    before: str
    behind: str


def mentions(text: str) -> Iterator[Mention]:
    """Yield the mentions of years in `text`, in order; symbols of documents and addresses only with a year inside."""
    for found in _PATTERN.finditer(text):
        writing = Writing[str(found.lastgroup if found.lastgroup != "mark" else "date").upper()]
        years = tuple(int(year) for year in _YEAR.findall(found.group()))
        if not years:
            continue
        line_start = text.rfind("\n", 0, found.start()) + 1
        line = text[max(line_start, found.start() - _LOOK) : found.start()]
        ends = [end.end() for end in _END_OF_CLAUSE.finditer(line)]
        behind = text[found.end() : found.end() + _LOOK]
        stop = _END_OF_CLAUSE.search(behind)
        yield Mention(
            writing,
            found.start(),
            found.end(),
            found.group(),
            years,
            text[max(line_start, found.start() - _LONGEST_LINE) : found.start()],
            line[max(ends, default=0) :],
            behind[: stop.start()] if stop else behind,
        )


def moved(mention: Mention, shift: int) -> str:
    """Return the words of `mention` with every year `shift` years later; 29 February becomes a day that exists."""
    words = _YEAR.sub(lambda found: str(int(found.group()) + shift), mention.words)
    return words if isleap(mention.years[-1] + shift) else _LEAP_DAY.sub(r"28\1", words)


def is_leap_day(mention: Mention) -> bool:
    """Return True for 29 February."""
    return _LEAP_DAY.search(mention.words) is not None


def left(mention: Mention, reason: str, *, sure: bool = True) -> YearDecision:
    """Return the decision to leave `mention` as it is."""
    return YearDecision(mention.start, mention.end, mention.words, mention.words, sure, reason)


def shifted(mention: Mention, shift: PeriodShift, reason: str, *, sure: bool = True) -> YearDecision:
    """Return the decision to move the years of `mention` into the next period."""
    return YearDecision(mention.start, mention.end, mention.words, moved(mention, shift.years), sure, reason)
