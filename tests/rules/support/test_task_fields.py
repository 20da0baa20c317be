from sinhkehoach.rules.support.task_fields import lacking
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of

DONE = "  - {tên: Thi, chủ trì: Tổ 1}\n" * 6


def _lacking(more):
    tasks = dict(View(plan_of("nhiệm vụ:\n" + DONE + more)).tasks)
    return list(lacking(tasks, lambda task: bool(task.lead), fewest=3, nearly_all=0.75))


def test_yields_a_task_that_leaves_out_what_its_neighbours_say():
    assert _lacking("  - {tên: Thi}\n") == [("nhiệm vụ", 6)]


def test_what_is_said_above_is_said():
    assert _lacking("  - {tên: Nhóm, chủ trì: Tổ 1, nhiệm vụ: [{tên: Thi}, {tên: Thi}]}\n") == []


def test_a_group_in_which_nobody_says_it_is_meant_so():
    assert _lacking("  - {tên: Nhóm, nhiệm vụ: [{tên: Thi}, {tên: Thi}]}\n") == []
    assert _lacking("  - {tên: Nhóm, nhiệm vụ: [{tên: Thi, chủ trì: A}, {tên: Thi}]}\n") == [
        ("nhiệm vụ", 6, "nhiệm vụ", 1)
    ]
