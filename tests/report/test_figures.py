from datetime import date

from sinhkehoach.report.figures import day_of, figures_of
from tests.support.plans import facts_of, plan_of

TEXT = """\
chỉ tiêu: [{tên: Trẻ đến lớp, đích: 98}]
nhiệm vụ: [{tên: Mở lớp}]
kinh phí: [{tên: Sách, tiền: 5}]
báo cáo: [{kỳ: 6 tháng}, {kỳ: 9 tháng, ngày: 25/9/2027}, {kỳ: năm, ngày: tháng 12 năm 2027}]
"""


def test_figures_are_gathered_and_all_that_lack_are_asked_for():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    figures = figures_of(plan, facts, facts.reports[0])
    assert (len(figures.reached), len(figures.progress)) == (1, 1)
    assert figures.money is not None
    assert [each.path[0] for each in figures.missing] == ["chỉ tiêu", "nhiệm vụ", "kinh phí"]


def test_work_is_judged_by_the_day_of_the_report_else_by_the_last_of_its_stretch():
    half, nine, year = facts_of(TEXT).reports
    assert [day_of(each) for each in (half, nine, year)] == [
        date(2027, 6, 30),
        date(2027, 9, 25),
        date(2027, 12, 31),
    ]
