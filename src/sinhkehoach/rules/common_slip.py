"""Slips that everybody makes: `Phần đầu` for `Phấn đấu`, `bổ xung` for `bổ sung`."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.slips import common_slips
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the slips of the list, and `Phần đầu` before what one strives for."""
    del facts
    yield from findings_in_words(view, common_slips)


RULE = Rule(
    "SKH353",
    "Lỗi chính tả thường gặp",
    Severity.WARNING,
    "Danh sách lỗi thường gặp; “Phần đầu” thay cho “Phấn đấu” có trong kế hoạch đã ký.",
    findings,
    advice="Sửa theo thông báo.",
    wrong="mục tiêu: |\n  - Phần đầu đạt 12 trường chuẩn quốc gia.\n",
    mended="mục tiêu: |\n  - Phấn đấu đạt 12 trường chuẩn quốc gia.\n",
)
