"""The budget: a tree of items whose amounts are stated, worked out by a formula, or the sum of what stands below."""

from typing import Annotated

from pydantic import BeforeValidator, Discriminator, Field, Tag

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import PrintStyle
from sinhkehoach.model.fields import (
    ByName,
    Identifier,
    LineText,
    MoneyUnitText,
    PlainText,
    ProseText,
    shape_of,
)
from sinhkehoach.values.money import MoneyUnit

AmountsByName = ByName[PlainText]
SourceEntry = Annotated[
    Annotated[PlainText, Tag("@text")] | Annotated[AmountsByName, Tag("@map")], Discriminator(shape_of)
]


class BudgetItem(PlanModel):
    """An item of the budget; with neither amount, formula, years nor items below it is money not yet fixed."""

    name: LineText = Field(alias="tên", description="Tên khoản.")
    id: Identifier | None = Field(
        None, alias="id", description="Tên gọi tắt, để viết [[kinh phí tên-gọi-tắt]] ở nơi khác."
    )
    amount: PlainText | None = Field(
        None,
        alias="tiền",
        description="Số tiền, theo đơn vị tính chung.",
        examples=["44.450", "900 triệu đồng"],
    )
    formula: PlainText | None = Field(
        None, alias="tính", description="Cách tính.", examples=["750 người x 1,2 triệu đồng/người"]
    )
    items: tuple["BudgetItem", ...] = Field((), alias="khoản", description="Các khoản con.")
    source: SourceEntry | None = Field(
        None, alias="nguồn", description="Nguồn kinh phí, hoặc số tiền theo từng nguồn."
    )
    years: AmountsByName = Field(default_factory=dict, alias="năm", description="Số tiền theo từng năm.")
    content: ProseText | None = Field(None, alias="nội dung", description="Lời giải thích in sau khoản này.")
    note: LineText | None = Field(None, alias="ghi chú", description="Cột ghi chú.")


class Budget(PlanModel):
    """The whole budget of a plan."""

    opening: ProseText | None = Field(None, alias="mở đầu", description="Lời dẫn in trước các khoản.")
    unit: MoneyUnitText = Field(
        MoneyUnit.TRIEU,
        alias="đơn vị tính",
        description="Đơn vị tính chung.",
        examples=["triệu đồng", "đồng"],
    )
    total: PlainText | None = Field(
        None, alias="tổng", description="Tổng kinh phí; không cần ghi, nếu ghi thì được kiểm tra."
    )
    items: tuple[BudgetItem, ...] = Field((), alias="khoản", description="Các khoản.")
    print_as: PrintStyle | None = Field(
        None, alias="cách in", description="Trong phần nội dung: in bảng hay in lời."
    )
    note: ProseText | None = Field(
        None, alias="ghi chú", description="Ghi chú dưới bảng, hoặc đoạn cuối của phần."
    )


def _short_form(value: object) -> object:
    """Return the full form of a text without amounts, or of a plain list of items."""
    shape = shape_of(value)
    if shape == "@text":
        return {"mở đầu": value}
    return {"khoản": value} if shape == "@list" else value


BudgetEntry = Annotated[Budget, BeforeValidator(_short_form)]
