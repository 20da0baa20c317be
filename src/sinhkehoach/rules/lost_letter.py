"""No letter has become a question mark: `Tri?n khai`."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.letters import LOST_LETTERS
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import word_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first word of each text with a question mark inside."""
    del facts
    yield from word_findings(view, LOST_LETTERS)


RULE = Rule(
    "SKH379",
    "Chữ mất, còn dấu hỏi",
    Severity.WARNING,
    "Chép qua chương trình không có chữ Việt thì chữ có dấu thành dấu hỏi: “Tri?n khai ngh? quy?t”.",
    findings,
    advice="Chép lại câu từ văn bản gốc, hoặc gõ lại.",
    wrong="yêu cầu: |\n  - Tri?n khai nghị quyết.\n",
    mended="yêu cầu: |\n  - Triển khai nghị quyết.\n",
)
