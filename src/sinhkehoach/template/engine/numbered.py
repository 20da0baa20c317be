"""Text with tags ↔ the same with every tag on a line of its own number, so that Jinja's line numbers name tags.

A line begins inside each tag, and nowhere else: what is printed has the lines that it had.
"""

import re
from typing import Final

from sinhkehoach.template.read_tag import TAG

# No XML holds it.
_NEWLINE: Final = "\1"
_FIRST_LINE: Final = 2
_OPENING: Final = 2


def numbered(text: str) -> str:
    """Return `text` with a line that begins in each tag."""
    return TAG.sub(_on_its_line, text.replace("\n", _NEWLINE))


def _on_its_line(found: re.Match[str]) -> str:
    tag = found[0].replace(_NEWLINE, " ")
    return f"{tag[:_OPENING]}\n{tag[_OPENING:]}"


def with_lines(printed: str) -> str:
    """Return what was printed from a numbered text, its own lines back in place."""
    return printed.replace(_NEWLINE, "\n")


def tag_at(line: int) -> int:
    """Return the number of the tag at a `line` of a numbered text, from 0."""
    return max(line - _FIRST_LINE, 0)
