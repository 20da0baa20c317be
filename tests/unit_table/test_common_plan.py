import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.model.office import Office
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.unit_table.common_plan import CommonPlan
from sinhkehoach.unit_table.read_table import table_of_sheets
from sinhkehoach.unit_table.table import UnitRow, UnitValue

REST = "cơ quan: a\nkỳ: 2027\nký: b\n"


def _common(lines):
    return CommonPlan(values_in(lines + REST, "khung.yaml"), Office())


def _table(text):
    return table_of_sheets([delimited_sheet(text, "xa.csv")], "xa.csv")


def _filled(lines, value):
    values = {"x": UnitValue("x", value, "ô B2")}
    return _common(lines).plan_of(UnitRow("xã A", "hàng 2", values)).source


def _codes(lines, table):
    with pytest.raises(ProblemsFound) as caught:
        _common(lines).plan_of(_table(table).rows[0])
    return [(each.code, each.position.line) for each in caught.value.problems]


@pytest.mark.parametrize(
    "value", ["5", "a: b # c", "'", '"', "- x", "{{ y }}", "{a}", "&a", "không", "1,5 %"]
)
def test_a_value_stands_in_the_plan_as_it_is(value):
    source = _filled('trích yếu: "Của [[đơn vị: x]] đó"  # ghi chú\n', value)
    assert source.value["trích yếu"] == f"Của {value} đó"
    assert "# ghi chú" in source.text


def test_a_mark_gets_a_backslash_where_marks_are_read_and_none_elsewhere():
    source = _filled('trích yếu: "a [[đơn vị: x]]"\nlưu: "VT [[đơn vị: x]]"\n', "*b")
    assert source.value["trích yếu"] == r"a \*b"
    assert source.value["lưu"] == "VT *b"


def test_a_value_alone_without_quotes_is_typed_so_that_it_reads_as_itself():
    assert _filled("trích yếu: [[đơn vị: x]]\n", "a: b").value["trích yếu"] == "a: b"


@pytest.mark.parametrize("value", ["- a", "1. a", "a) b", "• a"])
def test_a_value_that_would_be_the_mark_of_a_line_is_refused(value):
    lines = "trích yếu: a\nmục đích: |\n  Có.\n  [[đơn vị: x]]\n"
    assert _codes(lines, f"tên\tx\nxã A\t{value}\n") == [("SKH724", 4)]
    assert _filled("trích yếu: a\nmục đích: |\n  Là [[đơn vị: x]]\n", value)


def test_an_empty_cell_is_told_once_at_the_first_place_that_asks():
    lines = 'trích yếu: "[[đơn vị: x]]"\nmở đầu: "[[đơn vị: x]]"\n'
    assert _codes(lines, "tên;x\nxã A;\n") == [("SKH722", 1)]


def test_a_row_without_a_name_is_told():
    assert _codes("trích yếu: a\n", "tên;x\n;5\n") == [("SKH725", 1)]


def test_a_column_that_the_table_lacks_is_told_with_the_near_ones():
    common = _common('trích yếu: "[[đơn vị: học sinh tiểu học]] [[đơn vị: tên]]"\n')
    (problem,) = common.problems_with(_table("xã;học sinh tiểu họ\nA;5\n"))
    assert (problem.code, problem.position.column) == ("SKH723", 13)
    assert "[[đơn vị: học sinh tiểu họ]]" in problem.hint


def test_a_shared_part_of_yaml_is_refused():
    assert _codes('trích yếu: &a "[[đơn vị: x]]"\nmở đầu: *a\n', "tên;x\nxã A;5\n")[0][0] == "SKH724"


def test_two_columns_of_one_name_are_told_where_the_plan_asks_for_them():
    table = _table("tên;x;y;X\nxã A;1;2;3\n")
    (problem,) = _common('trích yếu: "[[đơn vị: x]]"\n').problems_with(table)
    assert (problem.code, "2 cột cùng tên “x”" in problem.message) == ("SKH723", True)
    assert _common('trích yếu: "[[đơn vị: y]]"\n').problems_with(table) == ()
    assert table.rows[0].value("x").text == "1"
