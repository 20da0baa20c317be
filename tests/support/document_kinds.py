"""A kind of document that the program does not have: a report, with parts of its own and no period."""

from sinhkehoach.model.choices import StandardPart
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.document_kind import DocumentKind, Numbering, UsualPart
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.values.periods import NO_PERIOD
from tests.support.plans import office_of, plan_of

REPORT = DocumentKind(
    name="Báo cáo",
    code="BC",
    requires_period=False,
    parts=(
        UsualPart("Kết quả đạt được", (StandardPart.INDICATORS, StandardPart.TASKS)),
        UsualPart("Kinh phí đã dùng", (StandardPart.BUDGET,)),
        UsualPart("Phương hướng", (StandardPart.GOALS,)),
    ),
    headings={StandardPart.INDICATORS: "Về chỉ tiêu", StandardPart.TASKS: "Về nhiệm vụ"},
    opening="{issuer} báo cáo {title} như sau:",
    closing="Trên đây là {kind} {title} của {issuer}",
    total="Tổng kinh phí nêu trong {kind} là {amount}",
    numbering=Numbering(part=lambda place: chr(ord("A") + place - 1), part_name="Mục", point=str),
)


def report_of(text: str) -> tuple[Plan, Facts]:
    """Return a report that states no period, and its facts."""
    plan = plan_of(text).replace(period=NO_PERIOD)
    facts, problems = find_facts(plan, office_of(""), REPORT)
    assert facts is not None, problems
    return plan, facts
