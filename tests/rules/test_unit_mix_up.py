import pytest

from sinhkehoach.rules.unit_mix_up import RULE
from tests.support.rules import check_reports, check_silent

BUDGET = "kinh phí:\n  đơn vị tính: %s\n  khoản:\n    - {tên: A, tiền: %s}\n"
TABLE = "phụ lục:\n  - tên: A\n    bảng:\n      đơn vị tính: %s\n      cột: [Việc, Kinh phí]\n      hàng: [[Thi, %s]]\n"


@pytest.mark.parametrize(
    ("unit", "amount"), [("đồng", "900"), ("triệu đồng", "900.000.000"), ("triệu đồng", "1.000.000")]
)
def test_reports_amounts_that_make_no_sense_in_their_unit(unit, amount):
    check_reports(RULE, BUDGET % (unit, amount), ("4:22", "không hợp lý"))
    check_reports(RULE, TABLE % (unit, amount), ("6:20", "không hợp lý"))


@pytest.mark.parametrize(
    ("unit", "amount"),
    [
        ("đồng", "900.000.000"),
        ("triệu đồng", "900"),
        ("triệu đồng", "999.999"),
        ("đồng", "900 triệu đồng"),
        ("triệu đồng", "0"),
    ],
)
def test_stays_silent_about_amounts_that_do(unit, amount):
    check_silent(RULE, BUDGET % (unit, amount))
    check_silent(RULE, TABLE % (unit, amount))


def test_reports_the_amount_of_a_year():
    plan = "kinh phí: {đơn vị tính: đồng, khoản: [{tên: A, năm: {2027: 900}}]}\n"
    check_reports(RULE, plan, ("1", "“900”"))


def test_stays_silent_about_tables_without_unit():
    check_silent(RULE, (TABLE % ("người", "5")).replace("      đơn vị tính: người\n", ""))
    check_silent(RULE, TABLE % ("người", "5"))
