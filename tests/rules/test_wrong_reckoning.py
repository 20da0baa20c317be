import pytest

from sinhkehoach.rules.wrong_reckoning import RULE
from tests.support.rules import check_reports, check_silent

TABLE = """\
phụ lục:
  - tên: Dự toán
    bảng:
      cột: %s
      hàng:
        - %s
        - %s
"""
GROUP = "[Khối, {tên: Học sinh, cột: [Tổng số, Công lập, Tư thục]}]"
PARTS = "[Khối, Tổng số, {tên: Trong đó, cột: [Nam, Nữ]}]"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("300 người x 1,0 triệu đồng/người/năm x 5 năm = 1.600 triệu đồng", "1.500"),
        ("1.827 + 6.333 = 8.289 học sinh", "8.160"),
        ("Hỗ trợ 10 lớp x 2 triệu đồng = 30 triệu đồng", "20"),
    ],
)
def test_reports_a_wrong_result_in_a_sentence(words, right):
    check_reports(RULE, f"yêu cầu: {words}.\n", ("1", right))


@pytest.mark.parametrize(
    "words",
    ["300 người x 1,0 triệu đồng/người/năm x 5 năm = 1.500 triệu đồng", "10 x 0,15 = 1,5", "3 x 1,33 = 4 tỷ",
     "khoảng 3 x 4 = 13", "A = 5", "1.5 x 2 = 4", "2 x 3 = 1.5"],
)  # fmt: skip
def test_stays_silent_about_right_and_unread_results(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_reports_a_result_beside_its_formula():
    columns = "[Nội dung, Cách tính, Thành tiền]"
    rows = "[Tập huấn, 300 người x 1 triệu x 5 năm, 1.600]", "[Hội thi, 3 x 2 triệu, 6]"
    check_reports(RULE, TABLE % (columns, *rows), ("6:51", "1.500"))
    check_silent(RULE, TABLE % (columns, "[Tập huấn, tháng 7 + 8, 195]", rows[1]))
    check_silent(RULE, TABLE % ("[Nội dung, Cách tính, Ghi chú]", *rows))


def test_reports_a_total_that_the_columns_beside_it_do_not_make():
    check_reports(RULE, TABLE % (GROUP, "[1, 8.289, 1.827, 6.333]", "[2, 30, 10, 20]"), ("6:15", "8.160"))
    check_reports(RULE, TABLE % (GROUP, "[1, 8.289, 1.827, 6.333]", "[2, x, 10, 20]"), ("6:15", "8.160"))
    check_silent(RULE, TABLE % (GROUP, "[1, 8.160, 1.827, 6.333]", "[2, 10, 10, '']"))


def test_columns_that_make_no_total_are_no_parts():
    check_silent(RULE, TABLE % (GROUP, "[1, 132, 64, 1]", "[2, 136, 67, 2]"))


def test_some_parts_of_a_total_may_be_less_but_not_more():
    check_silent(RULE, TABLE % (PARTS, "[1, 100, 40, 50]", "[2, 100, 30, 68]"))
    check_reports(RULE, TABLE % (PARTS, "[1, 100, 50, 53]", "[2, 100, 30, 40]"), ("6:15", "103"))
    check_reports(
        RULE, TABLE % (PARTS, "[1, 100, 40, 50]", "[2, 70, 30, 40]\n        - [3, 7, 3, 4]"), ("6:15", "90")
    )
