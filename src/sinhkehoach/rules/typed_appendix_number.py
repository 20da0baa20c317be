"""Appendices are pointed to in one way: no number typed by hand beside `[[phụ lục …]]`."""

from collections.abc import Iterator

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.inline import Reference
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import AppendixTarget
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.appendix_numbers import own_appendix_numbers
from sinhkehoach.rules.support.text import REFERENCE
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the typed numbers of the plan's own appendices, where another place has the program write them."""
    if not (view.plan.appendices and _has_reference(view, facts)):
        return
    for text in view.texts_with("phụ lục"):
        for at, typed, number in own_appendix_numbers(text.plain):
            if 0 < number <= len(view.plan.appendices):
                appendix = view.plan.appendices[number - 1]
                reference = f"[[phụ lục {appendix.id or appendix.name.plain}]]"
                message = f"“{typed}” gõ tay, chỗ khác để chương trình ghi số"
                meant = Correction(at, typed, reference, is_safe=False)
                yield text.finding(at, message, f"viết {reference} để số luôn đúng", meant)


def _has_reference(view: View, facts: Facts) -> bool:
    for text in view.texts_with(REFERENCE):
        for node in text.inline.nodes:
            if isinstance(node, Reference):
                try:
                    target = facts.references.find(node.name)
                except BadValue:
                    continue
                if isinstance(target, AppendixTarget):
                    return True
    return False


RULE = Rule(
    "SKH387",
    "Số phụ lục gõ tay",
    Severity.WARNING,
    "Thêm hoặc bớt một phụ lục thì số gõ tay sai, số ở chỗ viết [[phụ lục …]] vẫn đúng. Lỗi gặp trong kế hoạch đã ký:"
    " “Phụ lục số 01”, “phụ lục 03” cho các phụ lục đánh số khác.",
    findings,
    advice="Viết [[phụ lục …]] ở mọi chỗ.",
    wrong="mục tiêu: |\n  - Xây dựng ba trường ([[phụ lục trường]]).\n  - Các trường ghi ở Phụ lục 1 gửi báo cáo.\n"
    "phụ lục:\n  - {tên: Danh sách trường, id: trường, nội dung: Gồm ba trường.}\n",
    mended="mục tiêu: |\n  - Xây dựng ba trường ([[phụ lục trường]]).\n"
    "phụ lục:\n  - {tên: Danh sách trường, id: trường, nội dung: Gồm ba trường.}\n",
)
