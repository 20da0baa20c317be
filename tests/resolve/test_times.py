from datetime import date

import pytest

from tests.support.plans import facts_of, found, only_problem


def test_reads_the_time_of_each_task_within_the_period():
    text = """
        kỳ: 2027
        nhiệm vụ:
          - tên: A
            thời gian: tháng 7,8
            nhiệm vụ: [{tên: B, thời gian: Quý II/2027}, {tên: C}]
          - {tên: D, thời gian: thường xuyên}
        """
    times = facts_of(text).times
    assert {path: when.spans for path, when in times.items()} == {
        ("nhiệm vụ", 0): ((date(2027, 7, 1), date(2027, 7, 31)), (date(2027, 8, 1), date(2027, 8, 31))),
        ("nhiệm vụ", 0, "nhiệm vụ", 0): ((date(2027, 4, 1), date(2027, 6, 30)),),
        ("nhiệm vụ", 1): (),
    }


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("31/02/2027", "SKH261 1:35 nhiệm vụ › mục 1 › thời gian"),
        ("tháng 13/2027", "SKH261 1:35 nhiệm vụ › mục 1 › thời gian"),
        ("trước 31/4/2027", "SKH261 1:35 nhiệm vụ › mục 1 › thời gian"),
        ("từ 12/2027 đến 01/2027", "SKH262 1:35 nhiệm vụ › mục 1 › thời gian"),
    ],
)
def test_reports_a_time_that_cannot_be(time, expected):
    code, _, path = expected.split(" ", 2)
    problem = only_problem(f"nhiệm vụ: [{{tên: A, thời gian: {time}}}]")
    assert problem.code == code
    assert found(f"nhiệm vụ: [{{tên: A, thời gian: {time}}}]")[0].endswith(path)


@pytest.mark.parametrize(
    "time", ["28/02/2027", "tháng 12/2027", "từ 12/2026 đến 01/2027", "Theo lịch của Thường trực", "hằng năm"]
)
def test_is_silent_about_a_time_that_can_be(time):
    assert found(f"nhiệm vụ: [{{tên: A, thời gian: {time}}}]") == []


@pytest.mark.parametrize(
    ("time", "hint"),
    [("T7/2027", "tháng 7/2027"), ("đến T.12/2027", "đến tháng 12/2027"), ("Q2/2027", "quý II/2027")],
)
def test_reports_a_time_in_short(time, hint):
    problem = only_problem(f"nhiệm vụ:\n  - {{tên: A, thời gian: {time}}}\n")
    assert (problem.code, problem.hint) == ("SKH268", f"viết {hint}")


@pytest.mark.parametrize("time", ["tháng 7/2027", "T13/2027", "theo Tờ trình", "quý II"])
def test_is_silent_about_times_in_full(time):
    assert found(f"nhiệm vụ:\n  - {{tên: A, thời gian: {time}}}\n") == []
