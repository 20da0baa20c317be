from decimal import Decimal

import pytest

from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.rules.support.amounts_in_text import amount_literals, amounts_in
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of

TABLE = """\
phụ lục:
  - tên: Lớp bồi dưỡng
    bảng:
      cột: [Nội dung, %s]
      hàng:
        - [Tập huấn, 400.000.000]
        - [Tổng số, 900.000.000]
"""


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("là 900 triệu đồng.", ["900 triệu đồng"]),
        ("chi 1,5 tỷ và 20.000.000 đồng", ["1,5 tỷ", "20.000.000 đồng"]),
        ("1,2 triệu đồng/người", []),
    ],
)
def test_finds_amounts_with_their_unit(text, amounts):
    assert [typed for _, typed, _ in amounts_in(text)] == amounts


@pytest.mark.parametrize("column", ["Kinh phí (đồng)", "Dự toán", "Thành tiền"])
@pytest.mark.parametrize("typed", ["900.000.000", '"900,000,000"'])
def test_takes_a_typed_row_of_totals(column, typed):
    (total,) = View(plan_of((TABLE % column).replace("900.000.000", typed))).table_totals
    assert total.dong == Decimal(900_000_000)


def test_takes_the_sum_of_a_column_in_the_unit_of_its_table():
    table = "phụ lục:\n  - tên: A\n    bảng:\n      đơn vị tính: triệu đồng\n"
    table += "      cột: [{tên: Tiền, cộng: có}]\n      hàng: [[1], [2]]\n"
    (total,) = View(plan_of(table)).table_totals
    assert (total.column, total.dong) == ("Tiền", Decimal(3_000_000))


def test_leaves_columns_of_other_things():
    assert View(plan_of(TABLE % "Số người")).table_totals == ()


@pytest.mark.parametrize("unit", ["5 đ", "5.000đ.", "5 nghìnđ", "(5,đ)"])
def test_short_unit_is_looked_for_where_it_stands_as_one(unit):
    assert "đ" in amount_literals(Vocabulary([f"Chi {unit} đúng hạn"], ()))


def test_short_unit_is_not_looked_for_where_it_is_a_letter():
    assert amount_literals(Vocabulary(["Đúng hạn, đ5, 5đv"], ())) == ("đồng", "tỷ", "tỉ", "triệu")
