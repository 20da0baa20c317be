"""A superior's document, and the documents that a plan or an office lists → which of these it is."""

import re
from collections.abc import Mapping

from sinhkehoach.base.text import fold
from sinhkehoach.model.office import CitedDocument


def key_of(document: CitedDocument, known: Mapping[str, CitedDocument | None]) -> str | None:
    """Return the short name that a list has for `document`: by its number, or by its title while it has none."""
    return next((key for key, each in known.items() if each is not None and _is_same(document, each)), None)


def new_key(document: CitedDocument, known: Mapping[str, CitedDocument | None]) -> str:
    """Return a short name for `document` that `known` does not have."""
    number = re.split("[-/]", document.number or "", maxsplit=1)[0]
    key = f"kh-{number}" if number else "kh-cấp-trên"
    return key if key not in known else f"{key}-cấp-trên"


def _is_same(one: CitedDocument, other: CitedDocument) -> bool:
    if one.number and other.number:
        return fold(one.number) == fold(other.number) and one.date == other.date
    titles = [fold(each.title.plain) if each.title else "" for each in (one, other)]
    return titles[0] == titles[1]
