"""Two syllables that are a mark away from a frequent word are meant for it: `tiên hành`, `cảm nang`."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.near_words import near_words
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the pairs of syllables that no list knows but that another mark would make a frequent word."""
    del facts
    yield from findings_in_words(view, near_words)


RULE = Rule(
    "SKH390",
    "Từ có lẽ gõ nhầm dấu",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: “tiên hành”, “cảm nang”, “lễ lối”, “luân chuyên”. So với danh sách từ hai tiếng"
    " thường dùng, soạn riêng cho chương trình này.",
    findings,
    advice="Sửa nếu gõ nhầm. Tên riêng viết hoa, từ gặp nhiều lần trong kế hoạch không bị báo.",
    wrong="yêu cầu: |\n  - Các trường tiên hành đúng quy trình.\n",
    mended="yêu cầu: |\n  - Các trường tiến hành đúng quy trình.\n",
)
