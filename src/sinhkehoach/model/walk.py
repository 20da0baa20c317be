"""Walks a plan: every value of one kind with the key path it stands at.

Rows of plain words are passed over unless they are asked for: there may be thousands, and nothing else is in them.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.inline import Inline, plain_inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.table import PlainRow

T = TypeVar("T")


def walk(value: object, kinds: tuple[type[T], ...], path: KeyPath = ()) -> Iterator[tuple[KeyPath, T]]:
    """Yield (key path, value) for every value of `kinds` in `value`, in the order of the format."""
    if isinstance(value, kinds):
        yield path, value
    for step, below in _below(value, wants_rows=PlainRow in kinds):
        # Most fields are empty or hold a word: a look at each costs less than a walk.
        if below and not isinstance(below, str):
            yield from walk(below, kinds, (*path, step))


def _below(value: object, *, wants_rows: bool) -> Iterable[tuple[str | int, object]]:
    """Return (step, value) for what stands directly below `value`."""
    if isinstance(value, PlanModel):
        own = [(field.key, getattr(value, name)) for name, field in value.FIELDS.items()]
        return [*own, *(each for name in value.OTHERS for each in getattr(value, name).items())]
    if isinstance(value, PlainRow):
        return ()
    if value.__class__ is tuple:
        return [each for each in enumerate(value) if wants_rows or each[1].__class__ is not PlainRow]
    return value.items() if isinstance(value, dict) else ()


def sentences(value: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Inline]]:
    """Yield (key path, words) for every stretch of text in `value`: lines, cells and the items of prose."""
    for found_at, text in rows_and_sentences(value, path):
        if isinstance(text, PlainRow):
            yield from (((*found_at, place), plain_inline(cell)) for place, cell in enumerate(text) if cell)
        else:
            yield found_at, text


def rows_and_sentences(value: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Inline | PlainRow]]:
    """Yield what `sentences` does, rows of plain words whole."""
    kinds: tuple[type[Inline | Prose | PlainRow], ...] = (Inline, Prose, PlainRow)
    for found_at, text in walk(value, kinds, path):
        if isinstance(text, PlainRow):
            yield found_at, text
        else:
            yield from _lines(text, found_at)


def marked_sentences(value: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Inline]]:
    """Yield what `sentences` does, but for rows of plain words: no reference and no footnote mark is lost."""
    kinds: tuple[type[Inline | Prose], ...] = (Inline, Prose)
    for found_at, text in walk(value, kinds, path):
        yield from _lines(text, found_at)


def _lines(text: Inline | Prose, path: KeyPath) -> Iterator[tuple[KeyPath, Inline]]:
    if isinstance(text, Inline):
        yield path, text
    else:
        for item in text.items:
            yield item.path_in(path), item.inline
