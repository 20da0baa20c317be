"""The tasks of a plan → a sheet with a bar for each over the months, as the chart of the same tasks has them."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from sinhkehoach.charts.months import Axis, Tick, axis_of, number_of
from sinhkehoach.export.listing import Listing, TaskEntry
from sinhkehoach.sheets.book import CENTRED, PLAIN, Band, BookCell, BookColumn, BookRow, BookSheet, Look

NAME: Final = "Tiến độ"
READ_ONLY: Final = "Trang này chỉ để xem: sửa ở đây không nhập về."
_NOTE: Final = (
    "Ô đậm là thời gian làm, ◆ là hạn chót, ô xám là việc đã xong. Việc không có ngày chỉ ghi chữ. "
    + READ_ONLY
)
_WORK: Final = CENTRED._replace(fill="8FB4DA")
_UNTIL: Final = CENTRED._replace(fill="DCE8F5")
_DONE: Final = CENTRED._replace(fill="C9CED4")
_GROUP: Final = "EEF2F6"
_DEADLINE: Final = "◆"
_COLUMNS: Final = (
    BookColumn("TT", 7),
    BookColumn("Nhiệm vụ", 42),
    BookColumn("Đơn vị chủ trì", 24),
    BookColumn("Thời gian", 17),
)
_CELL_LETTERS: Final = 4.6


def progress_sheet(listing: Listing) -> BookSheet | None:
    """Return the sheet, None where no task has a time that can be read as days."""
    spans = [*chain.from_iterable(each.work.spans for each in listing.tasks)]
    if not spans:
        return None
    axis = axis_of(listing.version.plan.period, spans, 0, 1)
    cells = axis.cells()
    return BookSheet(
        NAME,
        f"{NAME} – {listing.title}",
        _NOTE,
        (*_COLUMNS, *(BookColumn(each.label, _CELL_LETTERS) for each in cells)),
        tuple(_row(each, axis, cells) for each in listing.tasks),
        frozen=2,
        bands=tuple(_years(axis, cells)),
    )


def _years(axis: Axis, cells: Sequence[Tick]) -> Iterator[Band]:
    """Yield the years over their months or quarters; none where the columns are years themselves."""
    for year in axis.years() if axis.steps() else ():
        places = [place for place, each in enumerate(cells) if year.first <= each.first < year.end]
        yield Band(len(_COLUMNS) + places[0], len(_COLUMNS) + places[-1], year.label)


def _row(entry: TaskEntry, axis: Axis, cells: Sequence[Tick]) -> BookRow:
    work = entry.work
    look = Look(bold=work.is_group, fill=_GROUP if work.is_group else "")
    return (
        BookCell(entry.number, look),
        BookCell(entry.name, look._replace(indent=work.level)),
        BookCell("; ".join(entry.lead), look),
        BookCell(work.when, look),
        *(_cell(entry, axis, each) for each in cells),
    )


def _cell(entry: TaskEntry, axis: Axis, tick: Tick) -> BookCell:
    """Return what a task shows in a stretch of the axis."""
    work = entry.work
    first, end = axis.first + tick.first, axis.first + tick.end
    at_work = any(number_of(start) < end and number_of(last) >= first for start, last in work.spans)
    if not at_work:
        return BookCell("", PLAIN)
    ends_here = work.is_deadline and first <= number_of(work.spans[-1][1]) < end
    look = _DONE if work.is_done else _UNTIL if work.is_deadline and not ends_here else _WORK
    return BookCell(_DEADLINE if ends_here else "", look)
