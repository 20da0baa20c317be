import pytest

from sinhkehoach.form.grow import grown, grown_items, lay
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.readers import ListOf, RecordOf
from sinhkehoach.model.task import Task
from sinhkehoach.yaml.edit.text_edit import CannotEdit

PLAN, TASKS = RecordOf(Plan), ListOf(RecordOf(Task))


def _laid(*values):
    branch = {}
    for steps, value in values:
        lay(branch, steps, value)
    return branch


def test_values_grow_together():
    branch = _laid((("a", "b"), "1"), (("a", "c", 0), "2"), (("d",), ["3"]))
    assert branch == {"a": {"b": "1", "c": {0: "2"}}, "d": ["3"]}


@pytest.mark.parametrize("steps", [("a",), ("a", "b"), ("a", "b", "c"), ("d", 0)])
def test_nothing_is_put_twice_into_one_place(steps):
    with pytest.raises(CannotEdit, match="hai lần"):
        _laid((("a", "b"), "1"), (("d",), ["3"]), (steps, "x"))


def test_keys_come_in_the_order_of_the_format_others_behind():
    value = grown({"lạ": "x", "nhiệm vụ": {0: {"chủ trì": "A", "tên": "B"}}, "kỳ": "1"}, PLAN)
    assert value == {"kỳ": "1", "nhiệm vụ": [{"tên": "B", "chủ trì": "A"}], "lạ": "x"}
    assert list(value) == ["kỳ", "nhiệm vụ", "lạ"]
    assert list(value["nhiệm vụ"][0]) == ["tên", "chủ trì"]
    assert list(grown([{"chủ trì": "A", "tên": "B"}], TASKS)[0]) == ["tên", "chủ trì"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("a", "a"), (None, None), ("a\nb", "a\nb\n"), ("a\nb\n\n", "a\nb\n"), ("a\n", "a\n"), ("\n", "\n")],
)
def test_lines_end(typed, expected):
    assert grown(typed, PLAN) == expected
    assert grown(["x", typed], TASKS) == ["x", expected]


def test_items_follow_without_a_gap():
    assert grown_items({3: {"chủ trì": "A", "tên": "B"}, 2: "x"}, TASKS, 2) == [
        "x",
        {"tên": "B", "chủ trì": "A"},
    ]
    for branch in ({1: "x"}, {3: "x"}, {2: "x", 4: "y"}, {"a": "x"}):
        with pytest.raises(CannotEdit):
            grown_items(branch, TASKS, 2)
