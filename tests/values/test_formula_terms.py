from decimal import Decimal

import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.formula_terms import hide_words, read_terms
from sinhkehoach.values.money import MoneyUnit


def terms(text):
    return read_terms(text, hide_words(text), 0, len(text))


def only_factor(text):
    ((factor,),) = (term.factors for term in terms(text))
    return factor


@pytest.mark.parametrize("text", ["5 lớp (mới) x 2", "[[a x b]] x (một (hai) ba) 2", "không có gì"])
def test_hiding_keeps_every_place(text):
    assert len(hide_words(text)) == len(text)


def test_hides_operators_in_remarks_and_references():
    assert "x" not in hide_words("5 (3 x 4) [[a x b]]")


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("5 (lớp x 2", "chưa được đóng", 2),
        ("5 lớp) x 2", r"Thừa dấu ngoặc", 5),
        ("5 (x 2 đợt)", "không được tính", 2),
        ("5 triệu (+ 2 triệu)", "không được tính", 8),
    ],
)
def test_refuses_brackets_that_do_not_hold_a_remark(text, message, offset):
    with pytest.raises(BadValue, match=message) as bad:
        hide_words(text)
    assert bad.value.offset == offset


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("5", "5", None),
        ("750 người", "750", None),
        ("TB 300 người/năm", "300", None),
        ("10%", "0.1", None),
        ("7,5 %", "0.075", None),
        ("30 m2", "30", None),
        ("1,2 triệu đồng/người", "1.2", MoneyUnit.TRIEU),
        ("1,2 triệu", "1.2", MoneyUnit.TRIEU),
        ("150 triệu/cuộc", "150", MoneyUnit.TRIEU),
        ("2 tỷ đồng", "2", MoneyUnit.TY),
        ("500 ngàn đồng mỗi suất", "500", MoneyUnit.NGHIN),
        ("500 nghìn mỗi suất", "500", MoneyUnit.NGHIN),
        ("150.000đ/suất", "150000", MoneyUnit.DONG),
        ("150 000 đồng", "150000", MoneyUnit.DONG),
        ("Dự kiến khoảng 100 triệu đồng/ năm", "100", MoneyUnit.TRIEU),
        ("30 đồng chí", "30", None),
        ("30 đ/c", "30", None),
        ("5 bộ đồng phục", "5", None),
        ("5 triệu đồng (chi một lần)", "5", MoneyUnit.TRIEU),
    ],
)
def test_reads_the_number_of_a_factor_and_its_money_unit(text, number, unit):
    factor = only_factor(text)
    assert (factor.number, factor.unit, factor.reference) == (Decimal(number), unit, None)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("1,2", True),
        ("1,2/người", True),
        ("1,2.", True),
        ("(đơn giá) 1,2", True),
        ("5 năm", False),
        ("TB 5", False),
    ],
)
def test_tells_a_bare_number_from_a_count(text, bare):
    assert only_factor(text).bare is bare


def test_reads_the_name_of_a_reference():
    factor = only_factor("kinh phí [[ đào tạo + bồi dưỡng ]]")
    assert factor.reference == "đào tạo + bồi dưỡng"
    assert factor.is_money
    assert factor.offset == 9


@pytest.mark.parametrize(
    ("text", "signs", "counts"),
    [
        ("2 x 3", [1], [2]),
        ("2x3X4×5*6", [1], [5]),
        ("2 xe x 3 xã", [1], [2]),
        ("2 hộp xốp x 3", [1], [2]),
        ("2 + 3 x 4", [1, 1], [1, 2]),
        ("2 - 3 – 4 − 5", [1, -1, -1, -1], [1, 1, 1, 1]),
        ("2 lớp mẫu-giáo", [1], [1]),
    ],
)
def test_splits_at_operators_only(text, signs, counts):
    assert [term.sign for term in terms(text)] == signs
    assert [len(term.factors) for term in terms(text)] == counts


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("2 x", "Thiếu một con số", 3),
        ("x 2", "Thiếu một con số", 0),
        ("2 x x 3", "Thiếu một con số", 3),
        ("2 + ", "Thiếu một con số", 3),
        ("2 x người x 3", "“người” không có con số", 4),
        ("(10 + 5) x 2", "Thiếu một con số", 0),
        ("2 lớp khối 6 x 3", "con số thứ hai “6”", 11),
        ("10 người / 2 x 3", "phép chia", 11),
        ("10 : 2", "phép chia", 5),
        ("3-4 lớp", "con số thứ hai “4”", 2),
        ("5 triệu đồng -2 triệu đồng", "con số thứ hai", 14),
        ("-5 triệu đồng", "số âm", 0),
        ("2 x 1.5 triệu đồng", "cách viết số", 4),
        ("2 x 1,500 triệu đồng", "hai cách", 4),
        ("2 triệu học sinh x 3", "là tiền hay số lượng", 0),
        ("2 triệu đồng chí", "là tiền hay số lượng", 0),
        ("10% [[a]]", "con số thứ hai", 4),
    ],
)
def test_points_at_what_cannot_be_read(text, message, offset):
    with pytest.raises(BadValue, match=message) as bad:
        terms(text)
    assert bad.value.offset == offset
    assert bad.value.hint
