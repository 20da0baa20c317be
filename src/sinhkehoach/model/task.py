"""Tasks: what is to be done, by whom, until when."""

from pydantic import Field

from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.choices import TaskStateEntry
from sinhkehoach.model.fields import Identifier, LineText, Names, ProseText
from sinhkehoach.model.table import OneOrMoreTables


class UnitWork(PlanModel):
    """What one unit has to do, under a task or in the implementation part."""

    units: Names = Field(
        alias="đơn vị", description="Đơn vị: tên gọi tắt trong co-quan.yaml, hoặc tên đầy đủ."
    )
    content: ProseText = Field(alias="nội dung", description="Việc của đơn vị đó.")


class Task(PlanModel):
    """A task; tasks may be grouped under tasks to any depth that the numbering allows."""

    name: LineText = Field(alias="tên", description="Tên nhiệm vụ.")
    id: Identifier | None = Field(
        None, alias="id", description="Tên gọi tắt, để nơi khác trong kế hoạch nhắc tới nhiệm vụ này."
    )
    lead: Names = Field((), alias="chủ trì", description="Đơn vị chủ trì.")
    coordinators: Names = Field((), alias="phối hợp", description="Các đơn vị phối hợp.")
    leader: LineText | None = Field(None, alias="lãnh đạo", description="Lãnh đạo phụ trách.")
    when: LineText | None = Field(
        None,
        alias="thời gian",
        description="Thời gian thực hiện, ghi như trên giấy.",
        examples=["tháng 7,8/2027", "Quý II/2027", "trước 15/6/2027", "thường xuyên"],
    )
    product: LineText | None = Field(None, alias="sản phẩm", description="Sản phẩm, kết quả phải có.")
    content: ProseText | None = Field(None, alias="nội dung", description="Nội dung của nhiệm vụ.")
    unit_work: tuple[UnitWork, ...] = Field(
        (), alias="giao việc", description="Việc của từng đơn vị trong nhiệm vụ này, in thành a), b), c)."
    )
    tables: OneOrMoreTables = Field((), alias="bảng", description="Bảng in ngay trong nhiệm vụ.")
    tasks: tuple["Task", ...] = Field((), alias="nhiệm vụ", description="Các nhiệm vụ con.")
    note: LineText | None = Field(None, alias="ghi chú", description="Cột ghi chú của bảng phân công.")
    state: TaskStateEntry | None = Field(
        None,
        alias="tình trạng",
        description="Ghi khi thực hiện: xong, đang làm hoặc chưa làm; không in ra, dùng khi lập kế hoạch kỳ sau.",
        examples=["xong", "đang làm"],
    )
    result: LineText | None = Field(
        None,
        alias="kết quả",
        description="Ghi khi thực hiện: kết quả đã đạt; không in ra, dùng khi lập kế hoạch kỳ sau.",
        examples=["Đã mở 19 lớp, 742 người học"],
    )
