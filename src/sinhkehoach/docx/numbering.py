"""Automatic numbering: the number or letter that Word prints before a paragraph."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from sinhkehoach.docx.paragraph_format import read_setting_layer
from sinhkehoach.docx.wordml import Element, W, child, value, whole_number
from sinhkehoach.values.ordinals import number_text

_PLACE: Final = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Label:
    """A printed number: its text ("e)"), and how it is counted ("lowerLetter")."""

    text: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list."""

    kind: str
    pattern: str
    start: int
    indents: dict[str, Any]
    style: str


@dataclass(slots=True)
class Numbering:
    """The lists of a document; `label` counts, so paragraphs are asked for in reading order."""

    levels: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    starts: dict[tuple[str, int], int] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def level(self, number: str, depth: int) -> ListLevel | None:
        """Return a level of the list `number` (w:numId), None when there is none."""
        return self.levels.get(self.lists.get(number, ""), {}).get(depth)

    def level_for_style(self, number: str, style: str) -> int:
        """Return which level of the list belongs to a paragraph style; the first when none says."""
        for depth, level in self.levels.get(self.lists.get(number, ""), {}).items():
            if level.style == style:
                return depth
        return 0

    def label(self, number: str, depth: int) -> Label:
        """Count on, and return what stands before the paragraph."""
        level = self.level(number, depth)
        if level is None:
            return Label()
        counts = self.counters.setdefault(self.lists.get(number, ""), {})
        self._restart(number, counts)
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if level.kind in {"bullet", "none"}:
            return Label("-" if level.kind == "bullet" else "", level.kind)
        text = _PLACE.sub(lambda place: self._count(number, int(place[1]) - 1, counts), level.pattern)
        return Label(text.strip(), level.kind)

    def _restart(self, number: str, counts: dict[int, int]) -> None:
        """Begin anew where a list says that it starts at a number of its own."""
        if number not in self.begun:
            self.begun.add(number)
            for (owner, depth), start in self.starts.items():
                if owner == number:
                    counts[depth] = start - 1

    def _count(self, number: str, depth: int, counts: dict[int, int]) -> str:
        level = self.level(number, depth)
        if level is None:
            return ""
        return number_text(counts.setdefault(depth, level.start), level.kind)


def read_numbering(root: Element | None) -> Numbering:
    """Return the lists of a w:numbering; none when the document has no such part."""
    numbering = Numbering()
    if root is None:
        return numbering
    for abstract in root.iter(f"{W}abstractNum"):
        name = value(abstract, "abstractNumId") or ""
        numbering.levels[name] = {
            whole_number(value(each, "ilvl")): _level(each) for each in abstract.iter(f"{W}lvl")
        }
    for each in root.iter(f"{W}num"):
        number = value(each, "numId") or ""
        numbering.lists[number] = value(child(each, "abstractNumId")) or ""
        for override in each.iter(f"{W}lvlOverride"):
            start = value(child(override, "startOverride"))
            if start is not None:
                numbering.starts[number, whole_number(value(override, "ilvl"))] = whole_number(start, 1)
    return numbering


def _level(element: Element) -> ListLevel:
    return ListLevel(
        kind=value(child(element, "numFmt")) or "decimal",
        pattern=value(child(element, "lvlText")) or "",
        start=whole_number(value(child(element, "start")), 1),
        indents=read_setting_layer(child(element, "pPr")),
        style=value(child(element, "pStyle")) or "",
    )
