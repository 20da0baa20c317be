import pytest

from sinhkehoach.rules.unit_mix_up import RULE
from tests.support.rules import check_reports, check_silent, findings_of

BUDGET = "kinh phí:\n  đơn vị tính: %s\n  khoản:\n    - {tên: A, tiền: %s}\n"
TABLE = "phụ lục:\n  - tên: A\n    bảng:\n      đơn vị tính: %s\n      cột: [Việc, Kinh phí]\n      hàng: [[Thi, %s]]\n"


@pytest.mark.parametrize(
    ("unit", "amount"),
    [
        ("đồng", "900"),
        ("triệu đồng", "900.000.000"),
        ("triệu đồng", "1.000.000"),
        ("triệu đồng", "500000"),
        ("tỷ đồng", "100000"),
    ],
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
        ("triệu đồng", "99999"),
        ("triệu đồng", "500.000"),
        ("đồng", "500000"),
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


_COLUMN = "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Việc, Kinh phí%s]\n      hàng: [[a, %s], [b, %s], [c, %s]]\n"


@pytest.mark.parametrize(
    ("amounts", "place"),
    [
        (("900", "45", "1.200.000"), "5:37"),
        (("900.000.000", "450.000.000", "120.000"), "5:54"),
        (("5", "9.000", "7.000"), "5:18"),
        (("5", "1.200", "3.400"), "5:18"),
        (("1.200", "3.400", "'1,5'"), "5:42"),
        (("9", "3.000", "1.800"), "5:18"),
    ],
)
def test_reports_an_amount_a_thousand_times_away_from_all_others(amounts, place):
    check_reports(RULE, _COLUMN % ("", *amounts), (place, "lệch hẳn"))


@pytest.mark.parametrize(
    "amounts",
    [
        ("900", "45", "44.450"),
        ("5", "900", "8.000"),
        ("1", "1", "999"),
        ("x", "2", "5.000"),
        ("10", "3.400", "2.000"),
        ("5", "999", "3.400"),
        ("9", "2.999", "2.000"),
        ("3", "900", "999"),
        ("'1,5'", "900", "299"),
    ],
)
def test_stays_silent_about_large_beside_small_amounts(amounts):
    check_silent(RULE, _COLUMN % ("", *amounts))


def test_stays_silent_about_a_total_and_about_what_is_no_money():
    check_silent(RULE, (_COLUMN % ("", "900", "450", "1.350.000")).replace("[c,", "[Tổng cộng,"))
    check_silent(RULE, (_COLUMN % ("", "900", "450", "1.350.000")).replace("Kinh phí", "Số người"))


def test_reads_the_unit_in_the_head_of_a_column():
    check_reports(RULE, _COLUMN % (" (triệu đồng)", "900", "450", "900.000.000"), ("5:38", "triệu đồng"))


def test_reports_an_item_of_the_budget_a_thousand_times_away_from_all_others():
    plan = "kinh phí: [{tên: A, tiền: 12}, {tên: B, tiền: 15}, {tên: C, khoản: [{tên: D, tiền: 90.000}]}]\n"
    check_reports(RULE, plan, ("1", "“90.000” lệch hẳn"))


def test_shows_a_bare_amount_of_dong_with_its_dots():
    (found,) = findings_of(RULE, BUDGET % ("triệu đồng", "500000"))
    assert "ghi 500.000 đồng" in found.hint
    (found,) = findings_of(RULE, BUDGET % ("triệu đồng", "1.000.000"))
    assert "ghi 1.000.000 đồng" in found.hint
    (found,) = findings_of(RULE, BUDGET % ("đồng", "900"))
    assert "ghi kèm đơn vị" in found.hint
