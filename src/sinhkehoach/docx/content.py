"""A Word document as a reader sees it: paragraphs in reading order, their places, the sections they stand in.

These values are all that the rest of the program learns of a Word file: nothing here leads back to its XML.
"""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from sinhkehoach.docx.formats import Label, ParagraphFormat, RunFormat


class Story(Enum):
    """Which of the document's texts a paragraph belongs to."""

    BODY = "body"
    BOX = "text box"
    HEADER = "header"
    FOOTER = "footer"
    NOTE = "footnote"


class DocxRun(NamedTuple):
    """A stretch of text in one look, as it shows: in capitals where its format makes them, typed as `typed` then.

    `field` is the code of the field whose result it is ("PAGE"), `note` the number of the footnote that is referred
    to here, counted as the text refers to them. `is_placeholder` tells that it only asks for what belongs here.
    `foreign` says what stands here that is no text, though it shows ("công thức: x=5"); `link` where it leads to.
    """

    text: str
    face: RunFormat
    field: str = ""
    typed: str = ""
    note: int = 0
    is_placeholder: bool = False
    foreign: str = ""
    link: str = ""


class DrawnLine(NamedTuple):
    """A horizontal line; `length` and `offset` (from the left end of its place to its own) in pt, None if unknown.

    `solid` is False for dots and dashes.
    """

    how: str
    length: float | None
    offset: float | None = None
    solid: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class TableShape:
    """A table; `number` counts the outermost tables from 1, `width` in pt; its first row may stand on each page."""

    number: int
    bordered: bool
    width: float
    columns: int
    rows: int
    repeats_head: bool

    @property
    def is_frame(self) -> bool:
        """True for a table of one cell, which frames what is inside it."""
        return self.columns * self.rows == 1


class DocxCell(NamedTuple):
    """The place of a paragraph in the outermost table around it; a row that is kept whole stands on one page.

    `least_height` is that of the row in pt, 0 where it is as high as its text. A cell that `goes_on` is one with the cell
    above it.
    """

    table: TableShape
    row: int
    column: int
    is_row_kept: bool = False
    least_height: float = 0.0
    goes_on: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class DocxParagraph:
    """A paragraph; `text` is what shows, white space at both ends cut, `runs` what it is made of.

    `plain` is the look of what says nothing itself about its look, as the styles have it.
    `width` is that of its place in pt, `breaks_page` means that it begins on a page of its own, `holds_page_break`
    that another one begins inside or behind it. `hidden` are the runs of hidden text. `box` numbers the text boxes of a
    part from 1, 0 for a paragraph outside of any; `note` is the number of the footnote that it belongs to, 0 for one
    that nothing refers to. `bookmarks` are the names of those that begin in it. `place` is that of its w:p, or
    of the one its text box hangs on, among all of its part, counted from 0. `drawings` are those without any text.
    `joints` are the places among the runs where the words of a further w:p begin, the mark before it being gone.
    """

    index: int
    story: Story
    text: str
    runs: tuple[DocxRun, ...]
    setting: ParagraphFormat
    plain: RunFormat
    label: Label
    section: int
    cell: DocxCell | None
    width: float
    lines: tuple[DrawnLine, ...]
    breaks_page: bool
    holds_page_break: bool
    pictures: int
    drawings: int
    box: int
    note: int
    part: str
    place: int
    bookmarks: tuple[str, ...]
    hidden: tuple[DocxRun, ...]
    joints: tuple[int, ...] = ()

    @property
    def full_text(self) -> str:
        """The text with its automatic number before it."""
        return f"{self.label.text} {self.text}".strip()

    @property
    def in_table(self) -> bool:
        """True inside a table."""
        return self.cell is not None


class DocxComment(NamedTuple):
    """A remark that `author` made on the words `on`, "" for none."""

    author: str
    text: str
    on: str


class Page(NamedTuple):
    """The page of a section; lengths in pt, None where the document does not say."""

    width: float | None
    height: float | None
    top: float | None
    bottom: float | None
    left: float | None
    right: float | None
    gutter: float
    header: float | None
    landscape: bool

    @property
    def text_width(self) -> float:
        """The width between the margins; that of A4 with the decree's margins when unknown."""
        if self.width is None or self.left is None or self.right is None:
            return 467.7
        return self.width - self.left - self.right - self.gutter


@dataclass(frozen=True, slots=True)
class Section:
    """A section; headers and footers are those in force, inherited ones too; `start` is the first page's number.

    Where even pages have no header or footer of their own, `even_header` is `header`, `even_footer` is `footer`.
    """

    number: int
    page: Page
    title_page: bool
    header: tuple[DocxParagraph, ...]
    even_header: tuple[DocxParagraph, ...]
    first_header: tuple[DocxParagraph, ...]
    footer: tuple[DocxParagraph, ...]
    even_footer: tuple[DocxParagraph, ...]
    first_footer: tuple[DocxParagraph, ...]
    number_format: str
    start: int | None


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A whole Word file with every change accepted.

    `paragraphs` are those of the text in reading order, boxes after the paragraph they hang on; every cell has one.
    `notes` are those of footnotes, then of endnotes. `imported` is True where a part of the text lies in another
    format, which only Word takes in. `endnote_part` is the part that the endnotes stand in, `formulas` are the letters of
    those set with Word's equation editor.
    """

    paragraphs: tuple[DocxParagraph, ...]
    sections: tuple[Section, ...]
    notes: tuple[DocxParagraph, ...]
    tables: tuple[TableShape, ...]
    default_tab: float
    comments: tuple[DocxComment, ...]
    tracked: bool
    imported: bool
    hidden_text: bool
    endnote_part: str = ""
    formulas: tuple[str, ...] = ()
