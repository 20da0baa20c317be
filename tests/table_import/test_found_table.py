from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.table_import.found_table import table_on, with_repeated_cells
from tests.support.sheets import found, words, workbook


def _on(*rows, **facts):
    return table_on(read_workbook(workbook(*rows, **facts))[0])


def test_table_begins_with_its_heads_and_ends_with_an_empty_row():
    table = _on(
        ["PHỤ LỤC"],
        ["Đơn vị tính: triệu đồng"],
        ["STT", "Tên", "Số"],
        [1, "Một", 2],
        [],
        ["Người lập", None, "Ký"],
    )
    assert words(table.table) == [["STT", "Tên", "Số"], ["1", "Một", "2"]]
    assert table.unit == "triệu đồng"
    assert table.told == (
        "không nhập dòng phía trên bảng: “PHỤ LỤC”",
        "không nhập dòng sau dòng trống: “Người lập Ký”",
    )


def test_row_that_fills_the_columns_names_them_where_none_is_numbered():
    assert words(found("Danh sách;;\nTên;Số;Ghi chú\nMột;2;\n").table)[0] == ["Tên", "Số", "Ghi chú"]


def test_hidden_row_is_no_gap():
    def hide(sheet):
        sheet.row_dimensions[3].hidden = True

    table = _on(["Tên", "Số"], ["a", 1], ["b", 2], ["c", 3], change=hide)
    assert words(table.table) == [["Tên", "Số"], ["a", "1"], ["c", "3"]]
    assert table.told == ("không nhập 1 hàng ẩn: 3",)


def test_hidden_columns_are_told():
    def hide(sheet):
        sheet.column_dimensions["B"].hidden = True

    assert _on(["Tên", "Số", "X"], ["a", 1, 2], change=hide).told == ("không nhập 1 cột ẩn: B",)


def test_long_lists_of_what_is_left_out_are_shortened():
    text = "a;b\n1;2\n\n" + "x;y\n" * 20
    assert found(text).told[0].endswith("và 8 chỗ nữa")


def test_sheet_of_one_column_holds_no_table():
    assert _on(["a"], ["b"]) is None


def test_head_is_wide_where_only_the_row_below_says_more():
    table = found("TT;Tên;Chỉ tiêu;\n;;MN;TH\n1;Một;2;3\n").table
    assert [(cell.text, cell.span) for cell in table.rows[0]] == [("TT", 1), ("Tên", 1), ("Chỉ tiêu", 2)]


def test_head_stays_as_it_is_above_a_row_of_values():
    table = found("Tên;Chỉ tiêu;\nMột;2;3\n").table
    assert [cell.span for cell in table.rows[0]] == [1, 1, 1]


def test_merged_cell_stands_in_each_of_its_rows():
    table = _on(["Tên", "Chủ trì"], ["a", "Phòng"], ["b", None], ["c", "Sở"], merged=["B2:B3"])
    assert words(table.table) == [["Tên", "Chủ trì"], ["a", "Phòng"], ["b", "Phòng"], ["c", "Sở"]]


def test_heads_are_not_repeated_and_rows_of_nothing_else_are_none():
    table = _on(
        ["Tên", "Chỉ tiêu", None], [None, "MN", "TH"], ["a", 1, 2], [None, None, None],
        merged=["A1:A2", "B1:C1", "A3:A4", "B3:B4", "C3:C4"],
    )  # fmt: skip
    assert words(table.table) == [["Tên", "Chỉ tiêu"], ["", "MN", "TH"], ["a", "1", "2"]]
    assert with_repeated_cells(SheetTable(table.table.rows, 3)) == table.table
