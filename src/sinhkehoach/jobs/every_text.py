"""Plan + its Document → the texts of the plan that are not in it, told and switched off as what a rule finds."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.unprinted import unprinted
from sinhkehoach.model.plan import Plan
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule

EVERY_TEXT: Final = Rule(
    "SKH401",
    "Có lời trong kế hoạch không được in ra",
    Severity.WARNING,
    "Điều đã gõ thì phải có trong văn bản; không in thì người soạn phải biết.",
    advice="Cho phần ấy vào “các phần”, thêm cột vào bảng ở phụ lục, hoặc chuyển lời sang mục được in. Lời cố ý không in"
    " thì viết thành ghi chú sau dấu #.",
    wrong="các phần: [mục đích]\nmục đích: Nâng cao chất lượng.\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n"
    "    nội dung: Mở 19 lớp cho 750 người.\n"
    "phụ lục:\n  - {tên: Tiến độ thực hiện, từ: nhiệm vụ}\n",
    mended="các phần: [mục đích, nhiệm vụ]\nmục đích: Nâng cao chất lượng.\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n"
    "    nội dung: Mở 19 lớp cho 750 người.\n"
    "phụ lục:\n  - {tên: Tiến độ thực hiện, từ: nhiệm vụ}\n",
)


def lost_texts(plan: Plan, document: Document) -> Iterator[Finding]:
    """Yield what breaks EVERY_TEXT: each text of `plan` that `document` does not print."""
    for each in unprinted(plan, document):
        yield Finding(each.path, each.message, each.hint, at_key=isinstance(each.path[-1], str))
