import pytest

from sinhkehoach.compose.task_wording import fact_lines
from sinhkehoach.resolve.task_facts import FACTS_BY_KEY
from tests.support.plans import renderer_of, runs_text

OFFICE = "đơn vị: {a: {tên: Phòng A}}"


def _lines(key, typed):
    renderer = renderer_of(f"nhiệm vụ: [{{tên: T, {key}: {typed}}}]", OFFICE)
    path = ("nhiệm vụ", 0)
    return [runs_text(runs) for runs in fact_lines(renderer.plan.tasks[0], FACTS_BY_KEY[key], renderer, path)]


@pytest.mark.parametrize(
    ("key", "typed", "lines"),
    [
        ("chủ trì", "[a, Hội X]", ["Phòng A, Hội X"]),
        ("sản phẩm", "Báo cáo **năm**", ["Báo cáo **năm**"]),
        ("nội dung", "[Một., Hai.]", ["- Một.", "- Hai."]),
        ("nội dung", "Một.", ["Một."]),
        ("chủ trì", "[]", []),
        ("lãnh đạo", '""', []),
        ("nội dung", '""', []),
    ],
)
def test_fact_is_told_as_its_kind_asks(key, typed, lines):
    assert _lines(key, typed) == lines
