"""A word with Vietnamese letters is a Vietnamese syllable."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.syllables import misspelt_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words in small letters, with a mark of Vietnamese, that no syllable is written like."""
    del facts
    yield from findings_in_words(view, misspelt_words)


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
