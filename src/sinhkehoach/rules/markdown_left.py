"""Nothing of Markdown or HTML is left in the text except what this program reads: `**`, `*`, `[[…]]`, `[^…]`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction, known
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
        marks = [*_MARKS.finditer(text.plain)]
        if marks:
            found = marks[0]
            hint = "bỏ ký hiệu này; chữ đậm viết **chữ**, chữ nghiêng viết *chữ*"
            if found["letter"]:
                hint = f"gõ lại chữ ấy: {_letter(found['letter'])}"
            message = f"“{found[0].strip()}” sẽ in ra nguyên như vậy"
            yield text.finding(found.start(), message, hint, *known([*map(_without, marks)]))


def _without(found: re.Match[str]) -> Correction | None:
    """Return the correction of a letter of HTML, or of words between ticks; what else a mark was for nobody knows."""
    if found["letter"]:
        return Correction(found.start(), found[0], _letter(found["letter"]))
    words = found[0].strip("`")
    return Correction(found.start(), found[0], words, is_safe=False) if words != found[0] and words else None


def _letter(typed: str) -> str:
    from html import unescape  # noqa: PLC0415 — its list of all letters of HTML is long

    return unescape(typed)


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
