import io
import re
import sys
import zipfile
from contextlib import suppress
from datetime import date
from random import Random

import pytest
from openpyxl import Workbook

from sinhkehoach.base.errors import UserError
from sinhkehoach.sheets.workbook import read_workbook
from tests.support.sheets import workbook


def _sheet(*rows, **facts):
    return read_workbook(workbook(*rows, **facts))[0]


def _seen(sheet):
    return {row.number: [cell.text for cell in row.cells] for row in sheet.rows}


def _changed(data, member, change):
    """Return the workbook `data` with one member changed."""
    old, new = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            archive.writestr(name, change(old.read(name)) if name == member else old.read(name))
    return new.getvalue()


MERGED = b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
DAMAGE = [
    b"",
    b"-1",
    b"0",
    b"9" * 20,
    b"NaN",
    b"inf",
    b"1e999",
    b"e",
    b"str",
    b"d",
    b"XFD1048576",
    b"A1:XFD9",
    b"2027-13-45",
]
SHEET = "xl/worksheets/sheet1.xml"


def test_cells_are_read_as_they_are_seen():
    sheet = _sheet(["Tên", "Số"], ["Lớp *A*\n B ", 1234.5], formats={"B2": "#,##0.0"})
    assert (sheet.name, sheet.columns, sheet.is_hidden) == ("Sheet", 2, False)
    assert _seen(sheet) == {1: ["Tên", "Số"], 2: ["Lớp \\*A\\* B", "1.234,5"]}
    assert sheet.rows[1].cells[0].lines == ("Lớp \\*A\\*", "B")


def test_merged_cells_span_columns_and_go_on_below():
    sheet = _sheet(["a", "b", None], ["x", "1", "2"], [None, "3", "4"], merged=["B1:C1", "A2:A3"])
    assert [(cell.column, cell.span) for cell in sheet.rows[0].cells] == [(0, 1), (1, 2)]
    assert [cell.goes_on for cell in sheet.rows[2].cells] == [True, False, False]


def test_hidden_rows_and_columns_are_left_out_and_told():
    def hide(sheet):
        sheet.row_dimensions[2].hidden = True
        sheet.row_dimensions[3].height = 40
        sheet.column_dimensions["C"].width = 40
        sheet.column_dimensions["B"].hidden = True
        sheet.column_dimensions["AB"].hidden = True
        sheet["AB1"] = "xa"

    sheet = _sheet(["a", "b", "c"], [1, 2, 3], [4, 5, 6], change=hide)
    assert _seen(sheet) == {1: ["a", "c"], 3: ["4", "6"]}
    assert (sheet.hidden_rows, sheet.hidden_columns) == ((2,), ("B", "AB"))


def test_hidden_rows_and_columns_are_read_where_they_are_asked_for():
    def hide(sheet):
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["B"].hidden = True

    data = workbook(["a", "b"], ["c", "d"], change=hide)
    (sheet,) = read_workbook(data, with_hidden=True)
    assert _seen(sheet) == {1: ["a", "b"], 2: ["c", "d"]}
    assert (sheet.letters, sheet.columns) == (("A", "B"), 2)
    assert _seen(read_workbook(data)[0]) == {1: ["a"]}


def test_hidden_sheet_is_told():
    def hide(sheet):
        sheet.parent.create_sheet("Kín").sheet_state = "hidden"

    assert [each.is_hidden for each in read_workbook(workbook(["a"], change=hide))] == [False, True]


def test_formula_without_result_and_errors_say_so():
    def fill(sheet):
        sheet["C1"] = "#DIV/0!"
        sheet["C1"].data_type = "e"

    cells = _sheet(["a", "=1+1"], change=fill).rows[0].cells
    assert [cell.fault for cell in cells] == [
        "",
        "ô B1 có công thức nhưng chưa có kết quả",
        "ô C1 báo lỗi #DIV/0!",
    ]


def test_result_of_a_formula_is_what_counts():
    data = workbook(["a", "=1+1", '=""'])
    data = _changed(data, SHEET, lambda xml: xml.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>"))
    data = _changed(data, SHEET, lambda xml: xml.replace(b'<c r="C1">', b'<c r="C1" t="str">'))
    (row,) = read_workbook(data)[0].rows
    assert [(cell.text, cell.fault) for cell in row.cells] == [("a", ""), ("2", "")]


def test_cell_at_the_very_end_costs_nothing():
    def stray(sheet):
        sheet["XFD1048576"].number_format = "0"

    assert _seen(_sheet(["a", "b"], change=stray)) == {1: ["a", "b"]}


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml.replace(
            b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
        ),
        lambda xml: xml.replace(b"<sheetData>", b"<sheetData>" + b"<row><c/></row>" * 1_000_001),
    ],
    ids=["merged", "cells"],
)
def test_more_cells_than_any_table_has_are_refused(change):
    with pytest.raises(UserError, match=r"hơn 1 triệu ô|lớn bất thường"):
        read_workbook(_changed(workbook(["a", "b"]), SHEET, change))


def test_entities_and_bombs_are_refused():
    dtd = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    with pytest.raises(UserError, match="DTD"):
        read_workbook(_changed(workbook(["a"]), SHEET, lambda _: dtd))
    with pytest.raises(UserError, match="lớn bất thường"):
        read_workbook(_changed(workbook(["a"]), SHEET, lambda xml: xml + b" " * 60_000_000))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "trống"),
        (b"abc", "không phải bảng tính Excel"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "đời cũ"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    ],
)
def test_what_is_no_workbook_is_refused(data, said):
    with pytest.raises(UserError, match=said):
        read_workbook(data)


def test_broken_workbook_is_refused():
    with pytest.raises(UserError, match="không phải bảng tính Excel"):
        read_workbook(_changed(workbook(["a"]), SHEET, lambda _: b"<worksheet>"))


def test_says_what_to_install(monkeypatch):
    data = workbook(["a", "b"])
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UserError) as told:
        read_workbook(data)
    assert 'pip install "sinhkehoach[excel]"' in told.value.hint


def test_what_openpyxl_leaves_out_is_no_matter():
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    data = _changed(workbook(["a", "b"]), SHEET, lambda xml: xml.replace(b"</worksheet>", extension))
    assert _seen(read_workbook(data)[0]) == {1: ["a", "b"]}


@pytest.mark.parametrize("seed", range(40))
def test_damaged_workbooks_are_read_or_refused(seed):
    random = Random(seed)
    places = re.compile(rb'(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)')

    def damage(xml):
        found = random.choice(list(places.finditer(xml)))
        return xml[: found.start()] + random.choice(DAMAGE) + xml[found.end() :]

    member = random.choice([SHEET, "xl/styles.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
    data = workbook(["Tên", "Số"], ["a", 1.5], ["b", date(2027, 6, 5)], merged=["A2:A3"])
    with suppress(UserError):
        read_workbook(_changed(data, member, damage))


def test_columns_that_are_seen_have_their_letters():
    book = Workbook()
    book.active["B2"], book.active["C2"], book.active["AB2"] = "a", "b", "c"
    book.active.column_dimensions["C"].hidden = True
    data = io.BytesIO()
    book.save(data)
    (sheet,) = read_workbook(data.getvalue())
    assert sheet.letters == ("B", "AB")
