from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.money import (
    Money,
    MoneyUnit,
    format_amount,
    format_money,
    parse_money,
    parse_unit,
    written_out,
)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("đồng", MoneyUnit.DONG),
        ("Đồng", MoneyUnit.DONG),
        ("đ", MoneyUnit.DONG),
        ("VNĐ", MoneyUnit.DONG),
        ("VND", MoneyUnit.DONG),
        ("nghìn đồng", MoneyUnit.NGHIN),
        ("ngàn đồng", MoneyUnit.NGHIN),
        ("nghìn", MoneyUnit.NGHIN),
        ("triệu đồng", MoneyUnit.TRIEU),
        ("triệu", MoneyUnit.TRIEU),
        (" Triệu  đồng ", MoneyUnit.TRIEU),
        ("triệu VNĐ", MoneyUnit.TRIEU),
        ("tỷ đồng", MoneyUnit.TY),
        ("tỉ đồng", MoneyUnit.TY),
        ("tỷ", MoneyUnit.TY),
    ],
)
def test_reads_units(text, unit):
    assert parse_unit(text) is unit


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("trieu dong", "viết triệu đồng"),
        ("triêu đồng", "viết triệu đồng"),
        ("dong", "viết đồng"),
        ("ty", "viết tỷ đồng"),
        ("đô la", "đồng, nghìn đồng, triệu đồng hoặc tỷ đồng"),
        ("", "đồng, nghìn đồng, triệu đồng hoặc tỷ đồng"),
        ("triệu đồng/người", "750 người x 1,2 triệu đồng/người"),
        ("triệu 200 nghìn", "đồng, nghìn đồng"),
    ],
)
def test_says_which_unit_may_be_meant(text, hint):
    with pytest.raises(BadValue) as bad:
        parse_unit(text)
    assert hint in bad.value.hint


@pytest.mark.parametrize(
    ("text", "default", "dong"),
    [
        ("900 triệu đồng", None, 900_000_000),
        ("900.000.000 đồng", None, 900_000_000),
        ("900.000.000đ", None, 900_000_000),
        ("900.000.000 đồng", MoneyUnit.TRIEU, 900_000_000),
        ("156 000 000 đồng", None, 156_000_000),
        ("44.450", MoneyUnit.TRIEU, 44_450_000_000),
        ("1,2 triệu", None, 1_200_000),
        ("1,5 tỷ", MoneyUnit.TRIEU, 1_500_000_000),
        ("0", MoneyUnit.DONG, 0),
        ("-5 triệu đồng", None, -5_000_000),
        (" 46.375 triệu đồng ", None, 46_375_000_000),
    ],
)
def test_reads_amounts(text, default, dong):
    assert parse_money(text, default).dong == dong


@pytest.mark.parametrize("text", ["", "  "])
def test_says_that_the_unit_is_missing(text):
    with pytest.raises(BadValue) as bad:
        parse_unit(text)
    assert bad.value.message == "Chưa ghi đơn vị tiền"


def test_keeps_the_unit_it_was_given_in():
    assert parse_money("900", MoneyUnit.TRIEU).unit is MoneyUnit.TRIEU
    assert parse_money("900.000.000 đồng", MoneyUnit.TRIEU).unit is MoneyUnit.DONG


def test_amounts_are_equal_when_their_dong_are():
    million = parse_money("900 triệu đồng", None)
    assert million == parse_money("900.000.000 đồng", None)
    assert hash(million) == hash(Money(Decimal("900000000.0"), MoneyUnit.DONG))
    assert million != parse_money("901 triệu đồng", None)


@pytest.mark.parametrize(
    ("text", "message", "hint", "offset"),
    [
        ("900", "Chưa rõ đơn vị tiền", "triệu đồng", 3),
        ("1.5 triệu đồng", "cách viết số", "viết 1,5 nếu", 0),
        ("  900,000,000 đồng", "cách viết số", "viết 900.000.000", 2),
        ("900 trieu", "thiếu hoặc sai dấu", "triệu đồng", 4),
        ("", "Chưa ghi số", "1.234,5", 0),
        ("triệu đồng", "không phải là một số tiền", "900 triệu đồng", 0),
        ("  nhiều", "“nhiều” không phải là một số tiền", "900 triệu đồng", 2),
        ("5 triệu đồng/năm", "không phải là đơn vị", "phép tính", 2),
        ("5 000 000 USD", "không phải là đơn vị tiền", "đồng", 10),
        ("1,5tr", "viết tắt", "triệu đồng", 3),
        ("200 K.", "viết tắt", "nghìn đồng", 4),
    ],
)
def test_says_what_is_wrong_with_an_amount(text, message, hint, offset):
    with pytest.raises(BadValue, match=message) as bad:
        parse_money(text, None)
    assert hint in bad.value.hint
    assert bad.value.offset == offset


@pytest.mark.parametrize(
    ("dong", "unit", "text"),
    [
        (46_375_000_000, MoneyUnit.TRIEU, "46.375 triệu đồng"),
        (46_375_000_000, MoneyUnit.TY, "46,375 tỷ đồng"),
        (900_000_000, MoneyUnit.DONG, "900.000.000 đồng"),
        (1_500, MoneyUnit.NGHIN, "1,5 nghìn đồng"),
        (1, MoneyUnit.TY, "0,000000001 tỷ đồng"),
        (0, MoneyUnit.TRIEU, "0 triệu đồng"),
        (-1_200_000, MoneyUnit.TRIEU, "-1,2 triệu đồng"),
    ],
)
def test_formats_amounts(dong, unit, text):
    assert format_money(Decimal(dong), unit) == text
    assert f"{format_amount(Decimal(dong), unit)} {unit.text}" == text


@given(st.integers(min_value=-(10**14), max_value=10**14), st.sampled_from([MoneyUnit.DONG, MoneyUnit.NGHIN]))
def test_formatted_money_reads_back(hundreds, unit):
    money = Money(Decimal(hundreds * 100), unit)
    assert parse_money(format_money(money.dong, money.unit), None) == money


@given(st.integers(min_value=0, max_value=10**14), st.sampled_from(MoneyUnit))
def test_formatted_amounts_read_back_in_their_unit(count, unit):
    dong = count * unit.factor
    assert parse_money(format_amount(dong, unit), unit).dong == dong


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("3tr500", "3,5 triệu đồng"),
        ("3 tr 5", "3,5 triệu đồng"),
        ("3TR050", "3,05 triệu đồng"),
        ("1 tỷ 250", "1,25 tỷ đồng"),
        ("1tỉ2đ", "1,2 tỷ đồng"),
        ("2trđ", "2 triệu đồng"),
        ("2 tr", "2 triệu đồng"),
        ("3tr500k", "3,5 triệu đồng"),
        ("3tr50", ""),
        ("3,5 triệu đồng", ""),
        ("trường 5", ""),
    ],
)
def test_writes_out_what_is_spoken(spoken, written):
    assert written_out(spoken) == written


def test_an_amount_as_it_is_spoken_is_told_with_its_right_writing():
    with pytest.raises(BadValue, match="lối nói") as told:
        parse_money("3tr500", None)
    assert told.value.hint == "viết 3,5 triệu đồng"
