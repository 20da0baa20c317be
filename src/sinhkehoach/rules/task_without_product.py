"""A task says what comes out of it, where nearly all the others do."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.task import Task
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.task_fields import lacking
from sinhkehoach.rules.support.view import View

_FEWEST: Final = 4
_NEARLY_ALL: Final = 0.8


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks without a product of their own or of a task above, where four of five have one."""
    del facts
    tasks = dict(view.tasks)
    for path in lacking(tasks, _has_product, fewest=_FEWEST, nearly_all=_NEARLY_ALL):
        message = "Nhiệm vụ này chưa ghi “sản phẩm” trong khi hầu hết các nhiệm vụ khác đều ghi"
        yield Finding((*path, "tên"), message, "thêm “sản phẩm: …”: kết quả nào cho biết việc đã xong")


def _has_product(task: Task) -> bool:
    return task.product is not None


RULE = Rule(
    "SKH313",
    "Nhiệm vụ thiếu sản phẩm",
    Severity.HINT,
    "Phân công phải rõ sản phẩm; không có sản phẩm thì không biết việc đã xong chưa.",
    findings,
    advice="Thêm sản phẩm. Kế hoạch mà phần lớn nhiệm vụ không ghi sản phẩm thì không bị báo.",
    wrong="nhiệm vụ:\n"
    "  - {tên: Tập huấn, sản phẩm: Báo cáo}\n  - {tên: Hội thi, sản phẩm: Kế hoạch hội thi}\n"
    "  - {tên: Ngày hội, sản phẩm: Kịch bản}\n  - {tên: Khảo sát, sản phẩm: Số liệu}\n"
    "  - tên: Tổng kết\n",
    mended="nhiệm vụ:\n"
    "  - {tên: Tập huấn, sản phẩm: Báo cáo}\n  - {tên: Hội thi, sản phẩm: Kế hoạch hội thi}\n"
    "  - {tên: Ngày hội, sản phẩm: Kịch bản}\n  - {tên: Khảo sát, sản phẩm: Số liệu}\n"
    "  - {tên: Tổng kết, sản phẩm: Báo cáo tổng kết}\n",
)
