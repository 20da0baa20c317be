"""A text in which reading stopped → the same text with the part at fault blanked, all else in its place.

So the other faults of a file come to light in the same run.
"""

import re
from typing import NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern

# A key at the left margin; what stands under it, down to the next one, is its section.
_TOP_KEY = lazy_pattern(r"^(?![-#\]}])\S[^:\r\n]*?(?=[ \t]*:(?:\s|$))", re.MULTILINE)
_VISIBLE = lazy_pattern(r"[^\r\n]")


class Rest(NamedTuple):
    """What is left of a text, and the key of the section that was blanked, "" before the first key."""

    text: str
    lost_key: str


def without_section(text: str, index: int) -> Rest | None:
    """Return `text` without the section that holds the character at `index`, None when that is blank already."""
    keys = list(_TOP_KEY.finditer(text))
    above = [key for key in keys if key.start() <= index]
    start = above[-1].start() if above else 0
    end = next((key.start() for key in keys if key.start() > index), len(text))
    section = text[start:end]
    if not section.strip():
        return None
    return Rest(text[:start] + _VISIBLE.sub(" ", section) + text[end:], above[-1].group() if above else "")
