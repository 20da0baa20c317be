"""Tasks: what is to be done, by whom, until when."""

from sinhkehoach.model.answer import ANSWERS, Answer
from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.fields import FLAG, IDENTIFIER, LINE, NAMES, OMITTABLE_PROSE, PROSE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.picture import PICTURES, Picture
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.readers import Later, ListOf, RecordOf
from sinhkehoach.model.results import LINES, STATES
from sinhkehoach.model.table import TABLES, FreeTable


class UnitWork(PlanModel):
    """What one unit has to do, under a task or in the implementation part."""

    units: tuple[str, ...] = field(
        "đơn vị", NAMES, "Đơn vị: tên gọi tắt trong co-quan.yaml, hoặc tên đầy đủ."
    )
    content: Prose = field("nội dung", PROSE, "Việc của đơn vị đó.")


class Task(PlanModel):
    """A task; tasks may be grouped under tasks to any depth that the numbering allows."""

    name: Inline = field("tên", LINE, "Tên nhiệm vụ.")
    id: str | None = field(
        "id", IDENTIFIER, "Tên gọi tắt, để nơi khác trong kế hoạch nhắc tới nhiệm vụ này.", default=None
    )
    lead: tuple[str, ...] = field("chủ trì", NAMES, "Đơn vị chủ trì.", default=())
    coordinators: tuple[str, ...] = field("phối hợp", NAMES, "Các đơn vị phối hợp.", default=())
    leader: Inline | None = field("lãnh đạo", LINE, "Lãnh đạo phụ trách.", default=None)
    answers: tuple[Answer, ...] = field(
        "theo",
        ANSWERS,
        "Nhiệm vụ của cấp trên mà nhiệm vụ này thực hiện: chỗ trong văn bản, rồi tên gọi tắt của văn bản; không in ra.",
        default=(),
        examples=("mục II.3 kh-tỉnh",),
    )
    when: Inline | None = field(
        "thời gian",
        LINE,
        "Thời gian thực hiện, ghi như trên giấy.",
        default=None,
        examples=("tháng 7,8/2027", "Quý II/2027", "trước 15/6/2027", "thường xuyên"),
    )
    product: Inline | None = field("sản phẩm", LINE, "Sản phẩm, kết quả phải có.", default=None)
    content: Prose | None = field(
        "nội dung",
        OMITTABLE_PROSE,
        "Nội dung của nhiệm vụ; không: tên nhiệm vụ là một tiêu đề, dưới không có gì.",
        default=None,
    )
    unit_work: tuple[UnitWork, ...] = field(
        "giao việc",
        ListOf(RecordOf(UnitWork)),
        "Việc của từng đơn vị trong nhiệm vụ này, in thành a), b), c).",
        default=(),
    )
    tables: tuple[FreeTable, ...] = field("bảng", TABLES, "Bảng in ngay trong nhiệm vụ.", default=())
    pictures: tuple[Picture, ...] = field(
        "hình", PICTURES, "Hình in ngay trong nhiệm vụ, sau bảng.", default=()
    )
    tasks: "tuple[Task, ...]" = field(
        "nhiệm vụ", ListOf(Later(lambda: RecordOf(Task))), "Các nhiệm vụ con.", default=()
    )
    new_page: bool = field(
        "ngắt trang", FLAG, "Có: trong phần nội dung, nhiệm vụ này bắt đầu ở một trang mới.", default=False
    )
    note: Inline | None = field("ghi chú", LINE, "Cột ghi chú của bảng phân công.", default=None)
    state: TaskState | dict[str, TaskState] | None = field(
        "tình trạng",
        STATES,
        "Ghi khi thực hiện: xong, đang làm hoặc chưa làm, nếu cần thì theo từng kỳ báo cáo; không in trong kế hoạch, dùng"
        " khi lập báo cáo và kế hoạch kỳ sau.",
        default=None,
        examples=("xong", "đang làm", {"6 tháng": "đang làm", "năm": "xong"}),
    )
    result: Inline | dict[str, Inline] | None = field(
        "kết quả",
        LINES,
        "Ghi khi thực hiện: kết quả đã đạt, nếu cần thì theo từng kỳ báo cáo; không in trong kế hoạch, dùng khi lập"
        " báo cáo và kế hoạch kỳ sau.",
        default=None,
        examples=("Đã mở 19 lớp, 742 người học",),
    )
