"""A task says who leads and when, where nearly all the others do."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import join_vi
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.task_fields import lacking
from sinhkehoach.rules.support.view import View

_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.75


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks without a lead unit or a time (their own or of a task above), where three of four have one."""
    del facts
    tasks = dict(view.tasks)
    missing: dict[KeyPath, list[str]] = {}
    for field, says in (("chủ trì", _is_led), ("thời gian", _has_time)):
        for path in lacking(tasks, says, fewest=_FEWEST, nearly_all=_NEARLY_ALL):
            missing.setdefault(path, []).append(f"“{field}”")
    for path, fields in missing.items():
        message = f"Nhiệm vụ này chưa ghi {join_vi(fields)} trong khi hầu hết các nhiệm vụ khác đều ghi"
        yield Finding((*path, "tên"), message, "ghi thêm cho nhiệm vụ, hoặc cho nhóm chứa nó")


def _is_led(task: Task) -> bool:
    """Return True when it is said who does the task: its lead, its leader, or each unit its own work."""
    return bool(task.lead or task.leader or task.unit_work)


def _has_time(task: Task) -> bool:
    return task.when is not None


RULE = Rule(
    "SKH312",
    "Nhiệm vụ thiếu đơn vị chủ trì hoặc thời gian",
    Severity.WARNING,
    "Phân công phải rõ người, rõ việc, rõ thời hạn; chỗ thiếu thường do sót khi soạn.",
    findings,
    advice="Thêm điều còn thiếu. Nhiệm vụ con theo nhóm chứa nó; kế hoạch mà phần lớn không ghi thì không bị báo.",
    wrong="nhiệm vụ:\n"
    "  - {tên: Tập huấn, chủ trì: các-trường, thời gian: tháng 3}\n"
    "  - {tên: Hội thi, chủ trì: các-trường, thời gian: tháng 4}\n"
    "  - {tên: Ngày hội, chủ trì: các-trường, thời gian: tháng 5}\n"
    "  - {tên: Tổng kết, chủ trì: các-trường}\n",
    mended="nhiệm vụ:\n"
    "  - {tên: Tập huấn, chủ trì: các-trường, thời gian: tháng 3}\n"
    "  - {tên: Hội thi, chủ trì: các-trường, thời gian: tháng 4}\n"
    "  - {tên: Ngày hội, chủ trì: các-trường, thời gian: tháng 5}\n"
    "  - {tên: Tổng kết, chủ trì: các-trường, thời gian: tháng 12}\n",
)
