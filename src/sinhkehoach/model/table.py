"""Free tables: columns, rows and groups of rows as the author gives them."""

from decimal import Decimal
from typing import Any, Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import has_marks
from sinhkehoach.base.pasted_rows import PastedCell, parts_cells, row_cells, table_rows
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.choices import COLUMN_ALIGN, CellAlign
from sinhkehoach.model.fields import (
    CELL,
    FLAG,
    LINE,
    NUMBER,
    PLAIN_LINE,
    PROSE,
    ROW_NUMBERS,
)
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.messages import bad_values, wrong_shape
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import EmptyOr, Later, ListOf, MapOr, RecordOf
from sinhkehoach.model.typed import Typed


class TableColumn(PlanModel):
    """A column of a free table; one with columns of its own is a heading over them."""

    name: Inline = field("tên", LINE, "Tên cột.")
    width: Decimal | None = field(
        "rộng", NUMBER, "Độ rộng so với các cột khác (cột rộng 4 gấp đôi cột rộng 2).", default=None
    )
    summed: bool = field("cộng", FLAG, "Có: cộng cả cột ở dòng cuối.", default=False)
    align: CellAlign | None = field("căn", COLUMN_ALIGN, "Căn chữ trong cột.", default=None)
    columns: "tuple[TableColumn, ...]" = field(
        "cột",
        ListOf(Later(lambda: TABLE_COLUMN)),
        "Các cột con nằm dưới tên chung này.",
        default=(),
    )


TABLE_COLUMN: Final[Reader[TableColumn]] = RecordOf(TableColumn, text="tên")


class PlainRow(tuple[str, ...]):
    """A row with one line of plain words, or nothing, in each cell: kept as it is, for tables of thousands of rows."""

    __slots__ = ()


Cells = PlainRow | tuple[tuple[Inline, ...] | None, ...]


class RowGroup(PlanModel):
    """Rows under a common heading that spans the table; groups may hold groups."""

    group: Inline = field("nhóm", LINE, "Tên nhóm, in suốt chiều ngang của bảng.")
    rows: "tuple[Cells | RowGroup, ...]" = field("hàng", Later(lambda: ROWS), "Các hàng trong nhóm.")


class CellsReader(Reader[Cells]):
    """Reads the cells of a row; an empty one is None."""

    any_cells: Final = ListOf(EmptyOr(CELL))

    def read(self, typed: Typed) -> Cells:
        if isinstance(typed.value, list) and _is_plain(typed.value):
            return PlainRow(typed.value)
        return self.any_cells.read(typed)


def _is_plain(row: list[Any]) -> bool:
    try:
        words = "".join(row)
    except TypeError:  # an empty cell, or a sentence that YAML took for a map
        return False
    return not has_marks(words) and "\n" not in words and list(map(str.strip, row)) == row


class PastedRowReader(CellsReader):
    """Reads a row that was pasted as a line, its cells parted by Tab or |."""

    def read(self, typed: Typed) -> Cells:
        if not isinstance(typed.value, str) or not parts_cells(typed.value):
            raise wrong_shape(typed, f"{_A_ROW} hoặc {_A_GROUP}")
        cells = [text for _, text in row_cells(typed.value)]
        return super().read(Typed(cells, typed.path, typed.as_sentence))


_A_ROW: Final = "một danh sách các ô"
_A_GROUP: Final = "một nhóm hàng (“nhóm: …”, “hàng: …” thụt vào bên dưới)"
CELLS: Final = CellsReader()
TABLE_ROW: Final[Reader[Cells | RowGroup]] = MapOr(RecordOf(RowGroup), items=CELLS, text=PastedRowReader())


class RowsReader(ListOf[Cells | RowGroup]):
    """Reads the rows of a table: a list, or a block of lines that were pasted from Word or Excel."""

    def read(self, typed: Typed) -> tuple[Cells | RowGroup, ...]:
        if isinstance(typed.value, str) and parts_cells(typed.value):
            if "\n" not in typed.value and typed.value.count("\t") + typed.value.count("|") > 1:
                raise bad_values(typed, [((), _joined_rows())])
            rows = list[object](_words(table_rows(typed.value)))
            return super().read(Typed(rows, typed.path, typed.as_sentence))
        return super().read(typed)


def _words(rows: list[list[PastedCell]]) -> list[list[str]]:
    return [[cell.words for cell in row] for row in rows]


def _joined_rows() -> BadValue:
    hint = "viết dấu | sau dấu hai chấm (“hàng: |”), các hàng ở dưới giữ nguyên"
    return BadValue("Các hàng dán vào bị nối liền thành một dòng", hint)


ROWS: Final[Reader[tuple[Cells | RowGroup, ...]]] = RowsReader(TABLE_ROW)


class FreeTable(PlanModel):
    """A table whose rows are typed as they are to be printed."""

    name: Inline | None = field("tên", LINE, "Tên bảng, in phía trên.", default=None)
    unit: str | None = field(
        "đơn vị tính",
        PLAIN_LINE,
        "In “Đơn vị tính: …” phía trên bảng.",
        default=None,
        examples=("triệu đồng",),
    )
    columns: tuple[TableColumn, ...] = field("cột", ListOf(TABLE_COLUMN), "Các cột, từ trái sang phải.")
    rows: tuple[Cells | RowGroup, ...] = field(
        "hàng", ROWS, "Các hàng; mỗi hàng một danh sách các ô, hoặc các dòng dán từ Word, Excel sau dấu |."
    )
    row_numbers: str | None = field(
        "số thứ tự",
        ROW_NUMBERS,
        "Tên cột số thứ tự ở đầu bảng; không: bỏ cột ấy. Bảng đã có cột TT gõ sẵn thì chương trình không thêm.",
        default=None,
        examples=("STT", "không"),
    )
    column_numbers: bool = field(
        "đánh số cột", FLAG, "Có: thêm một hàng 1, 2, 3… dưới tên các cột.", default=False
    )
    total_name: Inline | None = field(
        "dòng cộng", LINE, "Tên dòng cộng.", default=None, examples=("Tổng số",)
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú in dưới bảng.", default=None)

    @property
    def number_head(self) -> str:
        """The head of the column in which the program counts the rows; "" for a table without it."""
        if self.row_numbers is not None:
            return self.row_numbers
        return "" if self.own_numbers else "TT"

    @property
    def own_numbers(self) -> str:
        """The name of the first column where that is a column of row numbers that the author typed; "" for none."""
        name = self.columns[0].name.plain if self.columns else ""
        return name if fold(name).rstrip(".") in NUMBER_HEADS else ""


class TableReader(RecordOf[FreeTable]):
    """Reads a table from its keys, or from a block that was pasted whole: the first line names the columns."""

    def read(self, typed: Typed) -> FreeTable:
        if isinstance(typed.value, str) and parts_cells(typed.value):
            heads, *rows = _words(table_rows(typed.value))
            return super().read(Typed({"cột": heads, "hàng": rows}, typed.path, typed.as_sentence))
        return super().read(typed)


TABLES: Final = ListOf(TableReader(FreeTable), alone=True)
