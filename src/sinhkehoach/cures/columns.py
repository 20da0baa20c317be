"""The columns of a table: how much room their words need, and room that goes from one to another."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.conformance.line import lines_of
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.measures import points, twips, whole_number
from sinhkehoach.docx.tables import table_rows
from sinhkehoach.docx.wordml import Element, W, child, value

# What rounding takes away, in pt.
_LEEWAY: Final = 1.0


class Column(NamedTuple):
    """How wide a column is, and how wide it has to be for what stands in it, in pt."""

    width: float
    least: float


class _Cell(NamedTuple):
    row: int
    column: int
    span: int
    told: Element | None

    @property
    def width(self) -> float | None:
        return points(value(self.told, "w")) if value(self.told, "type") in {None, "dxa"} else None


def columns_of(
    table: Element, inside: Iterable[DocxParagraph], needed: Callable[[DocxParagraph], float]
) -> list[Column]:
    """Return the columns of a w:tbl, which holds the paragraphs `inside`; `needed` tells how wide one has to be."""
    grid = [points(value(each, "w")) or 0.0 for each in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    cells = {
        (each.row, each.column): each.width or grid[each.column]
        for each in _cells(table)
        if each.span == 1 and each.column < len(grid)
    }
    least = [0.0] * len(grid)
    for each in inside:
        place = each.cell and (each.cell.row, each.cell.column)
        if place in cells:
            least[place[1]] = max(least[place[1]], needed(each) + cells[place] - each.width + _LEEWAY)
    widths = [
        max((width for (_, column), width in cells.items() if column == at), default=own)
        for at, own in enumerate(grid)
    ]
    return [Column(width, min(width, need)) for width, need in zip(widths, least, strict=True)]


def _cells(table: Element) -> Iterator[_Cell]:
    for number, row in enumerate(table_rows(table)):
        column = whole_number(value(child(row, "trPr", "gridBefore")))
        for cell in row.iterfind(f"{W}tc"):
            span = max(whole_number(value(child(cell, "tcPr", "gridSpan")), 1), 1)
            yield _Cell(number, column, span, child(cell, "tcPr", "tcW"))
            column += span


def line_width(paragraph: DocxParagraph) -> float:
    """Return how wide a place has to be so that no line of a paragraph is broken, in pt."""
    return _indents(paragraph) + max((line.width for line in lines_of(paragraph)), default=0.0)


def word_width(paragraph: DocxParagraph) -> float:
    """Return how wide a place has to be so that no word of a paragraph is broken, in pt."""
    return _indents(paragraph) + max(
        (
            text_width(word, face.size, bold=face.bold, italic=face.italic)
            for line in lines_of(paragraph)
            for face in line.faces[:1]
            for word in line.text.split()
        ),
        default=0.0,
    )


def _indents(paragraph: DocxParagraph) -> float:
    setting = paragraph.setting
    return setting.left + max(setting.first, 0.0) + setting.right


def narrowed(columns: Sequence[Column], surplus: float) -> list[float] | None:
    """Return widths that are `surplus` pt less in all, taken where there is room; None where it would break words."""
    spare = sum(each.width - each.least for each in columns)
    if surplus > spare:
        return None
    share = surplus / spare if spare else 0.0
    return [each.width - (each.width - each.least) * share for each in columns]


def set_widths(table: Element, columns: Sequence[Column], widths: Sequence[float]) -> None:
    """Give the `columns` of a w:tbl their new `widths`, in pt."""
    for each, width in zip(table.iterfind(f"{W}tblGrid/{W}gridCol"), widths, strict=True):
        each.set(f"{W}w", str(twips(width)))
    old = [each.width for each in columns]
    for cell in _cells(table):
        _scale(cell.told, slice(cell.column, cell.column + cell.span), old, widths)
    _scale(child(table, "tblPr", "tblW"), slice(None), old, widths)


def _scale(told: Element | None, part: slice, old: Sequence[float], new: Sequence[float]) -> None:
    """Change a length that is told by what becomes of a part of the columns."""
    length = points(value(told, "w"))
    if told is not None and length and value(told, "type") in {None, "dxa"} and sum(old[part]):
        told.set(f"{W}w", str(twips(length * sum(new[part]) / sum(old[part]))))
