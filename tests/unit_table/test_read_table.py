import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.unit_table.read_table import table_of_sheets, table_of_yaml
from sinhkehoach.yaml.read.reader import parse_source
from tests.support.sheets import workbook


def _table(text):
    return table_of_sheets([delimited_sheet(text, "xa.csv")], "xa.csv")


def _yaml(text):
    return table_of_yaml(parse_source(text, "xa.yaml", str))


def test_rows_below_the_heads_are_units_with_their_cells():
    table = _table("Phụ lục;\nSTT;Tên;Số lớp\n1;xã A;5\n2;xã B;\n")
    assert [row.name for row in table.rows] == ["xã A", "xã B"]
    assert [row.value("số lớp").text for row in table.rows] == ["5", ""]
    assert [row.value("SỐ LỚP").place for row in table.rows] == ["ô C3", "ô C4"]
    assert [row.place for row in table.rows] == ["hàng 3", "hàng 4"]


def test_totals_numbers_of_columns_and_empty_rows_are_no_units():
    table = _table("Tên;Số lớp\n1;2\nxã A;5\n;\nTổng cộng;5\n")
    assert [row.name for row in table.rows] == ["xã A"]


def test_names_over_names_are_one_name():
    data = workbook(
        ["STT", "Tên", "Số học sinh", None, "Ghi chú"],
        [None, None, "Tiểu học", "THCS", None],
        ["1", "xã A", "120", "80", "x"],
        merged=["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    )
    table = table_of_sheets(read_workbook(data), "xa.xlsx")
    assert table.columns == ("STT", "Tên", "Số học sinh Tiểu học", "Số học sinh THCS", "Ghi chú")
    (row,) = table.rows
    assert [row.value(f"số học sinh {level}").text for level in ("tiểu học", "thcs")] == ["120", "80"]
    assert row.value("số học sinh thcs").place == "ô D3"


def test_one_wide_name_is_that_of_each_of_its_columns():
    data = workbook(["Tên", "Số lớp", None], ["xã A", "5", "6"], merged=["B1:C1"])
    assert table_of_sheets(read_workbook(data), "xa.xlsx").columns == ("Tên", "Số lớp", "Số lớp")


def test_the_units_name_is_asked_for_by_one_word_whatever_its_column_is_called():
    assert _table("Đơn vị;Số lớp\nxã A;5\n").rows[0].value("tên").text == "xã A"


def test_a_value_keeps_what_marks_are_in_it():
    assert _table("Tên;Ghi chú\nxã A;a *b* [[c]] \\d\n").rows[0].value("ghi chú").text == r"a *b* [[c]] \d"


def test_no_column_is_no_value():
    assert _table("Tên;Số lớp\nxã A;5\n").rows[0].value("số trường") is None


@pytest.mark.parametrize("text", ["A;B\n1;2\n", "Tên;Số lớp\n"])
def test_a_sheet_without_names_or_rows_is_refused(text):
    with pytest.raises(UserError, match="ảng đơn vị"):
        _table(text)


def test_yaml_is_a_list_of_units():
    table = _yaml("- tên: xã A\n  số lớp: 5\n- tên: xã B\n  trường: [[đơn vị: x]]\n")
    assert [(row.name, row.place) for row in table.rows] == [("xã A", "dòng 1"), ("xã B", "dòng 3")]
    assert table.rows[0].value("số lớp").place == "dòng 2"
    assert table.columns == ("tên", "số lớp", "trường")


def test_a_list_for_a_value_is_told_at_its_line():
    assert "dòng 2" in _yaml("- tên: xã A\n  số lớp: {a: 1, b: 2}\n").rows[0].value("số lớp").fault


@pytest.mark.parametrize("text", ["a: 1\n", "- xã A\n- xã B\n", "- số lớp: 5\n  số học sinh: x\n", "[]\n"])
def test_other_yaml_is_refused(text):
    with pytest.raises(UserError, match="danh sách"):
        _yaml(text)


def test_digest_of_a_row_does_not_depend_on_where_it_stands():
    first, second = _table("Tên;Số lớp\nxã A;5\nxã B;6\n"), _table("Tên;Số lớp\nxã B;6\nxã A;5\n")
    assert first.rows[0].digest == second.rows[1].digest
    assert first.rows[0].digest != _table("Tên;Số lớp\nxã A;6\n").rows[0].digest
