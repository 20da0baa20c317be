import pytest

from sinhkehoach.rules.table_total_differs import RULE
from tests.support.rules import check_reports, check_silent, findings_of

TABLE = "phụ lục:\n  - tên: Lớp\n    bảng:\n      cột: %s\n      hàng:\n"
ROWS = "        - [Tin học, 20]\n        - [Ngoại ngữ, '1,5']\n"
COLUMNS = "[Nội dung, Số người]"


@pytest.mark.parametrize("name", ["Tổng số", "TỔNG CỘNG", "Cộng:"])
def test_reports_a_typed_total_below_the_rows(name):
    plan = TABLE % COLUMNS + ROWS + f"        - ['{name}', 22]\n"
    check_reports(RULE, plan, ("8", "ghi 22 nhưng các hàng cộng lại 21,5"))


def test_reports_a_typed_total_above_the_rows():
    check_reports(RULE, TABLE % COLUMNS + "        - [Tổng số, 22]\n" + ROWS, ("6:21", "21,5"))


def test_hint_for_a_pasted_table_is_one_that_can_be_followed():
    plan = "yêu cầu: |\n  Như sau:\n  | Nội dung | Số người |\n  | Tin học | 1 |\n  | Ngoại ngữ | 2 |\n  | Cộng | 4 |\n"
    (found,) = findings_of(RULE, plan)
    assert "ghi 4 nhưng các hàng cộng lại 3" in found.message
    assert found.hint == "sửa tổng thành 3, hoặc sửa số của hàng bị sai"


@pytest.mark.parametrize(
    "rows",
    [
        ROWS + "        - [Tổng số, '21,5']\n",
        ROWS + "        - [Tổng kết năm học, 22]\n",
        ROWS + "        - [Khác, vài người]\n        - [Tổng số, 30]\n",
        "        - [I, 20]\n        - ['1.1', 20]\n        - [Tổng số, 20]\n",
        "        - {nhóm: Lớp ngắn, hàng: [[A, 3], [B, 4]]}\n        - [Tổng số, 20]\n",
        "        - [Tin học, 20]\n        - [Tổng số, 30]\n",
    ],
)
def test_stays_silent_about_right_totals_and_tables_that_are_not_flat(rows):
    check_silent(RULE, TABLE % COLUMNS + rows)


def test_stays_silent_about_a_column_that_the_program_sums():
    check_silent(RULE, TABLE % "[Nội dung, {tên: Số người, cộng: có}]" + ROWS + "        - [Tổng số, 22]\n")
