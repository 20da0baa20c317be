"""No word is left as it was keyed in: `quyeets` (Telex), `quye61t` (VNI), `quye^'t` (VIQR)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.typing_residue import typing_residue
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first word of each text that a typing method has not turned into Vietnamese."""
    del facts
    yield from findings_in_words(view, typing_residue)


RULE = Rule(
    "SKH377",
    "Chữ gõ chưa thành dấu",
    Severity.WARNING,
    "Bộ gõ tắt giữa chừng: “quyeets”, “quye61t”, “quye^'t” là chữ “quyết” gõ kiểu Telex, VNI, VIQR.",
    findings,
    advice="Bật bộ gõ rồi gõ lại.",
    wrong="yêu cầu: |\n  - Bám sát nghij quyeets của Đảng.\n",
    mended="yêu cầu: |\n  - Bám sát nghị quyết của Đảng.\n",
)
