from decimal import Decimal

import pytest

from sinhkehoach.model.table import FreeTable, RowGroup
from sinhkehoach.resolve.columns import column_totals, leaf_columns, leaf_units, table_problems, table_rows
from tests.support.plans import found, only_problem, plan_of


def _table(text: str) -> FreeTable:
    return plan_of(f"phụ lục: [{{tên: A, bảng: {{{text}}}}}]").appendices[0].tables[0]


def test_leaf_columns_are_those_that_hold_cells():
    table = _table("cột: [X, {tên: Y, cột: [Z, T]}, W], hàng: [[1, 2, 3, 4]]")
    assert [column.name.plain for column in leaf_columns(table.columns)] == ["X", "Z", "T", "W"]


def test_rows_come_from_top_to_bottom_with_the_depth_of_their_groups():
    table = _table("cột: [X], hàng: [[a], {nhóm: G, hàng: [[b], {nhóm: H, hàng: [[c]]}]}, [d]]")
    rows = [
        (path, depth, row.group.plain if isinstance(row, RowGroup) else row[0])
        for path, depth, row in table_rows(table.rows)
    ]
    assert rows == [
        (("hàng", 0), 0, "a"),
        (("hàng", 1), 0, "G"),
        (("hàng", 1, "hàng", 0), 1, "b"),
        (("hàng", 1, "hàng", 1), 1, "H"),
        (("hàng", 1, "hàng", 1, "hàng", 0), 2, "c"),
        (("hàng", 2), 0, "d"),
    ]


def test_totals_go_through_all_groups_and_pass_over_empty_cells():
    table = _table(
        "cột: [X, {tên: Y, cột: [{tên: Z, cộng: có}, {tên: T, cộng: có}]}],"
        ' hàng: [[a, 1.000, "0,5"], {nhóm: G, hàng: [[b, 24, ""], {nhóm: H, hàng: [[c, ~, -1]]}]}]'
    )
    assert column_totals(table) == [None, Decimal(1024), Decimal("-0.5")]


def test_a_total_leaves_out_what_is_no_number():
    table = _table("cột: [{tên: Y, cộng: có}], hàng: [[5], [x], [3]]")
    assert column_totals(table) == [Decimal(8)]


@pytest.mark.parametrize("cell", ["5", "1.000", "'1,5'", "-3", "''", "~", "'**5**'", "'5[^a]'", "156 000"])
def test_is_silent_about_cells_that_can_be_summed(cell):
    text = (
        f"phụ lục: [{{tên: A, bảng: {{cột: [{{tên: Y, cộng: có}}], hàng: [[{cell}]]}}, nội dung: 'x[^a]'}}]"
    )
    assert found(f"{text}\nchú thích: {{a: b}}") == []


@pytest.mark.parametrize("cell", ["x", "1.5", "5 lớp", "'3-4'", '"3\\n4"', "'[[kỳ]]'", "≥ 5", "5%"])
def test_reports_a_cell_that_cannot_be_summed(cell):
    text = (
        f"phụ lục: [{{tên: A, bảng: {{cột: [X, {{tên: Số lớp, cộng: có}}], hàng: [[a, 1], [b, {cell}]]}}}}]"
    )
    problem = only_problem(text)
    assert problem.code == "SKH221"
    assert problem.path == ("phụ lục", 0, "bảng", 0, "hàng", 1, 1)
    assert problem.message.startswith("Cột “Số lớp” được cộng nhưng ô này không phải là số: ")
    assert problem.hint


def test_a_cell_of_a_column_that_is_not_summed_may_hold_anything():
    assert found("phụ lục: [{tên: A, bảng: {cột: [X], hàng: [[x], [1.5], ['3-4']]}}]") == []


TABLE = """\
phụ lục:
  - tên: A
    bảng:
      cột: [X, {tên: Y, cột: [Z, T]}]
      hàng:
"""


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["[a, b, c]", "[a, '', ~]"], []),
        (["[a, b]"], ["SKH222 6:11"]),
        (["[a, b, c]", "[a, b, c, d]", "[]"], ["SKH222 7:11", "SKH222 8:11"]),
        (["[a, Quý I, II, b]"], ["SKH222 6:11"]),
        (["{nhóm: G, hàng: [[a, b]]}"], ["SKH222 6:28"]),
        (["{nhóm: G, hàng: [{nhóm: H, hàng: [[a, b, c]]}]}"], []),
        (["{nhóm: G, hàng: [{nhóm: H, hàng: [{nhóm: I, hàng: [[a, b, c]]}]}]}"], ["SKH223 6:45"]),
    ],
)
def test_reports_rows_that_do_not_fit_their_table(rows, expected):
    text = TABLE + "".join(f"        - {row}\n" for row in rows)
    assert [" ".join(problem.split(" ")[:2]) for problem in found(text)] == expected


def test_says_how_many_cells_a_row_has_and_should_have():
    problem = only_problem(f"{TABLE}        - [a, b]\n")
    assert problem.message == "Hàng này (“a”) có 2 ô nhưng bảng có 3 cột"


def test_reports_column_heads_three_deep():
    text = "phụ lục: [{tên: A, bảng: {cột: [X, {tên: Y, cột: [{tên: Z, cột: [T]}]}], hàng: [[a, b]]}}]"
    assert found(text) == ["SKH223 1:36 phụ lục › mục 1 › bảng › mục 1 › cột › mục 2"]


def test_faults_of_tables_do_not_hide_faults_of_texts():
    text = "phụ lục: [{tên: A, bảng: {cột: [{tên: X, cộng: có}], hàng: [[a]]}}]\nmục đích: '[[xyz]]'"
    assert [problem.partition(" ")[0] for problem in found(text)] == ["SKH221", "SKH241"]


def test_tables_are_checked_wherever_they_stand():
    table = "{cột: [X], hàng: [[a, b]]}"
    for text in (
        f"nhiệm vụ: [{{tên: A, bảng: {table}}}]",
        f"các phần: [{{tên: A, gồm: [{{tên: B, bảng: {table}}}]}}]",
        f"phụ lục: [{{tên: A, mục: [{{tên: B, bảng: [{table}]}}]}}]",
    ):
        assert only_problem(text).code == "SKH222"


def test_problems_stand_below_the_path_given():
    table = _table("cột: [{tên: X, cộng: có}], hàng: [[1], [a]]")
    assert [problem.path for problem in table_problems(table, ("bảng", 7))] == [("bảng", 7, "hàng", 1, 0)]


def test_a_column_without_width_is_told():
    text = "phụ lục: [{tên: A, bảng: {cột: [{tên: X, rộng: %s}, {tên: Y, cột: [{tên: Z, rộng: %s}]}], hàng: [[1, 2]]}}]"
    assert found(text % (1, 2)) == []
    place = "SKH280 1:%d phụ lục › mục 1 › bảng › mục 1 › cột › mục %s › rộng"
    assert found(text % (0, -1)) == [place % (48, "1"), place % (82, "2 › cột › mục 1")]


def test_the_unit_of_a_column_is_the_nearest_that_is_named():
    table = _table(
        "đơn vị tính: triệu đồng, hàng: [[1, 2, 3, 4, 5]],"
        " cột: [X (đồng), {tên: 'Y (ĐVT: tỷ đồng)', cột: [Z, T (người)]}, {tên: W, cột: [Q, P (nghìn đồng)]}]"
    )
    assert [unit and unit.name for unit in leaf_units(table)] == ["DONG", "TY", "TY", "TRIEU", "NGHIN"]
    assert leaf_units(_table("đơn vị tính: người, cột: [X, Y], hàng: [[1, 2]]")) == [None, None]


def test_reports_two_columns_of_row_numbers():
    text = "phụ lục: [{tên: A, bảng: {cột: [STT, Tên], hàng: [[1, a]], số thứ tự: có}}]"
    problem = only_problem(text)
    assert (problem.code, problem.position.column) == ("SKH263", text.index("số thứ tự") + 1)
    assert "“STT”" in problem.message
    assert found(text.replace(", số thứ tự: có", "")) == []
    assert found(text.replace(": có", ": không")) == []


def test_reports_a_first_row_that_names_the_columns_again():
    text = "phụ lục: [{tên: A, bảng: {cột: [Tên, Số], hàng: [[tên, Số], [a, 1]]}}]"
    assert found(text) == [
        f"SKH264 1:{text.index('[[tên') + 2} phụ lục › mục 1 › bảng › mục 1 › hàng › mục 1"
    ]
    assert found(text.replace("[tên, Số], [a, 1]", "[a, 1], [tên, Số]")) == []
    assert found(text.replace("[Tên, Số]", "[Tên]").replace("[tên, Số], [a, 1]", "[tên]")) == []
