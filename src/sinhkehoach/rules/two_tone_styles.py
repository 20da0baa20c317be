"""One style of tone marks in one plan: `hòa`, `ủy` or `hoà`, `uỷ` (NĐ 30/2020 uses both and asks for neither)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_ON_FIRST: Final = lazy_pattern(r"(?<![qQ])(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_ON_LAST: Final = lazy_pattern(r"(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_WORD: Final = lazy_pattern(r"\w+")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first word of the rarer style, when both are there."""
    del facts
    words = view.vocabulary.words
    suspects = [[word.casefold() for word in words if style.search(word)] for style in (_ON_FIRST, _ON_LAST)]
    if not all(suspects):
        return
    old: list[tuple[Text, int]] = []
    new: list[tuple[Text, int]] = []
    for text in view.texts_with(*suspects[0], *suspects[1]):
        old += [(text, found.start()) for found in _ON_FIRST.finditer(text.plain)]
        new += [(text, found.start()) for found in _ON_LAST.finditer(text.plain)]
    if old and new:
        rare, usual = sorted((new, old), key=len)
        message = f"“{_word_at(*rare[0])[0]}” đặt dấu khác kiểu với “{_word_at(*usual[0])[0]}”"
        hint = f"thống nhất một kiểu: {len(rare)} chỗ kiểu này, {len(usual)} chỗ kiểu kia"
        text, at = rare[0]
        yield text.finding(_word_at(text, at).start(), message, hint)


def _word_at(text: Text, at: int) -> re.Match[str]:
    return next(word for word in _WORD.finditer(text.plain) if word.end() > at)


RULE = Rule(
    "SKH354",
    "Hai kiểu đặt dấu thanh",
    Severity.HINT,
    "Nghị định 30/2020/NĐ-CP không chọn giữa “hòa” và “hoà”; một văn bản nên theo một kiểu.",
    findings,
    advice="Bộ gõ có mục chọn kiểu đặt dấu: chọn một kiểu rồi tìm và thay những chữ kiểu kia.",
    wrong="yêu cầu: |\n  - Xây dựng trường học hài hòa, văn hoá.\n",
    mended="yêu cầu: |\n  - Xây dựng trường học hài hòa, văn hóa.\n",
)
