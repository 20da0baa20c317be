"""Times in short, as people note them: `T7/2027`, `Q.II`, `HK1`; no way to write on paper, and no time for us."""

import re
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.time_points import ROMAN

# A half of a school year that is named with its year is understood.
_SHORT: Final = lazy_pattern(
    r"(?<!\w)(?:[Tt](?:hg)?\.?\s?(?P<month>1[0-2]|0?[1-9])|[Qq]\.?\s?(?P<quarter>[1-4]|IV|I{1,3})"
    r"|(?:HK|hk)\.?\s?(?P<half>[12]|I{1,2})(?!,?\s+(?:của\s+)?năm học))"
    r"(?P<year>\s*[/.-]\s*20\d{2})?(?![\w/])"
)
_PLUS: Final = lazy_pattern(r"\s*\+\s*")
_DASH: Final = lazy_pattern(r"\s*[-–]\s*(?=tháng|quý|học kỳ)")


class ShortTime(NamedTuple):
    """A time in short: where it begins, as typed, and the whole text with all of them in full."""

    at: int
    typed: str
    in_full: str


def short_time(text: str) -> ShortTime | None:
    """Return the first time in short in `text`, None where there is none."""
    found = _SHORT.search(text)
    if found is None:
        return None
    in_full = _DASH.sub(" - ", _PLUS.sub(", ", _SHORT.sub(_in_full, text)))
    return ShortTime(found.start(), found[0], in_full)


def _in_full(found: re.Match[str]) -> str:
    if found["month"]:
        words = f"tháng {found['month']}"
    elif found["quarter"]:
        words = f"quý {_roman(found['quarter'])}"
    else:
        words = f"học kỳ {_roman(found['half'])}"
    return words + (found["year"] or "")


def _roman(number: str) -> str:
    return ROMAN[int(number) - 1] if number.isdecimal() else number
