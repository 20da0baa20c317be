"""Free tables: columns, rows and groups of rows as the author gives them."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag

from sinhkehoach.base.inline_marks import has_marks
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import ColumnAlign
from sinhkehoach.model.fields import (
    CellText,
    Flag,
    LineText,
    Number,
    PlainText,
    ProseText,
    ReadBy,
    shape_of,
)


class TableColumn(PlanModel):
    """A column of a free table; one with columns of its own is a heading over them."""

    name: LineText = Field(alias="tên", description="Tên cột.")
    width: Number | None = Field(
        None, alias="rộng", description="Độ rộng so với các cột khác (cột rộng 4 gấp đôi cột rộng 2)."
    )
    summed: Flag = Field(default=False, alias="cộng", description="Có: cộng cả cột ở dòng cuối.")
    align: ColumnAlign | None = Field(None, alias="căn", description="Căn chữ trong cột.")
    columns: tuple["TableColumnEntry", ...] = Field(
        (), alias="cột", description="Các cột con nằm dưới tên chung này."
    )


def _named_column(value: object) -> object:
    return {"tên": value} if isinstance(value, str) else value


TableColumnEntry = Annotated[TableColumn, BeforeValidator(_named_column)]


class RowGroup(PlanModel):
    """Rows under a common heading that spans the table; groups may hold groups."""

    group: LineText = Field(alias="nhóm", description="Tên nhóm, in suốt chiều ngang của bảng.")
    rows: tuple["TableRow", ...] = Field(alias="hàng", description="Các hàng trong nhóm.")


class PlainRow(tuple[str, ...]):
    """A row with one line of plain words, or nothing, in each cell: kept as it is, for tables of thousands of rows."""

    __slots__ = ()


def _plain_row(row: list[str], _: object) -> PlainRow:
    return PlainRow(row)


def _shape_of_row(value: object) -> str:
    """Return the tag of a row: `@plain` for one that needs no reading cell by cell."""
    return "@plain" if isinstance(value, list) and _is_plain(value) else shape_of(value)


def _is_plain(row: list[Any]) -> bool:
    try:
        words = "".join(row)
    except TypeError:  # an empty cell, or a sentence that YAML took for a map
        return False
    return not has_marks(words) and "\n" not in words and list(map(str.strip, row)) == row


TableRow = Annotated[
    # In a schema such a row is no other than the general one.
    Annotated[PlainRow, ReadBy(_plain_row, {"anyOf": []}), Tag("@plain")]
    | Annotated[tuple[CellText | None, ...], Tag("@list")]
    | Annotated[RowGroup, Tag("@map")],
    Discriminator(_shape_of_row),
]


class FreeTable(PlanModel):
    """A table whose rows are typed as they are to be printed."""

    name: LineText | None = Field(None, alias="tên", description="Tên bảng, in phía trên.")
    unit: PlainText | None = Field(
        None, alias="đơn vị tính", description="In “Đơn vị tính: …” phía trên bảng.", examples=["triệu đồng"]
    )
    columns: tuple[TableColumnEntry, ...] = Field(alias="cột", description="Các cột, từ trái sang phải.")
    rows: tuple[TableRow, ...] = Field(alias="hàng", description="Các hàng; mỗi hàng một danh sách các ô.")
    row_numbers: Flag = Field(default=True, alias="số thứ tự", description="Không: bỏ cột TT ở đầu bảng.")
    column_numbers: Flag = Field(
        default=False, alias="đánh số cột", description="Có: thêm một hàng 1, 2, 3… dưới tên các cột."
    )
    total_name: LineText | None = Field(
        None, alias="dòng cộng", description="Tên dòng cộng.", examples=["Tổng số"]
    )
    note: ProseText | None = Field(None, alias="ghi chú", description="Ghi chú in dưới bảng.")


def _tables(value: object) -> object:
    return value if isinstance(value, list) else [value]


OneOrMoreTables = Annotated[tuple[FreeTable, ...], BeforeValidator(_tables)]
