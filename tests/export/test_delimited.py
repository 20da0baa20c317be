from decimal import Decimal

from sinhkehoach.export.delimited import delimited
from sinhkehoach.export.list_table import ListColumn, ListRow, ListTable


def _written(*rows, foot=()):
    columns = (ListColumn("Tên", 5), ListColumn("Số", 5))
    body, below = (tuple(ListRow((), row) for row in each) for each in (rows, foot))
    return delimited(ListTable("A", columns, body, "Tên", "aa", below))


def test_cells_are_parted_as_excel_expects_behind_a_mark_of_the_encoding():
    data = _written(("Lắp; mạng", Decimal("1234.5")), foot=[("Cộng", Decimal("1234.5"))])
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == 'Tên;Số\r\n"Lắp; mạng";1.234,5\r\nCộng;1.234,5\r\n'


def test_no_text_is_a_formula_and_a_negative_number_stays_one():
    lines = _written(("=1+1", ""), ("+84", ""), ("-a", Decimal(-5)), ("@a", ""), ("a=b", "")).decode(
        "utf-8-sig"
    )
    assert lines.split("\r\n")[1:-1] == ["'=1+1;", "'+84;", "'-a;-5", "'@a;", "a=b;"]


def test_number_below_0_that_is_a_text_is_no_formula_either():
    lines = _written(("-4", "-1.234,5"), ("-4+1", "-")).decode("utf-8-sig")
    assert lines.split("\r\n")[1:-1] == ["-4;-1.234,5", "'-4+1;'-"]
