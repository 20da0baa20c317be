import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.time_points import Point, TimeUnit, read_stretches


def day(number, month, year=None):
    return Point(TimeUnit.DAY, year, None, month, number)


def month(number, year=None):
    return Point(TimeUnit.MONTH, year, month=number)


def quarter(number, year=None):
    return Point(TimeUnit.QUARTER, year, quarter=number)


def year(number):
    return Point(TimeUnit.YEAR, number)


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("15/6/2027", [(day(15, 6, 2027), None)]),
        ("ngày 15 tháng 6 năm 2027", [(day(15, 6, 2027), None)]),
        ("15-6-2027", [(day(15, 6, 2027), None)]),
        ("15/6", [(day(15, 6), None)]),
        ("15/6, 20/7/2027", [(day(15, 6, 2027), None), (day(20, 7, 2027), None)]),
        ("15-20/6/2027", [(day(15, 6, 2027), day(20, 6, 2027))]),
        ("ngày 15, 20 tháng 6 năm 2027", [(day(15, 6, 2027), None), (day(20, 6, 2027), None)]),
        ("28/12 - 05/01/2027", [(day(28, 12, 2026), day(5, 1, 2027))]),
        ("tháng 7", [(month(7), None)]),
        ("7/2027", [(month(7, 2027), None)]),
        ("tháng 7 năm 2027", [(month(7, 2027), None)]),
        ("tháng 12-2026", [(month(12, 2026), None)]),
        ("Tháng 7 + 8", [(month(7), None), (month(8), None)]),
        ("tháng 5,6/2027", [(month(5, 2027), None), (month(6, 2027), None)]),
        ("5,6/2027", [(month(5, 2027), None), (month(6, 2027), None)]),
        ("tháng 5 và tháng 6/2027", [(month(5, 2027), None), (month(6, 2027), None)]),
        ("tháng 2-11/2027", [(month(2, 2027), month(11, 2027))]),
        ("tháng 2-4, 9/2027", [(month(2, 2027), month(4, 2027)), (month(9, 2027), None)]),
        ("tháng 11 - tháng 2/2027", [(month(11, 2026), month(2, 2027))]),
        ("tháng 1/2027 đến hết tháng 10/2027", [(month(1, 2027), month(10, 2027))]),
        ("Quý II+III/2027", [(quarter(2, 2027), None), (quarter(3, 2027), None)]),
        ("Quý 2,3/2027", [(quarter(2, 2027), None), (quarter(3, 2027), None)]),
        ("quý I - III năm 2027", [(quarter(1, 2027), quarter(3, 2027))]),
        ("Quý I", [(quarter(1), None)]),
        ("năm 2027", [(year(2027), None)]),
        ("2027 - 2030", [(year(2027), year(2030))]),
        ("năm 2027 và 2028", [(year(2027), None), (year(2028), None)]),
    ],
)
def test_reads_what_is_named(text, stretches):
    assert read_stretches(text) == tuple(stretches)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thường xuyên",
        "tháng",
        "5",
        "5, 6",
        "ngày 15",
        "tháng Giêng",
        "số 5, 6/2027",
        "tháng 5,",
        "tháng 5 - 6 - 7",
        "tháng 12, 01/2027",
        "quý vị",
        "Kế hoạch ngày 31/02/2027",
        "tháng 5/2027 hoặc tháng 6/2027",
    ],
)
def test_leaves_everything_else_alone(text):
    assert read_stretches(text) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("31/02/2027", "28 ngày"),
        ("30/2", "29 ngày"),
        ("tháng 13/2027", "Không có tháng 13"),
        ("tháng 0", "Không có tháng 0"),
        ("tháng 5,13/2027", "Không có tháng 13"),
        ("13,5/2027", "Không có tháng 13"),
        ("15, tháng 6/2027", "Không có tháng 15"),
        ("quý V", "bốn quý"),
        ("quý 5/2027", "bốn quý"),
        ("quý IIII/2027", "bốn quý"),
    ],
)
def test_refuses_what_no_calendar_has(text, message):
    with pytest.raises(BadValue, match=message):
        read_stretches(text)
