from sinhkehoach.rules.spent_over_budget import RULE
from tests.support.rules import check_reports, check_silent

ONE = "kinh phí:\n  - {tên: Mua sách, tiền: 900, đã chi: %s}\n"


def test_reports_more_spent_than_there_is():
    check_reports(RULE, ONE % '"900,5"', ("2", "đã chi 900,5 triệu đồng, nhiều hơn kế hoạch 900 triệu đồng"))
    check_reports(RULE, ONE % "{quý I: 100, 6 tháng: 901}", ("2", "đã chi 901 triệu đồng"))


def test_stays_silent_about_all_of_it_and_about_what_is_not_fixed():
    check_silent(RULE, ONE % "900")
    check_silent(RULE, "kinh phí:\n  - {tên: Mua sách, đã chi: 5}\n")
    check_silent(RULE, "kinh phí:\n  - {tên: Mua sách, tiền: 5}\n")
    check_silent(RULE, "mục đích: Dạy tốt.\n")


def test_sum_that_is_too_much_is_told_of_its_parts_alone():
    below = "      - {tên: B, tiền: 5, đã chi: 6}\n      - {tên: C, tiền: 5, đã chi: 5}\n"
    tree = f"kinh phí:\n  - tên: A\n    khoản:\n{below}"
    check_reports(RULE, tree, ("4", "“B” đã chi 6 triệu đồng"))
