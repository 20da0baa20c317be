"""A Word document as a reader sees it: paragraphs in reading order, their places, the sections they stand in."""

from dataclasses import dataclass
from enum import Enum

from sinhkehoach.docx.numbering import Label
from sinhkehoach.docx.paragraph_format import ParagraphFormat
from sinhkehoach.docx.run_format import RunFormat
from sinhkehoach.docx.wordml import Element


class Story(Enum):
    """Which of the document's texts a paragraph belongs to."""

    BODY = "body"
    BOX = "text box"
    HEADER = "header"
    FOOTER = "footer"
    NOTE = "footnote"


@dataclass(frozen=True, slots=True)
class DocxRun:
    """A stretch of visible text in one look; `field` is the code of the field whose result it is ("PAGE")."""

    text: str
    face: RunFormat
    field: str = ""


@dataclass(frozen=True, slots=True)
class DrawnLine:
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
    element: Element
    bordered: bool
    width: float
    columns: int
    rows: int
    repeats_head: bool

    @property
    def is_frame(self) -> bool:
        """True for a table of one cell, which frames what is inside it."""
        return self.columns * self.rows == 1


@dataclass(frozen=True, slots=True)
class DocxCell:
    """The place of a paragraph in the outermost table around it."""

    table: TableShape
    row: int
    column: int


@dataclass(frozen=True, slots=True, eq=False)
class DocxParagraph:
    """A paragraph; `width` is that of its place in pt, `breaks_page` means that it begins on a page of its own."""

    index: int
    element: Element
    story: Story
    runs: tuple[DocxRun, ...]
    setting: ParagraphFormat
    label: Label
    section: int
    cell: DocxCell | None
    width: float
    lines: tuple[DrawnLine, ...]
    breaks_page: bool
    pictures: int = 0

    @property
    def text(self) -> str:
        """The typed text, white space at both ends cut."""
        return "".join(run.text for run in self.runs).strip()

    @property
    def full_text(self) -> str:
        """The text with its automatic number before it."""
        return f"{self.label.text} {self.text}".strip()

    @property
    def in_table(self) -> bool:
        """True inside a table."""
        return self.cell is not None


@dataclass(frozen=True, slots=True)
class Page:
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

    Where even pages have no header of their own, `even_header` is `header`.
    """

    number: int
    page: Page
    title_page: bool
    header: tuple[DocxParagraph, ...]
    even_header: tuple[DocxParagraph, ...]
    first_header: tuple[DocxParagraph, ...]
    footer: tuple[DocxParagraph, ...]
    first_footer: tuple[DocxParagraph, ...]
    number_format: str
    start: int | None


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A whole Word file; `paragraphs` are those of the text in reading order, boxes after the paragraph they hang on.

    `imported` is True where a part of the text lies in another format, which only Word takes in.
    """

    paragraphs: tuple[DocxParagraph, ...]
    sections: tuple[Section, ...]
    notes: tuple[DocxParagraph, ...]
    tables: tuple[TableShape, ...]
    default_tab: float
    tracked: bool
    comments: bool
    imported: bool
    hidden_text: bool
