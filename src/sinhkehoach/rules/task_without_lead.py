"""A task says who leads and when, where nearly all the others do."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.plan.task import Task
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import view_of

_FEWEST: Final = 3
_NEARLY_ALL: Final = 0.75
_FIELDS: Final = ("chủ trì", "thời gian")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks without a lead unit or a time (their own or of a task above), where three of four have one."""
    del facts
    tasks = dict(view_of(plan).tasks)
    last = [path for path, task in tasks.items() if not task.tasks]
    for field in _FIELDS:
        lacking = [path for path in last if not _given(field, path, tasks)]
        if len(last) >= _FEWEST and len(last) - len(lacking) >= _NEARLY_ALL * len(last):
            for path in lacking:
                message = f"Nhiệm vụ này chưa ghi “{field}” trong khi hầu hết các nhiệm vụ khác đều ghi"
                yield Finding(
                    (*path, "tên"), message, f"thêm “{field}: …” cho nhiệm vụ, hoặc cho nhóm chứa nó"
                )


def _given(field: str, path: KeyPath, tasks: dict[KeyPath, Task]) -> bool:
    """Return True when the task at `path`, one above it, or one whose units each get work says it."""
    above = [tasks[path[:length]] for length in range(2, len(path) + 1, 2)]
    if field == "thời gian":
        return any(task.when for task in above)
    return any(task.lead or task.leader or task.unit_work for task in above)


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
