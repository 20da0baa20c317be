from datetime import date

import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.periods import parse_period
from sinhkehoach.values.report_periods import parse_report_period

YEAR = "2027"
SCHOOL_YEAR = "năm học 2027 - 2028"
YEARS = "2027 - 2030"


@pytest.mark.parametrize(
    ("typed", "period", "name", "last", "text"),
    [
        ("quý I", YEAR, "quý I", date(2027, 3, 31), "quý I năm 2027"),
        ("Quý 3", YEAR, "quý III", date(2027, 9, 30), "quý III năm 2027"),
        ("quý iv", YEAR, "quý IV", date(2027, 12, 31), "quý IV năm 2027"),
        ("6 tháng", YEAR, "6 tháng", date(2027, 6, 30), "6 tháng đầu năm 2027"),
        ("06 tháng đầu năm 2027", YEAR, "6 tháng", date(2027, 6, 30), "6 tháng đầu năm 2027"),
        ("11  tháng", YEAR, "11 tháng", date(2027, 11, 30), "11 tháng đầu năm 2027"),
        ("năm", YEAR, "năm", date(2027, 12, 31), "năm 2027"),
        ("cả năm", SCHOOL_YEAR, "năm", date(2028, 8, 31), "năm học 2027 - 2028"),
        ("năm học", SCHOOL_YEAR, "năm", date(2028, 8, 31), "năm học 2027 - 2028"),
        ("học kỳ I", SCHOOL_YEAR, "học kỳ I", date(2028, 1, 31), "học kỳ I năm học 2027 - 2028"),
        ("học kì 2", SCHOOL_YEAR, "học kỳ II", date(2028, 5, 31), "học kỳ II năm học 2027 - 2028"),
        ("quý III", SCHOOL_YEAR, "quý III", date(2027, 9, 30), "quý III năm 2027"),
        ("quý II/2028", YEARS, "quý II", date(2028, 6, 30), "quý II năm 2028"),
        ("6 tháng 2029", YEARS, "6 tháng", date(2029, 6, 30), "6 tháng đầu năm 2029"),
        ("năm 2028", YEARS, "năm", date(2028, 12, 31), "năm 2028"),
        ("cả kỳ", YEARS, "cả kỳ", date(2030, 12, 31), "giai đoạn 2027 - 2030"),
        ("năm 2028", "từ 01/2027 đến 10/2028", "năm", date(2028, 10, 31), "năm 2028"),
        ("năm", "từ 01/2027 đến 10/2027", "năm", date(2027, 10, 31), "từ tháng 01/2027 đến tháng 10/2027"),
    ],
)
def test_stretch_lies_in_the_period_of_the_plan(typed, period, name, last, text):
    assert parse_report_period(typed).within(parse_period(period)) == (name, last, text)


@pytest.mark.parametrize(
    "typed", ["", "tháng", "quý V", "0 tháng", "12 tháng", "6 tháng cuối năm", "năm tới"]
)
def test_refuses_what_names_no_stretch(typed):
    with pytest.raises(BadValue, match="kỳ báo cáo"):
        parse_report_period(typed)


@pytest.mark.parametrize(
    ("typed", "period", "message"),
    [
        ("6 tháng", YEARS, "“6 tháng” chưa rõ của năm nào"),
        ("năm", YEARS, "“năm” chưa rõ của năm nào"),
        ("năm 2028", YEAR, r"“năm 2028” không nằm trong kỳ của kế hoạch \(năm 2027\)"),
        ("học kỳ I", YEAR, "“học kỳ I” không nằm trong"),
        ("quý IV", "từ 01/2027 đến 10/2027", "“quý IV” không nằm trong"),
    ],
)
def test_refuses_a_stretch_that_lies_in_no_year_or_in_several(typed, period, message):
    with pytest.raises(BadValue, match=message):
        parse_report_period(typed).within(parse_period(period))


def test_hint_names_the_first_year_that_may_be_meant():
    with pytest.raises(BadValue) as refused:
        parse_report_period("quý II").within(parse_period(YEARS))
    assert refused.value.hint == "ghi thêm năm, ví dụ: quý II 2027"
