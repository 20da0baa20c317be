"""A sheet → the table on it, without what stands around it; what is left out is told."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.text import fold, shortened
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS, UNIT_LINE
from sinhkehoach.sheets.parts import Row, TableParts
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.sheets.workbook import SheetRow, Worksheet

# The heads stand among the first rows, in one that fills this share of the columns.
_MOST_ABOVE: Final = 30
_LEAST_FILLED: Final = 0.6
_FEWEST_COLUMNS: Final = 2
_LONGEST: Final = 60
_MOST_TOLD: Final = 12


class FoundTable(NamedTuple):
    """A table, the name by which it is told from others (of its sheet, or the line above it), what was left out.

    `unit` is what its figures are counted in, as a line above it says.
    """

    name: str
    table: SheetTable
    told: tuple[str, ...] = ()
    unit: str = ""


def table_on(sheet: Worksheet) -> FoundTable | None:
    """Return the table on `sheet`, None where there is none: from the row of heads to the first empty row."""
    head = _place_of_heads(sheet)
    if head is None:
        return None
    above, rest = sheet.rows[:head], sheet.rows[head:]
    end = next((at for at in range(1, len(rest)) if _is_gap(rest[at - 1], rest[at], sheet)), len(rest))
    rows = [row.cells for row in rest[:end]]
    told = (*_hidden(sheet), *_around("phía trên bảng", above), *_around("sau dòng trống", rest[end:]))
    table = SheetTable((_with_wide_cells(rows), *rows[1:]), sheet.columns)
    units = filter(None, (UNIT_LINE.match(cell.text) for row in above for cell in row.cells))
    return FoundTable(
        sheet.name, with_repeated_cells(table), told, next((each["unit"] for each in units), "")
    )


def with_repeated_cells(table: SheetTable) -> SheetTable:
    """Return `table` with what a cell says that goes on below in each of its rows, but for the heads."""
    heads = len(TableParts(table).heads)
    return SheetTable((*table.rows[:heads], *_repeated(table.rows[heads:])), table.columns, table.index)


def _repeated(rows: Sequence[Row]) -> Iterator[Row]:
    above: dict[int, SheetCell] = {}
    for row in rows:
        if all(cell.goes_on for cell in row):
            continue
        filled = tuple(above.get(cell.column, cell) if cell.goes_on else cell for cell in row)
        above = {cell.column: cell for cell in filled}
        yield filled


def _place_of_heads(sheet: Worksheet) -> int | None:
    """Return which row names the columns: one with a column of numbers, else the first that is filled well."""
    if sheet.columns < _FEWEST_COLUMNS:
        return None
    first = sheet.rows[:_MOST_ABOVE]
    numbered = (
        at for at, row in enumerate(first) if any(fold(cell.text) in NUMBER_HEADS for cell in row.cells)
    )
    filled = (at for at, row in enumerate(first) if _count_of_filled(row) >= _needed(sheet))
    return next(numbered, next(filled, None))


def _count_of_filled(row: SheetRow) -> int:
    cells = [cell for cell in row.cells if cell.text]
    return sum(cell.span for cell in cells) if len(cells) >= _FEWEST_COLUMNS else 0


def _needed(sheet: Worksheet) -> float:
    return max(_FEWEST_COLUMNS, sheet.columns * _LEAST_FILLED)


def _is_gap(row: SheetRow, below: SheetRow, sheet: Worksheet) -> bool:
    """Say whether an empty row stands between two; one that is hidden is none."""
    between = range(row.number + 1, below.number)
    return any(number not in sheet.hidden_rows for number in between)


def _with_wide_cells(rows: Sequence[Row]) -> Row:
    """Return the first row of heads, a cell wide where only the row below says what its columns are."""
    head, below = rows[0], rows[1] if len(rows) > 1 else ()
    named = {cell.column for cell in below if cell.text}
    wide: list[SheetCell] = []
    for cell in head:
        last = wide[-1] if wide else None
        goes_on = not cell.text and cell.column in named and last is not None and last.column in named
        if goes_on and last is not None and last.text:
            wide[-1] = last._replace(span=last.span + cell.span)
        else:
            wide.append(cell)
    # A name that stands over one column alone is none of several rows.
    inside = {
        place for cell in wide if cell.span > 1 for place in range(cell.column, cell.column + cell.span)
    }
    return tuple(wide) if named <= inside else head


def _hidden(sheet: Worksheet) -> Iterator[str]:
    if sheet.hidden_rows:
        yield f"không nhập {len(sheet.hidden_rows)} hàng ẩn: {_listed(map(str, sheet.hidden_rows))}"
    if sheet.hidden_columns:
        yield f"không nhập {len(sheet.hidden_columns)} cột ẩn: {_listed(sheet.hidden_columns)}"


def _around(where: str, rows: Sequence[SheetRow]) -> Iterator[str]:
    rows = [row for row in rows if not any(UNIT_LINE.match(cell.text) for cell in row.cells)]
    words = [shortened(" ".join(filter(None, (cell.text for cell in row.cells))), _LONGEST) for row in rows]
    if any(words):
        yield f"không nhập dòng {where}: {_listed(f'“{each}”' for each in words if each)}"


def _listed(names: Iterable[str]) -> str:
    shown = list(names)
    more = len(shown) - _MOST_TOLD
    return ", ".join(shown[:_MOST_TOLD]) + (f" và {more} chỗ nữa" if more > 0 else "")
