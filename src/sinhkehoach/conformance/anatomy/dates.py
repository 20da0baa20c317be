"""The date line of a document, read."""

import re
from typing import Final, NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined

_BLANK: Final = r"[.…_\s\u00a0]*"
_DATE: Final = re.compile(
    rf"ngày\s*(?P<day>\d{{1,2}}|{_BLANK})\s*tháng\s*(?P<month>\d{{1,2}}|{_BLANK})\s*năm\s*(?P<year>\d{{4}}|{_BLANK})",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(
    r"(?P<day>\d{1,2})\s*(?:[/.-]|tháng)\s*(?P<month>\d{1,2})\s*(?:[/.,-]|năm)?\s*(?P<year>\d{4})",
    re.IGNORECASE,
)


class WrittenDate(NamedTuple):
    """Day, month and year as written; "" where a draft leaves a blank. A `short` one leaves words out: 15/12/2026."""

    day: str
    month: str
    year: str
    short: bool = False


def written_date(document: Examined) -> WrittenDate | None:
    """Return the document's date as written, None when there is no such line."""
    line = document.letterhead.date
    text = line.text if line else ""
    full = _DATE.search(text)
    found = full or _SHORT.search(text)
    if found is None:
        return None
    parts = {name: text if text.strip().isdigit() else "" for name, text in found.groupdict().items()}
    return WrittenDate(parts["day"], parts["month"], parts["year"], short=full is None)


def issued_on(document: Examined) -> tuple[int, int, int] | None:
    """Return year, month and day; a blank day or month counts as the last, None without a year."""
    date = written_date(document)
    if date is None or not date.year:
        return None
    return int(date.year), int(date.month or 12), int(date.day or 31)
