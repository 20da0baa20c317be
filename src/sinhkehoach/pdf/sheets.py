"""A page on its way to paragraphs: what of it is running text, what are tables, columns, footnotes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from sinhkehoach.pdf.columns import Columns, end_columns, head_columns, rest_of_end
from sinhkehoach.pdf.layout import Area, area_of
from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.margins import Margins, without_margins
from sinhkehoach.pdf.notes import Note, page_notes
from sinhkehoach.pdf.pages import Page, Word
from sinhkehoach.pdf.tables import PlacedTable, placed_table

Item = Line | PlacedTable | Columns


@dataclass(slots=True)
class Sheet:
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

    def take_notes_and_columns(self, size: float, *, behind_end: bool) -> None:
        """Take the footnotes, the head and the end out of the running words, which are of `size`.

        `behind_end` tells that the page before ended with the end of the paper, of which the rest may stand here.
        """
        inside = [
            rule for rule in self.page.rules if not any(each.box.holds(rule.middle) for each in self.tables)
        ]
        found = page_notes(self.words, inside, self.page.height, self.area, size)
        self.notes = found.notes
        self._without(found.words)
        ways = (head_columns, end_columns, rest_of_end) if behind_end else (head_columns, end_columns)
        for columns_of in ways:
            if columns := columns_of(self.lines, self.area):
                self.columns.append(columns)
                self._without(columns.words)

    def keep(self, words: Sequence[Word]) -> None:
        """Let `words` be what is left of the running words."""
        self.words, self._lines = words, None

    def _without(self, words: Iterable[Word]) -> None:
        taken = frozenset(words)
        self.keep([word for word in self.words if word not in taken])

    def items(self) -> Iterator[Item]:
        """Yield what stands on the page, from top to bottom."""
        placed: list[tuple[float, Item]] = [
            *((line.box.top, line) for line in self.lines),
            *((table.box.top, table) for table in self.tables),
            *((columns.top, columns) for columns in self.columns),
        ]
        yield from (item for _, item in sorted(placed, key=lambda each: each[0]))


def sheets_of(pages: Sequence[Page]) -> tuple[list[Sheet], Margins]:
    """Return `pages` taken apart, and what stood in their margins."""
    sheets = [Sheet(page) for page in pages]
    margins = without_margins([(sheet.page, sheet.words) for sheet in sheets])
    for sheet, words in zip(sheets, margins.words, strict=True):
        sheet.keep(words)
    _set_areas(sheets)
    size = _usual_size(sheets)
    behind_end = False
    for sheet in sheets:
        sheet.take_notes_and_columns(size, behind_end=behind_end)
        behind_end = any(each.is_end for each in sheet.columns)
    return sheets, margins


def _set_areas(sheets: Sequence[Sheet]) -> None:
    """Set the area of each page: pages of one shape have one."""
    shapes: dict[tuple[float, float], list[Sheet]] = {}
    for sheet in sheets:
        shapes.setdefault((sheet.page.width, sheet.page.height), []).append(sheet)
    for same in shapes.values():
        edges = [(table.box.left, table.box.right) for sheet in same for table in sheet.tables]
        area = area_of((sheet.lines for sheet in same), edges)
        for sheet in same:
            sheet.area = area


def _usual_size(sheets: Iterable[Sheet]) -> float:
    """Return the size of most letters of the running text."""
    sizes = Counter[float]()
    for sheet in sheets:
        for line in sheet.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
