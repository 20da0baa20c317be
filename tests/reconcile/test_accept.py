from dataclasses import replace

from sinhkehoach.reconcile.accept import accept, by_words
from sinhkehoach.reconcile.find import find_changes
from sinhkehoach.reconcile.findings import Group, HandEdit
from sinhkehoach.reconcile.steps import ChangeText, Remove
from sinhkehoach.yaml.edit.text_edit import TextEdit
from tests.support.reconciling import PLAN, changed, made_of, remaker, with_texts

MADE = made_of()


def _accepted(now, *more):
    return accept([*find_changes(MADE, now), *more], MADE, now.units, remaker().made_or_none)


def test_change_that_gives_the_edited_text_is_taken():
    got = _accepted(with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp"))
    assert got.source.text == PLAN.replace("Nâng cao", "Nâng dần").replace("tiếng Anh", "tiếng Pháp")
    assert [(bool(each.steps), each.advice) for each in got.findings] == [(True, "")] * 2
    assert got.consequences == ()


def test_other_places_that_change_with_it_are_told():
    got = _accepted(with_texts(MADE, **{"1._Bồi_dưỡng_giáo_viên": "1. Bồi dưỡng thầy cô"}))
    assert [(old, new) for old, new in got.consequences] == [("Bồi dưỡng giáo viên", "Bồi dưỡng thầy cô")]


def _wrong(*steps):
    """Return a change whose steps do not give what was written on paper."""
    return HandEdit(Group.TEXT, changed("x", "y"), "x", "y", ("mục đích",), steps=steps)


def test_change_that_gives_something_else_is_left_to_a_person():
    got = _accepted(MADE.read, _wrong(ChangeText(("trích yếu",), (TextEdit(0, 4, "Mở"),))))
    assert got.source is None
    assert got.findings[0].steps == ()
    assert got.findings[0].advice


def test_change_that_makes_a_faulty_plan_or_cannot_be_typed_is_left_to_a_person():
    for step in (Remove(("kỳ",)), Remove(("không có",))):
        assert _accepted(MADE.read, _wrong(step)).source is None


def test_one_that_fails_does_not_keep_the_others_from_going_back():
    now = with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp", Mở_lớp="Tổ chức lớp")
    got = _accepted(now, _wrong(Remove(("kỳ",))))
    assert [bool(each.steps) for each in got.findings] == [True, True, True, False]
    assert "Tổ chức lớp" in got.source.text


def test_what_goes_only_together_is_found_beside_one_that_fails():
    made = made_of(PLAN.replace("- Mở lớp bồi dưỡng.", "- Mở lớp bồi dưỡng ([[phụ lục danh sách lớp]])."))
    texts = [unit.text for unit in made.read.units]
    start, end = texts.index("Phụ lục I"), texts.index("Phụ lục II")
    without = replace(made.read, units=(*made.read.units[:start], *made.read.units[end:]))
    now = with_texts(replace(made, read=without), **{" (Phụ lục I)": ""})
    found = [each for each in find_changes(made, now) if each.steps]
    got = accept([*found, _wrong(Remove(("kỳ",)))], made, now.units, remaker().made_or_none)
    assert [bool(each.steps) for each in got.findings] == [True, True, False]
    assert "phụ lục danh sách lớp" not in got.source.text
    assert "Lớp tiếng Anh" not in got.source.text


def test_units_are_known_by_their_words_alone():
    assert {unit.id for unit in by_words(MADE.read.units)} == {""}
