import pytest

from sinhkehoach.reconcile.place_names import name_steps, printed_names
from sinhkehoach.reconcile.steps import InsertItem, Remove, SetValue
from sinhkehoach.yaml.edit.text_edit import TextEdit
from tests.support.reconciling import PLAN, made_of

MADE = made_of()
BOTH = ("nhiệm vụ", 0, "phối hợp")
LINE = "- Đơn vị phối hợp: Văn phòng Ủy ban nhân dân, Trạm Y tế phường."


def _steps(old, new):
    names = printed_names(BOTH, MADE.source, LINE, MADE.facts)
    start = LINE.index(old)
    return name_steps(names, [TextEdit(start, start + len(old), new)], LINE, MADE.facts)


def test_names_are_found_where_they_are_printed():
    names = printed_names(BOTH, MADE.source, LINE, MADE.facts)
    assert [(name.path, LINE[name.start : name.end]) for name in names] == [
        ((*BOTH, 0), "Văn phòng Ủy ban nhân dân"),
        ((*BOTH, 1), "Trạm Y tế phường"),
    ]


def test_unit_in_a_list_that_no_list_of_the_office_has_changes_by_whole_names_too():
    made = made_of(PLAN.replace("trạm-y-tế]", "MTTQ xã]"))
    line = LINE.replace("Trạm Y tế phường", "MTTQ xã")
    names = printed_names(BOTH, made.source, line, made.facts)
    edit = TextEdit(line.index("."), line.index("."), ", Hội A")
    assert name_steps(names, [edit], line, made.facts) == [InsertItem(BOTH, 2, "Hội A")]


def test_text_without_units_has_no_names():
    assert printed_names(("mục đích",), MADE.source, "- Nâng cao chất lượng.", MADE.facts) == []


@pytest.mark.parametrize(
    ("old", "new", "steps"),
    [
        ("Trạm Y tế phường", "Phòng Văn hóa - Xã hội", [SetValue((*BOTH, 1), "phòng-vhxh")]),
        ("Trạm Y tế", "Công an", [SetValue((*BOTH, 1), "Công an phường")]),
        (", Trạm Y tế phường", "", [Remove((*BOTH, 1))]),
        ("phường", "phường, Công an", [InsertItem(BOTH, 2, "Công an")]),
        ("phường", "phường, Hội A, Hội B", [InsertItem(BOTH, 2, "Hội A"), InsertItem(BOTH, 2, "Hội B")]),
        ("Trạm", "Nhóm Trạm", [SetValue((*BOTH, 1), "Nhóm Trạm Y tế phường")]),
        ("phường", "phường cũ", [SetValue((*BOTH, 1), "Trạm Y tế phường cũ")]),
        ("Trạm", "Hội A, Trạm", [InsertItem(BOTH, 1, "Hội A")]),
    ],
    ids=[
        "a unit of the office",
        "another unit",
        "one unit less",
        "one unit more",
        "two more",
        "words before",
        "words behind",
        "one before",
    ],
)
def test_list_of_units_becomes_what_is_printed(old, new, steps):
    assert _steps(old, new) == steps


@pytest.mark.parametrize(
    ("old", "new"),
    [("Đơn vị phối hợp", "Phối hợp"), ("phối hợp: Văn", "phối hợp: Các văn"), (".", ""), ("Trạm ", "")],
)
def test_words_around_the_names_are_no_names(old, new):
    assert _steps(old, new) is None
