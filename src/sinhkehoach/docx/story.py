"""One text of a Word file (the body, a header, a note) → its paragraphs in reading order, with the tables around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from sinhkehoach.docx.content import DocxCell, DocxParagraph, Story, TableShape
from sinhkehoach.docx.drawn import box_contents, box_width, count_pictures, drawn_lines, says_nothing
from sinhkehoach.docx.foreign import EQUATIONS, equation
from sinhkehoach.docx.runs import Inline, RunReader
from sinhkehoach.docx.style_sheet import ParagraphLook, StyleSheet, part_of_table
from sinhkehoach.docx.tables import cells, table_shape, table_style
from sinhkehoach.docx.wordml import Element, W, properties_of, value, visible_children

_USUAL_BOX: Final = 200.0
_PARAGRAPH: Final = f"{W}p"
_TABLE: Final = f"{W}tbl"
_BOOKMARK: Final = f"{W}bookmarkStart"
_PROPERTIES: Final = f"{W}pPr"


class Place(NamedTuple):
    """Where the reader is: which text, how wide in pt, which table cell and style, text box, note.

    `host` is the place of the paragraph that a text box hangs on.
    """

    story: Story
    width: float
    cell: DocxCell | None = None
    table_style: str = ""
    box: int = 0
    host: int | None = None
    note: int = 0


class _Started(NamedTuple):
    """A paragraph whose mark is gone: what stands in it goes on in the next one."""

    inline: Inline
    element: Element
    look: ParagraphLook


@dataclass(slots=True)
class StoryReader:
    """Reads block after block of the text in `part`; `places` numbers its w:p."""

    sheet: StyleSheet
    runs: RunReader
    part: str
    places: Mapping[Element, int]
    section: int = 0
    found: list[DocxParagraph] = field(default_factory=list)
    tables: list[TableShape] = field(default_factory=list)
    break_pending: bool = False
    _boxes: int = 0
    _bookmarks: list[str] = field(default_factory=list)
    _started: _Started | None = None

    def blocks(self, holder: Element, place: Place) -> None:
        """Read all that stands in `holder`."""
        for element in visible_children(holder):
            self.block(element, place)
        self.finish(place)

    def block(self, element: Element, place: Place) -> None:
        """Read a paragraph, a table, or a mark between them."""
        if element.tag == _PARAGRAPH:
            self._paragraph(element, place)
        elif element.tag == _TABLE:
            self.finish(place)
            self._table(element, place)
        elif element.tag in EQUATIONS:
            self._equation(element, place)
        elif element.tag == _BOOKMARK:
            self._bookmarks.append(value(element, "name") or "")
        else:
            self.runs.comments.follow(element)

    def finish(self, place: Place) -> None:
        """End a paragraph whose mark is gone where none follows that it could go on in."""
        if self._started is not None:
            inline, element, look = self._started
            self._started = None
            self._add(inline, element, look, place)

    def _paragraph(self, element: Element, place: Place) -> None:
        look = self.sheet.paragraph(properties_of(element, _PROPERTIES), place.table_style)
        inline = self._started.inline if self._started is not None else Inline()
        if self._started is not None:
            inline.joints.append(len(inline.runs))
        self._started = None
        self.runs.read(element, look.setting.style, place.table_style, inline)
        if not look.is_mark_gone:
            self._add(inline, element, look, place)
        elif not inline.is_empty:
            self._started = _Started(inline, element, look)

    def _equation(self, element: Element, place: Place) -> None:
        """Read an equation that stands between the paragraphs."""
        look = self.sheet.paragraph(None, place.table_style)
        self._add(Inline([equation(element, look.plain)]), element, look, place)

    def _add(self, inline: Inline, element: Element, look: ParagraphLook, place: Place) -> None:
        setting = look.setting
        text = "".join([run.text for run in inline.runs]).strip()
        at = self.places.get(element, 0) if place.host is None else place.host
        drawn = inline.drawn
        self.found.append(
            DocxParagraph(
                index=len(self.found),
                story=place.story,
                text=text,
                runs=tuple(inline.runs),
                setting=setting,
                plain=look.plain,
                label=self.sheet.label(look),
                section=self.section,
                cell=place.cell,
                width=place.width,
                lines=drawn_lines(drawn, setting, place.width),
                breaks_page=self.break_pending or setting.page_break or inline.breaks_before,
                holds_page_break=inline.breaks_page,
                pictures=count_pictures(drawn) if drawn else 0,
                drawings=sum(map(says_nothing, drawn)) if drawn else 0,
                box=place.box,
                note=place.note,
                part=self.part,
                place=at,
                bookmarks=(*self._bookmarks, *inline.bookmarks),
                hidden=tuple(inline.hidden),
                joints=tuple(inline.joints),
            )
        )
        self._bookmarks.clear()
        self.break_pending = inline.breaks_behind or (inline.breaks_before and not text)
        for content in box_contents(drawn) if drawn else ():
            self._box(content, place, at)

    def _box(self, content: Element, place: Place, host: int) -> None:
        self._boxes += 1
        story = Story.BOX if place.story is Story.BODY else place.story
        width = box_width(content) or _USUAL_BOX
        self.blocks(content, Place(story, width, place.cell, box=self._boxes, host=host, note=place.note))

    def _table(self, element: Element, place: Place) -> None:
        around = place.cell if place.cell and not place.cell.table.is_frame else None
        shape = around.table if around else table_shape(element, len(self.tables) + 1, self.sheet)
        if around is None and place.story is Story.BODY:
            self.tables.append(shape)
        style = table_style(element)
        story, box, host, note = place.story, place.box, place.host, place.note
        for each in cells(element, place.width, self.sheet):
            cell = around or DocxCell(
                shape, each.row, each.column, each.is_row_kept, each.least_height, each.goes_on
            )
            look = part_of_table(style, each.parts)
            first = len(self.found)
            self._cell(each.element, Place(story, each.width, cell, look, box, host, note))
            if each.rule is not None:
                own = self.found[first]
                self.found[first] = replace(own, lines=(*own.lines, each.rule))

    def _cell(self, cell: Element, place: Place) -> None:
        """Read a cell; one in which nothing is left keeps an empty paragraph, as in Word."""
        before = len(self.found)
        self.blocks(cell, place)
        if len(self.found) == before:
            element = next(cell.iter(_PARAGRAPH), cell)
            self._add(Inline(), element, self.sheet.paragraph(None, place.table_style), place)
