from datetime import date

import pytest

from sinhkehoach.resolve.results import (
    in_time_order,
    is_none_yet,
    latest,
    result_for,
    result_problems,
    result_until,
    stretch,
)
from sinhkehoach.values.periods import parse_period
from tests.support.plans import found, plan_of

YEAR = parse_period("2027")
HALF, WHOLE = (stretch(name, YEAR) for name in ("6 tháng", "năm"))
NOTED = {"năm": 95, "6 tháng": 45, "quý I": 20}


def test_stretches_come_in_the_order_of_their_ends():
    assert in_time_order(NOTED, YEAR) == ["quý I", "6 tháng", "năm"]


def test_latest_is_that_of_the_last_stretch_in_whatever_order_they_are_typed():
    assert latest(NOTED, YEAR) == 95
    assert latest(7, YEAR) == 7
    assert latest({}, YEAR) is None
    assert latest(None, YEAR) is None


def test_result_for_a_stretch_is_one_noted_for_just_it():
    assert result_for(NOTED, HALF, YEAR) == (("6 tháng",), 45)
    assert result_for({"6 tháng đầu năm": 45}, HALF, YEAR) == (("6 tháng đầu năm",), 45)
    assert result_for({"quý I": 20}, HALF, YEAR) is None


def test_result_without_a_stretch_is_that_of_the_whole_period():
    assert result_for(95, WHOLE, YEAR) == ((), 95)
    assert result_for(95, HALF, YEAR) is None
    assert result_for(None, WHOLE, YEAR) is None


def test_result_until_a_stretch_may_be_that_of_an_earlier_one():
    assert result_until({"năm": 95, "quý I": 20}, HALF, YEAR) == (("quý I",), 20)
    assert result_until(NOTED, HALF, YEAR) == (("6 tháng",), 45)
    assert result_until({"năm": 95}, HALF, YEAR) is None
    assert result_until("Đã làm", HALF, YEAR) == ((), "Đã làm")
    assert result_until(None, HALF, YEAR) is None


def test_result_may_say_that_there_is_none_yet():
    assert is_none_yet("Chưa có số liệu")
    assert not is_none_yet("0")


def test_stretch_in_the_column_of_a_year_is_told_to_name_just_that_year():
    text = "kỳ: 2027-2029\nchỉ tiêu: {cột: [2027, 2028], chỉ tiêu: [{tên: A, 2028: {đích: 5, kết quả: {6 tháng: 4}}}]}"
    (problem,) = result_problems(plan_of(text))
    assert (problem.message, problem.hint) == ("“6 tháng” chưa rõ của năm nào", "ghi thêm năm: 6 tháng 2028")


def test_stretch_knows_its_last_day():
    assert stretch("9 tháng", YEAR).last == date(2027, 9, 30)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nhiệm vụ: [{tên: A, kết quả: {năm 2026: Đã làm}}]", "nhiệm vụ › mục 1 › kết quả › năm 2026"),
        ("nhiệm vụ: [{tên: A, tình trạng: {năm 2026: xong}}]", "nhiệm vụ › mục 1 › tình trạng › năm 2026"),
        (
            "chỉ tiêu: {cột: [X], chỉ tiêu: [{tên: A, X: {đích: 5, kết quả: {năm 2026: 4}}}]}",
            "chỉ tiêu › chỉ tiêu › mục 1 › X › kết quả › năm 2026",
        ),
        (
            "kinh phí: [{tên: A, tiền: 5, đã chi: {năm 2026: 4}}]",
            "kinh phí › khoản › mục 1 › đã chi › năm 2026",
        ),
    ],
)
def test_tells_a_stretch_outside_the_period(text, place):
    (problem,) = found(text)
    assert problem.startswith("SKH273 1:")
    assert problem.endswith(place)
