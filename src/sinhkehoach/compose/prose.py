"""Prose → numbered paragraphs: the typed marks give the level, the program gives the number."""

from collections import defaultdict
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Paragraph, ParagraphKind, Run, Runs, make
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.resolve.document_kind import Numbering

Number = tuple[int, ...]

_HEADINGS: Final = (
    ParagraphKind.SECTION,
    ParagraphKind.SUBSECTION,
    ParagraphKind.SUBSUBSECTION,
    ParagraphKind.DEEP_SECTION,
)
# The style and the mark of what is not counted.
_UNCOUNTED: Final = {
    Level.PARAGRAPH: (ParagraphKind.BODY, ""),
    Level.DASH: (ParagraphKind.DASH, "-"),
    Level.PLUS: (ParagraphKind.PLUS, "+"),
}
# About three lines. LibreOffice moves a paragraph that stays with the next one as a whole, and so leaves a large hole.
_LONGEST_ANNOUNCEMENT: Final = 250
# A line and a half: what is longer and ends like a sentence is one.
_LONGEST_TITLE: Final = 120
_RANKS: Final = {Level.PARAGRAPH: 0, Level.NUMBER: 0, Level.LETTER: 1, Level.DASH: 2, Level.PLUS: 3}


def heading_kind(number: Number) -> ParagraphKind:
    """Return the style of the heading with this number below its part: 1. → SECTION, 1.1. → SUBSECTION and so on."""
    return _HEADINGS[min(len(number), len(_HEADINGS)) - 1]


def prose_paragraphs(
    prose: Prose | None, renderer: InlineRenderer, path: KeyPath, context: Number = ()
) -> list[Paragraph]:
    """Return the paragraphs of `prose` under the heading numbered `context`.

    A typed number with more places than `context` goes on from it (`1.1.` under heading 2 is 2.1); one with as
    many places or fewer is a list of its own, whose headings stand below that heading all the same. A numbered
    line is a heading when it does not end like a sentence and something belongs under it (NĐ 30/2020, Phụ lục I,
    II.6: a khoản with a title stands alone, bold); where one is, its short siblings are, whatever they end with. What
    heads something is kept with it.
    """
    items = prose.items if prose else ()
    counter = _Counter(context, renderer.numbering)
    headings = _headings(items)
    paragraphs = []
    for place, item in enumerate(items):
        here = path if item.index is None else (*path, item.index)
        inline, level = item.inline, item.level
        runs = renderer.runs(inline)
        following = items[place + 1] if place + 1 < len(items) else None
        keep = len(inline.typed) <= _LONGEST_ANNOUNCEMENT and _leads_on(item, following)
        if level is Level.NUMBER:
            number = counter.number(item.depth)
            if place in headings:
                paragraphs.append(_heading(number, counter, runs, here))
            else:
                words = counter.numbering.section(number)
                paragraphs.append(Paragraph(ParagraphKind.BODY, runs, words, keep, here))
            continue
        kind, mark = _UNCOUNTED.get(level) or (ParagraphKind.POINT, f"{counter.letter()})")
        paragraphs.append(make(Paragraph, (kind, runs, mark, keep, here)))
    return paragraphs


def heading_runs(runs: Runs) -> Runs:
    """Return the words of a heading without the mark that ends a sentence, which none has; `:` and `...` stay."""
    if not runs or runs[-1].note is not None or runs[-1].text.endswith(".."):
        return runs
    return (*runs[:-1], runs[-1]._replace(text=runs[-1].text.rstrip(" .;,")))


def ended_sentence(runs: Runs) -> Runs:
    """Return `runs` with a full stop at the end, unless they end with a mark or a footnote."""
    if not runs or runs[-1].note is not None or runs[-1].text.endswith((".", ";", ":", "!", "?", "…")):
        return runs
    return (*runs[:-1], runs[-1]._replace(text=f"{runs[-1].text}."))


def bracketed(note: Inline | None, renderer: InlineRenderer) -> Runs:
    """Return ` (ghi chú)`: how a note stands within a sentence; nothing for no note."""
    if note is None:
        return ()
    runs = renderer.runs(note)
    if note.typed.startswith("(") and note.typed.endswith(")"):
        return (Run(" "), *runs)
    ended = runs[-1]._replace(text=runs[-1].text.rstrip(" .;"))
    return (Run(" ("), *runs[:-1], ended, Run(")"))


class _Counter:
    """Counts items level by level; a new item restarts the levels below it."""

    def __init__(self, context: Number, numbering: Numbering) -> None:
        self._context = context
        self.numbering = numbering
        self._counts: dict[int, int] = {}
        self._letters = 0

    def number(self, depth: int) -> Number:
        """Return the number of the next numbered item with `depth` typed places."""
        own = depth - len(self._context) if depth > len(self._context) else depth
        above = self._context if depth > len(self._context) else ()
        self._counts = {level: count for level, count in self._counts.items() if level <= own}
        self._counts[own] = self._counts.get(own, 0) + 1
        self._letters = 0
        return above + tuple(self._counts.get(level, 1) for level in range(1, own + 1))

    def place(self, number: Number) -> Number:
        """Return where `number` lies below the part: a list of its own begins below the heading it stands under."""
        return number if len(number) > len(self._context) else self._context + number

    def letter(self) -> str:
        """Return the letter of the next point."""
        self._letters += 1
        return self.numbering.point(self._letters)


def _heading(number: Number, counter: _Counter, runs: Runs, path: KeyPath) -> Paragraph:
    runs = heading_runs(tuple(run._replace(bold=False) for run in runs))
    return Paragraph(heading_kind(counter.place(number)), runs, counter.numbering.section(number), path=path)


def _headings(items: tuple[ProseItem, ...]) -> set[int]:
    """Return the places of the numbered lines that are headings: titles of something below, and short siblings of one."""
    above: dict[int, int] = {}
    siblings: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        if item.level is Level.NUMBER:
            parent = max((at for depth, at in above.items() if depth < item.depth), default=-1)
            above = {depth: at for depth, at in above.items() if depth < item.depth} | {item.depth: place}
            if place + 1 < len(items) and _is_below(items[place + 1], item):
                siblings[parent, item.depth].append(place)
    headings: set[int] = set()
    for places in siblings.values():
        titles = {place for place in places if _is_title(items[place])}
        short = {place for place in places if len(items[place].inline.typed) <= _LONGEST_TITLE}
        headings |= titles | short if titles else titles
    return headings


def _is_title(item: ProseItem) -> bool:
    typed = item.inline.typed
    return not typed.endswith((".", ";", ":", ",")) or typed.endswith("..")


def _leads_on(item: ProseItem, following: ProseItem | None) -> bool:
    """Return True for a line that would stand alone at the foot of a page without what it announces or heads."""
    if item.inline.typed.endswith(":"):
        return True
    return following is not None and _is_below(following, item)


def _is_below(following: ProseItem, item: ProseItem) -> bool:
    """Return True when a line belongs under the one before it."""
    if item.level is Level.NUMBER:
        return following.level is not Level.NUMBER or following.depth > item.depth
    if item.level is Level.LETTER and following.level is Level.PARAGRAPH:
        return _is_title(item)
    return _RANKS[following.level] > _RANKS[item.level] > 0
