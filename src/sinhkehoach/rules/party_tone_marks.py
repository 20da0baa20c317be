"""The Party's documents put the tone on the last vowel: `hoà`, `uỷ`, `thuỷ` (as HD 05-HD/VPTW itself is written)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.tone_marks import tones_not_on_last
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Issuer, Office
from sinhkehoach.resolve.document_form import FORMS, form_of_office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import PlacedName, issuer_names, office_names
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import name_findings, word_findings


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the words with the tone on the first vowel."""
    if facts.issuer.form is FormName.PARTY:
        yield from word_findings(view, tones_not_on_last(view.vocabulary))
        if isinstance(view.plan.issuer, Issuer):
            yield from _in_names(list(issuer_names(view.plan.issuer, ("cơ quan",))))


def _of_office(office: Office) -> Iterator[Finding]:
    """Yield those in the names of the Party's bodies; the other names are the Party's only where all bodies are."""
    if form_of_office(office) is FORMS[FormName.PARTY]:
        names = list(office_names(office))
    else:
        bodies = ((id_, each) for id_, each in office.issuers.items() if each.form is FormName.PARTY)
        names = [name for id_, body in bodies for name in issuer_names(body, ("cơ quan", id_))]
    yield from _in_names(names)


def _in_names(names: list[PlacedName]) -> Iterator[Finding]:
    words = Vocabulary((name for _, name in names), ())
    yield from name_findings(names, tones_not_on_last(words))


RULE = Rule(
    "SKH395",
    "Dấu thanh trong văn bản của Đảng",
    Severity.HINT,
    "Hướng dẫn 05-HD/VPTW viết “uỷ”, “hoà”, “thuỷ” ở mọi chỗ; có văn phòng cấp uỷ coi kiểu kia là lỗi thể thức.",
    findings,
    advice="Bộ gõ có mục chọn kiểu đặt dấu oà, uý. Cơ quan dùng kiểu kia thì ghi mã này vào “bỏ qua”.",
    wrong="cơ quan: {tên: Đảng uỷ xã An Bình, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"
    "yêu cầu: |\n  - Xây dựng chi bộ hòa thuận, đoàn kết.\n",
    mended="cơ quan: {tên: Đảng uỷ xã An Bình, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"
    "yêu cầu: |\n  - Xây dựng chi bộ hoà thuận, đoàn kết.\n",
    of_office=_of_office,
)
