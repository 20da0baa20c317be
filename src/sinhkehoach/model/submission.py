"""The tờ trình by which a plan is submitted: what only its author can say; all else comes from the plan."""

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import DATE, DOCUMENT_NUMBER, NAMES, PLAIN_LINE, PROSE
from sinhkehoach.model.office import ISSUER, RECIPIENT, SIGNER, Issuer, Recipient, Signer
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf
from sinhkehoach.values.dates import PartialDate


class Submission(PlanModel):
    """A tờ trình (NĐ 30/2020, Điều 7; Phụ lục III, Mẫu 1.4); who submits is who issues the plan unless it says so."""

    addressees: tuple[str, ...] = field(
        "kính gửi", NAMES, "Trình ai; mỗi nơi một dòng.", examples=("Ủy ban nhân dân phường An Hòa",)
    )
    issuer: str | Issuer | None = field(
        "cơ quan",
        ISSUER,
        "Cơ quan trình, nếu không phải cơ quan ban hành kế hoạch.",
        default=None,
        examples=("phòng-vhxh",),
    )
    number: int | None = field(
        "số", DOCUMENT_NUMBER, "Số của tờ trình; để trống khi chưa ban hành.", default=None, examples=("35",)
    )
    symbol: str | None = field(
        "ký hiệu", PLAIN_LINE, "Ký hiệu, nếu khác TTr-<ký hiệu cơ quan>.", default=None
    )
    date: PartialDate | None = field(
        "ngày", DATE, "Ngày trình; để trống khi chưa rõ.", default=None, examples=("02/12/2026",)
    )
    need: Prose = field("sự cần thiết", PROSE, "Vì sao phải ban hành kế hoạch.")
    process: Prose | None = field(
        "quá trình xây dựng", PROSE, "Đã soạn thảo, lấy ý kiến ra sao.", default=None
    )
    asked: Prose | None = field("xin ý kiến", PROSE, "Những điều cần cấp trên cho ý kiến.", default=None)
    recipients: tuple[Recipient, ...] = field(
        "nơi nhận", ListOf(RECIPIENT), "Nơi nhận, sau dòng “Như trên”.", default=()
    )
    archive: str | None = field("lưu", PLAIN_LINE, "Dòng lưu, nếu khác của kế hoạch.", default=None)
    signer: str | Signer | None = field(
        "ký", SIGNER, "Người ký tờ trình; để trống thì là người ký kế hoạch.", default=None
    )
