from sinhkehoach.rules.budget_year_outside import RULE
from tests.support.rules import check_reports, check_silent

PLAN = "kỳ: 2027 - 2028\nkinh phí:\n  khoản:\n    - {tên: Tập huấn, năm: {%s: 20, 2027: 30}}\n"


def test_reports_a_year_outside_the_period():
    check_reports(RULE, PLAN % "2026", ("4:29", "nằm ngoài kỳ"))
    check_reports(RULE, PLAN % "Năm 2029", ("4:29", "“Năm 2029”"))


def test_stays_silent_about_years_of_the_period_and_other_names():
    check_silent(RULE, PLAN % "2028")
    check_silent(RULE, PLAN % "Các năm sau")
