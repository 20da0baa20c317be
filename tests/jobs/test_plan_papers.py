import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs.plan_papers import REPORT_PAPER, composed_paper, report_about
from sinhkehoach.provenance.origin import Paper
from tests.support.plans import facts_of, plan_of

TEXT = "nhiệm vụ: [{tên: A, tình trạng: xong}]\nbáo cáo: [{kỳ: quý I}, {kỳ: 6 tháng, số: 7}]\n"


def test_report_is_made_of_the_plan():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    report = composed_paper(plan, facts, Paper(REPORT_PAPER, "6 tháng"))
    assert (report.kind_name, report.number_symbol, report.draft_mark) == ("BÁO CÁO", "07/BC-UBND", "")
    assert composed_paper(plan, facts, Paper(REPORT_PAPER, "6 tháng", is_draft=True)).draft_mark == "DỰ THẢO"


def test_report_of_a_stretch_is_the_plan_s_or_an_empty_one():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    assert report_about(plan, facts, "6 tháng đầu năm").report.number == 7
    new = report_about(plan, facts, "năm")
    assert (new.path, new.report.number, new.when.text) == (("báo cáo", 2), None, "năm 2027")


def test_stretch_outside_the_period_is_refused():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    with pytest.raises(UserError, match="năm 2030"):
        report_about(plan, facts, "năm 2030")
    with pytest.raises(ProblemsFound):
        composed_paper(plan, facts, Paper(REPORT_PAPER, "năm 2030"))
