from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.model.office import Office
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.unit_table.common_plan import CommonPlan
from sinhkehoach.unit_table.read_table import table_of_sheets
from sinhkehoach.unit_table.told import told_in_common

PLAN = """\
cơ quan: ubnd
ký: ct
kỳ: 2027
trích yếu: "Của [[đơn vị: tên]], [[đơn vị: x]] và [[đơn vị: y]] nữa"
chỉ tiêu:
  - tên: "Lớp [[đơn vị: x]]"
"""
TABLE = "tên;x;y;tên cơ quan\nxã An Bình;25;sáu;UBND xã An Bình\n"


def _told(*problems):
    return _told_of(TABLE, *problems)


def _told_of(table, *problems):
    common = CommonPlan(values_in(PLAN, "khung.yaml"), Office())
    plan = common.plan_of(table_of_sheets([delimited_sheet(table, "xa.csv")], "xa.csv").rows[0])
    return told_in_common(plan.source.locate_all(problems), "khung.yaml", plan, common)


def _place(problem):
    (told,) = _told(problem)
    return told.position, told.message.partition(" (")[2].rstrip(")")


def test_a_character_of_a_value_is_told_at_what_asks_for_it_with_its_cell():
    at = len("Của xã An Bình, 25 và s")
    position, cells = _place(Problem("SKH301", "lỗi", path=("trích yếu",), offset=at))
    assert PLAN.split("\n")[3][position.column - 1 :].startswith("[[đơn vị: y]]")
    assert (position.line, cells) == (4, "ô C2 “y” ghi “sáu”")


def test_a_character_behind_the_values_is_told_where_it_stands_in_the_common_plan():
    at = len("Của xã An Bình, 25 và sáu n")
    position, cells = _place(Problem("SKH301", "lỗi", path=("trích yếu",), offset=at))
    assert PLAN.split("\n")[3][position.column - 1 :].startswith("ữa")
    assert cells == ""


def test_a_whole_text_is_told_with_all_its_cells():
    position, cells = _place(Problem("SKH301", "lỗi", path=("chỉ tiêu", 0)))
    assert (position.line, cells) == (6, "ô B2 “x” ghi “25”")


def test_lines_that_the_heading_takes_more_are_not_counted():
    (told,) = _told(Problem("SKH301", "lỗi", path=("kỳ",)))
    assert (told.position.line, told.source_line, told.message) == (3, "kỳ: 2027", "lỗi")


def test_problems_of_other_files_stay_as_they_are():
    other = Problem("SKH301", "lỗi", file="co-quan.yaml", path=("trích yếu",))
    assert _told(other)[0].message == "lỗi"


def test_a_key_is_told_without_the_cells_of_its_value():
    (told,) = _told(Problem("SKH202", "lỗi", path=("chỉ tiêu", 0, "tên"), at_key=True))
    assert (told.position, told.message) == ((6, 5), "lỗi")


def test_a_long_value_is_cut():
    (told,) = _told_of(TABLE.replace("25", "rất dài " * 40), Problem("SKH301", "lỗi", path=("chỉ tiêu", 0)))
    assert len(told.message) < 90
