"""A text field → items: paragraphs and the list items of administrative prose (`1.`, `1.1.`, `a)`, `-`, `+`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.model.inline import Inline, parse_inline


class Level(StrEnum):
    """What a line of prose is, by the mark it begins with."""

    PARAGRAPH = "đoạn"
    NUMBER = "số"
    LETTER = "chữ"
    DASH = "gạch"
    PLUS = "cộng"


@dataclass(frozen=True, slots=True)
class ProseItem:
    """A line of prose: its level, the mark as typed, its words and where it stands.

    `depth` counts the numbers of a numbered item (`1.1.` has 2) and is 0 for the others. `index` is the place in
    a list of sentences, None for a block of text; `offset` is the first character of the line's mark.
    """

    level: Level
    mark: str
    depth: int
    inline: Inline
    index: int | None
    offset: int


class Prose(NamedTuple):
    """A text field, line by line, in the order typed."""

    items: tuple[ProseItem, ...]


_MARKS = (
    (Level.NUMBER, lazy_pattern(r"(\d{1,2}(?:\.\d{1,2}){1,5}|\d{1,2}(?=\.))\.?(?=\s)\s+(?=\S)")),
    (Level.LETTER, lazy_pattern(r"([a-zđ])\)\s*(?=\S)")),
    (Level.PLUS, lazy_pattern(r"(?:[-–—]\s+)?(\+)\s*(?=\S)")),
    (Level.DASH, lazy_pattern(r"([-–—•])(?:\s+(?=\S)|(?=[^\W\d_]))")),
)


def parse_prose(value: str | list[str]) -> tuple[Prose, tuple[tuple[int | None, BadValue], ...]]:
    """Return the items of a block of text, or of a list of sentences, and what is wrong inside them.

    In a list every sentence without a mark of its own is a `-` item. Each fault comes with its index in the list.
    """
    items: list[ProseItem] = []
    faults: list[tuple[int | None, BadValue]] = []
    for index, offset, line in _lines(value):
        try:
            items.append(_item(line, index, offset))
        except BadValue as fault:
            faults.append((index, fault))
    return Prose(tuple(items)), tuple(faults)


def _lines(value: str | list[str]) -> Iterator[tuple[int | None, int, str]]:
    """Yield (index in the list or None, offset of the first visible character, line) for each line with text."""
    texts: list[tuple[int | None, str]] = (
        [(None, value)] if isinstance(value, str) else list(enumerate(value))
    )
    for index, text in texts:
        offset = 0
        for line in text.split("\n"):
            stripped = line.strip()
            if stripped:
                yield index, offset + line.index(stripped[0]), stripped
            offset += len(line) + 1


def _item(line: str, index: int | None, offset: int) -> ProseItem:
    for level, pattern in _MARKS if _may_be_marked(line) else ():
        if found := pattern.match(line):
            mark = found[1]
            depth = mark.count(".") + 1 if level is Level.NUMBER else 0
            words = parse_inline(line[found.end() :], offset + found.end())
            return ProseItem(level, mark, depth, words, index, offset)
    level = Level.PARAGRAPH if index is None else Level.DASH
    return ProseItem(level, "" if index is None else "-", 0, parse_inline(line, offset), index, offset)


def _may_be_marked(line: str) -> bool:
    """Return False for a line that begins like a sentence: most do, and need no closer look."""
    return not line[0].isalpha() or line[1:2] == ")"
