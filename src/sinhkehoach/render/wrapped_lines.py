"""Lines that the width of a page has cut → whether a paragraph that fills its line goes on in the next one."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# A line that begins so is never the rest of the one above.
BEGINS: Final = lazy_pattern(
    r"([-–+•*]\s|[a-zđ]\)|[IVX]+\.\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|Phụ lục\b|Căn cứ\b|Nơi nhận)"
)
# What a line between others of a list begins with, where the list has no marks.
_BASIS: Final = lazy_pattern(r"(?:Căn cứ|Thực hiện|Theo|Xét)\b")


def is_ended(paragraph: str, following: str) -> bool:
    """Say whether `paragraph`, whose last line is full, ends before the line `following`.

    A full stop ends it; a colon unless a small letter follows. A semicolon at the end of a line parts clauses like any
    other, but for the bases, which stand one in a line without marks.
    """
    if BEGINS.match(following) or paragraph.endswith("."):
        return True
    if following[:1].islower():
        return False
    return paragraph.endswith(":") or (paragraph.endswith(";") and bool(_BASIS.match(paragraph)))
