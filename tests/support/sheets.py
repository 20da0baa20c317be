"""Workbooks, sheets and tables in a few words, for the tests of what reads them."""

import io

from openpyxl import Workbook

from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.table_import.found_table import table_on


def workbook(*rows, merged=(), formats=None, name="Sheet", change=None):
    """Return the bytes of a workbook whose first sheet holds `rows`; `change` may do more to the sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = name
    for row in rows:
        sheet.append(row)
    for place, number_format in (formats or {}).items():
        sheet[place].number_format = number_format
    for area in merged:
        sheet.merge_cells(area)
    if change:
        change(sheet)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def found(text):
    """Return the table in `text`, its cells between bars."""
    return table_on(delimited_sheet(text, "bảng"))


def words(table):
    """Return the words of each cell of a table, row by row."""
    return [[cell.text for cell in row] for row in table.rows]
