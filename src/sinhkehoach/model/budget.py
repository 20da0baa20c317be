"""The budget: a tree of items whose amounts are stated, worked out by a formula, or the sum of what stands below."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.choices import PRINT_AS, PrintAs
from sinhkehoach.model.fields import IDENTIFIER, LINE, MONEY_UNIT, PLAIN_LINE, PROSE, TYPED_LINE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import Later, ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.model.results import AMOUNTS
from sinhkehoach.values.money import MoneyUnit

AMOUNTS_BY_NAME: Final = MapOf(TYPED_LINE)
SOURCE: Final = MapOr(AMOUNTS_BY_NAME, text=PLAIN_LINE)


class BudgetItem(PlanModel):
    """An item of the budget; with neither amount, formula, years nor items below it is money not yet fixed."""

    name: Inline = field("tên", LINE, "Tên khoản.")
    id: str | None = field(
        "id", IDENTIFIER, "Tên gọi tắt, để viết [[kinh phí tên-gọi-tắt]] ở nơi khác.", default=None
    )
    amount: str | None = field(
        "tiền",
        TYPED_LINE,
        "Số tiền, theo đơn vị tính chung.",
        default=None,
        examples=("44.450", "900 triệu đồng"),
    )
    formula: str | None = field(
        "tính", TYPED_LINE, "Cách tính.", default=None, examples=("750 người x 1,2 triệu đồng/người",)
    )
    items: "tuple[BudgetItem, ...]" = field(
        "khoản", ListOf(Later(lambda: RecordOf(BudgetItem))), "Các khoản con.", default=()
    )
    source: str | dict[str, str] | None = field(
        "nguồn",
        SOURCE,
        "Nguồn kinh phí, hoặc số tiền theo từng nguồn; nguồn của một nhóm là nguồn của các khoản con chưa ghi nguồn.",
        default=None,
    )
    years: dict[str, str] = field("năm", AMOUNTS_BY_NAME, "Số tiền theo từng năm.", default_factory=dict)
    spent: str | dict[str, str] | None = field(
        "đã chi",
        AMOUNTS,
        "Ghi khi thực hiện: số tiền đã chi từ đầu kỳ đến cuối kỳ, hoặc đến cuối từng kỳ báo cáo; không in trong kế hoạch,"
        " dùng khi lập báo cáo.",
        default=None,
        examples=("850", {"6 tháng": "320", "năm": "850"}),
    )
    content: Prose | None = field("nội dung", PROSE, "Lời giải thích in sau khoản này.", default=None)
    note: Inline | None = field("ghi chú", LINE, "Cột ghi chú.", default=None)


class Budget(PlanModel):
    """The whole budget of a plan."""

    opening: Prose | None = field("mở đầu", PROSE, "Lời dẫn in trước các khoản.", default=None)
    unit: MoneyUnit = field(
        "đơn vị tính",
        MONEY_UNIT,
        "Đơn vị tính chung.",
        default=MoneyUnit.TRIEU,
        examples=("triệu đồng", "đồng"),
    )
    total: str | None = field(
        "tổng", TYPED_LINE, "Tổng kinh phí; không cần ghi, nếu ghi thì được kiểm tra.", default=None
    )
    items: tuple[BudgetItem, ...] = field("khoản", ListOf(RecordOf(BudgetItem)), "Các khoản.", default=())
    print_as: PrintAs | None = field(
        "cách in", PRINT_AS, "Trong phần nội dung: in bảng hay in lời.", default=None
    )
    note: Prose | None = field("ghi chú", PROSE, "Ghi chú dưới bảng, hoặc đoạn cuối của phần.", default=None)


BUDGET: Final = RecordOf(Budget, text="mở đầu", items="khoản")
