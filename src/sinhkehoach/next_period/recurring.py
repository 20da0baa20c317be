"""A text of a plan → what in it is counted or falls otherwise in the next period without a year beside it.

Anniversaries, the how manieth time, the how manieth year, classes, days of feasts and of the week: all are left, and
asked about.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.next_period.decision import YearDecision
from sinhkehoach.next_period.feasts import FEAST, NAMED_YEAR, is_named, name_of_year
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.values.money import LARGE_UNITS

LUNAR: Final = "tính theo âm lịch, tra lại ngày của năm mới"
WEEKDAY: Final = "năm sau, ngày này là thứ khác trong tuần"
_ROMAN: Final = r"[IVXL]{1,6}"
_COUNT_WORD: Final = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười"
_ANNIVERSARY: Final = lazy_pattern(
    r"(?:kỷ niệm|mừng)\s+(?P<count>\d{1,4})\s+năm\b|\b(?P<years>\d{1,4})\s+năm\s+(?:Ngày|ngày)\b",
    re.IGNORECASE,
)
_TIME: Final = lazy_pattern(rf"\b[Ll]ần thứ\s+(?:(?P<count>\d{{1,3}})|{_ROMAN}|{_COUNT_WORD})\b")
_EVENT: Final = lazy_pattern(
    r"(?:hội thi|hội diễn|hội khỏe|hội chợ|hội trại|hội thao|ngày hội|lễ hội|liên hoan|cuộc thi|giải|tuần lễ|festival|"
    r"thể dục thể thao|kỷ niệm|phong trào|diễn đàn|triển lãm)\b[^.;]*$",
    re.IGNORECASE,
)
# A congress or a session is called by its number in the documents that it adopts.
_CONGRESS: Final = lazy_pattern(
    r"(?:đại hội(?!\s+(?:thể dục|TDTT|cháu ngoan))|hội nghị|kỳ họp|trung ương)\b[^.;]*$", re.IGNORECASE
)
_SESSION: Final = lazy_pattern(
    rf"\b(?:kỳ|phiên) họp(?:\s+thường lệ)?\s+thứ\s+(?:\d{{1,2}}|{_ROMAN}"
    rf"|(?:{_COUNT_WORD})(?:\s+(?:một|{_COUNT_WORD}))?)\b"
    r"(?![^.;]*\b(?:thông qua|quyết nghị)\b)",
    re.IGNORECASE,
)
# Who adopts a document, and when, is left: it is called so.
_CITED: Final = lazy_pattern(r"\b(?:nghị quyết|kết luận)\b[^.;]*$", re.IGNORECASE)
_YEAR_NUMBER: Final = lazy_pattern(
    rf"(?<!sinh viên )(?<!học viên )(?<!học sinh )\bnăm thứ\s+(?:(?P<count>\d{{1,2}})|{_ROMAN}|{_COUNT_WORD})\b"
    r"|\bnăm\s+(?:đầu tiên|đầu|cuối cùng|cuối|bản lề)\s+(?:của\s+|thực hiện\s+|triển khai\s+)+"
    r"(?:nhiệm kỳ|giai đoạn|đề án|kế hoạch|chương trình|chiến lược|nghị quyết)",
    re.IGNORECASE,
)
_CLASS: Final = lazy_pattern(
    r"\bK\d{2,3}\b|\b[Kk]h(?:óa|oá)\s+\d{1,3}(?=\s*(?:[,.;:()]|$|năm\b))|\b[Ll]ớp\s+\d{1,2}[A-Z]\d{0,2}\b"
)
_DAY_ALONE: Final = (
    r"(?:ngày\s+)?(?<![\d/.,])\d{1,2}/\d{1,2}(?![/\d]|[.,]\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\b(?!\s+năm)"
)
_DAY: Final = lazy_pattern(_DAY_ALONE, re.IGNORECASE)
_WEEKDAY_AND_DAY: Final = lazy_pattern(
    rf"\b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[,\s(]*(?:{_DAY_ALONE})", re.IGNORECASE
)
_SENTENCE: Final = lazy_pattern(r"(?:[^.;!?\n]|[.!?](?!\s|$))+")
_IN_LUNAR_DAYS: Final = lazy_pattern(r"\s*(?:\(?\s*âm lịch)", re.IGNORECASE)
_MONEY: Final = lazy_pattern(rf"\d[\d.,]*\s*(?:{LARGE_UNITS}|đồng)\b")


def recurring(text: str, shift: PeriodShift) -> tuple[YearDecision, ...]:
    """Return what has to be asked about `text` beside its years, in order; all of it is left as it is."""
    found = [decision for rule in _RULES for decision in rule(text, shift)]
    return tuple(sorted(found, key=lambda decision: decision.start))


def money(text: str, old_period: str) -> tuple[YearDecision, ...]:
    """Return the question about each amount of money in `text`."""
    reason = f"số tiền đang là của {old_period}"
    return tuple(_kept(found, reason) for found in _MONEY.finditer(text))


def _anniversaries(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    for found in _ANNIVERSARY.finditer(text):
        count = int(found["count"] or found["years"])
        yield _kept(found, f"kỳ sau là {count + shift.years} năm")


def _times(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    del shift
    for found in _TIME.finditer(text):
        before = text[: found.start()]
        named = found[0][0] == "L" or found[0][-1] in "IVXL" or _EVENT.search(before)
        if named and not _CONGRESS.search(before):
            yield _kept(found, "kỳ sau là lần thứ mấy")


def _sessions(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    del shift
    for found in _SESSION.finditer(text):
        if not _CITED.search(text[: found.start()]):
            yield _kept(found, "kỳ sau là kỳ họp thứ mấy")


def _year_numbers(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    for found in _YEAR_NUMBER.finditer(text):
        next_one = f"năm thứ {int(found['count']) + shift.years}" if found["count"] else "năm thứ mấy"
        yield _kept(found, f"kỳ sau là {next_one}")


def _year_names(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    for found in NAMED_YEAR.finditer(text):
        for year in range(shift.first - 1, shift.last + 2):
            if is_named(found[0], year):
                yield _kept(found, f"năm {year + shift.years} là {name_of_year(year + shift.years)}")


def _classes(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    del shift
    yield from (_kept(found, "kỳ sau có thể là lớp khác, khóa khác") for found in _CLASS.finditer(text))


def _days(text: str, shift: PeriodShift) -> Iterator[YearDecision]:
    """Yield the days without a year of feasts, as the sun counts them, and those called by their weekday."""
    del shift
    for sentence in _SENTENCE.finditer(text):
        words = sentence[0]
        pattern, reason = (_DAY, LUNAR) if FEAST.search(words) else (_WEEKDAY_AND_DAY, WEEKDAY)
        for found in pattern.finditer(words):
            if not _IN_LUNAR_DAYS.match(words, found.end()):
                yield _kept(found, reason, sentence.start())


def _kept(found: re.Match[str], reason: str, before: int = 0) -> YearDecision:
    start, end = found.span()
    return YearDecision(before + start, before + end, found[0], found[0], sure=False, reason=reason)


_RULES: Final[tuple[Callable[[str, PeriodShift], Iterator[YearDecision]], ...]] = (
    _anniversaries,
    _times,
    _sessions,
    _year_numbers,
    _year_names,
    _classes,
    _days,
)
