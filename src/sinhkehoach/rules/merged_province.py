"""A plan names the provinces of its day: 63 became 34 on 01/7/2025 (Nghị quyết 202/2025/QH15)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.merged_provinces import merged_provinces
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import word_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the provinces that were merged before the plan, in texts and among units, unless history is told."""
    del facts
    search = merged_provinces(view.day)
    yield from word_findings(view, search)
    for text in view.unit_texts_with(search.pieces):
        yield from (Finding(text.path, fault.message, fault.hint) for fault in search.faults(text.plain))


RULE = Rule(
    "SKH391",
    "Tên tỉnh không còn",
    Severity.WARNING,
    "Cả nước có 34 tỉnh, thành phố từ ngày 01/7/2025 (Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội).",
    findings,
    advice="Ghi tên tỉnh hiện nay. Văn bản cũ được viện dẫn và câu có chữ “cũ”, “trước đây” không bị báo.",
    wrong="kỳ: 2027\nyêu cầu: |\n  - Học tập kinh nghiệm của tỉnh Hà Nam.\n",
    mended="kỳ: 2027\nyêu cầu: |\n  - Học tập kinh nghiệm của tỉnh Ninh Bình.\n",
)
