"""Capital letters by Phụ lục II of NĐ 30/2020, where a machine can tell."""

from collections.abc import Iterator

from sinhkehoach.base.correction import placed
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.capitals import capital_faults, communes_of_two_spellings, wrong_capitals
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import fault_in, findings_in_words


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the names and citations with a capital too many or too few."""
    del facts
    yield from findings_in_words(view, wrong_capitals)
    if not view.vocabulary.words.isdisjoint(("Xã", "Phường")):
        texts = list(view.texts_with("xã ", "phường "))
        for number, fault in communes_of_two_spellings(text.plain for text in texts):
            yield fault_in(texts[number], fault)


def _of_office(office: Office) -> Iterator[Finding]:
    for path, name in office_names(office):
        for fault in capital_faults(name):
            corrections = placed(path, *fault.corrections)
            yield Finding(path, fault.message, fault.hint, fault.start, corrections=corrections)


RULE = Rule(
    "SKH359",
    "Viết hoa chưa đúng",
    Severity.WARNING,
    "Viết hoa trong văn bản hành chính: Nghị định 30/2020/NĐ-CP, Phụ lục II.",
    findings,
    advice="Sửa theo thông báo. Chỉ xét những tên và cách viện dẫn chắc chắn: Ủy ban nhân dân, Nhà nước, khoản 2 Điều 5.",
    wrong="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy Ban Nhân Dân tỉnh.\n",
    mended="yêu cầu: |\n  - Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh.\n",
    of_office=_of_office,
)
