import pytest

from sinhkehoach.transcribe.tables import free_table
from tests.support.papers import table_in


def test_counted_rows_leave_their_numbers_to_the_program():
    values = free_table(table_in("TT\tTên\tGhi chú\n1\tMột\t\n2\tHai\tx\n"), with_sums=False)
    assert values == {"cột": ["Tên", "Ghi chú"], "hàng": [["Một", ""], ["Hai", "x"]]}


@pytest.mark.parametrize("second", ["1", "3", "a", ""])
def test_numbers_that_the_program_would_not_print_are_kept(second):
    values = free_table(table_in(f"TT\tTên\n1\tMột\n{second}\tHai\n"), with_sums=False)
    assert values["số thứ tự"] == "không"
    assert values["hàng"] == [["1", "Một"], [second, "Hai"]]


def test_row_of_column_numbers_is_told():
    values = free_table(table_in("TT\tTên\tSố\n1\t2\t3\n1\tMột\t5\n"), with_sums=False)
    assert values["đánh số cột"] == "có"
    assert values["hàng"] == [["Một", "5"]]


def test_last_row_that_adds_up_is_left_to_the_program():
    table = table_in("TT\tTên\tSố\n1\tMột\t1.200\n2\tHai\t300\n\tTổng số\t1.500\n")
    values = free_table(table, with_sums=True)
    assert values["cột"] == ["Tên", {"tên": "Số", "cộng": "có"}]
    assert values["dòng cộng"] == "Tổng số"
    assert values["hàng"] == [["Một", "1.200"], ["Hai", "300"]]


@pytest.mark.parametrize("total", ["1.501", "1 500", "nhiều"])
def test_last_row_that_does_not_add_up_is_kept(total):
    table = table_in(f"TT\tTên\tSố\n1\tMột\t1.200\n2\tHai\t300\n\tTổng số\t{total}\n")
    assert ["", "Tổng số", total] in free_table(table, with_sums=True)["hàng"]


def test_sum_of_what_is_no_number_is_kept():
    table = table_in("TT\tTên\tSố\n1\tMột\tnhiều\n\tCộng\t0\n")
    assert "dòng cộng" not in free_table(table, with_sums=True)


def test_table_of_one_row_loses_nothing():
    assert free_table(table_in("Một\tHai\tBa\n"), with_sums=False) == {
        "cột": ["Một", "Hai", "Ba"],
        "hàng": [["", "", ""]],
        "số thứ tự": "không",
    }
