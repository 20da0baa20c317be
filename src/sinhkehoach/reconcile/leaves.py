"""A source + a unit's key path → the texts that were typed there, each with its place in its value."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.pasted_rows import pasted_rows, row_cells
from sinhkehoach.model.prose import parse_prose
from sinhkehoach.yaml.edit.scalar import find, text_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.source import Source

# From a unit's own path so many steps down: an indicator → a column → its target.
_DEEPEST: Final = 2


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text as typed, from character `start` of the value at `path` on; `mark` is the length of its `- ` or `a) `."""

    path: KeyPath
    start: int
    text: str
    mark: int = 0


def value_at(source: Source, path: KeyPath) -> tuple[KeyPath, object] | None:
    """Return the exact path in the file and the value of what a plan's `path` means; None where it is not there."""
    try:
        found = find(source, path)
    except CannotEdit:
        return None
    return found.path, found.place.value


def leaves_at(source: Source, path: KeyPath, line: int | None) -> list[Leaf]:
    """Return what was typed at `path`: line `line` of a text (None: all of it), or all texts of a map, longest first."""
    found = value_at(source, path)
    if found is None:
        return []
    exact, value = found
    if isinstance(value, str) and (cell := find(source, path).place.cell):
        return [Leaf(exact, cell.start, cell.words)]
    text = _words(source, exact)
    if text is not None:
        return [Leaf(exact, 0, text)] if line is None else [*_line_leaf(exact, text, line)]
    below = (Leaf(at, 0, text.removesuffix("\n")) for at, text in _texts(value, exact, _DEEPEST + 1))
    return sorted(below, key=lambda leaf: -len(leaf.text))


def places_of(source: Source, words: str) -> list[KeyPath]:
    """Return the paths of the values of the file that read `words`, in their order."""
    wanted = words.strip()
    return [path for path, text in _texts(source.value, ()) if wanted and text.strip() == wanted]


def _texts(value: object, path: KeyPath, levels: float = inf) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text in `value`, which stands at `path`, with its own path; so many maps and lists are opened."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict) and levels:
        for key, below in value.items():
            yield from _texts(below, (*path, key), levels - 1)
    elif isinstance(value, list) and levels:
        for index, below in enumerate(value):
            yield from _texts(below, (*path, index), levels - 1)


def text_lines(text: str) -> list[int]:
    """Return the numbers of the lines of `text` that are printed; one that only draws in a pasted table is not."""
    lines = text.removesuffix("\n").split("\n")
    numbers = [number for number, line in enumerate(lines) if line.strip()]
    rows = pasted_rows([lines[number] for number in numbers])
    return [
        number for place, number in enumerate(numbers) if place not in rows or any(row_cells(lines[number]))
    ]


def _words(source: Source, path: KeyPath) -> str | None:
    try:
        return text_of(find(source, path))
    except CannotEdit:
        return None


def _line_leaf(path: KeyPath, text: str, line: int) -> Iterator[Leaf]:
    lines = text.split("\n")
    numbers = text_lines(text)
    if line >= len(numbers):
        return
    number = numbers[line]
    start = sum(len(each) + 1 for each in lines[:number])
    typed = lines[number]
    stripped = typed.strip()
    start += typed.index(stripped[0])
    yield Leaf(path, start, stripped, _mark_length(stripped))


def _mark_length(line: str) -> int:
    """Return how many characters of `line` are its mark: `- `, `1.1. `, `a) `."""
    try:
        prose, _ = parse_prose(line)
    except BadValue:
        return 0
    return prose.items[0].inline.start if prose.items else 0
