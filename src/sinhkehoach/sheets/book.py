"""A workbook for people, as values: sheets with a title, heads, rows, and how each cell looks."""

from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

BookValue = str | Decimal | date


class Look(NamedTuple):
    """How a cell looks; `fill` is a colour as `RRGGBB`, "" for none, `indent` is counted in Excel's steps."""

    bold: bool = False
    fill: str = ""
    align: str = "left"
    indent: int = 0
    number_format: str = ""


PLAIN: Final = Look()
CENTRED: Final = Look(align="center")
# What is typed there stays as it is typed: `1/2` does not become a date.
AS_TYPED: Final = "@"
DAY: Final = "dd/mm/yyyy"


def number_format(number: Decimal) -> str:
    """Return the format that shows all of `number`; the country that the computer is set to spells it: `46.375,5`."""
    exponent = number.normalize().as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return f"#,##0.{'0' * places}" if places else "#,##0"


class BookCell(NamedTuple):
    """A cell; one with a `formula` (without its `=`) comes to `value`. A text is never taken for a formula."""

    value: BookValue = ""
    look: Look = PLAIN
    formula: str = ""


BookRow = tuple[BookCell, ...]


class BookColumn(NamedTuple):
    """A column, `width` letters wide; one that `is_open` is for others to fill in, with one of the `choices` if any."""

    head: str
    width: float
    is_hidden: bool = False
    is_open: bool = False
    choices: tuple[str, ...] = ()


class Band(NamedTuple):
    """A head over the columns from `first` to `last`, counted from 0."""

    first: int
    last: int
    head: str


# Above the heads stand a title and a note.
_ABOVE: Final = 2


class BookSheet(NamedTuple):
    """A sheet; the columns before `frozen` and the heads stay in view.

    With a `table` name the rows are a table of Excel, with filters; `foot` are rows below it.
    """

    name: str
    title: str
    note: str
    columns: tuple[BookColumn, ...]
    rows: tuple[BookRow, ...]
    frozen: int = 0
    table: str = ""
    bands: tuple[Band, ...] = ()
    foot: tuple[BookRow, ...] = ()

    @property
    def head_row(self) -> int:
        """The number of the row with the heads."""
        return _ABOVE + 1 + bool(self.bands)

    @property
    def last_row(self) -> int:
        """The number of the last row, those of the foot not counted."""
        return self.head_row + len(self.rows)
