import pytest

from sinhkehoach.model.choices import TaskState
from tests.support.plans import found, plan_of

TASK = "nhiệm vụ:\n  - tên: Một\n    %s\n"


def test_result_may_be_noted_once_or_for_each_stretch():
    once, several = (
        plan_of(TASK % line).tasks[0]
        for line in ("tình trạng: xong", "tình trạng: {quý I: đang làm, năm: xong}")
    )
    assert once.state is TaskState.DONE
    assert several.state == {"quý I": TaskState.UNDER_WAY, "năm": TaskState.DONE}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("kết quả: {mùa hè: Đã làm}", "SKH205 3:15 nhiệm vụ › mục 1 › kết quả › mùa hè"),
        ("tình trạng: {6 tháng: gần xong}", "SKH204 3:27 nhiệm vụ › mục 1 › tình trạng › 6 tháng"),
    ],
)
def test_tells_a_key_that_is_no_stretch_and_a_value_that_is_none(line, problem):
    assert found(TASK % line) == [problem]
