"""Words are written in Latin letters, not in Cyrillic or Greek ones that look the same."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.letters import look_alike_letters
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words in which letters of another script stand among Latin ones."""
    del facts
    yield from findings_in_words(view, look_alike_letters)


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
