"""A Word document → the paper as a person reads it: lines with their numbers, tables with their cells, in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.conformance.anatomy.body import NumberedParagraph, read_items
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.line import is_caps
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.docx.content import DocxParagraph, Story
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.transcribe.notation import composed, typed_notation

# A line drawn by keys, as below a title; in place of a text it would be taken for a list.
_DRAWN: Final = lazy_pattern(r"[-–—_=*~](?:\s*[-–—_=*~]){2,}")
# Rows that a head takes at most: three of names, one of numbers.
_MOST_HEADS: Final = 4


@dataclass(frozen=True)
class SheetLine:
    """A paragraph of the text: what stands behind its number, the number as printed, how it looks."""

    item: NumberedParagraph

    @property
    def rank(self) -> Rank:
        """What its number makes of it."""
        return self.item.rank

    @property
    def number(self) -> str:
        """The number without its sign: `1.1`, `a`, "" for none."""
        return self.item.number

    @property
    def depth(self) -> int:
        """How many places its number has: 2 for `1.1`, 0 for anything but a section's number."""
        return self.number.count(".") + 1 if self.rank in (Rank.NUMBER, Rank.DEEP_NUMBER) else 0

    @cached_property
    def text(self) -> str:
        """What is typed behind the number, faces marked."""
        return typed_notation(self.item.paragraph, self._mark_width)

    @cached_property
    def heading(self) -> str:
        """What is typed behind the number, no face marked: that of a heading is the program's."""
        return typed_notation(self.item.paragraph, self._mark_width, plain=True)

    @cached_property
    def words(self) -> str:
        """The words behind the number."""
        return composed(self.item.text)

    @property
    def is_bold(self) -> bool:
        """True where every word is bold."""
        return self.item.behind_number.every("bold")

    @property
    def is_italic(self) -> bool:
        """True where every word is in italics."""
        return self.item.behind_number.every("italic")

    @property
    def is_caps(self) -> bool:
        """True where every letter is a capital."""
        return is_caps(self.words)

    @property
    def is_centred(self) -> bool:
        """True in the middle of the page."""
        return self.item.paragraph.setting.align == "center"

    @property
    def index(self) -> int:
        """The place of its paragraph in the document."""
        return self.item.paragraph.index

    @property
    def _mark_width(self) -> int:
        paragraph = self.item.paragraph
        if self.item.automatic:
            return 0
        shown = "".join(run.text for run in paragraph.runs).strip()
        behind = self.item.text
        return len(shown) - len(behind) if shown.endswith(behind) else len(self.item.mark)


Block = SheetLine | SheetTable


def blocks_of(document: Examined, paragraphs: Iterable[DocxParagraph]) -> Iterator[Block]:
    """Yield the lines and tables that `paragraphs` make; a table without lines only puts paragraphs side by side.

    Tables of the same columns with nothing between are one that was split by hand; a head typed once more is left out.
    """
    for piece in _pieces(document, paragraphs):
        yield piece if isinstance(piece, SheetLine) else _table(piece)


def repeated_heads(
    document: Examined, paragraphs: Iterable[DocxParagraph]
) -> Iterator[tuple[DocxParagraph, ...]]:
    """Yield the rows that `blocks_of` leaves out: heads of tables, typed once more where a page ends."""
    for piece in _pieces(document, paragraphs):
        if not isinstance(piece, SheetLine):
            yield from piece.repeated


@dataclass(slots=True)
class _TypedTable:
    """The rows of a table, those behind the end of a page among them; the heads that stand there once more."""

    columns: int
    rows: list[list[DocxParagraph]] = field(default_factory=list)
    repeated: list[tuple[DocxParagraph, ...]] = field(default_factory=list)

    def go_on(self, rows: Iterable[list[DocxParagraph]]) -> None:
        """Add `rows`, which begin a page; one with the head of the column of numbers begins one as well."""
        place = 0
        for row in rows:
            if fold(row[0].text) in NUMBER_HEADS:
                place = 0
            if place < min(len(self.rows), _MOST_HEADS) and _words(row) == _words(self.rows[place]):
                self.repeated.append(tuple(row))
                place += 1
            else:
                self.rows.append(row)
                place = _MOST_HEADS


def _words(row: Iterable[DocxParagraph]) -> list[tuple[int, str]]:
    return [(each.cell.column if each.cell else 0, composed(each.text).casefold()) for each in row]


def _pieces(document: Examined, paragraphs: Iterable[DocxParagraph]) -> Iterator[SheetLine | _TypedTable]:
    """Yield lines and tables; a table goes on where another one of as many columns stands right behind it."""
    running = [each for each in paragraphs if each.story is Story.BODY]
    table: _TypedTable | None = None
    for is_table, together in groupby(running, key=_table_of):
        if is_table is not None:
            rows = [list(row) for _, row in groupby(together, key=_row_of)]
            columns = _columns(rows)
            if table is None or table.columns != columns:
                if table is not None:
                    yield table
                table = _TypedTable(columns)
            table.go_on(rows)
            continue
        filled = [each for each in together if each.text and not _DRAWN.fullmatch(each.text)]
        if filled and table is not None:
            yield table
            table = None
        yield from map(SheetLine, read_items(filled, document.regime.markers.text))
    if table is not None:
        yield table


def _table_of(paragraph: DocxParagraph) -> int | None:
    cell = paragraph.cell
    return cell.table.number if cell is not None and cell.table.bordered else None


def _row_of(paragraph: DocxParagraph) -> int:
    return paragraph.cell.row if paragraph.cell else 0


def _columns(rows: Iterable[list[DocxParagraph]]) -> int:
    cells = [each.cell for row in rows for each in row if each.cell]
    return max(cells[0].table.columns, *(cell.column + 1 for cell in cells))


def _table(typed: _TypedTable) -> SheetTable:
    return SheetTable(
        tuple(_row(row, typed.columns) for row in typed.rows), typed.columns, typed.rows[0][0].index
    )


def _row(paragraphs: list[DocxParagraph], width: int) -> tuple[SheetCell, ...]:
    cells = [
        (column, list(cell))
        for column, cell in groupby(paragraphs, key=lambda each: each.cell.column if each.cell else 0)
    ]
    ends = [*(column for column, _ in cells), width][1:]
    return tuple(_cell(column, end, cell) for (column, cell), end in zip(cells, ends, strict=True))


def _cell(column: int, end: int, paragraphs: list[DocxParagraph]) -> SheetCell:
    lines = tuple(filter(None, map(_cell_line, paragraphs)))
    runs = [run for each in paragraphs for run in each.runs if run.text.strip()]
    is_bold = bool(runs) and all(run.face.bold for run in runs)
    goes_on = bool(paragraphs[0].cell and paragraphs[0].cell.goes_on)
    return SheetCell(lines, column, end - column, is_bold, goes_on)


def _cell_line(paragraph: DocxParagraph) -> str:
    label = paragraph.label.text
    text = typed_notation(paragraph)
    return f"{label} {text}".strip() if label else text
