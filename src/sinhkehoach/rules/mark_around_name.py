"""A name has no mark at its end and no quotes around it: it is reused in headings, tables and sentences."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.names import names
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_END: Final = (":", ";", ",")
_QUOTED: Final = lazy_pattern(r"[“\"”'‘][^“”\"]*[”\"“'’]")
_OPENING: Final = tuple("“\"”'‘")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the names with such marks: those of things and of units."""
    del facts
    for text in (*names(view), *view.unit_texts):
        yield from _around(text)


def _around(text: Text) -> Iterator[Finding]:
    words = text.plain.rstrip()
    if words.endswith(_END):
        at, mark = len(words) - 1, words[-1]
        message = f"Tên kết thúc bằng dấu “{mark}”"
        yield text.finding(at, message, f"bỏ dấu “{mark}” ở cuối tên", Correction(at, mark, ""))
    elif words.startswith(_OPENING) and _QUOTED.fullmatch(words):
        message = f"Cả tên nằm trong ngoặc {words[0]} {words[-1]}, sẽ in ra cả ngoặc"
        hint = 'bỏ hai dấu ngoặc; để bọc câu cho máy đọc thì dùng dấu ngoặc thẳng "…"'
        yield text.finding(0, message, hint, Correction(0, words, words[1:-1].strip(), is_safe=False))


RULE = Rule(
    "SKH365",
    "Tên có dấu thừa ở cuối hoặc nằm trong ngoặc kép",
    Severity.WARNING,
    "Tên được dùng lại trong tiêu đề, trong bảng và giữa câu; dấu câu sau tên do chương trình ghi.",
    findings,
    advice="Bỏ dấu ở cuối tên, bỏ ngoặc bao quanh tên.",
    wrong='nhiệm vụ:\n  - tên: "Mở lớp bồi dưỡng:"\n',
    mended="nhiệm vụ:\n  - tên: Mở lớp bồi dưỡng\n",
)
