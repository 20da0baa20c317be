from decimal import Decimal
from io import BytesIO

from openpyxl import load_workbook

from sinhkehoach.export.row_mark import MARK_HEAD, read_mark
from sinhkehoach.export.workbook import sheets_of
from tests.support.exports import PLAN, exported, listing_of


def _sheet(name, text=PLAN):
    return next(each for each in sheets_of(listing_of(text)) if each.name == name)


def _column(sheet, head):
    place = [column.head for column in sheet.columns].index(head)
    return [row[place] for row in (*sheet.rows, *sheet.foot)]


def test_sheets_come_in_one_order_with_what_to_do_on_them():
    sheets = sheets_of(listing_of())
    assert [each.name for each in sheets] == ["Nhiệm vụ", "Chỉ tiêu", "Kinh phí", "Nơi nhận", "Tiến độ"]
    assert [each.table for each in sheets] == ["NhiemVu", "ChiTieu", "KinhPhi", "NoiNhan", ""]
    assert "ô nền vàng" in sheets[0].note
    assert sheets[2].note.startswith("Đơn vị tính: triệu đồng.")
    assert [each.note.endswith("sửa ở đây không nhập về.") for each in sheets] == [
        False,
        False,
        True,
        True,
        True,
    ]
    assert sheets[0].title == "Nhiệm vụ – KẾ HOẠCH số 05/KH-UBND: Phát triển giáo dục"
    assert [each.frozen for each in sheets[:3]] == [3, 3, 2]


def test_sums_are_formulas_over_what_stands_below():
    amounts = _column(_sheet("Kinh phí"), "Số tiền")
    assert [(cell.value, cell.formula) for cell in amounts] == [
        (Decimal("17.25"), "SUM(D5:D6)"),
        (15, ""),
        (Decimal("2.25"), ""),
        (4, ""),
        (Decimal("21.25"), "SUM(D4,D7)"),
    ]
    assert [cell.look.number_format for cell in amounts] == [
        "#,##0.00",
        "#,##0",
        "#,##0.00",
        "#,##0",
        "#,##0.00",
    ]


def test_money_stands_on_the_right_targets_in_the_middle():
    assert {cell.look.align for cell in _column(_sheet("Kinh phí"), "Số tiền")} == {"right"}
    assert {cell.look.align for cell in _column(_sheet("Chỉ tiêu"), "Đích TH")} == {"center"}


def test_stated_amount_that_is_no_sum_is_a_number():
    text = "kinh phí:\n  khoản:\n    - {tên: A, tiền: 9, khoản: [{tên: B, tiền: 4}, {tên: C}]}\n"
    assert [cell.formula for cell in _column(_sheet("Kinh phí", text), "Số tiền")] == ["", "", "", "SUM(C4)"]


def test_formula_that_excel_would_not_take_is_a_number():
    items = "".join(
        f"    - {{tên: N{n}, khoản: [{{tên: a{n}, tiền: 1}}]}}\n    - {{tên: x{n}, tiền: 1}}\n"
        for n in range(260)
    )
    sheet = _sheet("Kinh phí", f"kinh phí:\n  khoản:\n{items}")
    assert _column(sheet, "Số tiền")[-1].formula == ""
    assert _column(sheet, "Số tiền")[-1].value == 520


def test_rows_to_be_filled_in_have_their_mark_in_a_hidden_column():
    sheet = _sheet("Nhiệm vụ")
    assert sheet.columns[-1].head == MARK_HEAD
    assert sheet.columns[-1].is_hidden
    mark = read_mark(sheet.rows[1][-1].value)
    assert mark.origin == ("ke-hoach", "năm 2027")
    assert mark.said("Tên nhiệm vụ", "Lắp mạng")
    assert mark.said("Ngày cuối", "29/09/2027")
    assert mark.said("Kết quả", "")
    money = _sheet("Kinh phí")
    assert read_mark(money.foot[0][-1].value).said("Số tiền", "21,25")


def test_cell_that_is_not_for_a_row_is_grey():
    sheet = _sheet("Chỉ tiêu")
    results = _column(sheet, "Kết quả THCS")
    assert [bool(cell.look.fill) for cell in results] == [False, True]


def test_groups_stand_out_and_what_is_in_them_is_indented():
    names = _column(_sheet("Nhiệm vụ"), "Tên nhiệm vụ")
    assert [(cell.look.bold, cell.look.indent) for cell in names] == [
        (True, 0),
        (False, 1),
        (False, 1),
        (False, 0),
    ]


def test_workbook_opens_with_numbers_dates_and_choices():
    book = load_workbook(BytesIO(exported(listing_of())), data_only=True)
    tasks, money = book["Nhiệm vụ"], book["Kinh phí"]
    assert tasks["H5"].value.strftime("%Y-%m-%d") == "2027-09-29"
    (rule,) = tasks.data_validations.dataValidation
    assert (rule.formula1, str(rule.sqref)) == ('"xong,đang làm,chưa làm"', "I4:I7")
    assert tasks.tables["NhiemVu"].ref == "A3:L7"
    assert money["D4"].value == 17.25
    assert money["D8"].value == 21.25
