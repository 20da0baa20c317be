"""A sheet that was sent round and comes back → its rows by their marks, whatever was done to it on the way."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from sinhkehoach.base.inline_marks import unescaped
from sinhkehoach.export.row_mark import MARK_HEAD, RowMark, read_mark
from sinhkehoach.sheets.workbook import SheetRow, Worksheet

# What is said of a column without a head, before its letters.
_COLUMN: Final = "cột"


class FilledCell(NamedTuple):
    """A cell: its place (`F7`), its words; `fault` says why it is not known what stands in it."""

    place: str
    words: str
    fault: str = ""


class FilledRow(NamedTuple):
    """A row: its number, its cells by their heads.

    `mark` is None for one that has none, or one that somebody has changed: `is_broken`.
    """

    number: int
    cells: Mapping[str, FilledCell]
    mark: RowMark | None
    is_broken: bool = False

    def cell(self, head: str) -> FilledCell:
        """Return what stands below `head`."""
        return self.cells.get(head) or FilledCell(str(self.number), "")

    def words(self, head: str) -> str:
        """Return the words below `head`."""
        return self.cell(head).words

    @property
    def first_words(self) -> str:
        """The words of its longest cell: what people call the row by."""
        return max((cell.words for cell in self.cells.values()), key=len, default="")


class FilledSheet(NamedTuple):
    """A sheet: its name, its heads, its rows."""

    name: str
    heads: frozenset[str]
    rows: tuple[FilledRow, ...]

    @property
    def kind(self) -> str:
        """The short name of the table that it was, "" where no mark is left whole."""
        return next((row.mark.sheet for row in self.rows if row.mark), "")


def filled_sheets(sheets: Iterable[Worksheet]) -> list[FilledSheet]:
    """Return those of `sheets` that have marks of ours; hidden rows and columns must have been read."""
    return [found for sheet in sheets if (found := _filled(sheet)) is not None]


def _filled(sheet: Worksheet) -> FilledSheet | None:
    for at, row in enumerate(sheet.rows):
        heads = {cell.column: cell.text for cell in row.cells if cell.text}
        marks = [column for column, head in heads.items() if head == MARK_HEAD]
        if marks:
            rows = tuple(_rows(sheet, sheet.rows[at + 1 :], heads, marks[0]))
            known = any(each.mark or each.is_broken for each in rows)
            return FilledSheet(sheet.name, frozenset(heads.values()), rows) if known else None
    return None


def _rows(
    sheet: Worksheet, rows: Iterable[SheetRow], heads: Mapping[int, str], marks: int
) -> Iterator[FilledRow]:
    for row in rows:
        cells: dict[str, FilledCell] = {}
        mark = ""
        for cell in row.cells:
            place = f"{sheet.letters[cell.column]}{row.number}"
            if cell.column == marks:
                mark = unescaped(cell.text)
            elif cell.text or cell.fault:
                head = heads.get(cell.column) or f"{_COLUMN} {sheet.letters[cell.column]}"
                cells.setdefault(head, FilledCell(place, unescaped(cell.text), cell.fault))
        if cells or mark:
            found = read_mark(mark)
            yield FilledRow(row.number, cells, found, is_broken=found is None and bool(mark))
