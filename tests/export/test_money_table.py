from decimal import Decimal

from sinhkehoach.export.money_table import money_table
from tests.support.exports import listing_of

SHARED = """\
kinh phí:
  đơn vị tính: triệu đồng
  khoản:
    - {tên: A, năm: {2027: 1, 2028: 2}, nguồn: {Tỉnh: 2, Xã: 1}}
    - {tên: B, tiền: 4, nguồn: Xã}
    - {tên: C, ghi chú: chờ vốn}
"""


def test_items_have_their_numbers_formulas_and_amounts():
    table = money_table(listing_of())
    assert [column.head for column in table.columns] == ["TT", "Nội dung", "Cách tính", "Số tiền"]
    assert [row.values for row in table.rows] == [
        ("I", "Mua sắm", "", Decimal("17.25")),
        ("1", "Máy tính", "10 máy x 1,5 triệu đồng/máy", Decimal(15)),
        ("2", "Đường truyền", "", Decimal("2.25")),
        ("II", "Khác", "", Decimal(4)),
    ]
    assert [row.values for row in table.foot] == [("", "TỔNG CỘNG", "", Decimal("21.25"))]
    assert [(row.level, row.is_head) for row in table.rows] == [
        (0, True),
        (1, False),
        (1, False),
        (0, False),
    ]


def test_amounts_stand_by_year_and_by_source():
    table = money_table(listing_of(SHARED))
    assert [column.head for column in table.columns] == [
        "TT",
        "Nội dung",
        "Nguồn",
        "Số tiền",
        "Năm 2027",
        "Năm 2028",
        "Nguồn: Tỉnh",
        "Nguồn: Xã",
        "Ghi chú",
    ]
    assert [row.values[2:] for row in table.rows] == [
        ("", 3, 1, 2, 2, 1, ""),
        ("Xã", 4, "", "", "", 4, ""),
        ("", "", "", "", "", "", "chờ vốn"),
    ]
    assert [row.values for row in table.foot] == [("", "TỔNG CỘNG", "", 7, 1, 2, 2, 5, "")]


def test_one_source_for_each_needs_no_columns_of_sources():
    text = "kinh phí:\n  khoản:\n    - {tên: A, tiền: 4, nguồn: Xã}\n"
    assert [column.head for column in money_table(listing_of(text)).columns] == [
        "TT",
        "Nội dung",
        "Nguồn",
        "Số tiền",
    ]


def test_plan_without_budget_has_no_rows():
    assert money_table(listing_of("mục đích: A.\n")).rows == ()
