"""The parts of the body: standard parts in another order or under another name, and parts of the author's own."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, Reader, field
from sinhkehoach.model.choices import PART_NAME, PRINT_AS, PrintAs, StandardPart
from sinhkehoach.model.fields import FLAG, LINE, OMITTABLE_PROSE
from sinhkehoach.model.inline import Inline, plain_inline
from sinhkehoach.model.picture import PICTURES, Picture
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import Later, ListOf, MapOr, RecordOf
from sinhkehoach.model.table import TABLES, FreeTable


class Part(PlanModel):
    """A part or a section: a heading with text, tables, standard parts and sections below it."""

    name: Inline | None = field("tên", LINE, "Tên phần; bỏ trống thì lấy tên thường dùng.", default=None)
    content: Prose | None = field(
        "nội dung", OMITTABLE_PROSE, "Lời của phần này; không: chỉ in tên phần.", default=None
    )
    tables: tuple[FreeTable, ...] = field("bảng", TABLES, "Bảng in trong phần này.", default=())
    pictures: tuple[Picture, ...] = field("hình", PICTURES, "Hình in trong phần này, sau bảng.", default=())
    contains: "tuple[StandardPart | Part, ...]" = field(
        "gồm",
        ListOf(Later(lambda: PART), alone=True),
        "Các mục trong phần: tên của phần có sẵn (mục đích, chỉ tiêu…) hoặc mục tự đặt tên.",
        default=(),
        examples=(["mục tiêu", "chỉ tiêu"],),
    )
    assignments: bool | None = field(
        "ghi phân công", FLAG, "Có: in chủ trì, phối hợp, thời gian ngay dưới từng nhiệm vụ.", default=None
    )
    new_page: bool = field("ngắt trang", FLAG, "Có: phần này bắt đầu ở một trang mới.", default=False)
    print_as: PrintAs | None = field("cách in", PRINT_AS, "In bảng hay in lời.", default=None)


PART: Final[Reader[StandardPart | Part]] = MapOr(RecordOf(Part), text=PART_NAME)


def usual_part(*contains: StandardPart, name: str | None = None) -> Part:
    """Return a part that the program makes itself: nothing need be checked in it."""
    return Part(name=None if name is None else plain_inline(name), contains=contains)
