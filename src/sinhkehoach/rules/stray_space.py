"""One space between words, none before a mark of punctuation, none inside brackets."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.spacing import stray_spaces
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first fault of each kind in each text."""
    del facts
    yield from findings_in_words(view, stray_spaces)


RULE = Rule(
    "SKH357",
    "Dấu cách thừa hoặc thiếu",
    Severity.HINT,
    "Quy ước gõ văn bản: dấu câu liền chữ trước, cách chữ sau.",
    findings,
    advice="Sửa theo thông báo.",
    wrong="yêu cầu: |\n  - An toàn , tiết kiệm.\n",
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
