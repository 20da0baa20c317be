"""Text with its cells parted by Tab, `;`, `,` or `|` (a CSV file, what was copied from Excel) → the rows of a sheet."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.pasted_rows import row_cells
from sinhkehoach.base.text import nfc
from sinhkehoach.sheets.sheet import SheetCell
from sinhkehoach.sheets.workbook import SheetRow, Worksheet, column_letters

_BAR: Final = "|"
_SEPARATORS: Final = ("\t", ";", ",")
# So many rows tell what parts the cells.
_LOOKED_AT: Final = 200
_NO_TABLE: Final = (
    "Không thấy bảng nào: không dòng nào có ô cách nhau bằng Tab, dấu chấm phẩy, dấu phẩy hay dấu |",
    "chép cả bảng trong Excel hoặc Word, hoặc lưu trang tính thành CSV UTF-8",
)


def delimited_sheet(text: str, name: str) -> Worksheet:
    """Return the rows of `text` as a sheet called `name`; raises UserError where nothing parts cells."""
    rows = _rows(text)
    width = max((len(row) for row in rows), default=0)
    if width < 2:  # noqa: PLR2004 — one column is a list
        raise UserError(*_NO_TABLE)
    filled = [SheetRow(number, _cells(row, width)) for number, row in enumerate(rows, 1) if any(row)]
    letters = tuple(column_letters(place + 1) for place in range(width))
    return Worksheet(name, tuple(filled), width, letters=letters)


def _rows(text: str) -> list[list[str]]:
    lines = text.splitlines()
    barred = [line for line in lines if line.strip()]
    if barred and all(line.strip().startswith(_BAR) or f" {_BAR} " in line for line in barred):
        rows = ((line, [cell for _, cell in row_cells(line)]) for line in lines)
        return [row for line, row in rows if row or not line.strip()]
    try:
        separator = max(_SEPARATORS, key=lambda each: _regularity(lines, each))
        return [
            [cell.strip() for cell in row]
            for row in csv.reader(StringIO(text, newline=""), delimiter=separator)
        ]
    except csv.Error as error:
        raise UserError("Tệp này có ô dài bất thường nên không đọc", "xem có chọn nhầm tệp không") from error


def _regularity(lines: list[str], separator: str) -> int:
    """Return how many of the first rows have one and the same number of cells, above one, when parted so."""
    widths = Counter(map(len, islice(csv.reader(lines, delimiter=separator), _LOOKED_AT)))
    return max((count for width, count in widths.items() if width > 1), default=0)


def _cells(row: list[str], width: int) -> tuple[SheetCell, ...]:
    return tuple(SheetCell(_lines(row[place]) if place < len(row) else (), place) for place in range(width))


def _lines(cell: str) -> tuple[str, ...]:
    lines = (" ".join(line.split()) for line in escaped(nfc(cell)).splitlines())
    return tuple(filter(None, lines))
