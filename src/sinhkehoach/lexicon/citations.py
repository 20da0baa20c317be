"""Documents as they are cited: kind, number and symbol, date, issuer and title (NĐ 30/2020, Phụ lục I, II.6.b)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.kinds import Realm, names
from sinhkehoach.values.dates import parse_date, short_date

_KINDS: Final = names(Realm.LEGAL | Realm.ADMINISTRATIVE | Realm.PARTY)
CITATION: Final = lazy_pattern(
    rf"(?<!\w)({_KINDS})\s+(?:số\s*)?:?\s*(\d{{1,5}}[a-z]?(?:\s?[-/]\s?(?=[A-ZĐƯ\d])[\w&]+)+)",
    needs=_KINDS.casefold().split("|"),
)
_DATE: Final = lazy_pattern(
    r"\s*,?\s*(?:\(\s*)?(?:ngày\s+)?(\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})"
)
_TITLE: Final = lazy_pattern(
    r"[^;.“”]*?\s((?:về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)\s[^;.“”()]{8,300})"
)
_ISSUER: Final = lazy_pattern(r"\s*,?\s*(?:\([^()]*\)\s*)?của\s+([^,;.()“”:]{3,80})")


class Cited(NamedTuple):
    """A document cited in a text from `start` on; `date` is `05/03/2020`.

    `date`, `issuer` and `title` are empty where they are not told.
    """

    start: int
    kind: str
    symbol: str
    date: str
    issuer: str
    title: str


def read_citations(text: str) -> Iterator[Cited]:
    """Yield the documents that `text` cites by number and symbol, from left to right."""
    for found in CITATION.finditer(text):
        symbol = re.sub(r"\s", "", found[2])
        if re.search(r"[A-ZĐ]", symbol):
            day = _DATE.match(text, found.end())
            after = day.end() if day else found.end()
            issuer = _ISSUER.match(text, after)
            title = _TITLE.match(text, after) if issuer else None
            yield Cited(
                found.start(),
                found[1],
                symbol,
                _written(day[1]) if day else "",
                _name(issuer[1]) if issuer else "",
                title[1] if title else "",
            )


@lru_cache(maxsize=1024)
def plain_number(symbol: str | None) -> str:
    """Return number and symbol as they are compared: zeros in front and spaces do not matter."""
    return re.sub(r"\s", "", symbol or "").lstrip("0")


@lru_cache(maxsize=1024)
def _written(date: str) -> str:
    try:
        return short_date(parse_date(re.sub(r"\s?/\s?", "/", date) if "/" in date else f"ngày {date}"))
    except BadValue:
        return date


def _name(words: str) -> str:
    """Return the issuer's name without what the document is about."""
    return re.split(r"\s(?:về|quy định|ban hành|phê duyệt|triển khai|hướng dẫn|thực hiện|và)\s", words)[
        0
    ].strip()
