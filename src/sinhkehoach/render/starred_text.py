"""Text in which stars stand around bold words, as chats and text editors write it → the words and their faces."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# Up to the next stars, over lines but not over an empty one.
_STARRED: Final = lazy_pattern(
    r"(?<!\*)(?P<stars>\*{2,3})(?=[^\s*])(?P<words>(?:[^*\n]|\n(?!\s*\n))+)(?<=[^\s*])(?P=stars)(?!\*)"
)
_BOLD_ITALIC: Final = "***"


def without_stars_around_lines(text: str) -> str:
    """Return `text` with its starred stretches ending where lines end, and no stars around whole lines.

    A line that is bold as a whole says no more by it than any other: what a heading looks like is for the program.
    """
    text = _STARRED.sub(_line_by_line, text)
    return "\n".join(_without_stars(line) for line in text.split("\n"))


def faces(line: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield the stretches of a line, whether each is bold and whether italic; stars that mark nothing are text."""
    done = 0
    for found in _STARRED.finditer(line):
        if found.start() > done:
            yield line[done : found.start()], False, False
        yield found["words"], True, found["stars"] == _BOLD_ITALIC
        done = found.end()
    if done < len(line) or not line:
        yield line[done:], False, False


def _line_by_line(found: re.Match[str]) -> str:
    stars = found["stars"]
    lines = (line.strip() for line in found["words"].split("\n"))
    return "\n".join(f"{stars}{line}{stars}" for line in lines)


def _without_stars(line: str) -> str:
    found = _STARRED.fullmatch(line.strip())
    return line.replace(found["stars"], "") if found else line
