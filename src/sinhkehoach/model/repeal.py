"""When a cited document ceased to hold, and what took its place: `từ 05/3/2020, thay bằng Nghị định …`."""

from datetime import date
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.dates import parse_date

_SHAPE: Final = lazy_pattern(
    r"(?:kể\s+)?(?:từ\s+)?(?P<day>[^,;]*?)(?:\s*[,;]?\s+(?:được\s+)?thay(?:\s+thế)?\s+bằng\s+(?P<by>.+))?"
)
_HOW: Final = "viết như: từ 05/3/2020, thay bằng Nghị định số 30/2020/NĐ-CP"


class Repeal(NamedTuple):
    """The first day on which a document no longer holds, and the document in its place, "" for none."""

    day: date
    replacement: str


def parse_repeal(text: str) -> Repeal:
    """Return what `text` says; raises BadValue where it does not begin with a whole date."""
    found = _SHAPE.fullmatch(" ".join(text.split()).rstrip("."))
    day = parse_date(found["day"]).full() if found else None
    if found is None or day is None:
        raise BadValue(f"“{text}” chưa nói hết hiệu lực từ ngày nào", _HOW)
    return Repeal(day, found["by"] or "")
