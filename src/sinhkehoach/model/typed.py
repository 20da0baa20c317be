"""A value as it was typed, with the place where it stands: what readers are given."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath


class Typed(NamedTuple):
    """What was typed at `path`.

    `as_sentence` is the loader's function that gives back `Mầm non: 23 trường` from what YAML made of it.
    """

    value: object
    path: KeyPath
    as_sentence: Callable[[object], str | None]

    def below(self, step: str | int, value: object) -> "Typed":
        """Return `value`, which stands one `step` below this one."""
        return Typed(value, (*self.path, step), self.as_sentence)

    def text(self) -> str | None:
        """Return the sentence that was typed, None when it is not one."""
        if isinstance(self.value, str):
            return self.value
        return self.as_sentence(self.value) if isinstance(self.value, Mapping | list) else None


def shape_of(value: object) -> str:
    """Return the shape of a value: `map`, `list`, or `text` for a single one."""
    if isinstance(value, Mapping):
        return "map"
    return "list" if isinstance(value, list) else "text"


def is_empty(value: object) -> bool:
    """Return True for what says nothing: no value, blanks, an empty list or map."""
    if isinstance(value, str):
        return not value or value.isspace()
    return value is None or value in ([], {})
