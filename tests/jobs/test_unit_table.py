import pytest
from openpyxl import Workbook

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.unit_table import read_unit_table


def test_workbook_is_read_as_it_is_seen(tmp_path):
    book = Workbook()
    sheet = book.active
    sheet["B3"], sheet["C3"], sheet["D3"] = "Tên", "Ẩn", "Học sinh"
    sheet["B4"], sheet["C4"], sheet["D4"] = "xã A", "x", 1250
    sheet["D4"].number_format = "#,##0"
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "xa.xlsx")
    (row,) = read_unit_table(tmp_path / "xa.xlsx").rows
    assert (row.value("học sinh").text, row.value("học sinh").place) == ("1.250", "ô D4")
    assert row.value("ẩn") is None


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", "tên;x\nxã A;5\n"), ("a.yaml", "- tên: xã A\n  x: 5\n")]
)
def test_text_is_read(tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    table = read_unit_table(tmp_path / name)
    assert (table.name, table.rows[0].value("x").text) == (name, "5")


@pytest.mark.parametrize(("name", "text"), [("a.docx", "x"), ("a.yaml", "a: [\n"), ("a.csv", "x")])
def test_anything_else_is_refused(tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(UserError):
        read_unit_table(tmp_path / name)
