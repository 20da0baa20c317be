"""The heading of an appendix → its label (“Phụ lục 1a:”) and the name typed behind it in the same line."""

import re
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern

_HEADING: Final = lazy_pattern(
    r"(?P<label>phụ lục(?:\s+(?:số\s*)?(?:[IVXLC]+|\d+[a-z]?|[A-Z]))?\s*[.:–-]?)(?:(?<=[.:–-])\s*(?P<name>\S.*))?",
    re.IGNORECASE,
)


class AppendixHeading(NamedTuple):
    """What stands in one line: the label with the sign behind it, the name, "" where that has a line of its own."""

    label: str
    name: str


def appendix_heading(text: str) -> AppendixHeading | None:
    """Return `text` as the heading of an appendix, None where it begins otherwise."""
    found = _HEADING.fullmatch(text)
    return AppendixHeading(found["label"], found["name"] or "") if found else None
