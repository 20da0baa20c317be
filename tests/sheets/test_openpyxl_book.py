import sys
from datetime import datetime, timezone
from io import BytesIO
from types import SimpleNamespace
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from sinhkehoach.base.errors import UserError
from sinhkehoach.sheets.openpyxl_book import new_book, saved


class _Later(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime(2099, 1, 2, 3, 4, 5, tzinfo=tz)


def _book():
    book = new_book()
    sheet = book.create_sheet("A")
    sheet["A1"], sheet["A2"] = 2, "=A1*2"
    sheet.row_dimensions[1].height = 30
    return book


def test_the_same_cells_give_the_same_bytes_on_any_day(monkeypatch):
    first = saved(_book())
    later = SimpleNamespace(datetime=_Later, timezone=timezone)
    monkeypatch.setattr("openpyxl.writer.excel.datetime", later)
    assert saved(_book()) == first
    assert load_workbook(BytesIO(first)).properties.modified.year == 1980


def test_formulas_get_what_they_come_to():
    data = saved(_book(), {1: {"A2": "4"}})
    assert load_workbook(BytesIO(data), data_only=True)["A"]["A2"].value == 4
    assert load_workbook(BytesIO(data))["A"]["A2"].value == "=A1*2"
    assert load_workbook(BytesIO(saved(_book())), data_only=True)["A"]["A2"].value is None


def test_heights_of_rows_are_not_fixed():
    assert load_workbook(BytesIO(saved(_book())))["A"].row_dimensions[1].height == 30
    part = ZipFile(BytesIO(saved(_book()))).read("xl/worksheets/sheet1.xml")
    assert b'ht="30"' in part
    assert b"customHeight" not in part


def test_without_the_extra_it_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UserError, match="chưa có phần ghi bảng tính") as caught:
        new_book()
    assert "sinhkehoach[excel]" in caught.value.hint
