"""The exceptions that cross folders; each words itself for people."""

from pathlib import PurePath
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.problem import Problem

UNREADABLE: Final = "SKH100"
LOST_PROCESS: Final = "SKH727"
CLUSTER_LOST: Final = "SKH728"


class UserError(Exception):
    """Something outside the plan stands in the way (a missing file, a full disk): one sentence and a hint."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ProblemsFound(Exception):
    """The work cannot go on; carries every problem found so far."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[type["ProblemsFound"], tuple[tuple[Problem, ...]]]:
        return ProblemsFound, (self.problems,)


class BadValue(ValueError):
    """A number, date or formula is not written as it should be.

    `offset` is the character of the value where the trouble starts, counted from 0; `correction` counts there as well.
    """

    def __init__(
        self, message: str, hint: str = "", offset: int = 0, correction: Correction | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.offset = offset
        self.correction = correction


def unreadable(file: PurePath | None, error: UserError) -> Problem:
    """Return what keeps `file`, or all of them, from being read or written, as a problem."""
    return Problem(UNREADABLE, error.message, error.hint, file=str(file or ""))


def lost_process(file: PurePath) -> Problem:
    """Return what is said of `file` where the process that worked at it was killed, again and again."""
    message = "Hệ thống đã dừng tiến trình đang làm tệp này, thường do thiếu bộ nhớ"
    hint = "chạy lại riêng tệp này; hoặc thêm --so-luong 1, hay đóng bớt chương trình khác"
    return Problem(LOST_PROCESS, message, hint, file=str(file))


def cluster_lost(file: PurePath) -> Problem:
    """Return what is said of `file` where the cluster that was to work at it answers no more."""
    message = "Mất liên lạc với cụm máy tính, chưa làm kế hoạch này"
    hint = "khi cụm đã chạy lại, gõ lại lệnh: chỉ những kế hoạch còn thiếu được làm"
    return Problem(CLUSTER_LOST, message, hint, file=str(file))
