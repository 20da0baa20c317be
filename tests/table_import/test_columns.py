import pytest

from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.table_import.columns import facts_shown, places_in
from tests.support.plans import plan_of
from tests.support.sheets import found


def _shown(heads, source, columns=()):
    parts = TableParts(found(f"{heads}\n{heads.replace(';', 'x;')}y\n").table)
    return [f"{each.shows} {each.part}".strip() for each in facts_shown(parts, source, columns)]


@pytest.mark.parametrize(
    ("heads", "shown"),
    [
        (
            "STT;Nhiệm vụ;Đơn vị chủ trì;Phối hợp;Thời hạn",
            ["tt", "nhiệm vụ", "chủ trì", "phối hợp", "thời gian"],
        ),
        ("NOI DUNG;CHU TRI;SAN PHAM", ["nhiệm vụ", "chủ trì", "sản phẩm"]),
        ("Tên nhiệm vụ;Mã số", ["nhiệm vụ", ""]),
        ("Nhóm;Tên nhiệm vụ", ["", "nhiệm vụ"]),
        ("Nhóm;Chủ trì", ["nhiệm vụ", "chủ trì"]),
        ("Nội dung công việc;Tiến độ;Tiến độ", ["nhiệm vụ", "thời gian", ""]),
    ],
)
def test_heads_of_tasks(heads, shown):
    assert _shown(heads, DerivedFrom.TASKS) == shown


@pytest.mark.parametrize(
    ("heads", "shown"),
    [
        ("Tên chỉ tiêu;ĐVT;Hiện tại;Đích;Kết quả", ["chỉ tiêu", "đơn vị", "hiện tại", "đích", "kết quả"]),
        ("Chỉ tiêu;mn;Tiểu học;Ghi chú", ["chỉ tiêu", "đích MN", "", "ghi chú"]),
        ("Chỉ tiêu;Chỉ tiêu năm 2027", ["chỉ tiêu", "đích"]),
    ],
)
def test_heads_of_indicators(heads, shown):
    assert _shown(heads, DerivedFrom.INDICATORS, ["MN", "TH"]) == shown


@pytest.mark.parametrize(
    ("heads", "shown"),
    [
        ("Hạng mục;Thành tiền;Nguồn vốn", ["nội dung", "số tiền", "nguồn"]),
        ("Nội dung;Năm 2027;2028;Cách tính", ["nội dung", "năm 2027", "năm 2028", "cách tính"]),
    ],
)
def test_heads_of_a_budget(heads, shown):
    assert _shown(heads, DerivedFrom.BUDGET) == shown


def _places(heads, columns):
    table = plan_of(f"phụ lục: [{{tên: X, bảng: {{cột: {columns}, hàng: [[x]]}}}}]\n").appendices[0].tables[0]
    return places_in(TableParts(found(heads).table), table.columns)


def test_columns_are_found_by_name_in_any_order():
    assert _places("Ghi chú;TÊN;Mã\nx;y;z\n", "[Tên, Số, Ghi chú]") == [2, 0, None]


def test_column_below_a_common_head_is_told_from_its_like():
    columns = "[Tên, {tên: Học sinh, cột: [Nam, Nữ]}, {tên: Giáo viên, cột: [Nam, Nữ]}]"
    heads = "Tên;Giáo viên;;Học sinh;\n;Nam;Nữ;Nam;Nữ\na;1;2;3;4\n"
    assert _places(heads, columns) == [0, 3, 4, 1, 2]
    assert _places("Tên;Nam\na;1\n", columns) == [0, None]
    assert _places("Tên;Nữ\na;1\n", "[Tên, {tên: Học sinh, cột: [Nam, Nữ]}]") == [0, 2]


def test_numbers_of_rows_go_to_the_column_that_has_them():
    assert _places("STT;Tên\n1;a\n", "[TT, Tên]") == [0, 1]
    assert _places("Tên;Tên\na;b\n", "[Tên]") == [0, None]
