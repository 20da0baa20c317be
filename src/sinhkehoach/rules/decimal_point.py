"""A measure has a comma before its fraction: `0,5 ha`, `1,25 lần`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# Three digits behind the point are thousands, but behind a 0.
_FRACTION: Final = r"(?:0\.\d+|[1-9]\d{0,3}\.\d{1,2})"
_MEASURE: Final = (
    r"(?:ha|héc-?ta|km|km2|km²|m|m2|m²|m3|m³|cm|mm|kg|gam|tấn|tạ|lít|lần|giờ|điểm|kwh|kw|mw|gb|mbps)"
)
_MEASURED: Final = lazy_pattern(
    rf"(?<![\w.,/-])(?P<measured>{_FRACTION}) ?{_MEASURE}(?![\w/])"
    rf"|hệ số (?:[^\W\d]+ ){{0,3}}(?P<factor>{_FRACTION})(?![\w%]|\.\d)",
    re.IGNORECASE,
)
# What stands behind such a word, or begins a text, is the number of a section.
_OF_SECTION: Final = lazy_pattern(
    r"^\W*$|(?:mục|điểm|khoản|phần|bảng|biểu|hình|tiêu chí|tiêu chuẩn|nội dung|nhiệm vụ|chỉ tiêu|bước|phiên bản)"
    r"[ :(]*(?:[\d.]+[ ,;]*(?:và |đến |- ?)?)*$",
    re.IGNORECASE,
)
_DIGITS: Final = tuple(f"{digit}." for digit in range(10))


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the measures with a point before the fraction."""
    del facts
    for text in view.texts_with(*_DIGITS, pattern=_MEASURED):
        for found in _MEASURED.finditer(text.plain):
            number = found["measured"] or found["factor"]
            at = text.plain.index(number, found.start())
            if number.startswith("0") or not _OF_SECTION.search(text.plain[:at]):
                message = f"“{text.plain[at : found.end()]}” viết không theo cách Việt Nam"
                hint = f"phần lẻ viết sau dấu phẩy: {number.replace('.', ',')}"
                yield text.finding(at, message, hint)


RULE = Rule(
    "SKH338",
    "Số lẻ viết bằng dấu chấm",
    Severity.WARNING,
    "Dấu chấm tách hàng nghìn, dấu phẩy đứng trước phần lẻ: người đọc có thể hiểu 1.25 là một nghìn hai trăm năm mươi.",
    findings,
    advice="Viết 0,5 ha; 1,25 lần. Số của mục (mục 2.1), 1.250 ha không bị báo.",
    wrong="mục tiêu: |\n  - Mở rộng thêm 0.5 ha đất trường học.\n",
    mended="mục tiêu: |\n  - Mở rộng thêm 0,5 ha đất trường học.\n",
)
