"""Rows of text → the bytes of an Excel workbook, the same for the same rows; openpyxl is loaded only here and to read."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.opc.container import open_container
from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.sheets.workbook import INSTALL

_LETTERS_PER_SHARE: Final = 10
# What a workbook says of when it was made: nothing.
_NO_DAY: Final = datetime(1980, 1, 1)  # noqa: DTZ001 — as workbooks write it


def write_workbook(title: str, heads: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet called `title`: `heads` with their relative widths over `rows`, all of it text.

    A row of two cells stands for a group: its number and its name. Raises UserError where openpyxl is not installed.
    """
    try:
        from openpyxl import Workbook  # noqa: PLC0415 — an extra, and most commands need none
    except ImportError:
        raise UserError("Máy này chưa có phần ghi bảng tính Excel", f"gõ: {INSTALL}") from None
    book = Workbook()
    book.properties.created = book.properties.modified = _NO_DAY
    sheet = book.active
    sheet.title = title
    _fill(sheet, [[name for name, _ in heads], *rows])
    for letter, (_, width) in zip(_columns(sheet, len(heads)), heads, strict=True):
        sheet.column_dimensions[letter].width = width * _LETTERS_PER_SHARE
    sheet.freeze_panes = "A2"
    written = BytesIO()
    book.save(written)
    container = open_container(written.getvalue())
    return write_package(deflate(name, _undated(name, container[name])) for name in container)


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


def _undated(name: str, data: bytes) -> bytes:
    """Return a part without the moment of writing, which openpyxl puts in whatever it is told."""
    if name != "docProps/core.xml":
        return data
    before, tag, rest = data.partition(b'<dcterms:modified xsi:type="dcterms:W3CDTF">')
    return (
        before + tag + _NO_DAY.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rest[rest.index(b"<") :]
        if tag
        else data
    )
