"""A percentage has a comma before its fraction, and no part is greater than its whole: `98,5%`, not `120% học sinh`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# Three digits behind the point are thousands.
_POINT: Final = lazy_pattern(r"(?<![\w.,/])(\d{1,3})\.(\d{1,2}|\d{4,})\s?%")
_COUNTED: Final = (
    r"(?:học sinh|trẻ|giáo viên|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|nhà giáo|người|hộ|gia đình"
    r"|trường|lớp|cơ sở|đơn vị|cơ quan|xã|phường|thôn|tổ dân phố|khu phố|thủ tục|hồ sơ|chi bộ|văn bản|dân số)"
)
_ABOVE: Final = lazy_pattern(
    rf"(?<![\w.,/])((?:1\d\d|[2-9]\d\d)(?:,\d+)?)\s?%\s+(?:tổng )?(?:số )?(?:các )?{_COUNTED}(?!\w)",
    re.IGNORECASE,
)
_ZERO: Final = lazy_pattern(r"100(?:,0+)?")
# What grows, and what is compared with something else, may be more than the whole.
_COMPARED: Final = lazy_pattern(
    r"(?:tăng|vượt|bằng|gấp|so với|đạt tỷ lệ huy động)[^.;]{0,30}$", re.IGNORECASE
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the percentages with a point before the fraction, and those above a hundred of what is counted."""
    del facts
    for text in view.texts_with("%"):
        for found in _POINT.finditer(text.plain):
            hint = f"phần lẻ viết sau dấu phẩy: {found[1]},{found[2]}%"
            message = f"“{found[0]}” viết không theo cách Việt Nam"
            yield text.finding(found.start(), message, hint, Correction(found.end(1), ".", ","))
        for found in _ABOVE.finditer(text.plain):
            if not (_ZERO.fullmatch(found[1]) or _COMPARED.search(text.plain[: found.start()])):
                message = f"“{found[0]}” nhiều hơn toàn bộ (100%)"
                yield text.finding(found.start(), message, "xem lại con số")


RULE = Rule(
    "SKH382",
    "Tỷ lệ phần trăm viết sai",
    Severity.WARNING,
    "Dấu phẩy đứng trước phần lẻ; một phần không nhiều hơn toàn bộ.",
    findings,
    advice="Viết 98,5%. Số tăng thêm, số so sánh (“vượt 120%”, “bằng 120% kế hoạch”) không bị báo.",
    wrong="mục tiêu: |\n  - Tỷ lệ chuyên cần đạt 98.5%.\n",
    mended="mục tiêu: |\n  - Tỷ lệ chuyên cần đạt 98,5%.\n",
)
