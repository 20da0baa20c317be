"""Indicators: what is to be reached, from where."""

from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import PrintStyle
from sinhkehoach.model.fields import (
    Identifier,
    LineText,
    PlainText,
    ProseText,
    QuantityText,
    shape_of,
)


class Target(PlanModel):
    """A target with the present value beside it."""

    target: QuantityText = Field(alias="đích", description="Chỉ tiêu phải đạt.", examples=["≥ 95", "Dưới 3"])
    current: QuantityText | None = Field(
        None, alias="hiện tại", description="Giá trị hiện tại, in trong ngoặc: (Hiện tại: 92,8%)."
    )
    result: QuantityText | None = Field(
        None,
        alias="kết quả",
        description="Kết quả đạt được cuối kỳ; không in ra, sang kế hoạch kỳ sau thành giá trị hiện tại.",
        examples=["95,1"],
    )


def _plain_target(value: object) -> object:
    return {"đích": value} if shape_of(value) == "@text" else value


TargetEntry = Annotated[Target, BeforeValidator(_plain_target)]


class Indicator(PlanModel):
    """An indicator; the keys beside its own are the names of the table's columns (MN, TH, THCS…)."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, TargetEntry] = Field(init=False)

    name: LineText = Field(alias="tên", description="Tên chỉ tiêu.")
    id: Identifier | None = Field(None, alias="id", description="Tên gọi tắt để nơi khác nhắc tới.")
    measure: PlainText | None = Field(
        None, alias="đơn vị", description="Đơn vị tính.", examples=["%", "Trường"]
    )
    target: QuantityText | None = Field(
        None, alias="đích", description="Chỉ tiêu phải đạt.", examples=["≥ 95"]
    )
    current: QuantityText | None = Field(None, alias="hiện tại", description="Giá trị hiện tại.")
    result: QuantityText | None = Field(
        None,
        alias="kết quả",
        description="Kết quả đạt được cuối kỳ; không in ra, sang kế hoạch kỳ sau thành giá trị hiện tại.",
        examples=["95,1"],
    )
    note: LineText | None = Field(None, alias="ghi chú", description="Cột ghi chú.")

    @property
    def by_column(self) -> dict[str, Target]:
        """The targets by column, keyed as typed."""
        return self.__pydantic_extra__


class IndicatorGroup(PlanModel):
    """Indicators under a common heading."""

    name: LineText = Field(alias="tên", description="Tên nhóm chỉ tiêu.")
    indicators: tuple[Indicator, ...] = Field(alias="chỉ tiêu", description="Các chỉ tiêu trong nhóm.")


class Indicators(PlanModel):
    """All indicators of a plan: in groups or in one list, in one column or several."""

    opening: ProseText | None = Field(None, alias="mở đầu", description="Lời dẫn in trước các chỉ tiêu.")
    columns: tuple[PlainText, ...] = Field(
        (),
        alias="cột",
        description="Tên các cột chỉ tiêu, nếu có nhiều cột.",
        examples=[["MN", "TH", "THCS"]],
    )
    groups: tuple[IndicatorGroup, ...] = Field((), alias="nhóm", description="Các nhóm chỉ tiêu.")
    indicators: tuple[Indicator, ...] = Field(
        (), alias="chỉ tiêu", description="Các chỉ tiêu, nếu không chia nhóm."
    )
    print_as: PrintStyle | None = Field(
        None, alias="cách in", description="Trong phần nội dung: in bảng hay in lời."
    )
    note: ProseText | None = Field(None, alias="ghi chú", description="Ghi chú dưới bảng.")


def _short_form(value: object) -> object:
    """Return the full form of a plain list of indicators, or of a text without figures to keep apart."""
    shape = shape_of(value)
    if shape == "@text":
        return {"mở đầu": value}
    return {"chỉ tiêu": value} if shape == "@list" else value


IndicatorsEntry = Annotated[Indicators, BeforeValidator(_short_form)]
