import pytest

from sinhkehoach.rules.amount_in_two_places import RULE
from tests.support.rules import check_reports, check_silent

PLAN = """\
mục tiêu: Chi %s cho bồi dưỡng.
kinh phí:
  khoản:
    - {tên: Bồi dưỡng, id: bồi dưỡng, %s}
    - {tên: Hội thi, tiền: 20}
phụ lục:
  - tên: Lớp bồi dưỡng
    id: lớp
    bảng:
      đơn vị tính: đồng
      cột: [Nội dung, {tên: Kinh phí (đồng), cộng: có}]
      hàng:
        - [Quản lý, 400.000.000]
        - [Giáo viên, 500.000.000]
"""


def test_reports_an_item_that_repeats_the_total_of_a_table():
    check_reports(RULE, PLAN % ("tiền", "tiền: 900"), ("4:45", "trùng với tổng cột “Kinh phí (đồng)”"))


def test_reports_a_text_that_repeats_an_amount():
    plan = PLAN % ("1.234.500.000 đồng", "tiền: '1.234,5'")
    check_reports(RULE, plan, ("1:15", "trùng với số tiền ở phần kinh phí"))


def test_reports_a_text_that_repeats_the_total():
    check_reports(RULE, PLAN % ("920 triệu đồng", 'tính: "[[lớp: Kinh phí (đồng)]]"'), ("1:15", "trùng"))


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("[[kinh phí bồi dưỡng]]", "tiền: 910"),
        ("20 triệu đồng", "tiền: 910"),
        ("tiền", 'tính: "[[lớp: Kinh phí (đồng)]]"'),
        ("910 triệu đồng/năm", "tiền: 910"),
    ],
)
def test_stays_silent_about_references_and_round_amounts(said, amount):
    check_silent(RULE, PLAN % (f"{said}", amount))


def test_stays_silent_inside_the_item_itself():
    check_silent(
        RULE,
        "kinh phí:\n  khoản:\n    - {tên: A, tiền: 123, nội dung: Gồm 123 triệu đồng.}\n    - {tên: B, tiền: 1}\n",
    )


def test_stays_silent_in_a_plan_without_budget():
    check_silent(RULE, "mục tiêu: Chi 1.250 triệu đồng.\n")
