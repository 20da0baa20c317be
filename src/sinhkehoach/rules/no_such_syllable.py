"""A word with Vietnamese letters is a Vietnamese syllable."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.syllables import is_syllable
from sinhkehoach.rules.support.view import View

_WORD: Final = lazy_pattern(r"(?<![\w./@-])[^\W\d_]+(?![\w./@-])")
_LETTERS: Final = frozenset(
    "abcdđeghiklmnopqrstuvxyfjwzàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words in small letters, with a mark of Vietnamese, that no syllable is written like."""
    del facts
    wrong = [word for word in view.vocabulary.words if _is_asked(word) and not is_syllable(word)]
    for text in view.texts_with(*wrong):
        for found in _WORD.finditer(text.plain):
            if _is_asked(found[0]) and not is_syllable(found[0]):
                message = f"“{found[0]}” không phải là một tiếng Việt viết đúng"
                yield text.finding(
                    found.start(), message, "xem có gõ thừa, thiếu chữ hoặc dính hai tiếng không"
                )


@lru_cache(maxsize=8192)
def _is_asked(word: str) -> bool:
    """Return True for a word in small letters with a mark of Vietnamese: names keep spellings of other languages."""
    return not word.isascii() and word.islower() and set(word) <= _LETTERS


RULE = Rule(
    "SKH352",
    "Chữ gõ sai chính tả",
    Severity.WARNING,
    "Mỗi tiếng Việt có phụ âm đầu, vần và thanh theo quy tắc; chữ không theo quy tắc là gõ nhầm.",
    findings,
    advice="Gõ lại chữ đó. Tên riêng viết hoa và từ nước ngoài không dấu không bị xét.",
    wrong="yêu cầu: |\n  - Các trưòng thực hiện nghiêm túc.\n",
    mended="yêu cầu: |\n  - Các trường thực hiện nghiêm túc.\n",
)
