"""Nothing of Markdown or HTML is left in the text except what this program reads: `**`, `*`, `[[…]]`, `[^…]`."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# One of these stands in everything that _MARKS finds.
_TELLTALES: Final = ("#", ">", "`", "**", "__", "[", "](", "|", "--", "==", "&")
_MARKS: Final = lazy_pattern(
    r"^#{1,6}\s|^>\s|```|`[^`]+`|\*\*|__\w|^\[[ xX]\]\s|\]\(https?:|^\|.*\|$|^[-*=_]{3,}$"
    r"|</?(?:b|i|u|br|p|div|span|table|sup)(?:\s+[\w-]+\s*=[^>]*)?\s*/?>"
    r"|(?P<letter>&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[A-Za-z]{2,8}\d{0,2});)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first mark in each text that would be printed as typed."""
    del facts
    for text in view.texts_with(*_TELLTALES):
        found = _MARKS.search(text.plain)
        if found:
            hint = "bỏ ký hiệu này; chữ đậm viết **chữ**, chữ nghiêng viết *chữ*"
            if found["letter"]:
                from html import unescape  # noqa: PLC0415 — its list of all letters of HTML is long

                hint = f"gõ lại chữ ấy: {unescape(found['letter'])}"
            yield text.finding(found.start(), f"“{found[0].strip()}” sẽ in ra nguyên như vậy", hint)


RULE = Rule(
    "SKH361",
    "Còn ký hiệu Markdown hoặc HTML",
    Severity.WARNING,
    "Thường dính theo khi chép từ trang web, ghi chú hoặc công cụ soạn thảo tự động.",
    findings,
    advice="Bỏ ký hiệu. Tiêu đề, bảng do chương trình trình bày theo khóa của kế hoạch.",
    wrong="yêu cầu: |\n  ### Yêu cầu chung\n  - An toàn, tiết kiệm.\n",
    mended="yêu cầu: |\n  Yêu cầu chung\n  - An toàn, tiết kiệm.\n",
)
