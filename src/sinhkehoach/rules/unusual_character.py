"""A paper of the administration holds no pictures and no letters of other scripts."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.characters import unusual_characters
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words, name_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the pictures (emoji) and the letters of other scripts."""
    del facts
    yield from findings_in_words(view, unusual_characters)
    yield from name_findings(view.unit_names, unusual_characters(view.unit_vocabulary))


def _of_office(office: Office) -> Iterator[Finding]:
    names = tuple(office_names(office))
    yield from name_findings(names, unusual_characters(Vocabulary(name for _, name in names)))


RULE = Rule(
    "SKH376",
    "Ký tự không dùng trong văn bản hành chính",
    Severity.WARNING,
    "Văn bản hành chính viết bằng chữ Việt; biểu tượng, chữ nước khác thường dính theo khi chép từ mạng, phông Times New"
    " Roman không có.",
    findings,
    advice="Xóa biểu tượng, hoặc thay bằng chữ. Ô chọn (☐ ☑), dấu ✓, mũi tên, ký hiệu toán không bị báo.",
    wrong="yêu cầu: |\n  - \u2705 An toàn, tiết kiệm.\n",
    of_office=_of_office,
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
