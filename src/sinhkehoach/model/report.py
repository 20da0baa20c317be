"""A report on how a plan is carried out: what only the office can say of it; all figures come from the plan."""

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import (
    DATE,
    DOCUMENT_NUMBER,
    LINE,
    OMITTABLE_PROSE,
    PLAIN_LINE,
    PROSE,
    REPORT_PERIOD,
)
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.office import RECIPIENT, SIGNER, Recipient, Signer
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf
from sinhkehoach.values.dates import PartialDate
from sinhkehoach.values.report_periods import ReportPeriod


class Report(PlanModel):
    """One report; what it does not say of itself is taken from the plan."""

    period: ReportPeriod = field(
        "kỳ",
        REPORT_PERIOD,
        "Kỳ báo cáo; kế hoạch nhiều năm thì ghi cả năm.",
        examples=("quý I", "6 tháng", "9 tháng", "năm", "6 tháng 2028", "cả kỳ"),
    )
    number: int | None = field(
        "số", DOCUMENT_NUMBER, "Số của báo cáo; để trống khi chưa ban hành.", default=None, examples=("120",)
    )
    symbol: str | None = field(
        "ký hiệu", PLAIN_LINE, "Ký hiệu, nếu khác BC-<ký hiệu cơ quan>.", default=None, examples=("BC-UBND",)
    )
    date: PartialDate | None = field(
        "ngày",
        DATE,
        "Ngày báo cáo; việc chưa xong mà hết hạn trước ngày này là quá hạn. Để trống thì tính đến ngày cuối kỳ báo cáo.",
        default=None,
        examples=("20/6/2027", "tháng 6 năm 2027"),
    )
    title: Inline | None = field("trích yếu", LINE, "Trích yếu, nếu khác câu thường dùng.", default=None)
    opening: Prose | None = field(
        "mở đầu", OMITTABLE_PROSE, "Đoạn mở đầu, nếu khác câu thường dùng.", default=None
    )
    assessment: Prose | None = field(
        "đánh giá", PROSE, "Đánh giá chung, ghi trước các số liệu.", default=None
    )
    shortcomings: Prose | None = field("hạn chế", PROSE, "Tồn tại, hạn chế.", default=None)
    causes: Prose | None = field("nguyên nhân", PROSE, "Nguyên nhân.", default=None)
    outlook: Prose | None = field(
        "phương hướng", PROSE, "Phương hướng, nhiệm vụ, giải pháp thời gian tới.", default=None
    )
    proposals: Prose | None = field("kiến nghị", PROSE, "Đề xuất, kiến nghị.", default=None)
    closing: Prose | None = field("kết", OMITTABLE_PROSE, "Câu kết, nếu khác câu thường dùng.", default=None)
    recipients: tuple[Recipient, ...] = field(
        "nơi nhận", ListOf(RECIPIENT), "Nơi nhận báo cáo; để trống thì như của kế hoạch.", default=()
    )
    archive: str | None = field("lưu", PLAIN_LINE, "Dòng lưu, nếu khác của kế hoạch.", default=None)
    signer: str | Signer | None = field(
        "ký", SIGNER, "Người ký báo cáo; để trống thì là người ký kế hoạch.", default=None
    )
