"""A text field → items: paragraphs, the list items of administrative prose (`1.`, `1.1.`, `a)`, `-`, `+`), table rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate, groupby
from operator import itemgetter
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.line_marks import BULLET, BULLET_LETTERS, DASHES
from sinhkehoach.base.pasted_rows import pasted_rows, row_cells
from sinhkehoach.model.bullets import bullets_below
from sinhkehoach.model.inline import Inline, parse_inline


class Level(StrEnum):
    """What a line of prose is, by the mark it begins with; rows are the lines of a table pasted among the others."""

    PARAGRAPH = "đoạn"
    NUMBER = "số"
    LETTER = "chữ"
    DASH = "gạch"
    PLUS = "cộng"
    ROW = "hàng"


@dataclass(frozen=True, slots=True)
class ProseItem:
    """A line of prose: its level, the mark as typed, its words and where it stands.

    `depth` counts the numbers of a numbered item (`1.1.` has 2) and is 0 for the others. `index` is the place in
    a list of sentences, None for a block of text; `offset` is the first character of the line's mark. `cells` are
    those of a row, `inline` is then the whole line.
    """

    level: Level
    mark: str
    depth: int
    inline: Inline
    index: int | None
    offset: int
    cells: tuple[Inline, ...] = ()

    def path_in(self, path: KeyPath) -> KeyPath:
        """Return where the line stands in the text at `path`: one of its sentences, or the text itself."""
        return path if self.index is None else (*path, self.index)


class Prose(NamedTuple):
    """A text field, line by line, in the order typed; one without items is a text that its author leaves out."""

    items: tuple[ProseItem, ...]


class Line(NamedTuple):
    """A line with text: its index in the list or None, where its first visible character stands, its words."""

    place: int | None
    offset: int
    text: str
    typed: str


# `1/`, `1)`, `1-`, `1.Text` and `a.`, `a/` are other ways to write `1.` and `a)`.
_MARKS: Final = (
    (
        Level.NUMBER,
        lazy_pattern(
            r"(\d{1,2}(?:\.\d{1,2}){1,5}|\d{1,2}(?=[./)]))[./)]?(?=\s)\s+(?=\S)"
            r"|(\d{1,2}(?:\.\d{1,2}){0,5})[.)]\s*(?=[^\W\d_])"
            r"|(\d{1,2})-\s+(?=[^\W\d_])"
        ),
    ),
    (Level.LETTER, lazy_pattern(r"([a-zđ])(?:\)\s*|[./]\s+)(?=\S)")),
    (Level.PLUS, lazy_pattern(rf"(?:[{DASHES}]\s+)?(\+)\s*(?=\S)")),
    (Level.DASH, lazy_pattern(rf"([{DASHES}])(?:\s+(?=\S)|(?=[^\W\d_]))")),
    (Level.DASH, lazy_pattern(BULLET)),
)


def parse_prose(value: str | list[str]) -> tuple[Prose, tuple[tuple[int | None, BadValue], ...]]:
    """Return the items of a block of text, or of a list of sentences, and what is wrong inside them.

    In a list every sentence without a mark of its own is a `-` item. Of the bullets of Word's lists those that stand
    below others are a `+`, the others a `-`. Each fault comes with its index in the list.
    """
    items: list[ProseItem] = []
    faults: list[tuple[int | None, BadValue]] = []
    lines = list(_lines(value))
    rows = pasted_rows([line.typed for line in lines])
    for place, line in enumerate(lines):
        try:
            items += _row(line) if place in rows else [_item(line)]
        except BadValue as fault:
            faults.append((line.place, fault))
    several = len({*map(_bullet, items)} - {""}) > 1
    return Prose(tuple(_in_levels(items) if several else items)), tuple(faults)


def _lines(value: str | list[str]) -> Iterator[Line]:
    """Yield each line with text."""
    texts: list[tuple[int | None, str]] = (
        [(None, value)] if isinstance(value, str) else list(enumerate(value))
    )
    for index, text in texts:
        offset = 0
        for line in text.split("\n"):
            stripped = line.strip()
            if stripped:
                yield Line(index, offset + line.index(stripped[0]), stripped, line)
            offset += len(line) + 1


def _row(line: Line) -> list[ProseItem]:
    """Return the row, no item for a line that only draws."""
    start = line.offset - (len(line.typed) - len(line.typed.lstrip()))
    cells = tuple(parse_inline(text, start + at) for at, text in row_cells(line.typed))
    words = line.text.strip("| ")
    inline = parse_inline(words, line.offset + line.text.index(words))
    return [ProseItem(Level.ROW, "", 0, inline, line.place, line.offset, cells)] if cells else []


def _item(line: Line) -> ProseItem:
    index, offset, text, _ = line
    for level, pattern in _MARKS if _may_be_marked(text) else ():
        if found := pattern.match(text):
            mark = next(filter(None, found.groups()))
            depth = mark.count(".") + 1 if level is Level.NUMBER else 0
            words = parse_inline(text[found.end() :], offset + found.end())
            return ProseItem(level, mark, depth, words, index, offset)
    level = Level.PARAGRAPH if index is None else Level.DASH
    return ProseItem(level, "" if index is None else "-", 0, parse_inline(text, offset), index, offset)


def _in_levels(items: list[ProseItem]) -> Iterator[ProseItem]:
    """Yield each item, a bullet that stands below others as a `+`; a number or a letter begins another list."""
    lists = accumulate(item.level in (Level.NUMBER, Level.LETTER) for item in items)
    for _, group in groupby(zip(lists, items, strict=True), key=itemgetter(0)):
        listed = [item for _, item in group]
        below = {*bullets_below([(_bullet(item), item.inline.typed) for item in listed])}
        yield from (
            replace(item, level=Level.PLUS) if place in below else item for place, item in enumerate(listed)
        )


def _bullet(item: ProseItem) -> str:
    return item.mark if item.level is Level.DASH and item.mark not in DASHES else ""


def _may_be_marked(line: str) -> bool:
    """Return False for a line that begins like a sentence: most do, and need no closer look."""
    return not line[0].isalpha() or line[1:2] in (")", ".", "/") or line[0] in BULLET_LETTERS
