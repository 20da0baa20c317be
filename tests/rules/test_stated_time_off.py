import pytest

from sinhkehoach.rules.stated_time_off import RULE
from tests.support.rules import check_reports, check_silent

PROSE = "ngày: 20/01/2027\nkỳ: 2027\nyêu cầu: |\n  - *Thời gian:* %s.\n"
TABLE = """\
kỳ: 2027
phụ lục:
  - tên: Tiến độ
    bảng:
      cột: [Việc, %s]
      hàng:
        - [Tập huấn, %s]
"""


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("Từ tháng 9/2026 đến tháng 5/2027", "trước ngày ban hành"),
        ("Tiến hành từ tháng 9/2026 đến tháng 5/2027", "trước ngày ban hành"),
        ("Tháng 6/2028", "nằm ngoài kỳ"),
        ("Ngày 31/6/2027", "Không có ngày 31/6"),
        ("Q2/2027", "viết tắt"),
    ],
)
def test_reports_times_in_prose(when, message):
    check_reports(RULE, PROSE % when, ("4:18", message))


@pytest.mark.parametrize("when", ["Tháng 6/2027", "Từ tháng 01/2027", "Mỗi tháng một buổi", "16 giờ 30"])
def test_stays_silent_about_good_times_in_prose(when):
    check_silent(RULE, PROSE % when)


def test_reports_a_cell_of_a_column_of_times():
    check_reports(RULE, TABLE % ("Thời gian", "Tháng 6/2022"), ("7:22", "nằm ngoài kỳ"))
    check_reports(RULE, TABLE % ("Thời gian", "T7/2027"), ("7:22", "viết tắt"))


def test_stays_silent_about_other_columns():
    check_silent(RULE, TABLE % ("Năm công nhận", "2022"))


def test_stays_silent_about_rows_of_groups_and_empty_cells():
    rows = TABLE % ("Thời gian", '""') + "        - {nhóm: Học kỳ I, hàng: [[Thi, Tháng 12/2027]]}\n"
    check_silent(RULE, rows)


HEADS = """\
kỳ: 2027
phụ lục:
  - tên: Trường đạt chuẩn
    bảng:
      cột: [TT, Tên trường, Thời gian, Ghi chú]
      hàng:
        - [1, Hoa Sen, 9/2027, ""]
        - [%s, Tên trường, %s, Thời gian công nhận lại]
        - [1, Hoa Mai, 2018, %s]
"""


@pytest.mark.parametrize("numbers", ["STT", "TT", "Số TT"])
def test_a_row_of_heads_names_the_columns_below(numbers):
    check_silent(RULE, HEADS % (numbers, "Năm công nhận", "9/2027"))
    check_reports(RULE, HEADS % (numbers, "Năm công nhận", "9/2029"), ("9", "nằm ngoài kỳ"))


def test_a_row_that_is_no_head_names_nothing():
    check_reports(RULE, HEADS % ("2", "10/2027", "9/2029"), ("9", "nằm ngoài kỳ"))


@pytest.mark.parametrize("head", ["Thời gian được công nhận", "Thời gian đã tập huấn", "Thời gian thành lập"])
def test_stays_silent_about_columns_that_look_back(head):
    check_silent(RULE, TABLE % (head, "2022"))


def test_reports_a_column_whose_head_says_time_late():
    check_reports(RULE, TABLE % ("Dự kiến thời gian", "Tháng 6/2022"), ("7:22", "nằm ngoài kỳ"))
