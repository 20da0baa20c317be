"""A workbook of openpyxl, which is loaded only here and to read one: begun, and saved to the same bytes each time."""

import re
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.opc.container import open_container
from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.sheets.workbook import INSTALL

# What a workbook says of when it was made: nothing.
_NO_DAY: Final = datetime(1980, 1, 1)  # noqa: DTZ001 — as workbooks write it
_NO_MOMENT: Final = _NO_DAY.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
_MOMENT: Final = re.compile(rb"(?<=>)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z(?=</)")
# openpyxl writes formulas without their results.
_FORMULA: Final = re.compile(rb'(<c r="(?P<place>[A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v\s*(?:/>|></v>)')
_SHEETS: Final = "xl/worksheets/"

# By the place of a sheet's part in the package: what each formula comes to, by cell.
Results = Mapping[str, str]


def new_book() -> Any:  # noqa: ANN401 — openpyxl has no types
    """Return a workbook without a sheet; raises UserError where openpyxl is not installed."""
    try:
        from openpyxl import Workbook  # noqa: PLC0415 — an extra, and most commands need none
    except ImportError:
        raise UserError("Máy này chưa có phần ghi bảng tính Excel", f"gõ: {INSTALL}") from None
    book = Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = _NO_DAY
    return book


def saved(book: Any, results: Mapping[int, Results] | None = None) -> bytes:  # noqa: ANN401 — as above
    """Return the bytes of `book`, the same for the same cells; `results` are what its formulas come to, by sheet."""
    written = BytesIO()
    book.save(written)
    container = open_container(written.getvalue())
    by_part = {f"{_SHEETS}sheet{place}.xml": each for place, each in (results or {}).items()}
    return write_package(
        deflate(name, _part(name, container[name], by_part.get(name, {}))) for name in container
    )


def _part(name: str, data: bytes, results: Results) -> bytes:
    """Return a part without the moment of writing, which openpyxl puts in whatever it is told.

    The formulas of a sheet get their `results`, for programs that only show them; the heights of its rows hold until
    somebody types more into one.
    """
    if name == "docProps/core.xml":
        return _MOMENT.sub(_NO_MOMENT, data)
    if not name.startswith(_SHEETS):
        return data
    data = data.replace(b' customHeight="1"', b"")
    return _FORMULA.sub(lambda found: _with_result(found, results), data) if results else data


def _with_result(found: re.Match[bytes], results: Results) -> bytes:
    return b"%b<v>%b</v>" % (found[1], results.get(found["place"].decode(), "").encode())
