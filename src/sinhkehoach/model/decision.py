"""The decision that issues a plan: what it says beside what the plan says already."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import LINE, PLAIN_LINE, PROSE, parse_flag
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import ListOf, MapOr, RecordOf, TextOf


class IssuingDecision(PlanModel):
    """What a decision that issues a plan says of its own (NĐ 30/2020, Phụ lục III, Mẫu 1.3).

    Number, date, bases, recipients and signature are those of the plan's file, which is printed as its attachment.
    """

    title: Inline | None = field(
        "trích yếu",
        LINE,
        "Trích yếu của quyết định, nếu khác “Ban hành Kế hoạch …”.",
        default=None,
        examples=("Phê duyệt Kế hoạch …",),
    )
    authority: str | None = field(
        "thẩm quyền",
        PLAIN_LINE,
        "Ai ban hành, in hoa dưới trích yếu: chức vụ người đứng đầu hoặc tên tập thể; để trống thì lấy theo người ký.",
        default=None,
        examples=("Chủ tịch Ủy ban nhân dân phường An Hòa",),
    )
    articles: tuple[Prose, ...] = field(
        "điều",
        ListOf(PROSE),
        "Lời của từng điều, nếu khác thường lệ; chương trình tự ghi Điều 1, Điều 2 và dấu ./.",
        default=(),
    )
    enforced_by: Inline | None = field(
        "thi hành",
        LINE,
        "Ai chịu trách nhiệm thi hành, in ở điều cuối khi không tự ghi “điều”.",
        default=None,
        examples=("Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị có liên quan",),
    )


def _usual(text: str) -> IssuingDecision | None:
    return IssuingDecision() if parse_flag(text) else None


# `quyết định: có` is a decision with nothing but what is usual.
USUAL_DECISION: Final = TextOf(
    _usual, "“có” hoặc các dòng của quyết định", {"enum": ["có", "không", True, False]}
)
DECISION: Final = MapOr(RecordOf(IssuingDecision), text=USUAL_DECISION)
