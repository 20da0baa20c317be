"""The units of a document, the values of a plan → the texts and words that they say."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from sinhkehoach.base.inline_marks import REFERENCE
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.reconcile.differences import paragraphs_text
from sinhkehoach.reconcile.units import TextUnit, without_number
from sinhkehoach.yaml.read.source import Source

_WORD: Final = lazy_pattern(r"\w+")
_FIRST_ZERO: Final = lazy_pattern(r"(?:(?<=ngày)|(?<=tháng)|(?<=Số:))0(?=[1-9])")
# The values of these name something else: they are not printed as they are typed.
_NAMING_KEYS: Final = frozenset(
    (
        "cơ quan",
        "ký",
        "từ",
        "id",
        "chủ trì",
        "phối hợp",
        "đơn vị",
        "mẫu",
        "loại",
        "tính",
        "đơn vị tính",
        "ngày",
    )
)
# The one value of a key may be a switch (`cộng: có`) that is printed in no place where it has fewer words.
_LEAST_WORDS: Final = 3
_SWITCHED_ON: Final = "có"
# Its value is printed as it is typed, however short.
_DRAFT: Final = "dự thảo"

# Words and how often they stand there.
Words = Counter[str]


def by_words(units: Sequence[TextUnit]) -> list[TextUnit]:
    """Return the units as they are known by their words alone: a line put in shifts what later marks stand for."""
    return [replace(unit, id="") for unit in units]


def words_of(texts: Iterable[str]) -> Words:
    """Return the words of `texts`, counted."""
    return Counter(word for text in texts for word in _WORD.findall(without_number(text).casefold()))


def typed_words(source: Source) -> Words:
    """Return the words of the values of `source` that are printed as they are typed, counted."""
    return words_of(REFERENCE.sub(" ", text) for text in _typed(source.value))


def _typed(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, below in value.items():
            is_mark = key == _DRAFT and below != _SWITCHED_ON
            if key not in _NAMING_KEYS and (is_mark or not _may_be_switch(below)):
                yield from _typed(below)
    elif isinstance(value, list):
        for below in value:
            yield from _typed(below)
    elif isinstance(value, str):
        yield from value.split("\n")


def _may_be_switch(value: object) -> bool:
    return isinstance(value, str) and "\n" not in value and len(value.split()) < _LEAST_WORDS


def squeezed(text: str) -> str:
    """Return `text` as it is compared where a number or a day was filled in: neither blanks nor a first 0 matter."""
    return _FIRST_ZERO.sub("", "\n".join("".join(line.split()) for line in text.split("\n")))


def texts_of(units: Sequence[TextUnit], *, cells: bool = True) -> Iterator[str]:
    """Yield what is read, as a paragraph, a row and, where asked for, a cell."""
    for unit in units:
        yield unit.text
        if cells and unit.is_row:
            yield from map(paragraphs_text, unit.cells)
