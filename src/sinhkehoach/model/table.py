"""Free tables: columns, rows and groups of rows as the author gives them."""

from decimal import Decimal
from typing import Any, Final

from sinhkehoach.base.inline_marks import has_marks
from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.choices import COLUMN_ALIGN, CellAlign
from sinhkehoach.model.fields import CELL, FLAG, LINE, NUMBER, PLAIN_LINE, PROSE
from sinhkehoach.model.inline import Inline
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
    rows: "tuple[Cells | RowGroup, ...]" = field(
        "hàng", ListOf(Later(lambda: TABLE_ROW)), "Các hàng trong nhóm."
    )


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


CELLS: Final = CellsReader()
TABLE_ROW: Final[Reader[Cells | RowGroup]] = MapOr(RecordOf(RowGroup), items=CELLS)


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
        "hàng", ListOf(TABLE_ROW), "Các hàng; mỗi hàng một danh sách các ô."
    )
    row_numbers: bool = field("số thứ tự", FLAG, "Không: bỏ cột TT ở đầu bảng.", default=True)
    column_numbers: bool = field(
        "đánh số cột", FLAG, "Có: thêm một hàng 1, 2, 3… dưới tên các cột.", default=False
    )
    total_name: Inline | None = field(
        "dòng cộng", LINE, "Tên dòng cộng.", default=None, examples=("Tổng số",)
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú in dưới bảng.", default=None)


TABLES: Final = ListOf(RecordOf(FreeTable), alone=True)
