"""A number of an appendix typed in the text is the number of an appendix that is there."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.appendix_numbers import is_of_another_document, own_appendix_numbers
from sinhkehoach.rules.support.view import View

_NONE_THERE: Final = lazy_pattern(
    r"\b(?:[Tt]heo|[Tt]ại|[Cc]ó|\() ?(?:các )?[Pp]hụ lục (?:kèm theo|đính kèm)|\([Pp]hụ lục\)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the mentions of appendices that the plan does not have."""
    del facts
    for text in view.texts_with("phụ lục"):
        for at, typed, number in own_appendix_numbers(text.plain):
            if not 0 < number <= len(view.plan.appendices):
                hint = "thêm phụ lục; trong lời nên viết [[phụ lục …]] để số luôn đúng"
                yield text.finding(at, f"Kế hoạch không có “{typed}”", hint)
        none_there = None if view.plan.appendices else _NONE_THERE.search(text.plain)
        if none_there and not is_of_another_document(text.plain, none_there.end()):
            hint = "thêm mục “phụ lục”, hoặc bỏ chỗ nhắc này"
            yield text.finding(none_there.start(), "Kế hoạch không có phụ lục nào", hint)


RULE = Rule(
    "SKH342",
    "Nhắc tới phụ lục không có",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: lời văn chỉ tới Phụ lục 01, Phụ lục 02 nhưng văn bản không có phụ lục nào.",
    findings,
    advice="Thêm phụ lục, hoặc bỏ lời nhắc. Phụ lục của văn bản khác (“Phụ lục I Nghị định…”) không bị báo.",
    wrong="mục tiêu: |\n  - Thực hiện các chỉ tiêu tại Phụ lục 01.\n",
    mended="mục tiêu: |\n  - Trình bày theo Phụ lục I Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n",
)
