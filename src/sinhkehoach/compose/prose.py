"""Prose → numbered paragraphs: the typed marks give the level, the program gives the number."""

from collections.abc import Sequence
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
_CUT_SHORT: Final = ("...", "…", "v.v.")
# About three lines. LibreOffice moves a paragraph that stays with the next one as a whole, and so leaves a large hole.
_LONGEST_ANNOUNCEMENT: Final = 250


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
    belongs under it (NĐ 30/2020, Phụ lục I, II.6: a khoản with a title stands alone, bold); one that announces it with
    a colon looks like the headings beside it.
    """
    items = prose.items if prose else ()
    counter = own or _Counter(context, renderer.numbering)
    blocks: list[Block] = []
    headings = _headings(items)
    for place, item in enumerate(items):
        here = path if item.index is None else (*path, item.index)
        if item.level is not Level.ROW:
            blocks.append(_paragraph(item, counter, renderer, here, heads=place in headings))
        elif place == 0 or items[place - 1].level is not Level.ROW:
            blocks.append(pasted_table(items[place:], renderer, path))
    return blocks


def prose_paragraphs(prose: Prose | None, renderer: InlineRenderer, path: KeyPath) -> list[Paragraph]:
    """Return the paragraphs of `prose` where no table can stand: a row is a line, semicolons between its cells."""
    counter = _Counter((), renderer.numbering)
    items = prose.items if prose else ()
    headings = _headings(items)
    return [
        _paragraph(
            item,
            counter,
            renderer,
            path if item.index is None else (*path, item.index),
            heads=place in headings,
        )
        for place, item in enumerate(items)
    ]


def _paragraph(
    item: ProseItem, counter: "_Counter", renderer: InlineRenderer, path: KeyPath, *, heads: bool
) -> Paragraph:
    inline, level = item.inline, item.level
    if level is Level.ROW:
        return Paragraph(ParagraphKind.BODY, row_in_line(item, renderer), path=path)
    runs = renderer.runs(inline)
    if level is Level.NUMBER:
        return _numbered(item, counter, runs, path, heads=heads)
    kind, mark = _UNCOUNTED.get(level) or (ParagraphKind.POINT, f"{counter.letter()})")
    typed = inline.typed
    announces = typed.endswith(":") and len(typed) <= _LONGEST_ANNOUNCEMENT
    return make(Paragraph, (kind, runs, mark, announces, path))


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


def _numbered(item: ProseItem, counter: _Counter, runs: Runs, path: KeyPath, *, heads: bool) -> Paragraph:
    number = counter.number(item.depth)
    words = counter.numbering.section(number)
    if not heads:
        return Paragraph(ParagraphKind.BODY, runs, words, path=path)
    runs = tuple(run._replace(bold=False) for run in runs)
    return Paragraph(heading_kind(counter.place(number)), runs, words, path=path)


def _headings(items: Sequence[ProseItem]) -> set[int]:
    """Return where the numbered lines stand that are headings of what follows them."""
    found: set[int] = set()
    for siblings in _siblings(items):
        opening = [place for place in siblings if _stands_above(*items[place : place + 2])]
        titles = [place for place in opening if _is_title(items[place].inline.typed)]
        announcing = (place for place in opening if items[place].inline.typed.endswith(":"))
        found.update(titles, announcing if titles else ())
    return found


def _siblings(items: Sequence[ProseItem]) -> list[list[int]]:
    """Return the places of the numbered lines, those of one level below one line together."""
    groups: list[list[int]] = []
    current: dict[int, list[int]] = {}
    for place, item in enumerate(items):
        if item.level is Level.NUMBER:
            current = {depth: group for depth, group in current.items() if depth <= item.depth}
            if item.depth not in current:
                groups.append(current.setdefault(item.depth, []))
            current[item.depth].append(place)
    return groups


def _stands_above(item: ProseItem, following: ProseItem | None = None) -> bool:
    if following is None:
        return False
    return following.level is not Level.NUMBER or following.depth > item.depth


def _is_title(typed: str) -> bool:
    return typed.endswith(_CUT_SHORT) or not typed.endswith((".", ";", ":", ","))
