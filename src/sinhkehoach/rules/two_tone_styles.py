"""One style of tone marks in one plan: `hòa`, `ủy` or `hoà`, `uỷ` (NĐ 30/2020 uses both and asks for neither)."""

from collections.abc import Iterator

from sinhkehoach.base.correction import known
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.tone_marks import ToneStyles, words_of_two_styles
from sinhkehoach.model.choices import FormName
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.word_faults import fault_in


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first word of the rarer style, when both are there; the Party's form allows but one."""
    if facts.issuer.form is FormName.PARTY:
        return
    texts = list(view.texts_with(*words_of_two_styles(view.vocabulary)))
    styles = ToneStyles()
    for number, text in enumerate(texts):
        styles.read(number, text.plain)
    if rarer := styles.rarer():
        number, fault = rarer
        there, at = styles.usual()
        corrections = [texts[each].typed(correction) for each, correction in styles.corrections()]
        yield fault_in(texts[number], fault)._replace(
            others=((texts[there].path, texts[there].offset(at)),), corrections=known(corrections)
        )


RULE = Rule(
    "SKH354",
    "Hai kiểu đặt dấu thanh",
    Severity.HINT,
    "Nghị định 30/2020/NĐ-CP không chọn giữa “hòa” và “hoà”; một văn bản nên theo một kiểu.",
    findings,
    advice="Bộ gõ có mục chọn kiểu đặt dấu: chọn một kiểu rồi tìm và thay những chữ kiểu kia.",
    wrong="yêu cầu: |\n  - Xây dựng trường học hài hòa, văn hoá.\n",
    mended="yêu cầu: |\n  - Xây dựng trường học hài hòa, văn hóa.\n",
)
