"""The plan: everything its author wrote, understood and frozen."""

from typing import ClassVar, Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.budget import BUDGET, Budget
from sinhkehoach.model.choices import URGENCY, StandardPart, Urgency
from sinhkehoach.model.decision import DECISION, IssuingDecision
from sinhkehoach.model.fields import (
    DATE,
    DOCUMENT_NUMBER,
    DRAFT,
    LINE,
    OMITTABLE_PROSE,
    PERIOD,
    PLAIN_LINE,
    PROSE,
    TEMPLATE_NAME,
    TYPED_LINE,
)
from sinhkehoach.model.implementation import IMPLEMENTATION, Implementation
from sinhkehoach.model.indicator import INDICATORS, Indicators
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.office import ISSUER, RECIPIENT, SIGNER, CitedDocument, Issuer, Recipient, Signer
from sinhkehoach.model.part import PART, Part
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.model.report import Report
from sinhkehoach.model.submission import Submission
from sinhkehoach.model.superior import Superior
from sinhkehoach.model.task import Task
from sinhkehoach.values.dates import PartialDate
from sinhkehoach.values.periods import Period

MOST_SIGNERS: Final = 2
SIGNERS: Final[Reader[str | Signer | tuple[str | Signer, ...]]] = MapOr(
    RecordOf(Signer), text=PLAIN_LINE, items=ListOf(SIGNER, most=MOST_SIGNERS)
)


class Plan(PlanModel):
    """A plan as its author wrote it: nothing numbered, summed or laid out yet."""

    PART_FIELDS: ClassVar[dict[StandardPart, str]] = {part: part.name.lower() for part in StandardPart}

    issuer: str | Issuer = field(
        "cơ quan",
        ISSUER,
        "Cơ quan ban hành: tên gọi tắt trong co-quan.yaml, hoặc ghi đầy đủ tại đây.",
        examples=("ubnd-phường",),
    )
    number: int | None = field(
        "số", DOCUMENT_NUMBER, "Số của kế hoạch; để trống khi là bản dự thảo.", default=None, examples=("92",)
    )
    symbol: str | None = field(
        "ký hiệu", PLAIN_LINE, "Ký hiệu, nếu khác KH-<ký hiệu cơ quan>.", default=None, examples=("KH-UBND",)
    )
    date: PartialDate | None = field(
        "ngày",
        DATE,
        "Ngày ban hành; bản dự thảo ghi “tháng 12 năm 2026”, ngày được để trống trên giấy.",
        default=None,
        examples=("15/12/2026", "tháng 12 năm 2026"),
    )
    place: str | None = field(
        "địa danh", PLAIN_LINE, "Địa danh, nếu khác địa danh của cơ quan.", default=None
    )
    draft: str | None = field(
        "dự thảo",
        DRAFT,
        "Dòng chữ ghi trên bản dự thảo; có: ghi “Dự thảo”.",
        default=None,
        examples=("Dự thảo lần 2",),
    )
    urgency: Urgency | None = field(
        "độ khẩn",
        URGENCY,
        "Dấu chỉ mức độ khẩn, in trong khung dưới số và ký hiệu.",
        default=None,
        examples=("hỏa tốc",),
    )
    circulation: str | None = field(
        "phạm vi lưu hành",
        PLAIN_LINE,
        "Chỉ dẫn về phạm vi lưu hành, in trong khung trên Quốc hiệu.",
        default=None,
        examples=("lưu hành nội bộ", "xem xong trả lại"),
    )
    period: Period = field(
        "kỳ",
        PERIOD,
        "Kỳ của kế hoạch.",
        examples=(
            "2027",
            "2027 - 2030",
            "năm học 2026 - 2027",
            "học kỳ I năm học 2026 - 2027",
            "nhiệm kỳ 2025 - 2030",
            "2027 - 2030, định hướng đến năm 2035",
        ),
    )
    title: Inline = field("trích yếu", LINE, "Trích yếu nội dung: một câu ngắn, không chấm cuối câu.")
    decision: IssuingDecision | None = field(
        "quyết định",
        DECISION,
        "Ban hành kế hoạch kèm theo một quyết định: ghi có, hoặc các dòng của quyết định. Số, ngày, căn cứ, nơi nhận, "
        "người ký của tệp này khi ấy là của quyết định.",
        default=None,
        examples=("có",),
    )
    bases: tuple[Inline, ...] = field(
        "căn cứ",
        ListOf(LINE),
        "Các căn cứ: tên gọi tắt của văn bản trong co-quan.yaml, hoặc cả câu; không ghi dấu cuối câu.",
        default=(),
    )
    documents: dict[str, CitedDocument] = field(
        "văn bản",
        MapOf(RecordOf(CitedDocument)),
        "Văn bản viện dẫn riêng của kế hoạch này.",
        default_factory=dict,
    )
    superiors: dict[str, Superior] = field(
        "kế hoạch cấp trên",
        MapOf(RecordOf(Superior)),
        "Các kế hoạch của cấp trên được cụ thể hóa ở đây, theo tên gọi tắt của văn bản; không in ra.",
        default_factory=dict,
        examples=({"kh-tỉnh": {"danh mục": "giao-duc-2027.yaml"}},),
    )
    opening: Prose | None = field(
        "mở đầu",
        OMITTABLE_PROSE,
        "Đoạn mở đầu, sau các căn cứ; để trống thì dùng câu thường lệ, ghi không thì không in.",
        default=None,
    )
    purpose: Prose | None = field("mục đích", PROSE, "Mục đích.", default=None)
    requirements: Prose | None = field("yêu cầu", PROSE, "Yêu cầu.", default=None)
    goals: Prose | None = field("mục tiêu", PROSE, "Mục tiêu.", default=None)
    indicators: Indicators | None = field("chỉ tiêu", INDICATORS, "Các chỉ tiêu.", default=None)
    tasks: tuple[Task, ...] = field("nhiệm vụ", ListOf(RecordOf(Task)), "Các nhiệm vụ.", default=())
    budget: Budget | None = field("kinh phí", BUDGET, "Kinh phí.", default=None)
    implementation: Implementation | None = field(
        "tổ chức thực hiện", IMPLEMENTATION, "Việc của từng đơn vị.", default=None
    )
    parts: tuple[StandardPart | Part, ...] = field(
        "các phần",
        ListOf(PART),
        "Thứ tự, tên và cách gộp các phần, nếu khác thường lệ; cũng là nơi thêm phần tự đặt tên.",
        default=(),
    )
    closing: Prose | None = field(
        "kết",
        OMITTABLE_PROSE,
        "Câu kết, một hay nhiều đoạn; để trống thì dùng câu thường lệ, ghi không thì không in. Chương trình tự ghi ./.",
        default=None,
    )
    recipients: tuple[Recipient, ...] = field(
        "nơi nhận",
        ListOf(RECIPIENT),
        "Nơi nhận; để trống thì lấy từ co-quan.yaml. Không ghi dấu cuối dòng.",
        default=(),
    )
    archive: str | None = field("lưu", PLAIN_LINE, "Dòng lưu.", default=None, examples=("VT, VHXH",))
    signer: str | Signer | tuple[str | Signer, ...] = field(
        "ký",
        SIGNERS,
        "Người ký: tên gọi tắt trong co-quan.yaml, hoặc ghi đầy đủ tại đây. Hai người ký thì ghi người bên trái trước.",
    )
    notes: dict[str, Inline] = field(
        "chú thích",
        MapOf(LINE),
        "Chú thích cuối trang, nhắc tới bằng [^1] trong lời.",
        default_factory=dict,
    )
    appendices: tuple[Appendix, ...] = field(
        "phụ lục", ListOf(RecordOf(Appendix)), "Các phụ lục.", default=()
    )
    submission: Submission | None = field(
        "tờ trình",
        RecordOf(Submission),
        "Tờ trình xin ban hành kế hoạch; in bằng lệnh to-trinh, không in trong kế hoạch.",
        default=None,
    )
    reports: tuple[Report, ...] = field(
        "báo cáo",
        ListOf(RecordOf(Report), alone=True),
        "Các báo cáo kết quả thực hiện, mỗi kỳ báo cáo một mục; in bằng lệnh bao-cao, không in trong kế hoạch.",
        default=(),
    )
    ignored_rules: dict[str, str] = field(
        "bỏ qua",
        MapOf(TYPED_LINE),
        "Quy tắc kiểm tra không áp dụng cho kế hoạch này, mỗi mã một lý do.",
        default_factory=dict,
        examples=({"SKH302": "việc làm nốt của năm trước"},),
    )
    template: str | None = field(
        "mẫu", TEMPLATE_NAME, "Tệp mẫu Word trong templates/, nếu không dùng ke-hoach.docx.", default=None
    )

    @property
    def signers(self) -> tuple[tuple[KeyPath, str | Signer], ...]:
        """Who signs, from left to right, each with the key path it stands at."""
        if isinstance(self.signer, tuple):
            return tuple((("ký", place), each) for place, each in enumerate(self.signer))
        return ((("ký",), self.signer),)
