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
    ],
)
def test_reports_times_in_prose(when, message):
    check_reports(RULE, PROSE % when, ("4:18", message))


@pytest.mark.parametrize("when", ["Tháng 6/2027", "Từ tháng 01/2027", "Mỗi tháng một buổi", "16 giờ 30"])
def test_stays_silent_about_good_times_in_prose(when):
    check_silent(RULE, PROSE % when)


def test_reports_a_cell_of_a_column_of_times():
    check_reports(RULE, TABLE % ("Thời gian", "Tháng 6/2022"), ("7:22", "nằm ngoài kỳ"))


def test_stays_silent_about_other_columns():
    check_silent(RULE, TABLE % ("Năm công nhận", "2022"))


def test_stays_silent_about_rows_of_groups_and_empty_cells():
    rows = TABLE % ("Thời gian", '""') + "        - {nhóm: Học kỳ I, hàng: [[Thi, Tháng 12/2027]]}\n"
    check_silent(RULE, rows)
