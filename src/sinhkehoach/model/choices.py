"""Fields that take one word of a short list."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from sinhkehoach.base.text import fold


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


def _choice(kind: type[StrEnum]) -> BeforeValidator:
    words = {fold(word.value): word for word in kind} | {fold(word.name): word for word in kind}

    def read(value: object) -> StrEnum:
        found = words.get(fold(value)) if isinstance(value, str) else None
        if found is None:
            typed = value if isinstance(value, str) else ""
            allowed = [word.value for word in kind]
            raise PydanticCustomError("unknown_choice", "{typed}", {"typed": typed, "allowed": allowed})
        return found

    return BeforeValidator(read)


ColumnAlign = Annotated[CellAlign, _choice(CellAlign)]
PageOrientation = Annotated[Orientation, _choice(Orientation)]
PrintStyle = Annotated[PrintAs, _choice(PrintAs)]
AppendixSource = Annotated[DerivedFrom, _choice(DerivedFrom)]
PartName = Annotated[StandardPart, _choice(StandardPart)]
TaskStateEntry = Annotated[TaskState, _choice(TaskState)]
