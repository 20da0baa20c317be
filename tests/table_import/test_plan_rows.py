import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.sheets.parts import is_group
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.table_import.found_table import table_on
from sinhkehoach.table_import.plan_rows import plan_rows, with_groups
from sinhkehoach.table_import.target import chosen, targets_of
from tests.support.plans import office_of, plan_of
from tests.support.sheets import found, workbook
from tests.support.table_imports import rows_for

TABLE = "phụ lục:\n  - tên: X\n    bảng:\n      cột: [Tên, Số, Ghi chú]\n      hàng: [[a, 1, b]]\n"


def test_rows_have_their_cells_in_the_places_of_the_plan():
    rows = rows_for(TABLE, "STT;Số;TÊN;Mã\n1;2;a;x\n2;3;b;y\n", "phụ lục")
    assert rows.lists == {"hàng": [["a", "2", None], ["b", "3", None]]}
    assert rows.told == ("không nhập cột “Mã”: kế hoạch không có chỗ cho cột ấy",)
    assert rows.name_cell == 0


def test_rows_of_groups_stand_in_them():
    rows = rows_for(TABLE, "STT;Tên;Số\nI;Nhóm;\n1;a;2\nII;Sau;\n1;b;3\n", "phụ lục")
    assert rows.lists["hàng"] == [
        {"nhóm": "Nhóm", "hàng": [["a", "2", None]]},
        {"nhóm": "Sau", "hàng": [["b", "3", None]]},
    ]


def test_numbers_that_do_not_count_are_told():
    assert rows_for(TABLE, "STT;Tên\n7;a\n", "phụ lục").told == (
        "không nhập cột “STT”: số thứ tự do chương trình đánh",
    )
    own = TABLE.replace("[Tên, Số, Ghi chú]", "[STT, Tên, Ghi chú]")
    rows = rows_for(own, "STT;Tên\n7;a\n", "phụ lục")
    assert (rows.lists["hàng"], rows.name_cell, rows.told) == ([["7", "a", None]], 1, ())


def test_row_of_sums_that_the_plan_names_is_left_out():
    plan = TABLE.replace("hàng:", "dòng cộng: Toàn bộ\n      hàng:")
    assert rows_for(plan, "Tên;Số\na;1\nToàn bộ;9\n", "phụ lục").lists["hàng"] == [["a", "1", None]]


def test_table_of_other_columns_is_refused():
    with pytest.raises(UserError, match="Không cột nào") as told:
        rows_for(TABLE, "Họ tên;Chức vụ\na;b\n", "phụ lục")
    assert "“Tên”, “Số”, “Ghi chú”" in told.value.hint


def test_figures_of_another_unit_are_refused():
    plan = TABLE.replace("cột:", "đơn vị tính: triệu đồng\n      cột:")
    assert rows_for(plan, "Đơn vị tính: triệu đồng;\nTên;Số\na;1\n", "phụ lục").lists
    with pytest.raises(UserError, match="tính theo đồng, bảng trong kế hoạch tính theo triệu đồng"):
        rows_for(plan, "Đơn vị tính: đồng;\nTên;Số\na;1\n", "phụ lục")
    with pytest.raises(UserError, match="tính theo nghìn đồng, kinh phí tính theo triệu đồng"):
        rows_for("kinh phí: [{tên: a, tiền: 1}]\n", "Nội dung;Số tiền (nghìn đồng)\na;1\n", "kinh phí")


def test_table_that_is_new_brings_its_columns_and_sums():
    plan = "phụ lục:\n  - {tên: X, nội dung: Lời}\n"
    rows = rows_for(plan, "ĐVT: đồng;;\nSTT;Tên;Số\n1;a;1000\n2;b;5\n;Cộng;1005\n", "phụ lục")
    assert rows.whole == [
        {
            "đơn vị tính": "đồng",
            "cột": ["Tên", {"tên": "Số", "cộng": "có"}],
            "hàng": [["a", "1000"], ["b", "5"]],
            "số thứ tự": "STT",
            "dòng cộng": "Cộng",
        }
    ]


def test_tasks_stand_below_each_other_by_their_numbers():
    table = "TT;Nhiệm vụ;Chủ trì\nI;A;\n1;a;Phòng Kinh tế\n1.1;x;\nII;B;\n"
    rows = rows_for("mục đích: Vì.\n", table, "nhiệm vụ", "đơn vị: {phòng: {tên: Phòng Kinh tế}}\n")
    below = [{"tên": "a", "chủ trì": "phòng", "nhiệm vụ": [{"tên": "x"}]}]
    assert rows.whole == [{"tên": "A", "nhiệm vụ": below}, {"tên": "B"}]
    assert rows.covered == {"chủ trì"}


def test_indicators_have_targets_by_column():
    table = (
        "TT;Chỉ tiêu;Đơn vị;Chỉ tiêu năm 2027;;Kết quả\n;;;MN;TH;\nI;Nhóm;;;;\n1;a;%;95%;96;97%\n2;b;;;7;\n"
    )
    rows = rows_for("mục đích: Vì.\n", table, "chỉ tiêu")
    first = {"tên": "a", "đơn vị": "%", "MN": "95", "TH": "96", "kết quả": "97"}
    assert rows.lists == {
        "nhóm": [{"tên": "Nhóm", "chỉ tiêu": [first, {"tên": "b", "TH": "7"}]}],
        "chỉ tiêu": [],
    }
    assert rows.columns == ("MN", "TH")
    assert rows.covered == {"đơn vị", "MN", "TH", "kết quả"}


def test_budget_is_a_tree_with_its_unit():
    table = "TT;Nội dung;Số tiền (đồng);Nguồn\nI;A;7;\n1;a;3;ngân sách\n2;b;5;\n;Tổng cộng;8;\n"
    rows = rows_for("mục đích: Vì.\n", table, "kinh phí")
    items = [{"tên": "a", "tiền": "3", "nguồn": "ngân sách"}, {"tên": "b", "tiền": "5"}]
    assert rows.whole == {"đơn vị tính": "đồng", "khoản": [{"tên": "A", "khoản": items}]}
    assert rows.covered == {"tiền", "nguồn"}
    assert "“A” ghi 7, cộng các khoản con được 8" in rows.told


def test_columns_of_a_budget_without_a_place_are_left_out():
    rows = rows_for("mục đích: Vì.\n", "Nội dung;Số lượng;Đơn giá;Thành tiền (đồng)\na;2;3;6\n", "kinh phí")
    assert rows.lists["khoản"] == [{"tên": "a", "tiền": "6"}]
    assert rows.told == ("không nhập cột “Số lượng” và “Đơn giá”: kế hoạch không có chỗ cho cột ấy",)


def test_budget_without_a_unit_says_how_it_is_read():
    assert rows_for("mục đích: Vì.\n", "Nội dung;Số tiền\na;1\n", "kinh phí").told == (
        "bảng không ghi đơn vị tính: kế hoạch hiểu là triệu đồng",
    )


@pytest.mark.parametrize("target", ["nhiệm vụ", "chỉ tiêu", "kinh phí"])
def test_table_without_names_is_refused(target):
    with pytest.raises(UserError, match="Không thấy cột tên"):
        rows_for("mục đích: Vì.\n", "Mã;Ký hiệu\na;b\n", target)


def test_cell_without_a_value_is_refused_where_it_would_be_taken():
    plan = plan_of(TABLE)
    target = chosen(targets_of(plan), "phụ lục")
    fault = table_on(read_workbook(workbook(["Tên", "Số", "Khác"], ["a", "=1+1", "x"]))[0])
    with pytest.raises(UserError, match="ô B2 có công thức nhưng chưa có kết quả"):
        plan_rows(fault, target, plan, office_of(""))
    beside = table_on(read_workbook(workbook(["Tên", "Số", "Khác"], ["a", 1, "=1+1"]))[0])
    assert plan_rows(beside, target, plan, office_of("")).lists["hàng"] == [["a", "1", None]]


def test_row_with_a_number_of_groups_and_a_name_alone_is_a_group():
    table = with_groups(found("TT;Tên;Số\nI;A;\nB.;C;\n1;a;\nI;D;5\n;E;\n").table)
    assert [is_group(row, 3) for row in table.rows[1:]] == [True, True, False, False, False]
    plain = found("Tên;Số;Khác\nI;A;\n").table
    assert with_groups(plain) == plain
