"""Fields that take one word of a short list."""

from enum import StrEnum
from typing import Final

from sinhkehoach.model.readers import ChoiceOf


class Orientation(StrEnum):
    """How the page of an appendix lies."""

    PORTRAIT = "dọc"
    LANDSCAPE = "ngang"


class CellAlign(StrEnum):
    """How the text of a column is set."""

    LEFT = "trái"
    CENTER = "giữa"
    RIGHT = "phải"


class TaskState(StrEnum):
    """How far a task has come, noted while the plan is carried out."""

    DONE = "xong"
    UNDER_WAY = "đang làm"
    NOT_BEGUN = "chưa làm"


class Urgency(StrEnum):
    """How quickly a document must be carried (NĐ 30/2020, Phụ lục I, III.2.b)."""

    FLASH = "hỏa tốc"
    MOST_URGENT = "thượng khẩn"
    URGENT = "khẩn"


class PrintAs(StrEnum):
    """How a part with figures is printed in the body."""

    TABLE = "bảng"
    PROSE = "lời"


class DerivedFrom(StrEnum):
    """The part of the plan an appendix is made from."""

    TASKS = "nhiệm vụ"
    INDICATORS = "chỉ tiêu"
    BUDGET = "kinh phí"


class StandardPart(StrEnum):
    """The parts of a plan, by the keys they are written under."""

    PURPOSE = "mục đích"
    REQUIREMENTS = "yêu cầu"
    GOALS = "mục tiêu"
    INDICATORS = "chỉ tiêu"
    TASKS = "nhiệm vụ"
    BUDGET = "kinh phí"
    IMPLEMENTATION = "tổ chức thực hiện"


class FormName(StrEnum):
    """The rules of form that a body writes its documents by."""

    STATE = "nhà nước"
    PARTY = "đảng"


COLUMN_ALIGN: Final = ChoiceOf(CellAlign)
URGENCY: Final = ChoiceOf(Urgency)
ORIENTATION: Final = ChoiceOf(Orientation)
PRINT_AS: Final = ChoiceOf(PrintAs)
APPENDIX_SOURCE: Final = ChoiceOf(DerivedFrom)
PART_NAME: Final = ChoiceOf(StandardPart)
TASK_STATE: Final = ChoiceOf(TaskState)
FORM_NAME: Final = ChoiceOf(FormName)
