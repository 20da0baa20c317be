"""The Document: a plan numbered, laid out and worded, with nothing left to decide but fonts and margins.

Every text in it is final. Word's own measures (twips, styles, sections) are not known here: the template brings them.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.opc.picture_file import PictureFile

# For the two values that are made of every paragraph: a NamedTuple is made in half the time without its own constructor,
# which is a function of Python.
make: Final = tuple.__new__


class Run(NamedTuple):
    """A stretch of text in one format; a run with `note` is a reference to that footnote (1-based) and has no text.

    A newline in `text` is a line break inside the paragraph.
    """

    text: str
    bold: bool = False
    italic: bool = False
    note: int | None = None
    struck: bool = False


Runs = tuple[Run, ...]


class ParagraphKind(StrEnum):
    """What a paragraph is; the value is the name of its style in the template."""

    PART = "heading 1"
    SECTION = "heading 2"
    SUBSECTION = "heading 3"
    SUBSUBSECTION = "heading 4"
    DEEP_SECTION = "heading 5"
    BODY = "KH Doan"
    POINT = "KH Diem"
    DASH = "KH Gach"
    PLUS = "KH Cong"
    TABLE_NAME = "KH Ten bang"
    UNIT_LINE = "KH Don vi tinh"
    TABLE_NOTE = "KH Ghi chu"


class Paragraph(NamedTuple):
    """A paragraph; `number` ("I.", "1.1.", "a)", "-") is printed before the text, a space between."""

    kind: ParagraphKind
    runs: Runs
    number: str = ""
    keep_next: bool = False
    path: KeyPath = ()


class Align(Enum):
    """How a cell is set."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class RowKind(Enum):
    """What a table row is: it decides weight, and whether the row is repeated or kept with the next.

    PEER is a row that ranks with the groups and has no rows of its own below it.
    """

    HEADER = "header"
    COLUMN_NUMBERS = "column numbers"
    GROUP = "group"
    SUBGROUP = "subgroup"
    PEER = "peer"
    BODY = "body"
    TOTAL = "total"


class Cell(NamedTuple):
    """A table cell: one or more paragraphs, over `columns` grid columns and `rows` rows.

    A cell over several rows stands in its first row only; the rows below leave its columns out.
    `align` None means: as the column.
    """

    paragraphs: tuple[Runs, ...]
    columns: int = 1
    rows: int = 1
    align: Align | None = None
    path: KeyPath = ()


class Row(NamedTuple):
    """A table row; `path` is that of what it tells of: a row, a task, an item."""

    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.BODY
    path: KeyPath = ()


class TextRow(NamedTuple):
    """A body row with one plain paragraph, or nothing, in each grid column: the typical row of a long table.

    `is_counted` says that the first of `texts` is the row's number, which stands before what its author typed.
    """

    texts: tuple[str, ...]
    path: KeyPath = ()
    is_counted: bool = False

    @property
    def kind(self) -> RowKind:
        """What the row is, as of any row."""
        return RowKind.BODY

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The row's cells, as of any row."""
        return tuple(
            Cell(((Run(text),) if text else (),), path=(*self.path, place) if place >= 0 else ())
            for place, text in enumerate(self.texts, start=-self.is_counted)
        )


# Beyond this much of its least width a column has no need of it: only the air beside its text grows thin.
_AIR_MM: Final = 1.0


class Column(NamedTuple):
    """A grid column: its share of the table's width, and the least width at which no word is broken, in mm.

    `comfortable_mm` is the width below which its text becomes a narrow strip.
    """

    weight: float
    minimum_mm: float = 0.0
    align: Align = Align.LEFT
    comfortable_mm: float = 0.0

    @property
    def tight_mm(self) -> float:
        """The width at which the longest word just fits."""
        return max(self.minimum_mm - _AIR_MM, 0.0)


class Table(NamedTuple):
    """A table over the whole text width; the header rows come first and are repeated on every page.

    `keep_next` ties the last row to what follows: the table's note. `size_pt` is set where the text is smaller than the
    template has it.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | TextRow, ...]
    path: KeyPath = ()
    keep_next: bool = False
    size_pt: float | None = None


class Picture(NamedTuple):
    """A picture over its caption, both in the middle; `width_mm` is None for its own width.

    `caption` is with its number, empty for none; `path` is that of the words in it.
    """

    file: str
    caption: Runs
    width_mm: float | None = None
    path: KeyPath = ()


class PageBreak(NamedTuple):
    """What comes next begins on a new page."""


Block = Paragraph | Table | Picture | PageBreak


class DocumentAppendix(NamedTuple):
    """An appendix: its own section, portrait or landscape, with page numbers of its own."""

    label: str
    title: Runs
    landscape: bool
    blocks: tuple[Block, ...]
    path: KeyPath = ()


class RecipientGroup(NamedTuple):
    """Recipients, a line each with its dash and its final mark; a `remark` is set behind a bracket over all lines.

    `paths` says where each line was typed, in the plan or in the office's file.
    """

    lines: tuple[str, ...]
    remark: str = ""
    paths: tuple[KeyPath, ...] = ()


class Signature(NamedTuple):
    """A signature block: authority and post in capitals, a line each; the post in the agency; the name."""

    authority: tuple[str, ...]
    other_post: str
    name: str


class Note(NamedTuple):
    """A footnote."""

    runs: Runs
    path: KeyPath = ()


class Properties(NamedTuple):
    """What Word shows under File > Info."""

    title: str
    subject: str
    creator: str
    created: date | None


class DecisionPage(NamedTuple):
    """The decision that issues the plan: it stands in front, and the plan behind it is its attachment.

    `authority` names in capitals who decides; `articles` are the blocks of its `article_count` articles.
    """

    kind_name: str
    title: Runs
    authority: str
    bases: tuple[Runs, ...]
    articles: tuple[Block, ...]
    article_count: int


# What a template may go through beside the finished texts: values by name, lists of such records among them.
Record = Mapping[str, "str | float | tuple[str | Record, ...]"]


class Document(NamedTuple):
    """A whole plan, ready for a template.

    `parent_lines` and `issuer_lines` are in capitals; `number_symbol` ("05/KH-UBND") and `date_text` ("ngày 05
    tháng 01 năm 2027") hold blanks where a draft does; `notes` are the footnotes in the order of their numbers. Two
    `signatures` stand side by side, the left one first. Under a `decision` number, date, recipients and signatures
    are those of the decision, and the bases stand on its page. Marks are in capitals, "" for none. `above` is the key
    path under which number, date and title are typed: () for a plan. `records` are there where the template asks for
    them, `pictures` those of its blocks that are at hand, by the names of their files.
    """

    parent_lines: tuple[str, ...]
    issuer_lines: tuple[str, ...]
    issuer_name: str
    number_symbol: str
    place: str
    date_text: str
    draft_mark: str
    kind_name: str
    title: Runs
    bases: tuple[Runs, ...]
    body: tuple[Block, ...]
    recipients: tuple[RecipientGroup, ...]
    signatures: tuple[Signature, ...]
    appendices: tuple[DocumentAppendix, ...]
    notes: tuple[Note, ...]
    properties: Properties
    decision: DecisionPage | None = None
    urgency_mark: str = ""
    circulation_mark: str = ""
    addressees: tuple[str, ...] = ()
    above: KeyPath = ()
    records: Record = MappingProxyType({})
    pictures: Mapping[str, PictureFile] = MappingProxyType({})
