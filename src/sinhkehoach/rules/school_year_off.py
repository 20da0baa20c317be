"""A school year is two years in a row, and a title names one that the plan can still work in."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_SCHOOL_YEAR: Final = lazy_pattern(r"năm học\s+(20\d{2})\s*[-–—]\s*(20\d{2})(?!\d)", re.IGNORECASE)
_LOOKS_BACK: Final = lazy_pattern(r"kết quả|tổng kết|sơ kết|đánh giá|so với|rút kinh nghiệm", re.IGNORECASE)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the school years that do not exist, and those in titles that are over before the plan's period."""
    del facts
    for text in view.texts_with("năm học"):
        for found in _SCHOOL_YEAR.finditer(text.plain):
            first, second = int(found[1]), int(found[2])
            if second != first + 1:
                hint = f"viết năm học {first} - {first + 1}, hoặc nói rõ từ năm học nào đến năm học nào"
                message = f"“{found[0]}” không phải là hai năm liền nhau"
                meant = Correction(found.start(2), found[2], str(first + 1), is_safe=False)
                yield text.finding(found.start(), message, hint, meant)
            elif date(second, 8, 31) < view.plan.period.first and _is_order(text):
                message = f"“{found[0]}” đã qua khi kỳ của kế hoạch ({view.plan.period.text}) bắt đầu"
                yield text.finding(found.start(), message, "xem có sót năm học của kế hoạch cũ không")


def _is_order(text: Text) -> bool:
    """Return True for a title that does not look back."""
    return text.is_heading and not _LOOKS_BACK.search(text.plain)


RULE = Rule(
    "SKH303",
    "Năm học không khớp",
    Severity.WARNING,
    "Năm học gồm hai năm liền nhau; năm học cũ hay còn sót lại ở tên mục khi chép kế hoạch năm trước.",
    findings,
    advice="Sửa năm học; trong lời nên viết [[kỳ]] để năm sau không phải sửa.",
    wrong="kỳ: 2027\nnhiệm vụ:\n  - tên: Tuyển sinh năm học 2027 - 2029\n",
    mended="kỳ: 2027\nnhiệm vụ:\n  - tên: Tuyển sinh năm học 2027 - 2028\n",
)
