import pytest

from sinhkehoach.sheets.parts import TableParts, is_group, is_total
from sinhkehoach.sheets.sheet import SheetCell, SheetTable


def _table(*rows):
    cells = (tuple(SheetCell((text,) if text else (), at) for at, text in enumerate(row)) for row in rows)
    return SheetTable(tuple(cells), len(rows[0]))


def test_rows_say_what_they_are():
    table = _table(["TT", "Tên", "Số"], ["1", "Một", "1"], ["", "Tổng cộng", "1"])
    assert [is_total(row) for row in table.rows] == [False, False, True]
    assert [is_group(row, 3) for row in table.rows] == [False, False, False]
    assert is_group((SheetCell(("I",), 0), SheetCell(("Nhóm",), 1, 2)), 3)


def test_heads_stand_in_several_rows_below_wide_cells():
    head = (SheetCell(("TT",), 0), SheetCell(("Chỉ tiêu",), 1, 2))
    rows = _table(["", "MN", "TH"], ["1", "95", "96"], ["2", "5", "6"]).rows
    parts = TableParts(SheetTable((head, *rows), 3))
    assert (parts.names, len(parts.heads), len(parts.rows)) == (["TT", "MN", "TH"], 2, 2)


@pytest.mark.parametrize(
    ("numbers", "counted"), [(["1", "2"], True), (["1", "3"], False), (["01", "02"], True)]
)
def test_tells_whether_the_first_column_counts_the_rows(numbers, counted):
    parts = TableParts(_table(["STT", "Tên"], *([number, "x"] for number in numbers)))
    assert parts.is_counted is counted


def test_row_of_column_numbers_is_no_row():
    parts = TableParts(_table(["TT", "Tên"], ["(1)", "(2)"], ["1", "x"]))
    assert (parts.has_column_numbers, len(parts.rows)) == (True, 1)
