"""Plan + Facts → its Document, and the rule that every text of the plan is in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.unprinted import unprinted
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.rule import Finding, Rule


def _findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    return _told(plan, compose(plan, facts))


def _told(plan: Plan, document: Document) -> Iterator[Finding]:
    for each in unprinted(plan, document):
        yield Finding(each.path, each.message, each.hint, at_key=isinstance(each.path[-1], str))


EVERY_TEXT: Final = Rule(
    "SKH401",
    "Có lời trong kế hoạch không được in ra",
    Severity.WARNING,
    "Điều đã gõ thì phải có trong văn bản; không in thì người soạn phải biết.",
    _findings,
    "Cho phần ấy vào “các phần”, thêm cột vào bảng ở phụ lục, hoặc chuyển lời sang mục được in. Lời cố ý không in thì"
    " viết thành ghi chú sau dấu #.",
    "các phần: [mục đích]\nmục đích: Nâng cao chất lượng.\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n"
    "    nội dung: Mở 19 lớp cho 750 người.\n"
    "phụ lục:\n  - {tên: Tiến độ thực hiện, từ: nhiệm vụ}\n",
    "các phần: [mục đích, nhiệm vụ]\nmục đích: Nâng cao chất lượng.\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n"
    "    nội dung: Mở 19 lớp cho 750 người.\n"
    "phụ lục:\n  - {tên: Tiến độ thực hiện, từ: nhiệm vụ}\n",
)


@dataclass(slots=True)
class Composing:
    """Asks EVERY_TEXT and keeps the document that it was asked of, None as long as it was not."""

    document: Document | None = None
    rule: Rule = field(init=False)

    def __post_init__(self) -> None:
        self.rule = EVERY_TEXT._replace(findings=self._findings)

    def _findings(self, plan: Plan, facts: Facts) -> Iterator[Finding]:
        self.document = compose(plan, facts)
        return _told(plan, self.document)
