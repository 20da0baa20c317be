from datetime import date
from decimal import Decimal

from sinhkehoach.export.list_table import (
    ListColumn,
    ListTable,
    ShownColumn,
    heads_of,
    shown,
    values_of,
    with_values,
)


def test_values_are_shown_as_vietnamese_papers_have_them():
    assert shown(Decimal("46375.5")) == "46.375,5"
    assert shown(Decimal("1.125")) == "1,1250"
    assert shown(date(2027, 3, 4)) == "04/03/2027"
    assert shown("") == ""


def test_optional_column_goes_where_it_would_be_empty():
    name, note = ListColumn("Tên", 5), ListColumn("Ghi chú", 5)
    columns = (ShownColumn(name, str), ShownColumn(note, lambda each: each * (each == 2), is_optional=True))
    assert heads_of(with_values([1, 3], *columns)) == (name,)
    kept = with_values([1, 2], *columns)
    assert heads_of(kept) == (name, note)
    assert values_of(2, kept) == ("2", 2)


def test_rows_are_counted_by_what_they_are():
    assert ListTable("Nhiệm vụ", (), (), "", "nv").counted == "nhiệm vụ"
    assert ListTable("Kinh phí", (), (), "", "kp").counted == "khoản kinh phí"
