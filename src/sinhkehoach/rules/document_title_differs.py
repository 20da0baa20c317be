"""A document is cited under the title that the lists, or an earlier citation, give it."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.lexicon.citations import plain_number
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation
from sinhkehoach.rules.support.same_document import known_citations
from sinhkehoach.rules.support.view import View

_SMALL: Final = frozenset({"về", "việc", "của", "và", "các", "quy", "định", "ban", "hành", "phê", "duyệt"})
# A title may be worded by the document that it carries out.
_NAMES_ANOTHER: Final = lazy_pattern(r"(?<!\w)số \d")
_HALF: Final = 0.5
_FEWEST_WORDS: Final = 3
_SHOWN: Final = 70


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the citations whose title shares no more than half of its words with the title known before."""
    known: dict[tuple[str, str, str], Citation] = {}
    for cited in (*known_citations(facts), *view.citations):
        other = known.setdefault(_key(cited), cited) if cited.title else cited
        if cited.finding.path and _is_another(cited.title, other.title):
            message = f"{cited.kind} {cited.symbol} ghi là “{shortened(cited.title, _SHOWN)}”"
            hint = f"tra lại văn bản gốc; nơi khác ghi “{shortened(other.title, _SHOWN)}”"
            there = ((other.finding.path, other.finding.offset),) if other.finding.path else ()
            yield Finding(cited.finding.path, message, hint, cited.finding.offset, others=there)


def _key(cited: Citation) -> tuple[str, str, str]:
    """Return what tells a document from others; two dates of one number may be two documents."""
    return fold(cited.kind), plain_number(cited.symbol), cited.date


def _is_another(title: str, other: str) -> bool:
    if _NAMES_ANOTHER.search(title) or _NAMES_ANOTHER.search(other):
        return False
    words, others = _words(title), _words(other)
    shorter = min(len(words), len(others))
    return shorter >= _FEWEST_WORDS and len(words & others) <= _HALF * shorter


def _words(title: str) -> set[str]:
    return set(re.findall(r"\w+", fold(title))) - _SMALL


RULE = Rule(
    "SKH337",
    "Một văn bản ghi hai trích yếu",
    Severity.WARNING,
    "Số đúng mà trích yếu của văn bản khác là dấu hiệu chép nhầm một trong hai.",
    findings,
    advice="Tra lại văn bản gốc; khai văn bản một lần rồi viết [[tên gọi tắt]]. Trích yếu viết gọn không bị báo.",
    wrong="yêu cầu: |\n"
    "  - Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về bảo vệ sức khỏe Nhân dân.\n",
    mended="yêu cầu: |\n"
    "  - Thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục.\n",
)
