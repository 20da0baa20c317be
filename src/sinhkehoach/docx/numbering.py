"""Automatic numbering: the number or letter that Word prints before a paragraph."""

import re
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from sinhkehoach.docx.formats import Label
from sinhkehoach.docx.measures import whole_number
from sinhkehoach.docx.paragraph_format import read_setting_layer
from sinhkehoach.docx.wordml import Element, W, child, is_on, value
from sinhkehoach.values.ordinals import number_text

_PLACE: Final = re.compile(r"%([1-9])")
_BULLET: Final = "bullet"
_PLUS: Final = "+"


class ListLevel(NamedTuple):
    """One level of a list; it starts anew below a level of at most `restart` (from 1), None for any above it."""

    kind: str
    pattern: str
    start: int
    restart: int | None
    is_legal: bool
    indents: dict[str, Any]
    style: str


@dataclass(slots=True)
class Numbering:
    """The lists of a document; `label` counts, so paragraphs are asked for in reading order.

    Lists (w:num) of one definition (w:abstractNum) count on from each other; one that says where it starts begins anew
    there when it is first met (ECMA-376, 17.9.15 and 17.9.26).
    """

    levels: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    own_levels: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    starts: dict[str, dict[int, int]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def level(self, number: str, depth: int) -> ListLevel | None:
        """Return a level of the list `number` (w:numId), None when there is none."""
        own = self.own_levels.get(number, {}).get(depth)
        return own or self._defined(number).get(depth)

    def level_for_style(self, number: str, style: str) -> int:
        """Return which level of the list belongs to a paragraph style; the first when none says."""
        for depth, level in self._defined(number).items():
            if level.style == style:
                return depth
        return 0

    def label(self, number: str, depth: int) -> Label:
        """Count on, and return what stands before the paragraph."""
        level = self.level(number, depth)
        if level is None:
            return Label()
        counts = self.counters.setdefault(self.lists.get(number, ""), {})
        if number not in self.begun:
            self.begun.add(number)
            counts.update({each: start - 1 for each, start in self.starts.get(number, {}).items()})
        counts[depth] = counts.get(depth, self._start(number, depth, level) - 1) + 1
        for deeper in [each for each in counts if each > depth and self._starts_anew(number, each, depth)]:
            del counts[deeper]
        if level.kind == _BULLET:
            return Label(_PLUS if level.pattern == _PLUS else "-", level.kind)
        if level.kind == "none":
            return Label("", level.kind)
        text = _PLACE.sub(
            lambda place: self._count(number, int(place[1]) - 1, counts, is_legal=level.is_legal),
            level.pattern,
        )
        return Label(text.strip(), level.kind)

    def _defined(self, number: str) -> dict[int, ListLevel]:
        return self.levels.get(self.lists.get(number, ""), {})

    def _start(self, number: str, depth: int, level: ListLevel) -> int:
        return self.starts.get(number, {}).get(depth, level.start)

    def _starts_anew(self, number: str, depth: int, below: int) -> bool:
        level = self.level(number, depth)
        return level is None or level.restart is None or below < level.restart

    def _count(self, number: str, depth: int, counts: dict[int, int], *, is_legal: bool) -> str:
        level = self.level(number, depth)
        if level is None:
            return ""
        count = counts.setdefault(depth, self._start(number, depth, level))
        return number_text(count, "decimal" if is_legal else level.kind)


def read_numbering(root: Element | None) -> Numbering:
    """Return the lists of a w:numbering; none when the document has no such part."""
    numbering = Numbering()
    if root is None:
        return numbering
    linked = _linked(root)
    for abstract in root.iter(f"{W}abstractNum"):
        numbering.levels[value(abstract, "abstractNumId") or ""] = _levels(abstract)
    for each in root.iter(f"{W}num"):
        number = value(each, "numId") or ""
        abstract_number = value(child(each, "abstractNumId")) or ""
        numbering.lists[number] = linked.get(abstract_number, abstract_number)
        numbering.own_levels[number] = _levels(*each.iter(f"{W}lvlOverride"))
        numbering.starts[number] = {
            whole_number(value(override, "ilvl")): whole_number(start, 1)
            for override in each.iter(f"{W}lvlOverride")
            if (start := value(child(override, "startOverride"))) is not None
        }
    return numbering


def _linked(root: Element) -> dict[str, str]:
    """Return which definition stands for one that only names a list style (w:numStyleLink)."""
    styles = {
        value(child(abstract, "styleLink")): value(abstract, "abstractNumId") or ""
        for abstract in root.iter(f"{W}abstractNum")
    }
    wanted = {
        value(abstract, "abstractNumId") or "": value(child(abstract, "numStyleLink"))
        for abstract in root.iter(f"{W}abstractNum")
    }
    return {name: styles[style] for name, style in wanted.items() if style is not None and style in styles}


def _levels(*holders: Element) -> dict[int, ListLevel]:
    return {
        whole_number(value(each, "ilvl")): _level(each)
        for holder in holders
        for each in holder.iterfind(f"{W}lvl")
    }


def _level(element: Element) -> ListLevel:
    restart = value(child(element, "lvlRestart"))
    return ListLevel(
        kind=value(child(element, "numFmt")) or "decimal",
        pattern=value(child(element, "lvlText")) or "",
        start=whole_number(value(child(element, "start")), 1),
        restart=None if restart is None else whole_number(restart),
        is_legal=is_on(child(element, "isLgl")),
        indents=read_setting_layer(child(element, "pPr")),
        style=value(child(element, "pStyle")) or "",
    )
