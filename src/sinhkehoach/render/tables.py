"""Tables of the Document → w:tbl: fixed widths, repeated header rows, rows that stay on one page.

The typical row, one plain text to a cell, is strung together from pieces made once for each table.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sinhkehoach.compose.document import Align, Cell, Row, RowKind, Table, TextRow
from sinhkehoach.opc.xml_text import TEXT_START, text_xml
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.column_widths import widths
from sinhkehoach.render.paragraphs import PARAGRAPH_END, paragraph_start
from sinhkehoach.render.runs import RUN_END, RUN_START, runs_xml
from sinhkehoach.template.prepared_template import Style
from sinhkehoach.template.vocabulary import CELL_STYLE, HEADER_CELL_STYLE, REFERENCE_STYLE

# Half a point, black, all around and between (sz counts eighths of a point).
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
# 1.5 mm between a cell's side borders and its text.
CELL_PADDING = 85
_PADDING = "".join(f'<w:{side} w:w="{CELL_PADDING}" w:type="dxa"/>' for side in ("left", "right"))


class _RowStyle(NamedTuple):
    """How the rows of a kind are set."""

    header: bool = False
    keep_next: bool = False
    bold: bool = False
    italic: bool = False


_ROW_STYLES = {
    RowKind.HEADER: _RowStyle(header=True, keep_next=True),
    RowKind.COLUMN_NUMBERS: _RowStyle(header=True, keep_next=True),
    RowKind.GROUP: _RowStyle(keep_next=True, bold=True),
    RowKind.SUBGROUP: _RowStyle(keep_next=True, bold=True, italic=True),
    RowKind.PEER: _RowStyle(bold=True),
    RowKind.BODY: _RowStyle(),
    RowKind.TOTAL: _RowStyle(bold=True),
}
_ROW_END = "</w:tr>"
_PROPERTIES_END = "</w:pPr>"
_ROW_START = "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
_HEADER_ROW_START = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
_CELL_END = "</w:tc>"
_EMPTY_CELL_END = PARAGRAPH_END + _CELL_END
_PLAIN_CELL_END = RUN_END + _EMPTY_CELL_END


def table_xml(table: Table, width: int, styles: Mapping[str, Style], marks: Marks) -> list[str]:
    """Return the w:tbl of `table`, `width` twips wide, in pieces of a row, for it may be long.

    The first paragraph of a row bears its mark. A table whose cells do not fill its grid raises ValueError.
    """
    return list(_TableWriter(table, width, styles, marks).pieces())


@dataclass(slots=True, eq=False, repr=False)
class _Span:
    """A cell that reaches down: its grid columns, and how many rows it still covers."""

    columns: int
    rows: int


def _plain_texts(row: Row | TextRow, columns: int) -> tuple[str, ...] | None:
    """Return the texts of a body row with one plain paragraph in each of `columns`, None for any other row."""
    if isinstance(row, TextRow):
        return row.texts if len(row.texts) == columns else None
    if row.kind is not RowKind.BODY or len(row.cells) != columns:
        return None
    texts = []
    for cell in row.cells:
        if cell.columns != 1 or cell.rows != 1 or cell.align is not None or len(cell.paragraphs) != 1:
            return None
        runs = cell.paragraphs[0]
        if len(runs) > 1 or (
            runs and (runs[0].bold or runs[0].italic or runs[0].struck or runs[0].note is not None)
        ):
            return None
        texts.append(runs[0].text if runs else "")
    return tuple(texts)


def _in_size(row: str, size_pt: float) -> str:
    """Return the w:tr with its words in another size than that of their style (w:sz counts half points)."""
    size = f'<w:sz w:val="{size_pt * 2:g}"/><w:szCs w:val="{size_pt * 2:g}"/></w:rPr>{TEXT_START}'
    marked = row.replace(f"</w:rPr>{TEXT_START}", size)
    return marked.replace(RUN_START, f"<w:r><w:rPr>{size}")


class _PlainRows:
    """Rows with one plain text to a cell, strung together from pieces made once: `starts` begin the paragraphs."""

    def __init__(self, starts: list[str]) -> None:
        self._starts = starts
        # The row as pieces: the mark has the second place, the texts every other one from the fourth.
        self._full = [_ROW_START + starts[0], "", RUN_START, "", _PLAIN_CELL_END]
        for start in starts[1:]:
            self._full[-1] += start + RUN_START
            self._full += ["", _PLAIN_CELL_END]
        self._full[-1] += _ROW_END

    def xml(self, texts: tuple[str, ...], mark: str) -> str:
        """Return the w:tr of `texts`, one for each column, with `mark` in the first paragraph."""
        words = "".join(texts)
        if text_xml(words) != words:
            texts = tuple(map(text_xml, texts))
        if "" not in texts:
            pieces = self._full.copy()
            pieces[1] = mark
            pieces[3::2] = texts
            return "".join(pieces)
        pieces = [_ROW_START]
        for start, text in zip(self._starts, texts, strict=True):
            pieces += (start, mark, *((RUN_START, text, RUN_END) if text else ()), _EMPTY_CELL_END)
            mark = ""
        return "".join((*pieces, _ROW_END))


class _TableWriter:
    def __init__(self, table: Table, width: int, styles: Mapping[str, Style], marks: Marks) -> None:
        self.marks = marks
        self.table = table
        self.styles = styles
        self.widths = widths(table.columns, width)
        self.spans: dict[int, _Span] = {}
        self.plain_rows: dict[bool, _PlainRows] = {}

    def pieces(self) -> Iterator[str]:
        """Yield the table's XML, a row at a time."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        yield (
            f'<w:tbl><w:tblPr><w:tblW w:w="{sum(self.widths)}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f"<w:tblCellMar>{_PADDING}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        )
        for row in self._rows():
            yield row if self.table.size_pt is None else _in_size(row, self.table.size_pt)
        yield "</w:tbl>"

    def _rows(self) -> Iterator[str]:
        for row in self.table.rows[:-2]:
            yield self._any_row(row)
        # The last row never stands alone on a page; with a note below, neither does the note.
        end = self.table.rows[-2:]
        for row, keep_next in zip(end, (True, self.table.keep_next)[2 - len(end) :], strict=True):
            yield self._any_row(row, keep_next=keep_next)

    def _any_row(self, row: Row | TextRow, *, keep_next: bool = False) -> str:
        """Return the w:tr of `row` with its mark, if it has one, at the start of its first paragraph."""
        mark = "".join(self.marks.pair(row.path))
        texts = None if self.spans else _plain_texts(row, len(self.widths))
        if texts is not None:
            return (self.plain_rows.get(keep_next) or self._plain_rows(keep_next=keep_next)).xml(texts, mark)
        style = _ROW_STYLES[row.kind]
        xml = self._row(row, style._replace(keep_next=keep_next or style.keep_next))
        return xml.replace(_PROPERTIES_END, _PROPERTIES_END + mark, 1) if mark else xml

    def _plain_rows(self, *, keep_next: bool) -> "_PlainRows":
        """Return the pieces of the rows of plain texts, made when the first such row comes."""
        style = self.styles[CELL_STYLE]
        starts = [
            self._cell_start(column, 1) + paragraph_start(style, keep_next=keep_next, align=each.align.value)
            for column, each in enumerate(self.table.columns)
        ]
        self.plain_rows[keep_next] = rows = _PlainRows(starts)
        return rows

    def _row(self, row: Row | TextRow, style: _RowStyle) -> str:
        cells = iter(row.cells)
        pieces = [_HEADER_ROW_START if style.header else _ROW_START]
        column = 0
        while column < len(self.widths):
            span = self.spans.get(column)
            if span is not None:
                pieces.append(self._covered_cell(column, span, style))
                column += span.columns
                continue
            cell = next(cells, None)
            if cell is None:
                raise ValueError(f"a row has cells for {column} of {len(self.widths)} columns")
            pieces.append(self._cell(column, cell, style))
            column += cell.columns
        if column > len(self.widths) or next(cells, None) is not None:
            raise ValueError(f"a row has cells for more than {len(self.widths)} columns")
        return "".join((*pieces, _ROW_END))

    def _cell(self, column: int, cell: Cell, style: _RowStyle) -> str:
        """Return the w:tc of `cell`, which begins in grid column `column`; an empty one still has a w:p."""
        merge = ""
        if cell.rows > 1:
            merge = '<w:vMerge w:val="restart"/>'
            self.spans[column] = _Span(cell.columns, cell.rows - 1)
        start = self._paragraph_start(self._align(column, cell, style), style)
        reference = self.styles[REFERENCE_STYLE].id
        paragraphs = "".join(
            start + runs_xml(runs, reference, bold=style.bold, italic=style.italic) + PARAGRAPH_END
            for runs in cell.paragraphs or ((),)
        )
        return self._cell_start(column, cell.columns, merge, centred=style.header) + paragraphs + _CELL_END

    def _covered_cell(self, column: int, span: _Span, style: _RowStyle) -> str:
        """Return the empty w:tc under a cell that began in a row above."""
        span.rows -= 1
        if span.rows == 0:
            del self.spans[column]
        start = self._cell_start(column, span.columns, "<w:vMerge/>", centred=style.header)
        return start + self._paragraph_start("", style) + PARAGRAPH_END + _CELL_END

    def _cell_start(self, column: int, columns: int, merge: str = "", *, centred: bool = False) -> str:
        width = sum(self.widths[column : column + columns])
        span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        middle = '<w:vAlign w:val="center"/>' if centred else ""
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{middle}</w:tcPr>'

    def _paragraph_start(self, align: str, style: _RowStyle) -> str:
        cell_style = self.styles[HEADER_CELL_STYLE if style.header else CELL_STYLE]
        return paragraph_start(cell_style, keep_next=style.keep_next, align=align)

    def _align(self, column: int, cell: Cell, style: _RowStyle) -> str:
        """Return the value of w:jc; unset, a header cell follows its style, one over columns is set left."""
        if cell.align is not None:
            return cell.align.value
        if style.header:
            return ""
        return Align.LEFT.value if cell.columns > 1 else self.table.columns[column].align.value
