import pytest

from sinhkehoach.export.bring_back import FOR_INFORMATION, Kind, Told
from sinhkehoach.export.row_mark import MARK_HEAD
from tests.support.exports import PLAN, FilledBook, brought, exported, listing_of

TASKS, INDICATORS = "Nhiệm vụ", "Chỉ tiêu"
NET = ("nhiệm vụ", 0, "nhiệm vụ", 0)
ATTENDANCE = ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0)


@pytest.fixture
def book():
    return FilledBook(exported(listing_of()))


def _brought(book, text=PLAN, **given):
    found = brought(book.data(), listing_of(text), **given)
    return {each.path: each.value for each in found.taken}, [(each.kind, each.message) for each in found.told]


def test_untouched_workbook_brings_and_tells_nothing(book):
    assert _brought(book) == ({}, [])


def test_states_results_and_notes_are_taken(book):
    book.fill(TASKS, "Lắp mạng", Tình_trạng="Xong", Kết_quả=" Đã *lắp*  12 ", Ghi_chú=3)
    book.fill(INDICATORS, "Chuyên cần", Kết_quả_TH="97,5%", Kết_quả_THCS=98.25)
    assert _brought(book) == (
        {
            (*NET, "tình trạng"): "xong",
            (*NET, "kết quả"): r"Đã \*lắp\* 12",
            (*NET, "ghi chú"): "3",
            (*ATTENDANCE, "TH", "kết quả"): "97,5",
            (*ATTENDANCE, "THCS", "kết quả"): "98,25",
        },
        [],
    )


def test_what_was_emptied_is_taken_away(book):
    book.fill(TASKS, "Tuyên truyền", Tình_trạng=None)
    assert _brought(book) == ({("nhiệm vụ", 1, "tình trạng"): None}, [])


def test_wrong_value_is_told_with_its_cell(book):
    book.fill(TASKS, "Lắp mạng", Tình_trạng="gần xong", Kết_quả="=1/0")
    book.fill(INDICATORS, "Biết bơi", Kết_quả_TH="50.5")
    found = brought(book.data(), listing_of())
    assert found.taken == ()
    assert [(each.kind, each.where, each.column) for each in found.told] == [
        (Kind.WRONG, "trang “Nhiệm vụ”, ô I5", "Tình trạng"),
        (Kind.WRONG, "trang “Nhiệm vụ”, ô J5", "Kết quả"),
        (Kind.WRONG, "trang “Chỉ tiêu”, ô H5", "Kết quả TH"),
    ]
    assert found.told[0].message.startswith("cột “Tình trạng” không nhập: không có lựa chọn “gần xong”")
    assert found.told[1].message.endswith("ô J5 có công thức nhưng chưa có kết quả")


def test_what_is_done_to_sheets_that_are_only_to_be_seen_is_told(book):
    book.fill("Kinh phí", "Đường truyền", Số_tiền=3)
    book.fill("Kinh phí", "TỔNG CỘNG", Số_tiền=99)
    book.fill("Nơi nhận", "UBND tỉnh", Lời_ghi="khác")
    book.sheet("Nơi nhận").delete_rows(book.row("Nơi nhận", "Sở Tài chính"))
    found = brought(book.data(), listing_of())
    assert found.taken == ()
    assert [(each.where, each.message) for each in found.told] == [
        ("trang “Kinh phí”, ô D6", "cột “Số tiền” không nhập: “3,00”; kế hoạch ghi “2,25”"),
        ("trang “Kinh phí”, ô D8", "cột “Số tiền” không nhập: “99,00”; kế hoạch ghi “21,25”"),
        ("trang “Nơi nhận”", "trang không có dòng “Sở Tài chính”"),
        ("trang “Nơi nhận”, ô C4", "cột “Lời ghi” không nhập: “khác”; kế hoạch ghi “để b/c”"),
    ]


def test_formula_without_a_result_is_told_where_no_sum_was_sent_out(book):
    book.fill("Kinh phí", "Đường truyền", Số_tiền="=1+1")
    for place in ("C4", "G8"):
        book.sheet("Kinh phí")[place] = "=1+1"
    found = brought(book.data(), listing_of())
    assert sorted(each.place for each in found.told) == ["C4", "D6", "G8"]


def test_other_columns_are_told_with_what_the_plan_says(book):
    book.fill(TASKS, "Lắp mạng", Thời_gian_thực_hiện="Quý IV", Sản_phẩm=None)
    book.fill(INDICATORS, "Biết bơi", Kết_quả_THCS="9")
    book.sheet(TASKS)["P5"] = "bên lề"
    assert _brought(book) == (
        {},
        [
            (Kind.OTHER_COLUMN, "cột “Sản phẩm” không nhập: đã bị xóa; kế hoạch ghi “Biên bản”"),
            (
                Kind.OTHER_COLUMN,
                "cột “Thời gian thực hiện” không nhập: “Quý IV”; kế hoạch ghi “trước 30/9/2027”",
            ),
            (Kind.OTHER_COLUMN, "cột “cột P” không nhập: “bên lề”"),
            (Kind.OTHER_COLUMN, "cột “Kết quả THCS” không nhập: “9”; mục này không có đích ở cột ấy"),
        ],
    )


def test_formula_without_a_result_is_told_where_nothing_was_sent(book):
    book.fill(TASKS, "Mua máy", Sản_phẩm="=1+1")
    place = book.cell(TASKS, "Mua máy", "Sản phẩm").coordinate
    said = f"cột “Sản phẩm” không nhập: ô {place} có công thức nhưng chưa có kết quả"
    assert _brought(book) == ({}, [(Kind.OTHER_COLUMN, said)])


def test_sign_of_percent_belongs_to_results_alone(book):
    book.fill(INDICATORS, "Chuyên cần", Ghi_chú="12%", Kết_quả_TH="97 %")
    taken, _ = _brought(book)
    assert taken == {(*ATTENDANCE, "ghi chú"): "12%", (*ATTENDANCE, "TH", "kết quả"): "97"}


def test_change_of_a_name_is_told_and_the_rest_of_the_row_taken(book):
    book.fill(TASKS, "Lắp mạng", Kết_quả="x").fill(TASKS, "Lắp mạng", Tên_nhiệm_vụ="Lắp")
    taken, told = _brought(book)
    assert taken == {(*NET, "kết quả"): "x"}
    assert told == [(Kind.OTHER_COLUMN, "cột “Tên nhiệm vụ” không nhập: “Lắp”; kế hoạch ghi “Lắp mạng”")]


def test_rows_may_stand_in_any_order_and_be_hidden(book):
    book.fill(TASKS, "Tuyên truyền", Kết_quả="x")
    sheet = book.sheet(TASKS)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(4, 7)]
    for number, row in enumerate(reversed(rows), 4):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    sheet.row_dimensions[4].hidden = True
    assert _brought(book) == ({("nhiệm vụ", 1, "kết quả"): "x"}, [])


def test_rows_that_are_gone_added_or_damaged_are_told(book):
    book.sheet(TASKS).append(["", "", "Việc thêm", "", "", "", "", "", "xong"])
    book.fill(TASKS, "Mua máy", **{MARK_HEAD: "skh1|hỏng"})
    book.sheet(TASKS).delete_rows(book.row(TASKS, "Lắp mạng"))
    assert _brought(book) == (
        {},
        [
            (
                Kind.BROKEN,
                "mã ẩn của dòng đã bị sửa nên không biết là dòng nào: “Phòng Văn hóa - Xã hội; Công an”",
            ),
            (Kind.ADDED, "dòng thêm tay, không nhập: “Việc thêm”"),
            (Kind.MISSING, "trang không có dòng “Lắp mạng”"),
            (Kind.MISSING, "trang không có dòng “Mua máy”"),
        ],
    )


def test_copied_row_brings_what_it_says_unless_both_say_something_else(book):
    sheet = book.sheet(TASKS)
    sheet.append([cell.value for cell in sheet[5]])
    sheet["H8"].number_format = sheet["H5"].number_format
    book.fill(TASKS, "Lắp mạng", Tình_trạng="xong", Kết_quả="một")
    sheet.cell(8, book.heads(TASKS)["Kết quả"]).value = "hai"
    taken, told = _brought(book)
    assert taken == {(*NET, "tình trạng"): "xong"}
    assert told == [(Kind.CLASH, "cột “Kết quả” có hai dòng cùng một mục: “một” (ô J5) và “hai” (ô J8)")]


def test_copied_sheet_brings_the_same_once_and_tells_where_it_differs(book):
    book.fill(TASKS, "Lắp mạng", Tình_trạng="xong", Kết_quả="một")
    other = book.book.copy_worksheet(book.sheet(TASKS))
    other.cell(5, book.heads(TASKS)["Kết quả"]).value = "hai"
    taken, told = _brought(book)
    assert taken == {(*NET, "tình trạng"): "xong"}
    assert told == [
        (Kind.CLASH, "ghi “một”, trang “Nhiệm vụ Copy”, ô J5 ghi “hai”; kế hoạch được giữ nguyên")
    ]


def test_copied_sheet_that_empties_what_the_other_says_is_told(book):
    other = book.book.copy_worksheet(book.sheet(TASKS))
    book.fill(TASKS, "Tuyên truyền", Tình_trạng="xong")
    other.cell(7, book.heads(TASKS)["Tình trạng"]).value = None
    taken, told = _brought(book)
    assert taken == {}
    assert told == [
        (Kind.CLASH, "ghi “xong”, trang “Nhiệm vụ Copy”, dòng 7 ghi “”; kế hoạch được giữ nguyên")
    ]
    book.fill(TASKS, "Tuyên truyền", Tình_trạng=None)
    other.cell(7, book.heads(TASKS)["Tình trạng"]).value = "xong"
    assert _brought(book)[1][0][1].startswith("ghi “”, trang “Nhiệm vụ Copy”, ô I7 ghi “xong”")


def test_row_of_another_sheet_is_told(book):
    row = [cell.value for cell in book.sheet(INDICATORS)[4]]
    mark = row[book.heads(INDICATORS)[MARK_HEAD] - 1]
    book.fill(TASKS, "Tuyên truyền", **{MARK_HEAD: mark})
    assert _brought(book) == (
        {},
        [
            (Kind.FOREIGN, "dòng chép từ trang khác sang, không nhập: “Tuyên truyền”"),
            (Kind.MISSING, "trang không có dòng “Tuyên truyền”"),
        ],
    )


def test_value_of_the_plan_that_changed_meanwhile_is_kept_and_both_are_shown(book):
    book.fill(TASKS, "Lắp mạng", Kết_quả="của đơn vị", Tình_trạng="xong")
    now = PLAN.replace("Biên bản}", "Biên bản, kết quả: của ta, tình trạng: xong}")
    assert _brought(book, now) == (
        {},
        [(Kind.CLASH, "cột “Kết quả” không nhập: bảng ghi “của đơn vị”, kế hoạch nay ghi “của ta”")],
    )


def test_what_nobody_typed_does_not_take_back_what_the_plan_has_by_now(book):
    assert _brought(book, PLAN.replace("Biên bản}", "Biên bản, kết quả: của ta}")) == ({}, [])


def test_letters_that_differ_in_case_alone_are_a_change(book):
    book.fill(TASKS, "Lắp mạng", Kết_quả="Đã lắp")
    now = PLAN.replace("Biên bản}", "Biên bản, kết quả: đã lắp}")
    assert [kind for kind, _ in _brought(book, now)[1]] == [Kind.CLASH]


def test_plan_may_be_edited_between_out_and_in(book):
    book.fill(TASKS, "Lắp mạng", Kết_quả="a").fill(TASKS, "Mua máy", Kết_quả="b")
    now = PLAN.replace("tên: Lắp mạng,", "tên: Lắp mạng trường,").replace("tên: Mua máy,", "tên: Sắm, ")
    taken, told = _brought(book, now)
    assert taken == {(*NET, "kết quả"): "a", (*NET[:-1], 1, "kết quả"): "b"}
    assert told == [(Kind.RENAMED, "“Lắp mạng” trong kế hoạch nay là “Lắp mạng trường”")]


def test_task_and_part_that_the_plan_has_no_more_are_told(book):
    book.fill(TASKS, "Tuyên truyền", Kết_quả="a")
    found = brought(book.data(), listing_of("nhiệm vụ:\n  - {tên: Xyz}\n"))
    assert found.taken == ()
    assert [(each.kind, each.where) for each in found.told] == [
        *((Kind.UNKNOWN, f"trang “Nhiệm vụ”, dòng {number}") for number in (4, 5, 6, 7)),
        (Kind.MISSING, "trang “Nhiệm vụ”"),
        *((Kind.UNKNOWN, f"trang “{name}”") for name in ("Chỉ tiêu", "Kinh phí", "Nơi nhận")),
    ]


def test_rows_of_another_plan_are_told(book):
    taken, told = _brought(book, is_ours=lambda origin: origin.plan != "ke-hoach")
    assert taken == {}
    assert told[1] == (Kind.FOREIGN, "dòng của kế hoạch “ke-hoach”, kỳ năm 2027: “Phòng Văn hóa - Xã hội”")


def test_columns_that_are_gone_are_told_once(book):
    sheet = book.sheet(TASKS)
    for head in ("Kết quả", "Sản phẩm"):
        sheet.delete_cols(book.heads(TASKS)[head])
    book.fill(TASKS, "Lắp mạng", Tình_trạng="xong")
    assert _brought(book) == (
        {(*NET, "tình trạng"): "xong"},
        [
            (Kind.NO_COLUMN, "trang không còn cột “Sản phẩm”"),
            (Kind.NO_COLUMN, "trang không còn cột “Kết quả”"),
        ],
    )


def test_column_that_is_gone_takes_nothing_away(book):
    book.sheet(TASKS).delete_cols(book.heads(TASKS)["Tình trạng"])
    assert _brought(book) == ({}, [(Kind.NO_COLUMN, "trang không còn cột “Tình trạng”")])


def test_what_is_said_of_many_is_counted_by_its_kind():
    def of(kind):
        return Told(kind, "Nhiệm vụ", "A4", "lời", "Sản phẩm").of_many

    assert of(Kind.OTHER_COLUMN) == "ô nữa của cột “Sản phẩm” cũng vậy"
    assert of(Kind.MISSING) == "dòng nữa của kế hoạch không có trong trang"
    assert of(Kind.WRONG) == of(Kind.CLASH) == ""


def test_long_words_are_shortened(book):
    book.fill(TASKS, "Lắp mạng", Sản_phẩm="chữ " * 40)
    message = _brought(book)[1][0][1]
    assert message.startswith("cột “Sản phẩm” không nhập: “chữ chữ")
    assert "…”; kế hoạch ghi “Biên bản”" in message


def test_column_that_the_plan_has_only_by_now_is_no_matter(book):
    assert _brought(book, PLAN.replace("Biên bản}", "Biên bản, lãnh đạo: Chủ tịch}")) == ({}, [])


def test_what_is_told_for_information_is_what_nobody_typed():
    assert {Kind.MISSING, Kind.RENAMED, Kind.NO_COLUMN} == FOR_INFORMATION


def test_of_results_by_stretches_of_time_the_last_is_sent_out_and_comes_back():
    text = PLAN.replace("tên: Tuyên truyền", "tên: Tuyên truyền, kết quả: {6 tháng: Nửa, năm: Cả}", 1)
    assert text != PLAN
    book = FilledBook(exported(listing_of(text)))
    assert _brought(book, text) == ({}, [])
    book.fill(TASKS, "Tuyên truyền", Kết_quả="Gần cả")
    assert _brought(book, text)[0] == {("nhiệm vụ", 1, "kết quả", "năm"): "Gần cả"}
