"""Walks a plan: every value of one kind with the key path it stands at."""

from collections.abc import Iterator
from typing import TypeVar

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.plan.base_model import PlanModel
from sinhkehoach.plan.inline import Inline
from sinhkehoach.plan.prose import Prose

T = TypeVar("T")


def walk(value: object, kinds: tuple[type[T], ...], path: KeyPath = ()) -> Iterator[tuple[KeyPath, T]]:
    """Yield (key path, value) for every value of `kinds` in `value`, in the order of the format."""
    if isinstance(value, kinds):
        yield path, value
    if isinstance(value, PlanModel):
        for name, field in type(value).model_fields.items():
            yield from walk(getattr(value, name), kinds, (*path, field.alias or name))
        for key, extra in (value.__pydantic_extra__ or {}).items():
            yield from walk(extra, kinds, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, kinds, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, kinds, (*path, key))


def sentences(value: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Inline]]:
    """Yield (key path, words) for every stretch of text in `value`: lines, cells and the items of prose."""
    kinds: tuple[type[Inline | Prose], ...] = (Inline, Prose)
    for found_at, text in walk(value, kinds, path):
        if isinstance(text, Inline):
            yield found_at, text
        else:
            for item in text.items:
                yield found_at if item.index is None else (*found_at, item.index), item.inline
