"""Prose → numbered paragraphs: the typed marks give the level, the program gives the number."""

from collections import defaultdict
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import Block, Paragraph, ParagraphKind, Run, Runs, make
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.pasted_table import pasted_table, row_in_line
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
_RANKS: Final = {
    Level.PARAGRAPH: 0,
    Level.NUMBER: 0,
    Level.LETTER: 1,
    Level.DASH: 2,
    Level.PLUS: 3,
    Level.ROW: 4,
}


def heading_kind(number: Number) -> ParagraphKind:
    """Return the style of the heading with this number below its part: 1. → SECTION, 1.1. → SUBSECTION and so on."""
    return _HEADINGS[min(len(number), len(_HEADINGS)) - 1]


def prose_blocks(
    prose: Prose | None,
    renderer: InlineRenderer,
    path: KeyPath,
    context: Number = (),
    own: "OwnList | None" = None,
) -> list[Block]:
    """Return the paragraphs of `prose` under the heading numbered `context`, rows that were pasted among them as tables.

    A typed number with more places than `context` goes on from it (`1.1.` under heading 2 is 2.1); one with as
    many places or fewer is a list of its own, whose headings stand below that heading all the same, unless `own` says
    that it is no list of its own. A numbered line is a heading when it does not end like a sentence and something
    belongs under it (NĐ 30/2020, Phụ lục I, II.6: a khoản with a title stands alone, bold); where one is, its short
    siblings are, whatever they end with. What heads something is kept with it.
    """
    items = prose.items if prose else ()
    lines = _Lines(items, own or _Counter(context, renderer.numbering), renderer, path)
    blocks: list[Block] = []
    for place, item in enumerate(items):
        if item.level is not Level.ROW:
            blocks.append(lines.paragraph(place))
        elif place == 0 or items[place - 1].level is not Level.ROW:
            blocks.append(pasted_table(items[place:], renderer, path))
    return blocks


def prose_paragraphs(prose: Prose | None, renderer: InlineRenderer, path: KeyPath) -> list[Paragraph]:
    """Return the paragraphs of `prose` where no table can stand: a row is a line, semicolons between its cells."""
    items = prose.items if prose else ()
    lines = _Lines(items, _Counter((), renderer.numbering), renderer, path)
    return [lines.paragraph(place) for place in range(len(items))]


class _Lines:
    """Sets the lines of one text, from the first to the last."""

    def __init__(
        self, items: tuple[ProseItem, ...], counter: "_Counter", renderer: InlineRenderer, path: KeyPath
    ) -> None:
        self._items = items
        self._counter = counter
        self._renderer = renderer
        self._path = path
        self._headings = _headings(items)

    def paragraph(self, place: int) -> Paragraph:
        """Return the line at `place`; a row of a table is set as words."""
        item = self._items[place]
        path = item.path_in(self._path)
        if item.level is Level.ROW:
            return Paragraph(ParagraphKind.BODY, row_in_line(item, self._renderer), path=path)
        runs = self._renderer.runs(item.inline)
        following = self._items[place + 1] if place + 1 < len(self._items) else None
        keep = len(item.inline.typed) <= _LONGEST_ANNOUNCEMENT and _leads_on(item, following)
        counter = self._counter
        if item.level is not Level.NUMBER:
            kind, mark = _UNCOUNTED.get(item.level) or (ParagraphKind.POINT, f"{counter.letter()})")
            return make(Paragraph, (kind, runs, mark, keep, path))
        number = counter.number(item.depth)
        words = counter.numbering.section(number)
        if place not in self._headings:
            return Paragraph(ParagraphKind.BODY, runs, words, keep, path)
        runs = heading_runs(tuple(run._replace(bold=False) for run in runs))
        return Paragraph(heading_kind(counter.place(number)), runs, words, path=path)


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
        above = self._context if depth > len(self._context) else ()
        return above + self._next(depth - len(above))

    def place(self, number: Number) -> Number:
        """Return where `number` lies below the part: a list of its own begins below the heading it stands under."""
        return number if len(number) > len(self._context) else self._context + number

    def _next(self, own: int) -> Number:
        """Return the next number with `own` places of this list."""
        self._counts = {level: count for level, count in self._counts.items() if level <= own}
        self._counts[own] = self._counts.get(own, 0) + 1
        self._letters = 0
        return tuple(self._counts.get(level, 1) for level in range(1, own + 1))

    def letter(self) -> str:
        """Return the letter of the next point."""
        self._letters += 1
        return self.numbering.point(self._letters)


class OwnList(_Counter):
    """Counts the numbers typed inside a task or below a unit: they stand under its number, one level down.

    A list that follows goes on where the last one ended, and so do the tasks below: `sections` have been counted so far.
    """

    def __init__(self, prose: Prose | None, context: Number, numbering: Numbering, sections: int = 0) -> None:
        super().__init__(context, numbering)
        depths = [item.depth for item in prose.items if item.depth] if prose else []
        self._above = min([len(context), *(depth - 1 for depth in depths)])
        self._counts = {1: sections}

    @property
    def sections(self) -> int:
        """How many sections stand directly below the heading."""
        return self._counts[1]

    def number(self, depth: int) -> Number:
        """Return the number of the next numbered item with `depth` typed places."""
        return self._context + self._next(depth - self._above)

    def place(self, number: Number) -> Number:
        """Return where `number` lies below the part."""
        return number


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
