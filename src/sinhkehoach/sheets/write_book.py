"""A workbook as values → the bytes of an .xlsx that is ready to be printed, sent round and filled in."""

from collections.abc import Sequence
from copy import copy
from typing import Any, Final

from sinhkehoach.sheets.book import Band, BookCell, BookColumn, BookSheet, BookValue, Look
from sinhkehoach.sheets.openpyxl_book import new_book, saved
from sinhkehoach.sheets.row_height import SIZE_PT, indented, row_height
from sinhkehoach.sheets.workbook import column_letters

_FONT: Final = "Times New Roman"
_TITLE_PT: Final = 13.0
_HEAD: Final = Look(bold=True, fill="D9E2EC", align="center")
_OPEN_HEAD: Final = _HEAD._replace(fill="FFD966")
_OPEN: Final = "FFF8E1"
_LINE: Final = "BFBFBF"
_A4: Final = 9
_MARGIN_INCHES: Final = 0.4


def write_book(sheets: Sequence[BookSheet]) -> bytes:
    """Return a workbook of `sheets`, the same bytes for the same values; raises UserError where openpyxl is missing."""
    book = new_book()
    writers = [_SheetWriter(book.create_sheet(each.name), each) for each in sheets]
    for each in writers:
        each.write()
    return saved(book, {place: each.results for place, each in enumerate(writers, 1)})


class _SheetWriter:
    """Writes one sheet of openpyxl, which has no types; `results` are what its formulas come to."""

    def __init__(self, sheet: Any, what: BookSheet) -> None:  # noqa: ANN401 — as said above
        self._sheet = sheet
        self._what = what
        self._styles: dict[tuple[Look, bool], Any] = {}
        self.results: dict[str, str] = {}

    def write(self) -> None:
        """Write all of it."""
        what = self._what
        self._line(1, what.title, bold=True)
        self._line(2, what.note, bold=False)
        for band in what.bands:
            self._band(band)
        heads = [BookCell(each.head, _OPEN_HEAD if each.is_open else _HEAD) for each in what.columns]
        for number, row in enumerate((heads, *what.rows, *what.foot), what.head_row):
            for column, cell in enumerate(row, 1):
                self._write(number, column, cell)
            self._sheet.row_dimensions[number].height = self._height(row)
        for column, each in enumerate(what.columns, 1):
            self._column(column, each)
        self._sheet.freeze_panes = self._sheet.cell(what.head_row + 1, what.frozen + 1)
        if what.table:
            self._table(what.table)
        self._page()

    def _line(self, number: int, text: str, *, bold: bool) -> None:
        """Write a line over all columns that are seen."""
        from openpyxl.styles import Alignment, Font  # noqa: PLC0415 — an extra

        seen = [each.width for each in self._what.columns if not each.is_hidden]
        self._sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=len(seen))
        cell = self._sheet.cell(number, 1)
        self._put(cell, text)
        size = _TITLE_PT if bold else SIZE_PT
        cell.font = Font(name=_FONT, size=size, bold=bold, italic=not bold)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        height = row_height([(text, sum(seen))], bold=bold, size_pt=size)
        self._sheet.row_dimensions[number].height = height

    def _height(self, row: Sequence[BookCell]) -> float:
        texts = [
            (cell.value, indented(column.width, cell.look.indent))
            for cell, column in zip(row, self._what.columns, strict=True)
            if isinstance(cell.value, str) and not column.is_hidden
        ]
        return row_height(texts, bold=any(cell.look.bold for cell in row))

    def _band(self, band: Band) -> None:
        row = self._what.head_row - 1
        for column in range(band.first, band.last + 1):
            self._write(row, column + 1, BookCell(band.head if column == band.first else "", _HEAD))
        if band.last > band.first:
            self._sheet.merge_cells(
                start_row=row, end_row=row, start_column=band.first + 1, end_column=band.last + 1
            )

    def _write(self, row: int, column: int, what: BookCell) -> None:
        cell = self._sheet.cell(row, column)
        if what.formula:
            cell.value = f"={what.formula}"
            self.results[cell.coordinate] = str(what.value)
        else:
            self._put(cell, what.value)
        look = what.look
        if self._what.columns[column - 1].is_open and not look.fill:
            look = look._replace(fill=_OPEN)
        self._dress(cell, look, is_quoted=cell.quotePrefix)

    def _put(self, cell: Any, value: BookValue) -> None:  # noqa: ANN401 — openpyxl has no types
        """Let `cell` hold `value`; a text that begins with `=` is no formula, the words are somebody else's."""
        if value == "":
            return
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
            cell.quotePrefix = value[0] in "=+-@"

    def _dress(self, cell: Any, look: Look, *, is_quoted: bool) -> None:  # noqa: ANN401 — as above
        """Give `cell` its look; openpyxl takes long to find a style, so each is made once and copied."""
        style = self._styles.get((look, is_quoted))
        if style is not None:
            cell._style = copy(style)  # noqa: SLF001 — the way to give a cell the style of another
            return
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # noqa: PLC0415 — an extra

        side = Side(style="thin", color=_LINE)
        cell.font = Font(name=_FONT, size=SIZE_PT, bold=look.bold)
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=look.align, indent=look.indent)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
        if look.fill:
            cell.fill = PatternFill("solid", fgColor=look.fill)
        cell.number_format = look.number_format or cell.number_format
        self._styles[look, is_quoted] = cell._style  # noqa: SLF001 — as above

    def _column(self, column: int, what: BookColumn) -> None:
        dimension = self._sheet.column_dimensions[column_letters(column)]
        dimension.width, dimension.hidden = what.width, what.is_hidden
        if not what.choices:
            return
        from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 — an extra

        rule = DataValidation("list", formula1=f'"{",".join(what.choices)}"', allow_blank=True)
        rule.errorTitle, rule.error = what.head, f"Chọn một trong: {', '.join(what.choices)}"
        rule.showErrorMessage = True
        rule.add(self._area(column, column, self._what.head_row + 1))
        self._sheet.add_data_validation(rule)

    def _table(self, name: str) -> None:
        from openpyxl.worksheet.table import Table, TableStyleInfo  # noqa: PLC0415 — an extra

        table = Table(displayName=name, ref=self._area(1, len(self._what.columns), self._what.head_row))
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        self._sheet.add_table(table)

    def _area(self, first: int, last: int, top: int) -> str:
        return f"{column_letters(first)}{top}:{column_letters(last)}{self._what.last_row}"

    def _page(self) -> None:
        """Set it for A4 paper on its side, as wide as the page, the heads again on each."""
        sheet, head = self._sheet, self._what.head_row
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = f"{head - bool(self._what.bands)}:{head}"
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = _MARGIN_INCHES
        margins.bottom = 2 * _MARGIN_INCHES
        sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "Trang &P/&N"
