from sinhkehoach.export.filled_sheet import filled_sheets
from sinhkehoach.export.row_mark import MARK_HEAD
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.sheets.workbook import read_workbook
from tests.support.exports import FilledBook, exported, listing_of
from tests.support.sheets import workbook

TASKS = "Nhiệm vụ"


def _sheets(data):
    return filled_sheets(read_workbook(data, with_hidden=True))


def test_rows_come_back_with_their_marks_and_cells():
    tasks, *others = _sheets(exported(listing_of()))
    assert (tasks.name, tasks.kind, *(each.kind for each in others)) == (TASKS, "nv", "ct", "kp", "nn")
    row = tasks.rows[1]
    assert (row.number, row.words("Tên nhiệm vụ"), row.cell("Ngày cuối").words) == (
        5,
        "Lắp mạng",
        "29/09/2027",
    )
    assert row.cell("Ngày cuối").place == "H5"
    assert row.cell("Kết quả") == ("5", "", "")
    assert row.mark.said("Tên nhiệm vụ", "Lắp mạng")
    assert {"TT", "Kết quả"} < tasks.heads
    assert "" not in tasks.heads


def test_filtered_rows_and_words_with_marks_of_ours_are_read():
    book = FilledBook(exported(listing_of())).fill(TASKS, "Lắp mạng", Kết_quả="*x* [[y]]")
    book.sheet(TASKS).row_dimensions[5].hidden = True
    assert _sheets(book.data())[0].rows[1].words("Kết quả") == "*x* [[y]]"


def test_row_added_by_hand_has_no_mark_and_one_with_a_changed_mark_is_broken():
    book = FilledBook(exported(listing_of()))
    book.sheet(TASKS).append(["", "", "Việc thêm"])
    mark = book.cell(TASKS, "Lắp mạng", MARK_HEAD)
    mark.value = mark.value[:-1] + "?"
    rows = _sheets(book.data())[0].rows
    assert [(row.mark is None, row.is_broken) for row in rows] == [
        (False, False),
        (True, True),
        (False, False),
        (False, False),
        (True, False),
    ]
    assert rows[-1].first_words == "Việc thêm"


def test_sheet_is_known_by_any_row_that_is_left_whole():
    book = FilledBook(exported(listing_of()))
    book.cell(TASKS, "Hạ tầng", MARK_HEAD).value = None
    assert _sheets(book.data())[0].kind == "nv"
    for name in ("Lắp mạng", "Mua máy", "Tuyên truyền"):
        book.cell(TASKS, name, MARK_HEAD).value = "skh1"
    tasks, *_ = _sheets(book.data())
    assert (tasks.kind, [row.is_broken for row in tasks.rows]) == ("", [False, True, True, True])


def test_row_of_which_only_the_mark_is_left_comes_back():
    book = FilledBook(exported(listing_of()))
    for cell in book.sheet(TASKS)[5][:-1]:
        cell.value = None
    row = _sheets(book.data())[0].rows[1]
    assert (dict(row.cells), row.mark.said("Tên nhiệm vụ", "Lắp mạng"), row.first_words) == ({}, True, "")


def test_cell_without_a_head_is_called_by_its_column():
    book = FilledBook(exported(listing_of()))
    book.sheet(TASKS)["P5"] = "bên lề"
    book.sheet(TASKS)["I6"] = "=1+1"
    rows = _sheets(book.data())[0].rows
    assert rows[1].cells["cột P"].words == "bên lề"
    assert rows[2].cell("Tình trạng").fault == "ô I6 có công thức nhưng chưa có kết quả"


def test_sheet_saved_alone_is_known_as_csv_too():
    text = "\n".join(
        ";".join(str(cell.value or "") for cell in row)
        for row in FilledBook(exported(listing_of())).sheet(TASKS).iter_rows()
    )
    (sheet,) = filled_sheets([delimited_sheet(text, "a.csv")])
    assert (sheet.name, sheet.kind, len(sheet.rows)) == ("a.csv", "nv", 4)


def test_table_of_any_other_origin_is_none():
    assert _sheets(workbook(["TT", "Tên"], ["1", "A"])) == []
    assert _sheets(workbook([MARK_HEAD, "Tên"])) == []
    assert _sheets(workbook([MARK_HEAD, "Tên"], ["", "A"])) == []
