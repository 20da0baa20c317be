"""The tables of a plan → the sheets of a workbook: filters, sums as formulas, cells to be filled in, a bar a task."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Final

from sinhkehoach.export.list_table import ListRow, ListTable, Value
from sinhkehoach.export.listing import Listing
from sinhkehoach.export.progress import READ_ONLY, progress_sheet
from sinhkehoach.export.row_mark import MARK_HEAD, Origin, mark_text
from sinhkehoach.export.tables import tables_of
from sinhkehoach.sheets.book import (
    AS_TYPED,
    CENTRED,
    DAY,
    PLAIN,
    BookCell,
    BookColumn,
    BookRow,
    BookSheet,
    Look,
    number_format,
)
from sinhkehoach.sheets.workbook import column_letters

_FILL_IN: Final = (
    "Chỉ điền vào ô nền vàng. Lọc, xếp lại các dòng đều được; dòng thêm, ô khác bị sửa thì không nhập về."
)
_SUMS: Final = (
    "Đơn vị tính: {}. Dòng có khoản con, dòng tổng là công thức cộng: không xếp lại thứ tự các dòng. "
)
_GROUP: Final = "EEF2F6"
_CLOSED: Final = "E7E6E6"
_TOP: Final = -1
# Excel takes no more in one formula.
_LONGEST: Final = 8000
_MOST_AREAS: Final = 255
# What tables of Excel are called there.
_TABLES: Final = {"Nhiệm vụ": "NhiemVu", "Chỉ tiêu": "ChiTieu", "Kinh phí": "KinhPhi", "Nơi nhận": "NoiNhan"}


def sheets_of(listing: Listing) -> tuple[BookSheet, ...]:
    """Return the sheets of a plan: its tables, and behind them who does what when."""
    origin = Origin(listing.stem, listing.version.plan.period.text)
    sheets = [_sheet(each, listing, origin) for each in tables_of(listing)]
    progress = progress_sheet(listing)
    return (*sheets, progress) if progress else tuple(sheets)


def _sheet(table: ListTable, listing: Listing, origin: Origin) -> BookSheet:
    columns = [
        BookColumn(each.head, each.width, is_open=each.is_open, choices=each.choices)
        for each in table.columns
    ]
    heads = [each.head for each in table.columns]
    sheet = BookSheet(
        table.name,
        f"{table.name} – {listing.title}",
        _note(table, listing),
        (*columns, BookColumn(MARK_HEAD, 10, is_hidden=True)),
        (),
        frozen=heads.index(table.name_head) + 1,
        table=_TABLES[table.name],
    )
    sums = _Sums(table, sheet.head_row + 1)
    rows = tuple(_row(table, place, sums, origin) for place in range(len(table.rows)))
    foot = tuple((*sums.total(each), _mark(table, each, origin)) for each in table.foot)
    return sheet._replace(rows=rows, foot=foot)


def _note(table: ListTable, listing: Listing) -> str:
    if table.is_open:
        return _FILL_IN
    return _SUMS.format(listing.unit.text) + READ_ONLY if table.foot else READ_ONLY


def _row(table: ListTable, place: int, sums: "_Sums", origin: Origin) -> BookRow:
    row = table.rows[place]
    cells = tuple(
        _cell(value, _look(table, row, column), sums.of_row(place, column))
        for column, value in enumerate(row.values)
    )
    return (*cells, _mark(table, row, origin))


def _mark(table: ListTable, row: ListRow, origin: Origin) -> BookCell:
    return BookCell(mark_text(table.mark, origin, row.keys, table.words(row)))


def _cell(value: Value, look: Look, formula: str = "") -> BookCell:
    if isinstance(value, Decimal):
        return BookCell(value, _figure(value, look), formula)
    if isinstance(value, date):
        return BookCell(value, look._replace(align="center", number_format=DAY))
    return BookCell(value, look)


def _figure(value: Decimal, look: Look) -> Look:
    align = look.align if look.align == CENTRED.align else "right"
    return look._replace(align=align, number_format=number_format(value))


def _look(table: ListTable, row: ListRow, column: int) -> Look:
    """Return how a cell of a row looks; an open column has cells in which this row has nothing to be filled in."""
    what = table.columns[column]
    align = CENTRED.align if what.is_centred else PLAIN.align
    if what.is_open:
        is_closed = what.head not in dict(row.fills)
        return Look(fill=_CLOSED if is_closed else "", align=align, number_format=AS_TYPED)
    indent = row.level if what.head == table.name_head else 0
    return Look(row.is_head, _GROUP if row.is_head else "", align, indent)


class _Sums:
    """The formulas of a table of money whose first row has the number `first`: what stands below each row, added up."""

    def __init__(self, table: ListTable, first: int) -> None:
        self._table, self._first = table, first
        places = {row.path: place for place, row in enumerate(table.rows)}
        self._below: dict[int, list[int]] = {}
        for place, row in enumerate(table.rows):
            self._below.setdefault(places.get(row.path[:-2], _TOP), []).append(place)

    def of_row(self, place: int, column: int) -> str:
        """Return the formula of a cell, "" for one that is no sum of those below it."""
        return self._formula(place, column, self._table.rows[place].values[column])

    def total(self, foot: ListRow) -> Iterator[BookCell]:
        """Yield the cells of the row of sums."""
        for column, value in enumerate(foot.values):
            yield _cell(value, Look(bold=True, fill=_GROUP), self._formula(_TOP, column, value))

    def _formula(self, above: int, column: int, value: Value) -> str:
        below = self._below.get(above, [])
        values = [self._table.rows[place].values[column] for place in below]
        known = [each for each in values if isinstance(each, Decimal)]
        if not known or not isinstance(value, Decimal) or sum(known) != value:
            return ""
        formula = f"SUM({','.join(self._areas(below, column_letters(column + 1)))})"
        return formula if len(formula) < _LONGEST and formula.count(",") < _MOST_AREAS else ""

    def _areas(self, places: Sequence[int], letters: str) -> Iterator[str]:
        """Yield `D5:D8` for places in a row, `D9` for one alone."""
        for _, run in groupby(enumerate(places), key=lambda each: each[1] - each[0]):
            numbers = [place + self._first for _, place in run]
            one, last = f"{letters}{numbers[0]}", f"{letters}{numbers[-1]}"
            yield one if one == last else f"{one}:{last}"
