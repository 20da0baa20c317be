"""The pages of a PDF → a Word file that reads the same, and what of the pages is no text of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.encodings import read_old
from sinhkehoach.pdf.columns import Columns, end_columns, head_columns
from sinhkehoach.pdf.layout import Area, area_of
from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.margins import without_margins
from sinhkehoach.pdf.notes import Note, PageNotes, page_notes, with_references
from sinhkehoach.pdf.pages import Page, Word
from sinhkehoach.pdf.paragraphs import merged, paragraph, paragraphs_of
from sinhkehoach.pdf.tables import PlacedTable, goes_on, joined, placed_table
from sinhkehoach.render.plain_document import (
    PlainBlock,
    PlainCell,
    PlainParagraph,
    PlainSection,
    PlainTable,
    plain_document,
)

# The share of a page that a picture covers where the page was scanned.
_SCANNED: Final = 0.5
_FEWEST_LETTERS: Final = 20
# What the reader writes for a letter of a font that does not say which letter it is.
_UNREAD: Final = lazy_pattern(r"\(cid:\d+\)")


class PdfDocument(NamedTuple):
    """A Word file; the numbers of pages and the repeated heads that were left out; pages (from 1) by what they are.

    `repeated` pages began with the head of a table once more, `scanned` ones are pictures without text, `recognised`
    ones pictures whose text a program has read. `old_words` counts the words in a font of before Unicode, `unread` the
    letters that the file does not tell.
    """

    data: bytes
    numbers: tuple[str, ...]
    heads: tuple[str, ...]
    repeated: tuple[int, ...]
    scanned: tuple[int, ...]
    recognised: tuple[int, ...]
    old_words: int = 0
    unread: int = 0


def pdf_document(pages: Sequence[Page]) -> PdfDocument:
    """Return what `pages` say, paragraphs and tables whole again where a page had torn them."""
    pages, old_words = _in_unicode(pages)
    sheets = [_Sheet(page) for page in pages]
    margins = without_margins([(sheet.page, sheet.words) for sheet in sheets])
    for sheet, words in zip(sheets, margins.words, strict=True):
        sheet.keep(words)
    _set_areas(sheets)
    writer = _Writer()
    for sheet in sheets:
        sheet.take_columns_and_notes(_usual_size(sheets))
        writer.add(sheet)
    scanned = [at for at, page in enumerate(pages, 1) if page.pictured > _SCANNED]
    silent = [at for at in scanned if _letters(pages[at - 1].words) < _FEWEST_LETTERS]
    return PdfDocument(
        writer.written(),
        margins.numbers,
        margins.heads,
        tuple(writer.repeated),
        tuple(silent),
        tuple(at for at in scanned if at not in silent),
        old_words,
        sum(len(_UNREAD.findall(word.text)) for page in pages for word in page.words),
    )


def _in_unicode(pages: Sequence[Page]) -> tuple[list[Page], int]:
    """Return `pages` with their words in Unicode, and how many of them were not."""
    text, count = read_old("\n".join(word.text for page in pages for word in page.words))
    read = iter(text.split("\n"))
    return [
        page._replace(words=tuple(word._replace(text=next(read)) for word in page.words)) for page in pages
    ], count


def _letters(words: Iterable[Word]) -> int:
    return sum(len(word.text) for word in words)


def _usual_size(sheets: Iterable["_Sheet"]) -> float:
    """Return the size of most letters of the running text."""
    sizes = Counter[float]()
    for sheet in sheets:
        for line in sheet.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


@dataclass(slots=True)
class _Sheet:
    """A page on its way: its running words, its tables, what stands in columns, its footnotes."""

    page: Page
    words: Sequence[Word] = ()
    tables: list[PlacedTable] = field(default_factory=list)
    columns: list[Columns] = field(default_factory=list)
    notes: tuple[Note, ...] = ()
    area: Area = field(default=Area(0.0, 0.0, {}))
    _lines: list[Line] | None = None

    def __post_init__(self) -> None:
        self.words = self.page.words
        self.tables = [placed_table(cells, self.words) for cells in self.page.tables]
        self._without(word for table in self.tables for word in table.words)

    @property
    def lines(self) -> list[Line]:
        """The lines of the running words."""
        if self._lines is None:
            self._lines = lines_of(self.words)
        return self._lines

    def take_columns_and_notes(self, size: float) -> None:
        """Take the head, the end and the footnotes out of the running words, which are of `size`."""
        inside = [
            rule for rule in self.page.rules if not any(each.box.holds(rule.middle) for each in self.tables)
        ]
        found: PageNotes = page_notes(self.words, inside, self.page.height, self.area, size)
        self.notes = found.notes
        self._without(found.words)
        for columns_of in (head_columns, end_columns):
            if columns := columns_of(self.lines, self.area):
                self.columns.append(columns)
                self._without(columns.words)

    def keep(self, words: Sequence[Word]) -> None:
        """Let `words` be what is left of the running words."""
        self.words, self._lines = words, None

    def _without(self, words: Iterable[Word]) -> None:
        taken = frozenset(words)
        self.keep([word for word in self.words if word not in taken])

    def items(self) -> Iterator[Line | PlacedTable | Columns]:
        """Yield what stands on the page, from top to bottom."""
        placed: list[tuple[float, Line | PlacedTable | Columns]] = [
            *((line.box.top, line) for line in self.lines),
            *((table.box.top, table) for table in self.tables),
            *((columns.top, columns) for columns in self.columns),
        ]
        yield from (item for _, item in sorted(placed, key=lambda each: each[0]))


def _set_areas(sheets: Sequence[_Sheet]) -> None:
    """Set the area of each page: pages of one shape have one."""
    shapes: dict[tuple[float, float], list[_Sheet]] = {}
    for sheet in sheets:
        shapes.setdefault((sheet.page.width, sheet.page.height), []).append(sheet)
    for same in shapes.values():
        edges = [(table.box.left, table.box.right) for sheet in same for table in sheet.tables]
        area = area_of((sheet.lines for sheet in same), edges)
        for sheet in same:
            sheet.area = area


@dataclass(slots=True)
class _Writer:
    """The document on its way: sections of pages of one shape; lines wait until their paragraph is whole."""

    sections: list[tuple[bool, list[PlainBlock]]] = field(default_factory=list)
    notes: dict[int, PlainParagraph] = field(default_factory=dict)
    repeated: list[int] = field(default_factory=list)
    waiting: list[Line] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    area: Area = field(default=Area(0.0, 0.0, {}))
    table: PlacedTable | None = None
    count: int = 0

    def add(self, sheet: _Sheet) -> None:
        """Add what stands on the next page."""
        self.count += 1
        landscape = sheet.page.width > sheet.page.height
        if not self.sections or self.sections[-1][0] != landscape:
            self._end_paragraph()
            self.sections.append((landscape, []))
            self.table = None
        self.area = sheet.area
        self._take_notes(sheet.notes)
        for item in sheet.items():
            self._item(item)

    def _item(self, item: Line | PlacedTable | Columns) -> None:
        if isinstance(item, Line):
            self.waiting.append(item)
            self.table = None
            return
        self._end_paragraph()
        if isinstance(item, Columns):
            self._blocks.append(self._referring(item.table))
            self.table = None
        elif self.table is not None and goes_on(self.table, item):
            whole = joined(self.table.table, self._referring(item.table))
            self._blocks[-1] = whole.table
            self.table = item._replace(table=whole.table)
            if whole.repeats:
                self.repeated.append(self.count)
        else:
            self.table = item._replace(table=self._referring(item.table))
            self._blocks.append(self.table.table)

    @property
    def _blocks(self) -> list[PlainBlock]:
        return self.sections[-1][1]

    def _take_notes(self, notes: Iterable[Note]) -> None:
        """Number the footnotes anew, from the first page to the last; `numbers` has those of the last pages."""
        for number, text in notes:
            if number == 0 and self.notes:
                last = max(self.notes)
                before = self.notes[last]
                first, *others = text.runs
                rest = (first._replace(text=f" {first.text}"), *others)
                self.notes[last] = before._replace(runs=tuple(merged((*before.runs, *rest))))
                continue
            place = len(self.notes) + 1
            self.notes[place] = text
            self.numbers[number] = place

    def _end_paragraph(self) -> None:
        for lines in paragraphs_of(self.waiting, self.area):
            centred = self.area.has_in_middle(lines[-1]) and all(map(self.area.is_even, lines))
            self._blocks.append(with_references(paragraph(lines, centred=centred), self.numbers))
        self.waiting = []

    def _referring(self, table: PlainTable) -> PlainTable:
        def cell(each: PlainCell) -> PlainCell:
            return each._replace(
                blocks=tuple(
                    with_references(block, self.numbers) if isinstance(block, PlainParagraph) else block
                    for block in each.blocks
                )
            )

        return table._replace(rows=tuple(tuple(map(cell, row)) for row in table.rows))

    def written(self) -> bytes:
        """Return the Word file."""
        self._end_paragraph()
        sections = [PlainSection(tuple(blocks), landscape) for landscape, blocks in self.sections]
        return plain_document(sections, self.notes)
