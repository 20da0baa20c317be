from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.table_files import chosen_table, tables_in, whole_sheets
from sinhkehoach.render.text_document import text_document
from tests.support.sheets import words, workbook

WORD = """\
PHỤ LỤC
Bảng 1. Số trường
(Kèm theo Kế hoạch)
Đơn vị tính: triệu đồng
Tên\tSố
a\t1
b\t2
Lời ở giữa.
Tên\tGhi chú
c\tx
d\ty
"""


def _in(file, data, **settings):
    file.write_bytes(data)
    return tables_in(file, settings.get("pasted"), settings.get("sheet", ""))


def test_tables_of_a_word_file_are_called_by_the_line_above(tmp_path):
    tables = _in(tmp_path / "a.docx", text_document(WORD).data)
    first, second = tables.found
    assert (first.name, first.unit, words(first.table)[1]) == ("Bảng 1. Số trường", "triệu đồng", ["a", "1"])
    assert (second.name, second.unit) == ("Lời ở giữa.", "")


def test_table_is_chosen_by_number_or_words(tmp_path):
    tables = _in(tmp_path / "a.docx", text_document(WORD).data)
    assert chosen_table(tables, "2") is tables.found[1]
    assert chosen_table(tables, "so truong") is tables.found[0]
    assert chosen_table(tables._replace(found=tables.found[:1]), "") is tables.found[0]


@pytest.mark.parametrize(
    ("wanted", "said"), [("", "Tệp có 2 bảng"), ("9", "không phải là tên"), ("a", "nhiều bảng")]
)
def test_tables_are_listed_where_none_is_chosen(tmp_path, wanted, said):
    with pytest.raises(UserError, match=said) as told:
        chosen_table(_in(tmp_path / "a.docx", text_document(WORD).data), wanted)
    assert "1. Bảng 1. Số trường (cột: Tên, Số)" in told.value.hint


def test_sheets_that_are_seen_are_read(tmp_path):
    def more(sheet):
        for name, state in (("Kín", "hidden"), ("Hai", "visible"), ("Trống", "visible")):
            other = sheet.parent.create_sheet(name)
            other.sheet_state = state
            if name != "Trống":
                other.append(["x", "y"])
                other.append([1, 2])

    data = workbook(["a", "b"], [1, 2], name="Một", change=more)
    tables = _in(tmp_path / "a.XLSX", data)
    assert [each.name for each in tables.found] == ["Một", "Hai"]
    assert tables.told == ("không đọc trang ẩn: Kín",)
    assert [each.name for each in _in(tmp_path / "a.xlsx", data, sheet="kín").found] == ["Một", "Kín", "Hai"]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", ()),
        ("utf-8-sig", ()),
        ("utf-16", ()),
        ("cp1258", ("tệp lưu bằng bảng mã Windows-1258: đã đổi sang Unicode",)),
    ],
)
def test_text_is_read_in_any_encoding(tmp_path, encoding, told):
    text = "Tên trường;Số học sinh\nTrường Mầm non Hướng Dương;5\nTrường Tiểu học Nguyễn Trãi;7\n"
    if encoding == "cp1258":
        # Tone marks stand behind their letters there.
        text = "".join(_apart(letter) for letter in text)
    tables = _in(tmp_path / "a.csv", text.encode(encoding))
    assert words(tables.found[0].table)[1] == ["Trường Mầm non Hướng Dương", "5"]
    assert tables.told == told


def _apart(letter):
    from unicodedata import normalize  # noqa: PLC0415

    for tone in "\u0300\u0301\u0303\u0309\u0323":
        bare = normalize("NFC", normalize("NFD", letter).replace(tone, ""))
        if len(bare) == 1 and bare != letter:
            return bare + tone
    return letter


def test_old_fonts_are_told(tmp_path):
    text = "Tr­êng;Sè\nKÕ ho¹ch ph¸t triÓn;5\n"
    tables = _in(tmp_path / "a.csv", text.encode("latin-1"))
    assert words(tables.found[0].table)[1][0] == "Kế hoạch phát triển"
    assert "bảng mã cũ" in tables.told[0]


def test_pasted_text_takes_the_place_of_the_file():
    (found,) = tables_in(Path("-"), "Tên\tSố\na\t1\n".encode(), "").found
    assert words(found.table) == [["Tên", "Số"], ["a", "1"]]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.xls", b"x", "kiểu “.xls”"),
        ("a.pdf", b"x", "không phải là tệp có bảng"),
        ("a.csv", b"\xff\x80\x81\x00", "mã|chữ"),
        ("a.csv", b"PK\x03\x04", "tệp Word, Excel"),
    ],
)
def test_other_files_are_refused(tmp_path, name, data, said):
    with pytest.raises(UserError, match=said):
        _in(tmp_path / name, data)


def test_file_without_a_table_says_so(tmp_path):
    tables = _in(tmp_path / "a.docx", text_document("Chỉ có lời.\n").data)
    with pytest.raises(UserError, match="Không thấy bảng nào"):
        chosen_table(tables, "")


def test_whole_sheets_have_what_is_hidden_as_well(tmp_path):
    def hide(sheet):
        sheet.column_dimensions["B"].hidden = True

    book, text = tmp_path / "a.xlsx", tmp_path / "số liệu.csv"
    book.write_bytes(workbook(["a", "b"], change=hide))
    text.write_text("c;d\n", encoding="utf-8")
    seen = [
        (sheet.name, [cell.text for cell in sheet.rows[0].cells])
        for file in (book, text)
        for sheet in whole_sheets(file)
    ]
    assert seen == [("Sheet", ["a", "b"]), ("số liệu", ["c", "d"])]
    assert whole_sheets(tmp_path / "a.docx") == ()
