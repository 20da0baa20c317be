from sinhkehoach.model.indicator import Indicator, Target
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.table import PlainRow
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import marked_sentences, sentences, walk
from tests.support.plans import plan_of

PLAN = """
mục đích:
  - Một
  - Hai
nhiệm vụ:
  - tên: A
    nhiệm vụ: [{tên: B}]
  - {tên: C}
chỉ tiêu: {cột: [MN], nhóm: [{tên: G, chỉ tiêu: [{tên: D, MN: 5}]}]}
chú thích: {x: Lời}
phụ lục: [{tên: P, bảng: {cột: [X], hàng: [["1\\n2"], {nhóm: H, hàng: [[3]]}]}}]
"""


def test_finds_values_of_a_kind_with_their_paths():
    assert [(path, task.name.plain) for path, task in walk(plan_of(PLAN), (Task,))] == [
        (("nhiệm vụ", 0), "A"),
        (("nhiệm vụ", 0, "nhiệm vụ", 0), "B"),
        (("nhiệm vụ", 1), "C"),
    ]


def test_finds_values_of_several_kinds_and_those_under_free_names():
    found = [path for path, _ in walk(plan_of(PLAN).indicators, (Indicator, Target), ("chỉ tiêu",))]
    assert found == [
        ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0),
        ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0, "MN"),
    ]


def test_goes_into_maps_of_names():
    assert [path for path, _ in walk(plan_of(PLAN).notes, (Inline,), ("chú thích",))] == [("chú thích", "x")]


def test_finds_nothing_in_nothing():
    assert list(walk(None, (Task,))) == []
    assert list(walk(plan_of(""), (Prose,))) == []


def test_sentences_are_lines_cells_and_items_of_prose():
    plan = plan_of(PLAN)
    texts = [(path, text.plain) for path, text in sentences(plan)]
    assert texts == [
        (("trích yếu",), "Phát triển giáo dục"),
        (("mục đích", 0), "Một"),
        (("mục đích", 1), "Hai"),
        (("chỉ tiêu", "nhóm", 0, "tên"), "G"),
        (("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0, "tên"), "D"),
        (("nhiệm vụ", 0, "tên"), "A"),
        (("nhiệm vụ", 0, "nhiệm vụ", 0, "tên"), "B"),
        (("nhiệm vụ", 1, "tên"), "C"),
        (("chú thích", "x"), "Lời"),
        (("phụ lục", 0, "tên"), "P"),
        (("phụ lục", 0, "bảng", 0, "cột", 0, "tên"), "X"),
        (("phụ lục", 0, "bảng", 0, "hàng", 0, 0, 0), "1"),
        (("phụ lục", 0, "bảng", 0, "hàng", 0, 0, 1), "2"),
        (("phụ lục", 0, "bảng", 0, "hàng", 1, "nhóm"), "H"),
        (("phụ lục", 0, "bảng", 0, "hàng", 1, "hàng", 0, 0), "3"),
    ]


def test_rows_of_plain_words_are_passed_over_unless_they_are_asked_for():
    plan = plan_of(PLAN)
    assert [path[-1] for path, _ in walk(plan, (PlainRow,))] == [0]
    marked = [path for path, _ in marked_sentences(plan)]
    assert marked == [path for path, text in sentences(plan) if text.plain != "3"]
