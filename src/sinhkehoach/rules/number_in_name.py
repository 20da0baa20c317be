"""A name is typed without its number: the program counts."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.names import counted_names
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.typed_marks import mark_before_name
from sinhkehoach.rules.support.view import View

_APPENDIX: Final = lazy_pattern(
    r"(?P<mark>phụ lục(?:\s+(?:[IVX]{1,5}|\d{1,2}))?\s*[.:–-])\s*(?=\S)",
    re.IGNORECASE,
    needs=".:–-",
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the names that begin with a number, a letter or a dash as it stands before an item of a list."""
    del facts
    for text in counted_names(view):
        if found := mark_before_name(text.plain) or (_is_appendix(text) and _APPENDIX.match(text.plain)):
            mark = found["mark"].strip()
            message = f"“{mark}” gõ trong tên, mà chương trình tự ghi số hoặc gạch trước tên: in ra thành hai"
            left_out = Correction(0, found[0], "", is_safe=_counts(mark))
            yield text.finding(0, message, f"bỏ “{mark}”", left_out)


def _counts(mark: str) -> bool:
    """Return True for a plain number or dash, which belongs to no name."""
    return mark.rstrip(".)").isdecimal() or not mark[0].isalnum()


def _is_appendix(text: Text) -> bool:
    return text.path[0] == "phụ lục" and text.path[2:] == ("tên",)


RULE = Rule(
    "SKH364",
    "Tên có số thứ tự gõ sẵn",
    Severity.WARNING,
    "Thường dính theo khi chép từ kế hoạch cũ: “I. MỤC ĐÍCH” in ra thành “I. I. MỤC ĐÍCH”.",
    findings,
    advice="Chỉ ghi tên; số và gạch đầu dòng do chương trình ghi.",
    wrong="nhiệm vụ:\n  - {tên: 1. Mở lớp bồi dưỡng, chủ trì: Phòng Nội vụ}\n",
    mended="nhiệm vụ:\n  - {tên: Mở lớp bồi dưỡng, chủ trì: Phòng Nội vụ}\n",
)
