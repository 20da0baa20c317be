from decimal import Decimal

import pytest

from sinhkehoach.rules.support.amounts_in_text import amounts_in, table_totals
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
    (total,) = table_totals(plan_of((TABLE % column).replace("900.000.000", typed)))
    assert total.dong == Decimal(900_000_000)


def test_takes_the_sum_of_a_column_in_the_unit_of_its_table():
    table = "phụ lục:\n  - tên: A\n    bảng:\n      đơn vị tính: triệu đồng\n"
    table += "      cột: [{tên: Tiền, cộng: có}]\n      hàng: [[1], [2]]\n"
    (total,) = table_totals(plan_of(table))
    assert (total.column, total.dong) == ("Tiền", Decimal(3_000_000))


def test_leaves_columns_of_other_things():
    assert list(table_totals(plan_of(TABLE % "Số người"))) == []
