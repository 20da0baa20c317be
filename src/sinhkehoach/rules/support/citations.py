"""Documents as they are cited by hand: kind, number and symbol, date and issuer, wherever they stand in a plan."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.text import Text
from sinhkehoach.values.dates import parse_date, short_date

_KINDS: Final = (
    "Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Thông tư liên tịch", "Thông tư", "Quyết định", "Chỉ thị",
    "Kế hoạch", "Chương trình hành động", "Chương trình", "Công văn", "Kết luận", "Hướng dẫn", "Thông báo",
    "Đề án", "Luật", "Tờ trình", "Báo cáo",
)  # fmt: skip
# Finds each document that is cited by number and symbol; a word between is “-” or “/”.
CITATION: Final = lazy_pattern(
    rf"(?<!\w)({'|'.join(_KINDS)})\s+(?:số\s*)?:?\s*(\d{{1,5}}[a-z]?(?:\s?[-/]\s?(?=[A-ZĐƯ\d])[\w&]+)+)"
)
_DATE: Final = lazy_pattern(
    r"\s*,?\s*(?:\(\s*)?(?:ngày\s+)?(\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})"
)
_TITLE: Final = lazy_pattern(
    r"[^;.“”]*?\s((?:về|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)\s[^;.“”()]{8,300})"
)
_ISSUER: Final = lazy_pattern(r"\s*,?\s*(?:\([^()]*\)\s*)?của\s+([^,;.()“”:]{3,80})")


class Citation(NamedTuple):
    """A document cited by hand; `date` is `05/03/2020`, empty like `issuer` and `title` where it is not said."""

    kind: str
    symbol: str
    date: str
    issuer: str
    finding: Finding
    title: str = ""

    @property
    def number(self) -> str:
        """The number alone, without zeros in front."""
        return (re.match(r"\d+", self.symbol) or [""])[0].lstrip("0")

    @property
    def words(self) -> frozenset[str]:
        """The parts of number and symbol, in no order."""
        return frozenset(re.split(r"[-/]", self.symbol.lstrip("0")))


def plain_number(symbol: str | None) -> str:
    """Return number and symbol as they are compared: zeros in front and spaces do not matter."""
    return re.sub(r"\s", "", symbol or "").lstrip("0")


def citations_in(documents: Mapping[str, CitedDocument], texts: Iterable[Text]) -> Iterator[Citation]:
    """Yield the documents of a list, then those cited in `texts`, in their order."""
    yield from listed_citations(documents)
    for text in texts:
        yield from _typed(text)


def listed_citations(documents: Mapping[str, CitedDocument]) -> Iterator[Citation]:
    """Yield the documents of a list, each at its number and symbol under `văn bản`."""
    for id_, document in documents.items():
        if document.number:
            place = Finding(("văn bản", id_, "số"), "")
            day = short_date(document.date) if document.date else ""
            title = document.title.plain if document.title else ""
            yield Citation(document.kind, document.number, day, document.issuer or "", place, title)


def _typed(text: Text) -> Iterator[Citation]:
    for found in CITATION.finditer(text.plain):
        symbol = re.sub(r"\s", "", found[2])
        if re.search(r"[A-ZĐ]", symbol):
            day = _DATE.match(text.plain, found.end())
            after = day.end() if day else found.end()
            issuer = _ISSUER.match(text.plain, after)
            title = _TITLE.match(text.plain, after) if issuer else None
            yield Citation(
                found[1],
                symbol,
                _written(day[1]) if day else "",
                _name(issuer[1]) if issuer else "",
                text.finding(found.start(), ""),
                title[1] if title else "",
            )


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
