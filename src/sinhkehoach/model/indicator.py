"""Indicators: what is to be reached, from where."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, field, other_keys
from sinhkehoach.model.choices import PRINT_AS, PrintAs
from sinhkehoach.model.fields import IDENTIFIER, LINE, PLAIN_LINE, PROSE, QUANTITY
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf, RecordOf
from sinhkehoach.values.quantity import Quantity


class Target(PlanModel):
    """A target with the present value beside it."""

    target: Quantity = field("đích", QUANTITY, "Chỉ tiêu phải đạt.", examples=("≥ 95", "Dưới 3"))
    current: Quantity | None = field(
        "hiện tại", QUANTITY, "Giá trị hiện tại, in trong ngoặc: (Hiện tại: 92,8%).", default=None
    )
    result: Quantity | None = field(
        "kết quả",
        QUANTITY,
        "Kết quả đạt được cuối kỳ; không in ra, sang kế hoạch kỳ sau thành giá trị hiện tại.",
        default=None,
        examples=("95,1",),
    )


TARGET: Final = RecordOf(Target, text="đích")


class Indicator(PlanModel):
    """An indicator; the keys beside its own are the names of the table's columns (MN, TH, THCS…)."""

    name: Inline = field("tên", LINE, "Tên chỉ tiêu.")
    id: str | None = field("id", IDENTIFIER, "Tên gọi tắt để nơi khác nhắc tới.", default=None)
    measure: str | None = field("đơn vị", PLAIN_LINE, "Đơn vị tính.", default=None, examples=("%", "Trường"))
    target: Quantity | None = field("đích", QUANTITY, "Chỉ tiêu phải đạt.", default=None, examples=("≥ 95",))
    current: Quantity | None = field("hiện tại", QUANTITY, "Giá trị hiện tại.", default=None)
    result: Quantity | None = field(
        "kết quả",
        QUANTITY,
        "Kết quả đạt được cuối kỳ; không in ra, sang kế hoạch kỳ sau thành giá trị hiện tại.",
        default=None,
        examples=("95,1",),
    )
    note: Inline | None = field("ghi chú", LINE, "Cột ghi chú.", default=None)

    by_column: dict[str, Target] = other_keys(TARGET)


class IndicatorGroup(PlanModel):
    """Indicators under a common heading."""

    name: Inline = field("tên", LINE, "Tên nhóm chỉ tiêu.")
    indicators: tuple[Indicator, ...] = field(
        "chỉ tiêu", ListOf(RecordOf(Indicator)), "Các chỉ tiêu trong nhóm."
    )


class Indicators(PlanModel):
    """All indicators of a plan: in groups or in one list, in one column or several."""

    opening: Prose | None = field("mở đầu", PROSE, "Lời dẫn in trước các chỉ tiêu.", default=None)
    columns: tuple[str, ...] = field(
        "cột",
        ListOf(PLAIN_LINE),
        "Tên các cột chỉ tiêu, nếu có nhiều cột.",
        default=(),
        examples=(["MN", "TH", "THCS"],),
    )
    groups: tuple[IndicatorGroup, ...] = field(
        "nhóm", ListOf(RecordOf(IndicatorGroup)), "Các nhóm chỉ tiêu.", default=()
    )
    indicators: tuple[Indicator, ...] = field(
        "chỉ tiêu", ListOf(RecordOf(Indicator)), "Các chỉ tiêu, nếu không chia nhóm.", default=()
    )
    print_as: PrintAs | None = field(
        "cách in", PRINT_AS, "Trong phần nội dung: in bảng hay in lời.", default=None
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú dưới bảng.", default=None)


INDICATORS: Final = RecordOf(Indicators, text="mở đầu", items="chỉ tiêu")
