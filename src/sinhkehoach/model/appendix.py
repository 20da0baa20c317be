"""Appendices: text and tables of their own, or tables made from the plan's tasks, indicators or budget."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import AppendixSource, ColumnAlign, Orientation, PageOrientation
from sinhkehoach.model.fields import Flag, Identifier, LineText, Number, PlainText, ProseText
from sinhkehoach.model.table import OneOrMoreTables


class DerivedColumn(PlanModel):
    """A column of a table made from the plan: what it shows, and the name it carries."""

    shows: PlainText | None = Field(
        None, alias="lấy", description="Dữ kiện in trong cột.", examples=["chủ trì", "thời gian", "sản phẩm"]
    )
    name: LineText | None = Field(None, alias="tên", description="Tên cột, nếu khác tên thường dùng.")
    width: Number | None = Field(None, alias="rộng", description="Độ rộng so với các cột khác.")
    align: ColumnAlign | None = Field(None, alias="căn", description="Căn chữ trong cột.")
    columns: tuple["DerivedColumnEntry", ...] = Field(
        (), alias="cột", description="Các cột con dưới tên chung này."
    )


def _shown_column(value: object) -> object:
    return {"lấy": value} if isinstance(value, str) else value


DerivedColumnEntry = Annotated[DerivedColumn, BeforeValidator(_shown_column)]


class AppendixSection(PlanModel):
    """A numbered section of an appendix, with its own text and tables."""

    name: LineText = Field(alias="tên", description="Tên mục.")
    content: ProseText | None = Field(None, alias="nội dung", description="Lời của mục.")
    tables: OneOrMoreTables = Field((), alias="bảng", description="Bảng của mục.")


class Appendix(PlanModel):
    """An appendix; its number, and the line that says to which plan it belongs, are the program's."""

    name: LineText = Field(alias="tên", description="Tên phụ lục (chương trình tự đổi ra chữ in hoa).")
    id: Identifier | None = Field(None, alias="id", description="Tên gọi tắt để nơi khác nhắc tới.")
    made_from: AppendixSource | None = Field(
        None, alias="từ", description="Phần của kế hoạch mà bảng trong phụ lục được lập từ đó."
    )
    orientation: PageOrientation = Field(
        Orientation.PORTRAIT, alias="khổ", description="Trang dọc hay trang ngang."
    )
    columns: tuple[DerivedColumnEntry, ...] = Field(
        (), alias="cột", description="Các cột của bảng lập từ kế hoạch, nếu muốn tự chọn."
    )
    column_numbers: Flag = Field(
        default=False, alias="đánh số cột", description="Có: thêm hàng 1, 2, 3… dưới tên các cột."
    )
    content: ProseText | None = Field(None, alias="nội dung", description="Lời in đầu phụ lục.")
    tables: OneOrMoreTables = Field((), alias="bảng", description="Bảng của phụ lục.")
    sections: tuple[AppendixSection, ...] = Field(
        (), alias="mục", description="Các mục nhỏ, mỗi mục có bảng riêng."
    )
    note: ProseText | None = Field(None, alias="ghi chú", description="Ghi chú cuối phụ lục.")
