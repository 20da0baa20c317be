"""Nothing that waits to be filled in is left in the text."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# One of these stands in everything that _PLACEHOLDER finds.
_TELLTALES: Final = (".....", "…", "___", "[", "todo", "xxx", "xx/", "??", "<")
_PLACEHOLDER: Final = lazy_pattern(
    r"\.{5,}|…{2,}|_{3,}|\[[^\[\]\d]{2,80}\]|\bTODO\b|\b[Xx]{3,}\b|\b[Xx]{2}/|\?{2,}"
    r"|(?<!\w)(?:ngày|tháng|số|năm)\s+…|(?<![\w)])<(?=\S)[^<>\d]{2,39}[^<>\d\s]>(?!\w)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first placeholder of each text."""
    del facts
    for text in view.texts_with(*_TELLTALES):
        found = _PLACEHOLDER.search(text.plain)
        if found:
            yield text.finding(found.start(), f"“{found[0]}” là chỗ chưa điền", "điền nội dung, hoặc bỏ đi")


RULE = Rule(
    "SKH344",
    "Còn chỗ chưa điền",
    Severity.WARNING,
    "Chỗ chừa trống, lời nhắc trong ngoặc vuông còn sót khi trình ký.",
    findings,
    advice="Điền nội dung. Số và ngày của kế hoạch thì để trống khóa “số”, “ngày”: chương trình tự chừa chỗ.",
    wrong="yêu cầu: |\n  - Giao [tên đơn vị] làm đầu mối.\n",
    mended="yêu cầu: |\n  - Giao các trường làm đầu mối.\n",
)
