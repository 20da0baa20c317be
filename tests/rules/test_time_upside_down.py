import pytest

from sinhkehoach.rules.time_upside_down import RULE
from tests.support.rules import check_reports, check_silent

TABLE = """\
phụ lục:
  - tên: Tiến độ
    bảng:
      cột: [Việc, %s]
      hàng:
        - [Tập huấn, %s]
"""


@pytest.mark.parametrize(
    "words",
    ["từ ngày 15/9/2027 đến ngày 10/9/2027", "từ tháng 9/2027 đến hết tháng 3/2027", "15/9/2027 - 10/9/2027",
     "từ năm 2030 đến năm 2027"],
)  # fmt: skip
def test_reports_a_stretch_in_a_sentence(words):
    check_reports(RULE, f"yêu cầu: Làm thử {words}.\n", ("1:18", "kết thúc trước khi bắt đầu"))


@pytest.mark.parametrize(
    ("columns", "cells", "place"),
    [
        ("Bắt đầu, Hoàn thành", "15/9/2027, 10/9/2027", "6:33"),
        ("Ngày bắt đầu, Ngày kết thúc", "tháng 9/2027, tháng 3/2027", "6:36"),
        ("Thời gian", "15/9/2027 - 10/9/2027", "6:22"),
        ("Thời gian", "từ 15/9/2027 đến 10/9/2027", "6:22"),
    ],
)
def test_reports_a_row_of_a_table_once(columns, cells, place):
    check_reports(RULE, TABLE % (columns, cells), (place, ""))


@pytest.mark.parametrize(
    ("columns", "cells"),
    [
        ("Bắt đầu, Hoàn thành", "10/9/2027, 15/9/2027"),
        ("Bắt đầu, Hoàn thành", "tháng 9/2027, 10/9/2027"),
        ("Bắt đầu, Hoàn thành", "'', 10/9/2027"),
        ("Bắt đầu, Hoàn thành", "khi có kinh phí, 10/9/2027"),
        ("Thời gian", "tháng 9/2027"),
        ("Ghi chú", "xong"),
    ],
)
def test_stays_silent_about_rows_in_order(columns, cells):
    check_silent(RULE, TABLE % (columns, cells))


@pytest.mark.parametrize(
    "words", ["từ ngày 10/9/2027 đến ngày 15/9/2027", "từ 40 đến 35", "từ năm 2027 đến năm 2030"]
)
def test_stays_silent_about_stretches_in_order(words):
    check_silent(RULE, f"yêu cầu: Làm thử {words}.\n")
