"""Lines of a text that go on with the sentence of the line above: it was broken where a page of a PDF ended its lines."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.prose import Level, Prose, ProseItem

_ENDED_IN_ITEM: Final = (".", ":", "!", "?", "…", "”", ")")
_ENDED: Final = (";", *_ENDED_IN_ITEM)
# No sentence ends with one of these.
_GOES_ON: Final = lazy_pattern(
    r"(?:,|(?<!\w)(?:và|của|các|những|với|cho|tại|theo|về|trong|là|do|để|từ|đến|hoặc|bằng|được|không|có|như))$"
)
_SMALL_WORD: Final = lazy_pattern(r"[^\W\d_]+(?![\w@.])")
_YEAR_END: Final = lazy_pattern(r"\d$")
_YEAR: Final = lazy_pattern(r"\d{1,4}(?!\d)")


def broken_lines(prose: Prose) -> Iterator[list[ProseItem]]:
    """Yield the lines that go on with the one above them, those that stand one after the other together."""
    for goes_on, lines in groupby(_lines_below(prose), itemgetter(1)):
        if goes_on:
            yield [item for item, _ in lines]


def continuations(prose: Prose) -> Iterator[ProseItem]:
    """Yield every line that goes on with the one above."""
    yield from (item for item, goes_on in _lines_below(prose) if goes_on)


def _lines_below(prose: Prose) -> Iterator[tuple[ProseItem, bool]]:
    """Yield (line, True where it goes on with the one above) for each line but the first."""
    went_on = False
    for above, item in pairwise(prose.items):
        # A list without marks has small letters behind semicolons: this is none where a marked item stands above.
        in_item = went_on or above.level is not Level.PARAGRAPH
        went_on = _goes_on(above, item, _ENDED_IN_ITEM if in_item else _ENDED)
        yield item, went_on


def _goes_on(above: ProseItem, item: ProseItem, ended: tuple[str, ...]) -> bool:
    if item.index is not None or above.level is Level.ROW:
        return False
    before, words = above.inline.typed.rstrip(" *"), item.inline.typed.lstrip("*")
    if item.level is Level.DASH:
        return bool(_YEAR_END.search(before) and _YEAR.match(words))
    if item.level is not Level.PARAGRAPH:
        return False
    if _GOES_ON.search(before):
        return True
    word = _SMALL_WORD.match(words)
    return bool(word and word[0].islower() and not before.endswith(ended))
