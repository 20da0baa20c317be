"""Appendices: text and tables of their own, or tables made from the plan's tasks, indicators or budget."""

from decimal import Decimal
from typing import Final

from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.choices import (
    APPENDIX_SOURCE,
    COLUMN_ALIGN,
    ORIENTATION,
    CellAlign,
    DerivedFrom,
    Orientation,
)
from sinhkehoach.model.fields import FLAG, IDENTIFIER, LINE, NUMBER, OMITTABLE_PROSE, PLAIN_LINE, PROSE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.picture import PICTURES, Picture
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import Later, ListOf, RecordOf
from sinhkehoach.model.table import TABLES, FreeTable


class DerivedColumn(PlanModel):
    """A column of a table made from the plan: what it shows, and the name it carries."""

    shows: str | None = field(
        "lấy",
        PLAIN_LINE,
        "Dữ kiện in trong cột.",
        default=None,
        examples=("chủ trì", "thời gian", "sản phẩm"),
    )
    name: Inline | None = field("tên", LINE, "Tên cột, nếu khác tên thường dùng.", default=None)
    width: Decimal | None = field("rộng", NUMBER, "Độ rộng so với các cột khác.", default=None)
    align: CellAlign | None = field("căn", COLUMN_ALIGN, "Căn chữ trong cột.", default=None)
    columns: "tuple[DerivedColumn, ...]" = field(
        "cột", ListOf(Later(lambda: DERIVED_COLUMN)), "Các cột con dưới tên chung này.", default=()
    )


DERIVED_COLUMN: Final[Reader[DerivedColumn]] = RecordOf(DerivedColumn, text="lấy")


class AppendixSection(PlanModel):
    """A numbered section of an appendix, with its own text and tables."""

    name: Inline = field("tên", LINE, "Tên mục.")
    content: Prose | None = field(
        "nội dung", OMITTABLE_PROSE, "Lời của mục; không: chỉ in tên mục.", default=None
    )
    tables: tuple[FreeTable, ...] = field("bảng", TABLES, "Bảng của mục.", default=())
    pictures: tuple[Picture, ...] = field("hình", PICTURES, "Hình của mục, sau bảng.", default=())
    new_page: bool = field("ngắt trang", FLAG, "Có: mục này bắt đầu ở một trang mới.", default=False)


class Appendix(PlanModel):
    """An appendix; its number, and the line that says to which plan it belongs, are the program's."""

    name: Inline = field("tên", LINE, "Tên phụ lục (chương trình tự đổi ra chữ in hoa).")
    id: str | None = field("id", IDENTIFIER, "Tên gọi tắt để nơi khác nhắc tới.", default=None)
    made_from: DerivedFrom | None = field(
        "từ", APPENDIX_SOURCE, "Phần của kế hoạch mà bảng trong phụ lục được lập từ đó.", default=None
    )
    orientation: Orientation | None = field(
        "khổ",
        ORIENTATION,
        "Trang dọc hay trang ngang; không ghi thì dọc, bảng rộng quá thì ngang.",
        default=None,
    )
    columns: tuple[DerivedColumn, ...] = field(
        "cột", ListOf(DERIVED_COLUMN), "Các cột của bảng lập từ kế hoạch, nếu muốn tự chọn.", default=()
    )
    column_numbers: bool = field(
        "đánh số cột", FLAG, "Có: thêm hàng 1, 2, 3… dưới tên các cột.", default=False
    )
    content: Prose | None = field("nội dung", PROSE, "Lời in đầu phụ lục.", default=None)
    tables: tuple[FreeTable, ...] = field("bảng", TABLES, "Bảng của phụ lục.", default=())
    pictures: tuple[Picture, ...] = field("hình", PICTURES, "Hình của phụ lục, sau bảng.", default=())
    sections: tuple[AppendixSection, ...] = field(
        "mục", ListOf(RecordOf(AppendixSection)), "Các mục nhỏ, mỗi mục có bảng riêng.", default=()
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú cuối phụ lục.", default=None)
