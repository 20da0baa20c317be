"""Marks typed before words where the program sets its own, or sets none of that kind."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLETS

_NEXT_INITIAL: Final = r"(?!\s*[A-ZĐ]\.)"
# Which the program does not count: they are printed as typed.
UNCOUNTED_MARK: Final = lazy_pattern(
    rf"(?P<mark>(?:[IVX]{{1,5}}|[A-ZĐ])(?:\.{_NEXT_INITIAL}|[)/])|\((?:\d{{1,2}}|[a-zđ])\)|\*+|[-=]{{1,2}}>+|>+|-{{2,}}"
    r"|[→⇒])\s+(?=\S)"
)
_MARK_BEFORE_NAME: Final = lazy_pattern(
    r"(?P<mark>(?:[Pp]hần|PHẦN|[Mm]ục|MỤC)\s+(?:[IVX]{1,5}|\d{1,2})\s*[.:–-]"
    rf"|(?:[IVX]{{1,5}}|\d{{1,2}}(?:\.\d{{1,2}})*|[a-zđA-ZĐ])(?:\.{_NEXT_INITIAL}|[)/])(?=\s)"
    r"|\d{1,2}(?:\.\d{1,2})*[.)](?=[^\W\d_])"
    r"|\d{1,2}(?:\.\d{1,2})+(?=\s+[A-ZĐÀ-ÝĂÂÊÔƠƯ])"
    rf"|[-–—+*](?=\s)|{BULLETS})\s*(?=\S)"
)
# Behind a letter, one of these ends what counts a name.
_ENDS: Final = frozenset(".:–-)/")


def mark_before_name(name: str) -> re.Match[str] | None:
    """Return the number, or the dash, at the beginning of `name`; its `mark` is without the blanks behind it."""
    if name[:1].isalpha() and _ENDS.isdisjoint(name):
        return None
    return _MARK_BEFORE_NAME.match(name)
