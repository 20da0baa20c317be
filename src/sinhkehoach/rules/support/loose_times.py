"""Time as stated among other words: `Từ tháng 01/2026 và trong quá trình thực hiện` begins in January 2026."""

import re
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.periods import Period, When, parse_when

_POINT: Final = r"(?:ngày\s+\d{1,2}/\d{1,2}/|\d{1,2}/\d{1,2}/|(?:tháng\s+)?\d{1,2}/)20\d{2}"
_STRETCH: Final = lazy_pattern(rf"(?<!\w)từ\s+{_POINT}(?:\s+đến\s+(?:hết\s+)?{_POINT})?", re.IGNORECASE)

# What stands behind it is a stated time: `- Thời gian thực hiện: …`.
TIME_LABEL: Final = lazy_pattern(r"[-+\s]*(?:thời gian|tiến độ|thời hạn)[^:\d]{0,25}:\s*", re.IGNORECASE)


def days_meant(when: When, period: Period) -> When:
    """Return `when` with its days; where its text as a whole is no time, those of the stretch that it names."""
    named = None if when.spans else _STRETCH.search(when.text)
    if named is None:
        return when
    try:
        return When(when.text, parse_when(named[0], period).spans)
    except BadValue:
        return when


def begins_from(when: When) -> bool:
    """Return True when the text says from which day or month: `Quý I` says only when the work falls."""
    return re.search(r"(?<!\w)từ (?:tháng|ngày|\d)", when.text, re.IGNORECASE) is not None
