"""The date line of a document, read."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from sinhkehoach.conformance.examined import Examined
from sinhkehoach.conformance.rule import NotApplicable, Undecided
from sinhkehoach.values.dates import PartialDate, days_in_month, short_date

_BLANK: Final = r"[.…_\s\u00a0]*"
_DATE: Final = re.compile(
    rf"ngày\s*(?P<day>\d{{1,2}}|{_BLANK})\s*tháng\s*(?P<month>\d{{1,2}}|{_BLANK})\s*năm\s*(?P<year>\d{{4}}|{_BLANK})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """Day, month and year as written; "" where a draft leaves a blank."""

    day: str
    month: str
    year: str


def written_date(document: Examined) -> WrittenDate | None:
    """Return the document's date as written, None when there is no such line."""
    line = document.front.date
    found = _DATE.search(line.text) if line else None
    if found is None:
        return None
    parts = {name: text if text.strip().isdigit() else "" for name, text in found.groupdict().items()}
    return WrittenDate(parts["day"], parts["month"], parts["year"])


def issued_on(document: Examined) -> tuple[int, int, int] | None:
    """Return year, month and day; a blank day or month counts as the last, None without a year."""
    date = written_date(document)
    if date is None or not date.year:
        return None
    return int(date.year), int(date.month or 12), int(date.day or 31)


def issued_since(document: Examined, first: date) -> date:
    """Return the day of issue, the last that a draft leaves open.

    Raises Undecided without a date or for a day that no calendar has, NotApplicable for one before `first`.
    """
    written = issued_on(document)
    if written is None:
        raise Undecided("chưa rõ ngày ban hành")
    year, month, day = written
    try:
        issued = date(year, month, min(day, days_in_month(year, month)))
    except ValueError:
        raise Undecided("ngày ban hành không có trong lịch") from None
    if issued < first:
        raise NotApplicable(
            f"văn bản ban hành trước ngày {short_date(PartialDate(first.year, first.month, first.day))}"
        )
    return issued
