import pytest

from sinhkehoach.rules.pasted_table import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_the_first_row_with_another_number_of_cells():
    text = "yêu cầu: |\n  A\tB\n  1\t2\n  1\t2\t3\n  1\t2\t3\n"
    check_reports(RULE, text, ("4:3", "có 3 ô, hàng đầu của bảng có 2 ô"))


def test_reports_a_tab_in_a_line_that_is_no_row():
    check_reports(RULE, "yêu cầu: |\n  Điện thoại:\t0236\n", ("2:14", "dấu Tab"))


def test_reports_a_table_in_a_note():
    text = "kinh phí:\n  khoản: [{tên: A, tiền: 5}]\n  ghi chú: |\n    A\tB\n    1\t2\n"
    check_reports(RULE, text, ("4:5", "“ghi chú” không in được bảng"))


@pytest.mark.parametrize("lines", ["A\tB\n  1\t2", "A | B\n  1 | 2", "1.\tMột.\n  2.\tHai.", "-\tMột."])
def test_stays_silent_about_tables_and_lists(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")
