"""Rows of text → the bytes of an Excel workbook of one sheet, the same for the same rows."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sinhkehoach.sheets.openpyxl_book import new_book, saved

_LETTERS_PER_SHARE: Final = 10


def write_workbook(title: str, heads: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet called `title`: `heads` with their relative widths over `rows`, all of it text.

    A row of two cells stands for a group: its number and its name. Raises UserError where openpyxl is not installed.
    """
    book = new_book()
    sheet = book.create_sheet(title)
    _fill(sheet, [[name for name, _ in heads], *rows])
    for letter, (_, width) in zip(_columns(sheet, len(heads)), heads, strict=True):
        sheet.column_dimensions[letter].width = width * _LETTERS_PER_SHARE
    sheet.freeze_panes = "A2"
    return saved(book)


def _fill(sheet: Any, rows: Sequence[Sequence[str]]) -> None:  # noqa: ANN401 — openpyxl has no types
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 — as above

    group = 2
    for number, texts in enumerate(rows, 1):
        for column, text in enumerate(texts, 1):
            cell = sheet.cell(number, column, text)
            # A text that begins with `=` is no formula: the words are somebody else's.
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1 or len(texts) == group:
                cell.font = Font(bold=True)


def _columns(sheet: Any, count: int) -> Iterator[str]:  # noqa: ANN401 — as above
    yield from (sheet.cell(1, column).column_letter for column in range(1, count + 1))
