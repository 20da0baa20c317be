"""Vietnamese is written with its marks."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.unmarked import unmarked_sentences
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words in a row, and the known words of two syllables, that lack the marks that they need."""
    del facts
    yield from findings_in_words(view, unmarked_sentences)


RULE = Rule(
    "SKH378",
    "Chữ không có dấu",
    Severity.WARNING,
    "Văn bản hành chính viết bằng tiếng Việt đủ dấu, bộ mã Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP,"
    " Phụ lục I, phần I).",
    findings,
    advice="Gõ lại có dấu. Từ nước ngoài, tên riêng, địa chỉ không bị báo.",
    wrong="yêu cầu: |\n  - Trien khai nghi quyet cua Dang uy phuong.\n",
    mended="yêu cầu: |\n  - Triển khai nghị quyết của Đảng ủy phường.\n",
)
