"""Words are written in Latin letters, not in Cyrillic or Greek ones that look the same."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_OTHER: Final = lazy_pattern(r"[\u0370-\u03ff\u0400-\u04ff\uff10-\uff5a\u0131]")
_MIXED: Final = lazy_pattern(rf"\w*{_OTHER.pattern}\w*")
_LATIN: Final = lazy_pattern(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words in which letters of another script stand among Latin ones."""
    del facts
    for text in view.texts_with(*_OTHER.findall(view.vocabulary.folded_pieces)):
        for found in _MIXED.finditer(text.plain):
            if _LATIN.search(found[0]):
                message = f"“{found[0]}” có chữ cái của bảng chữ khác trông giống chữ Việt"
                yield text.finding(found.start(), message, "xóa cả từ rồi gõ lại")


RULE = Rule(
    "SKH355",
    "Chữ cái lạ trông giống chữ Việt",
    Severity.WARNING,
    "Chữ Nga, chữ Hy Lạp lẫn vào khi chép từ tệp PDF hoặc trang web: tìm kiếm không ra, in ra lệch nét.",
    findings,
    advice="Xóa cả từ rồi gõ lại.",
    wrong="yêu cầu: |\n  - Lập danh s\u0430ch.\n",
    mended="yêu cầu: |\n  - Các trường thực hiện.\n",
)
