"""A draft → the text of its plan file, a mark above each key that a person must look at."""

from collections.abc import Iterator, Mapping
from typing import Final

from sinhkehoach.model.plan import Plan
from sinhkehoach.transcribe.draft import Draft
from sinhkehoach.yaml.edit.write_scalar import Surroundings
from sinhkehoach.yaml.edit.write_value import NewValue, typed_entry, typed_pair
from sinhkehoach.yaml.read.confirmations import TO_LOOK_AT

_MARK: Final = f"# {TO_LOOK_AT}"
_SCHEMA: Final = "# yaml-language-server: $schema=../schema/ke-hoach.schema.json"
_WIDEST_IN_BRACKETS: Final = 110
# Keys that stand together at the head of a file, without an empty line between.
_HEAD: Final = ("cơ quan", "số", "ký hiệu", "ngày", "địa danh", "dự thảo", "kỳ", "trích yếu")


def plan_text(draft: Draft) -> str:
    """Return the plan file of `draft`: keys in the order of the format, an empty line between its sections."""
    order = {field.key: place for place, field in enumerate(Plan.FIELDS.values())}
    keys = sorted(draft.values, key=lambda key: order[key])
    pieces = [f"{_SCHEMA}\n"]
    for key in keys:
        marks = [f"{_MARK}{doubt.seen}\n" for doubt in draft.doubts if doubt.path[0] == key]
        space = "" if key in _HEAD[1:] else "\n"
        pieces.append(space + "".join(marks) + section_text(key, draft.values[key]))
    lost = [doubt for doubt in draft.doubts if doubt.path[0] not in draft.values]
    pieces += [f"\n{_MARK}{doubt.path[0]}: {doubt.seen}\n" for doubt in lost]
    return "".join(pieces)


def section_text(key: str, value: NewValue) -> str:
    """Return the lines of `key: value` at the left margin."""
    return "".join(f"{line}\n" for line in _pair(key, value, 0))


def _pair(key: str, value: NewValue, column: int) -> Iterator[str]:
    """Yield the lines of `key: value`, which begins at `column`."""
    indent = " " * column
    if isinstance(value, str) or value is None or not value:
        yield from _typed(
            indent,
            typed_pair(
                key, value, Surroundings(flow=False, column=column, line_end="\n"), "", in_brackets=False
            ),
        )
        return
    yield f"{indent}{key}:"
    if isinstance(value, Mapping):
        for inner, child in value.items():
            yield from _pair(inner, child, column + 2)
        return
    for item in value:
        yield from _item(item, column + 2)


def _item(item: NewValue, column: int) -> Iterator[str]:
    """Yield the lines of an item of a list, whose dash stands at `column`."""
    indent, around = " " * column, Surroundings(flow=False, column=column, line_end="\n")
    if isinstance(item, Mapping) and not _fits_in_brackets(item, column):
        lines = (line for key, child in item.items() for line in _pair(key, child, column + 2))
        first = next(lines)
        yield f"{indent}- {first.lstrip()}"
        yield from lines
        return
    yield from _typed(indent, typed_entry(item, around, "", in_brackets=True))


def _typed(indent: str, typed: str) -> Iterator[str]:
    """Yield the lines of what is typed at `indent`; those behind the first are in their place already."""
    first, *others = typed.split("\n")
    yield indent + first
    yield from others


def _fits_in_brackets(item: Mapping[str, NewValue], column: int) -> bool:
    if any(not isinstance(value, str) or "\n" in value for value in item.values()):
        return False
    return column + sum(len(key) + len(str(value)) + 4 for key, value in item.items()) <= _WIDEST_IN_BRACKETS
