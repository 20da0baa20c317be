"""A task says what comes out of it, where nearly all the others do."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import view_of

_FEWEST: Final = 4
_NEARLY_ALL: Final = 0.8


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the tasks without a product of their own, above or below, where four of five have one."""
    del facts
    tasks = dict(view_of(plan).tasks)
    last = [path for path, task in tasks.items() if not task.tasks]
    with_product = {path for path, task in tasks.items() if task.product}
    lacking = [
        path
        for path in last
        if not any(path[:length] in with_product for length in range(2, len(path) + 1, 2))
    ]
    if len(last) >= _FEWEST and len(last) - len(lacking) >= _NEARLY_ALL * len(last):
        for path in lacking:
            message = "Nhiệm vụ này chưa ghi “sản phẩm” trong khi hầu hết các nhiệm vụ khác đều ghi"
            yield Finding((*path, "tên"), message, "thêm “sản phẩm: …”: kết quả nào cho biết việc đã xong")


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
