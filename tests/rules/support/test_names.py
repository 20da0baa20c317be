from sinhkehoach.rules.support.names import counted_names, names
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of

TEXT = """
nhiệm vụ:
  - tên: Mở lớp
    chủ trì: Phòng Nội vụ
    bảng: {tên: Các lớp, cột: [Lớp], hàng: [{nhóm: Mầm non, hàng: [[A]]}]}
kinh phí:
  - {tên: Mua sắm, tiền: 5}
"""


def test_things_tables_columns_and_groups_have_names():
    assert [text.plain for text in names(View(plan_of(TEXT)))] == [
        "Mở lớp",
        "Các lớp",
        "Lớp",
        "Mầm non",
        "Mua sắm",
    ]


def test_tables_and_columns_are_not_counted_but_units_may_be():
    found = [text.plain for text in counted_names(View(plan_of(TEXT)))]
    assert found == ["Mở lớp", "Mầm non", "Mua sắm", "Phòng Nội vụ"]
