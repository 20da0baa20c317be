"""Documents as they are cited by hand: kind, number and symbol, date and issuer, wherever they stand in a plan."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sinhkehoach.lexicon.citations import read_citations
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.text import Text
from sinhkehoach.values.dates import short_date


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
    for cited in read_citations(text.plain):
        place = text.finding(cited.start, "")
        yield Citation(cited.kind, cited.symbol, cited.date, cited.issuer, place, cited.title)
