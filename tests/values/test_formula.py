from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.formula import parse_formula
from sinhkehoach.values.money import MoneyUnit
from sinhkehoach.values.numbers import format_number

AMOUNTS = {"đào tạo": Decimal(900_000_000), "mua sắm": Decimal(44_450_000_000)}


def value(text, default_unit=None):
    return parse_formula(text, default_unit).evaluate(AMOUNTS.__getitem__)


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("900 triệu đồng", "900"),
        ("750 người x 1,2 triệu đồng/người", "900"),
        ("60 người x 1,0 triệu đồng/người/năm x 4 năm", "240"),
        ("TB 40 người/năm x 4 năm x 6 triệu đồng/năm (hỗ trợ 50% học phí)", "960"),
        ("120 triệu đồng/năm/lớp x 2 lớp/khóa x 2 khóa x 2 năm/khóa", "960"),
        ("1 cuộc/năm x 4 năm x 120 triệu/cuộc", "480"),
        ("12 xã x 2 xe/xã x 1,5 triệu/xe", "36"),
        ("100 triệu đồng + 2 lớp x 3 triệu đồng/lớp", "106"),
        ("100 triệu đồng - 2 lớp × 3 triệu đồng/lớp", "94"),
        ("10% x [[đào tạo]]", "90"),
        ("[[đào tạo]] + [[mua sắm]]", "45350"),
        ("50 nghìn đồng x 30 suất", "1.5"),
        ("50 nghìn đồng x 30 suất -", "1.5"),
        ("30 đồng chí x 150.000 đồng", "4.5"),
        (
            "12 người x 3 chứng chỉ x 3,0 triệu đồng/ chứng chỉ = 108 triệu đồng x 5 năm = 540 triệu đồng",
            "540",
        ),
        ("100 triệu đồng x 2 = 150 triệu đồng + 50 triệu đồng", "200"),
        ("0,000001 x 0,000001 đồng", "0.000000000000000001"),
    ],
)
def test_works_out_the_value(text, millions):
    assert value(text) == Decimal(millions) * 1_000_000


def test_does_not_round():
    text = " x ".join(["99,999999999"] * 10) + " đồng"
    assert Fraction(value(text)) == Fraction(99_999_999_999**10, 10**90)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("750 người x 1,2 triệu đồng/người", None),
        ("750 người x 1,2 triệu đồng/người = 900 triệu đồng", 900_000_000),
        ("750 người x 1,2 triệu đồng/người = 900 triệu đồng.", 900_000_000),
        ("750 người x 1,2 triệu đồng/người = 900.000.000 đồng (làm tròn)", 900_000_000),
        ("2 x 3 triệu đồng = 6 triệu đồng x 5 năm", None),
        ("2 x 3 triệu đồng = 5 triệu đồng + 1 triệu đồng", None),
        ("2 x 3 triệu đồng = 6 triệu đồng x 5 năm = 30 triệu đồng", 30_000_000),
        ("[[đào tạo]] = [[đào tạo]]", None),
    ],
)
def test_tells_the_stated_result(text, stated):
    assert parse_formula(text, None).stated == stated


def test_a_stated_result_without_unit_counts_in_the_default_unit():
    assert parse_formula("2 lớp x 3 triệu đồng = 6", MoneyUnit.TRIEU).stated == 6_000_000


def test_a_wrong_stated_result_is_kept_for_the_check():
    formula = parse_formula("750 người x 1,2 triệu đồng = 800 triệu đồng", None)
    assert formula.stated == 800_000_000
    assert formula.evaluate(AMOUNTS.__getitem__) == 900_000_000


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("750 người x 1,2", 900_000_000),
        ("750 x 1,2", 900_000_000),
        ("750 người x 1,2/người", 900_000_000),
        ("44.450", 44_450_000_000),
        ("5 năm x 200.000 đồng", 1_000_000),
        ("100 + 2 lớp x 500 nghìn đồng", 101_000_000),
    ],
)
def test_a_bare_number_is_a_price_in_the_default_unit(text, dong):
    assert value(text, MoneyUnit.TRIEU) == dong


@pytest.mark.parametrize(
    ("text", "default_unit", "message", "offset"),
    [
        ("750 người x 1,2", None, "chưa có đơn vị tiền", 12),
        ("750 người x 5 năm", None, "chưa có số tiền", 12),
        ("750 người x 5 năm", MoneyUnit.TRIEU, "chưa có số tiền", 12),
        ("10% x 5 năm", MoneyUnit.TRIEU, "chưa có số tiền", 6),
        ("2 triệu đồng x 3 triệu đồng", None, "Hai số tiền", 15),
        ("2 triệu đồng x [[đào tạo]]", None, "Hai số tiền", 15),
        ("100 triệu đồng + 5 lớp", None, "chưa có số tiền", 17),
        ("2 x 3 triệu đồng = 7 triệu đồng x 5 năm = 35 triệu đồng", None, "không khớp", 19),
    ],
)
def test_says_what_a_product_lacks(text, default_unit, message, offset):
    with pytest.raises(BadValue, match=message) as bad:
        value(text, default_unit)
    assert bad.value.offset == offset
    assert bad.value.hint


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("", "Chưa ghi phép tính", 0),
        ("2 x 3 triệu đồng =", "chưa có kết quả", 17),
        ("2 x 3 triệu đồng = 6", "Kết quả chưa có đơn vị tiền", 19),
        ("2 x 3 triệu đồng = 6 người", "Kết quả chưa có đơn vị tiền", 19),
        ("2 x 1.5 triệu đồng", "cách viết số", 4),
        ("2 x 3 triệu đồng = 6.0 triệu đồng", "cách viết số", 19),
        ("= 5 triệu đồng", "Thiếu một con số", 0),
    ],
)
def test_refuses_what_is_no_formula(text, message, offset):
    with pytest.raises(BadValue, match=message) as bad:
        parse_formula(text, None)
    assert bad.value.offset == offset


def test_names_each_reference_once():
    assert parse_formula("10% x [[đào tạo]] + 5% x [[ mua sắm ]] + [[đào tạo]]", None).references == (
        "đào tạo",
        "mua sắm",
    )


def test_a_reference_that_fails_is_shown_at_its_place():
    def unknown(name):
        raise BadValue(f"Không có {name}", "gần giống: đào tạo")

    with pytest.raises(BadValue, match="Không có đào tao") as bad:
        parse_formula("10% x [[đào tao]]", None).evaluate(unknown)
    assert bad.value.offset == 6
    assert bad.value.hint == "gần giống: đào tạo"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("750 người x 1,2 triệu đồng/người = 900 triệu đồng", "750 người x 1,2 triệu đồng/người"),
        ("750 người×1,2 triệu  đồng/người", "750 người x 1,2 triệu đồng/người"),
        ("2*3X4 triệu đồng", "2 x 3 x 4 triệu đồng"),
        ("2 x 3 triệu đồng=6 triệu đồng", "2 x 3 triệu đồng"),
        ("100 triệu đồng+2 lớp x 3 triệu đồng.", "100 triệu đồng + 2 lớp x 3 triệu đồng"),
        ("100 triệu đồng – 20 triệu đồng", "100 triệu đồng - 20 triệu đồng"),
        ("5 lớp (3 x 4 tiết) x 2 triệu đồng", "5 lớp (3 x 4 tiết) x 2 triệu đồng"),
        ("5 x 2 triệu đồng = 10 triệu đồng (chi một lần)", "5 x 2 triệu đồng (chi một lần)"),
        (
            "2 x 3 triệu đồng = 6 triệu đồng x 5 năm = 30 triệu đồng",
            "2 x 3 triệu đồng = 6 triệu đồng x 5 năm",
        ),
        ("10% x [[đào tạo x2]]", "10% x [[đào tạo x2]]"),
    ],
)
def test_prints_operators_one_way_and_leaves_the_result_out(text, printed):
    assert parse_formula(text, None).typeset_text == printed


@given(st.integers(1, 10**6), st.decimals(0, 10**6, places=2), st.integers(1, 20), st.sampled_from(MoneyUnit))
def test_what_is_written_is_what_is_worked_out(people, price, years, unit):
    text = (
        f"{format_number(Decimal(people))} người x {format_number(price)} {unit.text}/người/năm x {years} năm"
    )
    formula = parse_formula(text, None)
    assert formula.evaluate(AMOUNTS.__getitem__) == people * price * years * unit.factor
    assert formula.typeset_text == text


@pytest.mark.parametrize(
    ("factors", "fits"), [(["10 triệu đồng", "99.999 người", "999 năm"], True), (["9"] * 600, False)]
)
def test_more_money_than_there_is_is_no_result(factors, fits):
    formula = parse_formula(" x ".join(factors), MoneyUnit.DONG)
    if fits:
        assert formula.evaluate({}.get) == Decimal(10**7 * 99_999 * 999)
        return
    with pytest.raises(BadValue, match="lớn quá mức") as told:
        formula.evaluate({}.get)
    assert told.value.offset == 4 * 25
