import pytest

from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_facts import place_fact
from sinhkehoach.reconcile.steps import SetValue
from tests.support.reconciling import PLAN, changed, made_of

MADE = made_of(PLAN + "ngày: tháng 12 năm 2026\n")
NUMBER, DAY = "Số: /KH-UBND", "An Hòa, ngày tháng 12 năm 2026"


def _placed(old, new, path=()):
    return place_fact(changed(old, new, path), path, MADE.source, MADE.document)


def _line(of):
    """Return the line of the document that begins with the same words."""
    return next(unit.text for unit in MADE.read.units if unit.text.startswith(of[:4]))


@pytest.mark.parametrize("new", ["Số: 15/KH-UBND", "Số:15 / KH-UBND", "Số: 015/KH-UBND"])
def test_number_that_was_filled_in(new):
    found = _placed(_line(NUMBER), new)
    assert found.steps == (SetValue(("số",), "15", is_new=True),)
    assert found.group is Group.TEXT


@pytest.mark.parametrize(
    ("new", "value"),
    [
        ("An Hòa, ngày 05 tháng 12 năm 2026", "05/12/2026"),
        ("An Hòa, ngày  tháng 01 năm 2027", "tháng 1 năm 2027"),
    ],
)
def test_day_that_was_filled_in_or_put_off(new, value):
    assert _placed(_line(DAY), new).steps == (SetValue(("ngày",), value),)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NUMBER, "Số: 15/KH-HĐND"),
        (NUMBER, "Số: mười/KH-UBND"),
        (DAY, "An Hòa, ngày 31 tháng 2 năm 2026"),
        (DAY, "Bình An, ngày 05 tháng 12 năm 2026"),
        (DAY, "An Hòa, ngày 05 tháng 12"),
    ],
)
def test_line_that_says_something_else_is_no_fact(old, new):
    assert _placed(_line(old), new) is None


def test_usual_sentence_becomes_one_of_the_plan():
    old, new = "Yêu cầu các đơn vị thực hiện./.", "Yêu cầu các trường  thực hiện ./."
    found = _placed(old, new, ("kết",))
    assert found.steps == (SetValue(("kết",), "Yêu cầu các trường thực hiện", is_new=True),)


@pytest.mark.parametrize("path", [("mục đích",), ("yêu cầu",)], ids=["typed", "not typed"])
def test_text_of_the_plan_is_no_fact(path):
    assert _placed("a", "b", path) is None
    assert _placed(_line(NUMBER), "Số: 15/KH-UBND", path) is None


def test_usual_sentence_that_is_typed_is_a_text_of_the_plan():
    made = made_of(PLAN + "kết: Yêu cầu các đơn vị thực hiện\n")
    old, new = "Yêu cầu các đơn vị thực hiện./.", "Yêu cầu các trường thực hiện./."
    assert place_fact(changed(old, new, ("kết",)), ("kết",), made.source, made.document) is None


@pytest.mark.parametrize("more", ["15/KH-UBND", "ngày 05 tháng 12 năm 2026"])
def test_number_or_day_written_behind_other_words_is_no_fact(more):
    assert _placed("Phòng", f"Phòng {more}") is None


@pytest.mark.parametrize("new", ["- Lưu: VT, VHXH.", "Lưu: VT, VHXH", "– Lưu:  VT, VHXH;"])
def test_usual_line_of_the_archive_becomes_one_of_the_plan(new):
    assert _placed("- Lưu: VT.", new, ("lưu",)).steps == (SetValue(("lưu",), "VT, VHXH", is_new=True),)


def test_archive_line_that_says_something_else_is_no_fact():
    assert _placed("- Lưu: VT.", "- Giữ: VT.", ("lưu",)) is None
    typed = made_of(PLAN + "lưu: VT\n")
    change = changed("- Lưu: VT.", "- Lưu: HC.", ("lưu",))
    assert place_fact(change, ("lưu",), typed.source, typed.document) is None
