"""What a superior's plan assigns to us, as `cu-the-hoa` has read it: the words that later versions are held against."""

from typing import Final

from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import NAMES, PERIOD, TYPED_LINE
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.model.readers import ListOf, MapOf, RecordOf
from sinhkehoach.values.periods import Period

TARGET: Final = "đích"


class AssignedTask(PlanModel):
    """A task that concerns us: where it is printed, its words, and our part in it."""

    place: str = field("chỗ", TYPED_LINE, "Chỗ trong văn bản cấp trên.", examples=("mục II.3",))
    name: str = field("tên", TYPED_LINE, "Tên nhiệm vụ.")
    role: str = field("vai trò", TYPED_LINE, "Được giao chủ trì, phối hợp hay thực hiện.")
    group: str = field("nhóm", TYPED_LINE, "Nhóm nhiệm vụ chứa nó.", default="")
    lead: tuple[str, ...] = field("chủ trì", NAMES, "Đơn vị chủ trì.", default=())
    coordinators: tuple[str, ...] = field("phối hợp", NAMES, "Các đơn vị phối hợp.", default=())
    when: str = field("thời gian", TYPED_LINE, "Thời gian thực hiện.", default="")
    product: str = field("sản phẩm", TYPED_LINE, "Sản phẩm.", default="")


class AssignedIndicator(PlanModel):
    """An indicator of the superior's: its target, or those of its columns."""

    place: str = field("chỗ", TYPED_LINE, "Chỗ trong văn bản cấp trên.", examples=("chỉ tiêu 4",))
    name: str = field("tên", TYPED_LINE, "Tên chỉ tiêu.")
    group: str = field("nhóm", TYPED_LINE, "Nhóm chỉ tiêu.", default="")
    measure: str = field("đơn vị", TYPED_LINE, "Đơn vị tính.", default="")
    targets: dict[str, str] = field("đích", MapOf(TYPED_LINE), "Đích của từng cột.", default_factory=dict)


class AssignmentList(PlanModel):
    """The superior's document and what it assigns."""

    document: CitedDocument = field("văn bản", RecordOf(CitedDocument), "Văn bản của cấp trên.")
    period: Period = field("kỳ", PERIOD, "Kỳ của văn bản ấy.")
    columns: tuple[str, ...] = field("cột", NAMES, "Các cột của bảng chỉ tiêu.", default=())
    tasks: tuple[AssignedTask, ...] = field(
        "nhiệm vụ", ListOf(RecordOf(AssignedTask)), "Các việc.", default=()
    )
    indicators: tuple[AssignedIndicator, ...] = field(
        "chỉ tiêu", ListOf(RecordOf(AssignedIndicator)), "Các chỉ tiêu.", default=()
    )
