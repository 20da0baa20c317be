"""A text, list or map -> how it is typed behind a dash or a colon."""

from collections.abc import Mapping, Sequence
from typing import Final

from sinhkehoach.yaml.edit.write_scalar import Surroundings, typed_scalar

_WIDEST: Final = 110

NewValue = str | Sequence["NewValue"] | Mapping[str, "NewValue"] | None


def typed_entry(value: NewValue, around: Surroundings, style: str, *, in_brackets: bool) -> str:
    """Return an item of a list as typed among `around`, with its dash where lists have dashes.

    `style` is wanted for its texts; `in_brackets` has a list or map written in `[ ]` or `{ }` all the same.
    """
    if around.flow:
        return _in_brackets(value, around, style)
    return "-" + _behind(value, around, style, in_brackets=in_brackets, dash=True)


def typed_pair(key: str, value: NewValue, around: Surroundings, style: str, *, in_brackets: bool) -> str:
    """Return `key: value` as typed among `around`; the rest as for `typed_entry`."""
    typed_key = typed_scalar(key, Surroundings(flow=True, column=around.column, line_end=around.line_end))
    if around.flow:
        return f"{typed_key}: {_in_brackets(value, around, style)}"
    return f"{typed_key}:{_behind(value, around, style, in_brackets=in_brackets)}"


def _behind(
    value: NewValue, around: Surroundings, style: str, *, in_brackets: bool, dash: bool = False
) -> str:
    """Return `value` as it follows a dash or a colon, with the space or line end between."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " " + typed_scalar(value, around, style)
    if in_brackets or not value:
        return " " + _in_brackets(value, Surroundings(flow=True, column=around.column, line_end=""), style)
    inner = around.inside()
    lines = (
        [typed_pair(key, child, inner, style, in_brackets=False) for key, child in value.items()]
        if isinstance(value, Mapping)
        else [
            typed_entry(child, inner, style, in_brackets=_belongs_in_brackets(child, inner))
            for child in value
        ]
    )
    between = around.line_end + " " * inner.column
    return (" " if dash else between) + between.join(lines)


def _belongs_in_brackets(item: NewValue, around: Surroundings) -> bool:
    """Say whether an item of a list is written on one line: a list, or a map that has room there."""
    if not isinstance(item, Mapping):
        return True
    if any(not isinstance(value, str) or "\n" in value for value in item.values()):
        return False
    return around.column + sum(len(key) + len(str(value)) + 4 for key, value in item.items()) <= _WIDEST


def _in_brackets(value: NewValue, around: Surroundings, style: str) -> str:
    if value is None or isinstance(value, str):
        return typed_scalar(value, around, style)
    if isinstance(value, Mapping):
        pairs = (typed_pair(key, child, around, style, in_brackets=True) for key, child in value.items())
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(typed_entry(child, around, style, in_brackets=True) for child in value) + "]"
