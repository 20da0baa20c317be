"""Numbers of appendices as they are typed in a text: `Phụ lục 02`, `phụ lục số II`."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.kinds import names

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NUMBERED: Final = lazy_pattern(r"\b[Pp]hụ lục\s+(?:số\s+)?(0?\d{1,2}|[IVX]+)\b")
# The appendix of another document: `Phụ lục I Nghị định …`, `Phụ lục II ban hành kèm theo …`.
# A document of a kind that plans are called by is another one only with a number.
_OTHERS: Final = rf"(?:{names(but=('Kế hoạch', 'Chương trình', 'Phương án', 'Báo cáo'))}|(?:{names()}) số)"
_OF_OTHERS: Final = lazy_pattern(
    rf"\s*(?:\([^()]*\)\s*)?,?\s*(?:của\s+|tại\s+)?(?:ban hành|(?:kèm theo )?{_OTHERS})"
)


class AppendixNumber(NamedTuple):
    """A number typed in a text: the place where it begins, as typed, and the number, 0 for none that is read."""

    at: int
    typed: str
    number: int


def own_appendix_numbers(words: str) -> Iterator[AppendixNumber]:
    """Yield the numbers of appendices that no other document is named behind."""
    for found in _NUMBERED.finditer(words):
        if not is_of_another_document(words, found.end()):
            yield AppendixNumber(found.start(), found[0], _number(found[1]))


def is_of_another_document(words: str, end: int) -> bool:
    """Return True where the words from `end` on name the document that an appendix belongs to."""
    return _OF_OTHERS.match(words, end) is not None


def _number(typed: str) -> int:
    if typed.isdecimal():
        return int(typed)
    return _ROMAN.index(typed) + 1 if typed in _ROMAN else 0
