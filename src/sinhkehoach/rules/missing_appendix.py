"""A number of an appendix typed in the text is the number of an appendix that is there."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.kinds import names
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NUMBERED: Final = lazy_pattern(r"\b[Pp]hụ lục\s+(?:số\s+)?(0?\d{1,2}|[IVX]+)\b")
_NONE_THERE: Final = lazy_pattern(
    r"\b(?:[Tt]heo|[Tt]ại|[Cc]ó|\() ?(?:các )?[Pp]hụ lục (?:kèm theo|đính kèm)|\([Pp]hụ lục\)"
)
# The appendix of another document: `Phụ lục I Nghị định …`, `Phụ lục II ban hành kèm theo …`.
# A document of a kind that plans are called by is another one only with a number.
_OTHERS: Final = rf"(?:{names(but=('Kế hoạch', 'Chương trình', 'Phương án', 'Báo cáo'))}|(?:{names()}) số)"
_OF_OTHERS: Final = lazy_pattern(
    rf"\s*(?:\([^()]*\)\s*)?,?\s*(?:của\s+|tại\s+)?(?:ban hành|(?:kèm theo )?{_OTHERS})"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the mentions of appendices that the plan does not have."""
    del facts
    for text in view.texts_with("phụ lục"):
        for found in _NUMBERED.finditer(text.plain):
            there = 0 < _number(found[1]) <= len(view.plan.appendices)
            if not there and not _OF_OTHERS.match(text.plain, found.end()):
                hint = "thêm phụ lục; trong lời nên viết [[phụ lục …]] để số luôn đúng"
                yield text.finding(found.start(), f"Kế hoạch không có “{found[0]}”", hint)
        none_there = None if view.plan.appendices else _NONE_THERE.search(text.plain)
        if none_there and not _OF_OTHERS.match(text.plain, none_there.end()):
            hint = "thêm mục “phụ lục”, hoặc bỏ chỗ nhắc này"
            yield text.finding(none_there.start(), "Kế hoạch không có phụ lục nào", hint)


def _number(typed: str) -> int:
    if typed.isdecimal():
        return int(typed)
    return _ROMAN.index(typed) + 1 if typed in _ROMAN else 0


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
