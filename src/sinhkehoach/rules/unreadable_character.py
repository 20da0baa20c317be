"""Every character of a text is one that a font prints."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.characters import unreadable_characters
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import office_names
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import findings_in_words, name_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the characters that no font prints: private ones of symbol fonts, unassigned ones, what is not seen."""
    del facts
    yield from findings_in_words(view, unreadable_characters)
    yield from name_findings(view.unit_names, unreadable_characters(view.unit_vocabulary))


def _of_office(office: Office) -> Iterator[Finding]:
    names = tuple(office_names(office))
    yield from name_findings(names, unreadable_characters(Vocabulary(name for _, name in names)))


RULE = Rule(
    "SKH109",
    "Ký tự không in được trong câu",
    Severity.ERROR,
    "Ký tự riêng của phông ký hiệu (Symbol, Wingdings) dính theo khi chép từ Word, tệp PDF: máy khác in ra ô trống.",
    findings,
    advice="Xóa ký tự đó rồi gõ chữ, dấu cần có.",
    wrong="yêu cầu: |\n  - An toàn \uf0e0 tiết kiệm.\n",
    of_office=_of_office,
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
