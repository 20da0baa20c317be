"""A paragraph that Word numbers by itself → the dash or number that it prints before it, as we type it.

Word makes a list of its own of what is typed as `- ` or `a) `, and does not keep these characters in the text.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sinhkehoach.docx.wordprocessing import Element, W, find, value
from sinhkehoach.values.ordinals import number_text

_PLACE: Final = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str
    pattern: str
    start: int


class ListMarks:
    """Counts the lists of a document: its paragraphs are asked for in the order in which they are read."""

    def __init__(self, levels: dict[tuple[str, str], _Level], styles: dict[str, tuple[str, str]]) -> None:
        self._levels = levels
        self._styles = styles
        self._counts: defaultdict[str, Counter[int]] = defaultdict(Counter)

    def mark(self, paragraph: Element) -> str:
        """Return `-`, `+`, `3.` or `b)`; "" for a paragraph of no list."""
        list_, depth = self._place(paragraph)
        level = self._levels.get((list_, depth))
        if level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return "+" if level.pattern == "+" else "-"
        counts, at = self._counts[list_], int(depth)
        counts[at] += 1
        for deeper in [each for each in counts if each > at]:
            del counts[deeper]
        return _PLACE.sub(lambda place: self._count(list_, int(place[1]) - 1), level.pattern)

    def _place(self, paragraph: Element) -> tuple[str, str]:
        """Return the list that `paragraph` belongs to, and its level there; that of its style where it names none."""
        if find(paragraph, "w:pPr/w:numPr") is None:
            return self._styles.get(value(paragraph, "w:pPr/w:pStyle"), ("", ""))
        return value(paragraph, "w:pPr/w:numPr/w:numId"), value(paragraph, "w:pPr/w:numPr/w:ilvl") or "0"

    def _count(self, list_: str, depth: int) -> str:
        level = self._levels.get((list_, str(depth)), _Level("decimal", "", 1))
        return number_text(level.start + max(self._counts[list_][depth], 1) - 1, level.kind)


def list_marks(lists: Element | None, styles: Element | None) -> ListMarks:
    """Return the lists of a w:numbering, and those that the paragraph styles of a w:styles belong to."""
    levels: dict[tuple[str, str], _Level] = {}
    if lists is not None:
        shapes = {each.get(f"{W}abstractNumId"): each for each in lists.iterfind(f"{W}abstractNum")}
        for each in lists.iterfind(f"{W}num"):
            shape = shapes.get(value(each, "w:abstractNumId"))
            levels |= _levels(each, () if shape is None else shape.iterfind(f"{W}lvl"))
    places = {}
    for style in () if styles is None else styles.iterfind(f"{W}style"):
        if list_ := value(style, "w:pPr/w:numPr/w:numId"):
            places[style.get(f"{W}styleId", "")] = (list_, value(style, "w:pPr/w:numPr/w:ilvl") or "0")
    return ListMarks(levels, places)


def _levels(list_: Element, shapes: Iterable[Element]) -> dict[tuple[str, str], _Level]:
    """Return the levels of one list, by its number and their depth; a list may start at a number of its own."""
    starts = {
        each.get(f"{W}ilvl"): value(each, "w:startOverride") for each in list_.iterfind(f"{W}lvlOverride")
    }
    found = {}
    for shape in shapes:
        depth = shape.get(f"{W}ilvl", "")
        start = starts.get(depth) or value(shape, "w:start")
        kind, pattern = (value(shape, f"w:{name}") for name in ("numFmt", "lvlText"))
        number = int(start) if start.isdecimal() else 1
        found[list_.get(f"{W}numId", ""), depth] = _Level(kind or "decimal", pattern, number)
    return found
