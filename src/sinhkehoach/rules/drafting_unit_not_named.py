"""The archive line names the unit that drafted the plan, where the issuer has units."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.abbreviations import committee_code
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the plan's archive line when a People's Committee keeps the plan with its clerks only."""
    own_units = committee_code(facts.issuer.name) == "UBND"
    if own_units and view.plan.archive is not None and fold(view.plan.archive).strip(" .") == "vt":
        hint = "thêm chữ viết tắt của đơn vị soạn thảo, ví dụ lưu: VT, VHXH"
        yield Finding(("lưu",), "Dòng lưu chưa ghi đơn vị soạn thảo", hint)


RULE = Rule(
    "SKH372",
    "Dòng lưu thiếu đơn vị soạn thảo",
    Severity.HINT,
    "Sau VT là chữ viết tắt tên đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9).",
    findings,
    advice="Thêm đơn vị soạn thảo. Chỉ xét kế hoạch do Ủy ban nhân dân ban hành.",
    wrong="lưu: VT\n",
    mended="lưu: VT, VHXH\n",
)
