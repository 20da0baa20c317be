"""No word stands twice in a row by mistake: `các các`, `triển khai triển khai`."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.slips import doubled_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the small words, and the pairs of words, that stand twice in a row."""
    del facts
    yield from findings_in_words(view, doubled_words)


RULE = Rule(
    "SKH356",
    "Từ lặp liền nhau",
    Severity.WARNING,
    "Thường do sửa câu mà quên xóa chữ cũ.",
    findings,
    advice="Xóa một từ. Từ láy (“luôn luôn”, “từng bước từng bước”) không bị báo.",
    wrong="yêu cầu: |\n  - Các các trường thực hiện nghiêm túc.\n",
    mended="yêu cầu: |\n  - Các trường thực hiện nghiêm túc.\n",
)
