"""The plan: everything its author wrote, understood and frozen."""

from typing import Annotated, ClassVar

from pydantic import Discriminator, Field, Tag

from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.budget import BudgetEntry
from sinhkehoach.model.choices import StandardPart
from sinhkehoach.model.fields import (
    ByName,
    DateText,
    DocumentNumber,
    LineText,
    PeriodText,
    PlainText,
    ProseText,
    shape_of,
)
from sinhkehoach.model.implementation import ImplementationEntry
from sinhkehoach.model.indicator import IndicatorsEntry
from sinhkehoach.model.office import CitedDocument, Issuer, Recipient, Signer
from sinhkehoach.model.part import PartEntry
from sinhkehoach.model.task import Task

IssuerEntry = Annotated[
    Annotated[PlainText, Tag("@text")] | Annotated[Issuer, Tag("@map")], Discriminator(shape_of)
]
SignerEntry = Annotated[
    Annotated[PlainText, Tag("@text")] | Annotated[Signer, Tag("@map")], Discriminator(shape_of)
]


class Plan(PlanModel):
    """A plan as its author wrote it: nothing numbered, summed or laid out yet."""

    PART_FIELDS: ClassVar[dict[StandardPart, str]] = {part: part.name.lower() for part in StandardPart}

    issuer: IssuerEntry = Field(
        alias="cơ quan",
        description="Cơ quan ban hành: tên gọi tắt trong co-quan.yaml, hoặc ghi đầy đủ tại đây.",
        examples=["ubnd-phường"],
    )
    number: DocumentNumber | None = Field(
        None, alias="số", description="Số của kế hoạch; để trống khi là bản dự thảo.", examples=["92"]
    )
    symbol: PlainText | None = Field(
        None, alias="ký hiệu", description="Ký hiệu, nếu khác KH-<ký hiệu cơ quan>.", examples=["KH-UBND"]
    )
    date: DateText | None = Field(
        None,
        alias="ngày",
        description="Ngày ban hành; bản dự thảo ghi “tháng 12 năm 2026”, ngày được để trống trên giấy.",
        examples=["15/12/2026", "tháng 12 năm 2026"],
    )
    place: PlainText | None = Field(
        None, alias="địa danh", description="Địa danh, nếu khác địa danh của cơ quan."
    )
    draft: PlainText | None = Field(
        None, alias="dự thảo", description="Dòng chữ ghi trên bản dự thảo.", examples=["Dự thảo lần 2"]
    )
    period: PeriodText = Field(
        alias="kỳ", description="Kỳ của kế hoạch.", examples=["2027", "2027 - 2030", "năm học 2026 - 2027"]
    )
    title: LineText = Field(
        alias="trích yếu", description="Trích yếu nội dung: một câu ngắn, không chấm cuối câu."
    )
    bases: tuple[LineText, ...] = Field(
        (),
        alias="căn cứ",
        description="Các căn cứ: tên gọi tắt của văn bản trong co-quan.yaml, hoặc cả câu; không ghi dấu cuối câu.",
    )
    documents: ByName[CitedDocument] = Field(
        default_factory=dict, alias="văn bản", description="Văn bản viện dẫn riêng của kế hoạch này."
    )
    opening: ProseText | None = Field(None, alias="mở đầu", description="Đoạn mở đầu, sau các căn cứ.")
    purpose: ProseText | None = Field(None, alias="mục đích", description="Mục đích.")
    requirements: ProseText | None = Field(None, alias="yêu cầu", description="Yêu cầu.")
    goals: ProseText | None = Field(None, alias="mục tiêu", description="Mục tiêu.")
    indicators: IndicatorsEntry | None = Field(None, alias="chỉ tiêu", description="Các chỉ tiêu.")
    tasks: tuple[Task, ...] = Field((), alias="nhiệm vụ", description="Các nhiệm vụ.")
    budget: BudgetEntry | None = Field(None, alias="kinh phí", description="Kinh phí.")
    implementation: ImplementationEntry | None = Field(
        None, alias="tổ chức thực hiện", description="Việc của từng đơn vị."
    )
    parts: tuple[PartEntry, ...] = Field(
        (),
        alias="các phần",
        description="Thứ tự, tên và cách gộp các phần, nếu khác thường lệ; cũng là nơi thêm phần tự đặt tên.",
    )
    closing: LineText | None = Field(
        None, alias="kết", description="Câu kết; để trống thì dùng câu thường lệ. Chương trình tự ghi ./."
    )
    recipients: tuple[Recipient, ...] = Field(
        (),
        alias="nơi nhận",
        description="Nơi nhận; để trống thì lấy từ co-quan.yaml. Không ghi dấu cuối dòng.",
    )
    archive: PlainText | None = Field(None, alias="lưu", description="Dòng lưu.", examples=["VT, VHXH"])
    signer: SignerEntry = Field(
        alias="ký", description="Người ký: tên gọi tắt trong co-quan.yaml, hoặc ghi đầy đủ tại đây."
    )
    notes: ByName[LineText] = Field(
        default_factory=dict,
        alias="chú thích",
        description="Chú thích cuối trang, nhắc tới bằng [^1] trong lời.",
    )
    appendices: tuple[Appendix, ...] = Field((), alias="phụ lục", description="Các phụ lục.")
    ignored_rules: ByName[PlainText] = Field(
        default_factory=dict,
        alias="bỏ qua",
        description="Quy tắc kiểm tra không áp dụng cho kế hoạch này, mỗi mã một lý do.",
        examples=[{"SKH302": "việc làm nốt của năm trước"}],
    )
    template: PlainText | None = Field(
        None, alias="mẫu", description="Tệp mẫu Word trong templates/, nếu không dùng ke-hoach.docx."
    )
