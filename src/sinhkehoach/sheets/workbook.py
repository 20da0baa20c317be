"""The bytes of an Excel workbook → its sheets as a person sees them, within bounds; openpyxl is loaded only here."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from string import ascii_uppercase
from typing import Any, Final, NamedTuple
from warnings import catch_warnings, simplefilter

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.opc.container import PackageError, PackageFault, open_container
from sinhkehoach.sheets.sheet import SheetCell
from sinhkehoach.sheets.shown_value import shown_value

INSTALL: Final = 'pip install "sinhkehoach[excel]"'
# More cells than any table of a plan has; each takes some hundred bytes of memory.
_MOST_CELLS: Final = 1_000_000
_TOO_LARGE: Final = (
    f"Bảng tính có hơn {_MOST_CELLS // 1_000_000} triệu ô nên không đọc",
    "chép riêng bảng cần nhập sang một tệp mới, rồi nhập tệp ấy",
)
_CELL: Final = re.compile(rb"<(?:\w+:)?c[\s/>]")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s/>]")
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*[\"']([A-Z]+)(\d+):([A-Z]+)(\d+)")
_SHEET_PART: Final = lazy_pattern(r"xl/worksheets/[^/]+\.xml")
_EMPTY: Final = SheetCell((), 0)
_SAVE_AGAIN: Final = "mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi gõ lại lệnh"
_FAULTS: Final[Mapping[PackageFault, tuple[str, str]]] = {
    PackageFault.OLD_WORD: ("Tệp này là tệp Excel đời cũ (.xls)", _SAVE_AGAIN),
    PackageFault.NO_WORD: ("Tệp này không phải bảng tính Excel (.xlsx), hoặc đã hỏng", _SAVE_AGAIN),
    PackageFault.EMPTY: ("Tệp này trống, không có gì để đọc", _SAVE_AGAIN),
    PackageFault.LOCKED: (
        "Tệp này có mật khẩu nên không đọc được",
        "mở bằng Excel, bỏ mật khẩu, rồi lưu lại",
    ),
    PackageFault.DTD: (
        "Tệp này có khai báo DTD, thứ không có trong tệp do Excel lưu, nên không đọc",
        f"xem lại nơi đã gửi tệp; {_SAVE_AGAIN}",
    ),
}


class SheetRow(NamedTuple):
    """A row of a sheet as it is seen: its number there, its cells, those that are merged with one above included."""

    number: int
    cells: tuple[SheetCell, ...]


class Worksheet(NamedTuple):
    """A sheet: what is seen of it, and the numbers or letters of its hidden rows and columns that hold something.

    `letters` name the columns that are seen.
    """

    name: str
    rows: tuple[SheetRow, ...]
    columns: int
    is_hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()


def read_workbook(data: bytes, *, with_hidden: bool = False) -> tuple[Worksheet, ...]:
    """Return the sheets of a workbook, those rows and columns that are seen unless `with_hidden`.

    Raises UserError for a file that cannot or must not be read.
    """
    try:
        container = open_container(data)
        parts = [container[name] for name in container if _SHEET_PART.fullmatch(name)]
    except PackageError as error:
        raise UserError(*_FAULTS.get(error.fault, error.fault.value)) from None
    if sum(map(_count_of_cells, parts)) > _MOST_CELLS:
        raise UserError(*_TOO_LARGE)
    values = _opened(data, values_only=True)
    formulas = _opened(data, values_only=False) if any(map(_FORMULA.search, parts)) else values
    return tuple(_worksheet(sheet, formulas[sheet.title], with_hidden) for sheet in values.worksheets)


def _count_of_cells(part: bytes) -> int:
    """Return how many cells a program makes of the text of a sheet, the merged ones included."""
    return len(_CELL.findall(part)) + sum(_area(*found) for found in _MERGED.findall(part))


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (int(bottom) - int(top) + 1) * (_column_number(right) - _column_number(left) + 1)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _opened(data: bytes, *, values_only: bool) -> Any:  # noqa: ANN401 — openpyxl has no types
    try:
        from openpyxl import load_workbook  # noqa: PLC0415 — an extra, and most commands need none
    except ImportError:
        raise UserError("Máy này chưa có phần đọc bảng tính Excel", f"gõ: {INSTALL}") from None
    try:
        # It warns of what it leaves out: pictures, rules for what may be typed.
        with catch_warnings():
            simplefilter("ignore")
            return load_workbook(BytesIO(data), data_only=values_only, keep_links=False, rich_text=False)
    except Exception as error:
        raise UserError(*_FAULTS[PackageFault.NO_WORD]) from error


def _worksheet(sheet: Any, formulas: Any, with_hidden: bool) -> Worksheet:  # noqa: ANN401, FBT001 — as above
    grid = _Grid(sheet, formulas, with_hidden=with_hidden)
    if len(grid.rows) * len(grid.columns) > _MOST_CELLS:
        raise UserError(*_TOO_LARGE)
    return Worksheet(
        sheet.title,
        tuple(SheetRow(number, tuple(grid.row(number))) for number in grid.rows),
        len(grid.columns),
        sheet.sheet_state != "visible",
        tuple(sorted({row for row, _ in grid.filled} & grid.hidden_rows)),
        tuple(map(column_letters, sorted({column for _, column in grid.filled} & grid.hidden_columns))),
        tuple(map(column_letters, grid.columns)),
    )


class _Grid:
    """A sheet of openpyxl: its filled cells by place, and the rows and columns of these that are seen."""

    def __init__(self, sheet: Any, formulas: Any, *, with_hidden: bool) -> None:  # noqa: ANN401 — as above
        # Not by rows and columns: one cell at the very end would make a million of them.
        self._formulas: dict[tuple[int, int], Any] = formulas._cells  # noqa: SLF001
        cells = {place: cell for place, cell in sheet._cells.items() if hasattr(cell, "number_format")}  # noqa: SLF001
        read = {place: self._read(cell) for place, cell in cells.items()}
        self.filled = {place: each for place, each in read.items() if each.lines or each.fault}
        self._areas = {
            (row, column): area
            for area in sheet.merged_cells.ranges
            if (area.min_row, area.min_col) in self.filled
            for row in range(area.min_row, area.max_row + 1)
            for column in range(area.min_col, area.max_col + 1)
        }
        self.hidden_rows = {number for number, row in sheet.row_dimensions.items() if row.hidden}
        self.hidden_columns = set(_hidden_columns(sheet))
        unseen = (set(), set()) if with_hidden else (self.hidden_columns, self.hidden_rows)
        self.columns = sorted({column for _, column in self.filled} - unseen[0])
        self.rows = sorted({row for row, _ in (*self.filled, *self._areas)} - unseen[1])

    def row(self, number: int) -> Iterator[SheetCell]:
        """Yield the cells of a row, each with the place of its first column among those that are seen."""
        covered = None
        for place, column in enumerate(self.columns):
            area = self._areas.get((number, column))
            if area is not None and area is covered:
                continue
            covered = area
            if area is None:
                yield self._cell((number, column), place)
                continue
            span = sum(area.min_col <= each <= area.max_col for each in self.columns)
            first = next(each for each in self.rows if each >= area.min_row)
            if number == first:
                yield self._cell((area.min_row, area.min_col), place, span)
            else:
                yield SheetCell((), place, span, goes_on=True)

    def _cell(self, at: tuple[int, int], place: int, span: int = 1) -> SheetCell:
        return self.filled.get(at, _EMPTY)._replace(column=place, span=span)

    def _read(self, cell: Any) -> SheetCell:  # noqa: ANN401 — as above
        shown = escaped(nfc(shown_value(cell.value, cell.number_format)))
        lines = tuple(filter(None, (" ".join(line.split()) for line in shown.split("\n"))))
        return SheetCell(lines, 0, is_bold=bool(lines) and bool(cell.font.bold), fault=self._fault(cell))

    def _fault(self, cell: Any) -> str:  # noqa: ANN401 — as above
        """Return why it is not known what `cell` holds, "" where it is."""
        if cell.data_type == "e":
            return f"ô {cell.coordinate} báo lỗi {cell.value}"
        # An empty text is a result.
        if cell.value is not None or cell.data_type == "str":
            return ""
        formula = self._formulas.get((cell.row, cell.column))
        is_formula = formula is not None and formula.data_type == "f"
        return f"ô {cell.coordinate} có công thức nhưng chưa có kết quả" if is_formula else ""


def _hidden_columns(sheet: Any) -> Iterator[int]:  # noqa: ANN401 — as above
    for letters, dimension in sheet.column_dimensions.items():
        if dimension.hidden:
            first = dimension.min or _column_number(letters.encode())
            yield from range(first, (dimension.max or first) + 1)


def column_letters(column: int) -> str:
    """Return the letters of a column, counted from 1: `C`, `AA`."""
    rest, last = divmod(column - 1, len(ascii_uppercase))
    return (column_letters(rest) if rest else "") + ascii_uppercase[last]
