from dataclasses import replace

import pytest

from sinhkehoach.reconcile.accept import accept
from sinhkehoach.reconcile.differences import Removed
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.said import by_words
from sinhkehoach.reconcile.steps import ChangeText, InsertLine, Remove, RemoveLine, SetValue
from sinhkehoach.yaml.edit.text_edit import TextEdit
from tests.support.reconciling import PLAN, changed, made_of, remake, unit, with_texts

MADE = made_of()


def _accepted(now, *more):
    return accept([*find_hand_edits(MADE, now), *more], MADE, now.units, remake)


def test_change_that_gives_the_edited_text_is_taken():
    got = _accepted(with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp"))
    assert got.source.text == PLAN.replace("Nâng cao", "Nâng dần").replace("tiếng Anh", "tiếng Pháp")
    assert [(bool(each.steps), each.advice) for each in got.edits] == [(True, "")] * 2
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
    assert got.edits[0].steps == ()
    assert got.edits[0].advice


def test_change_that_makes_a_faulty_plan_or_cannot_be_typed_is_left_to_a_person():
    for step in (Remove(("kỳ",)), Remove(("không có",))):
        assert _accepted(MADE.read, _wrong(step)).source is None


def test_one_that_fails_does_not_keep_the_others_from_going_back():
    now = with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp", Mở_lớp="Tổ chức lớp")
    got = _accepted(now, _wrong(Remove(("kỳ",))))
    assert [bool(each.steps) for each in got.edits] == [True, True, True, False]
    assert "Tổ chức lớp" in got.source.text


def test_one_that_changes_nothing_does_not_go_back_with_the_others():
    now = with_texts(MADE, Nâng_cao="Nâng dần")
    got = _accepted(now, _wrong(SetValue(("kỳ",), "2027")))
    assert [bool(each.steps) for each in got.edits] == [True, False]


def test_line_put_in_goes_back():
    line = unit("- Mọi trường đều có sân chơi.")
    first = next(each for each in MADE.read.units if each.path == ("mục đích",))
    got = _accepted(_with_units(MADE, (first.text, (first, line))))
    assert [bool(each.steps) for each in got.edits] == [True]
    assert got.source.value["mục đích"].split("\n")[1] == line.text


def test_several_that_fail_do_not_keep_the_others_from_going_back():
    now = with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp", Mở_lớp="Tổ chức lớp")
    first, second, third = find_hand_edits(MADE, now)
    wrong = _wrong(Remove(("kỳ",)))
    got = accept([wrong, first, wrong, second, wrong, third], MADE, now.units, remake)
    assert [bool(each.steps) for each in got.edits] == [False, True, False, True, False, True]


def test_what_goes_only_together_is_found_beside_one_that_fails():
    made = made_of(PLAN.replace("- Mở lớp bồi dưỡng.", "- Mở lớp bồi dưỡng ([[phụ lục danh sách lớp]])."))
    texts = [unit.text for unit in made.read.units]
    start, end = texts.index("Phụ lục I"), texts.index("Phụ lục II")
    without = replace(made.read, units=(*made.read.units[:start], *made.read.units[end:]))
    now = with_texts(replace(made, read=without), **{" (Phụ lục I)": ""})
    found = [each for each in find_hand_edits(made, now) if each.steps]
    got = accept([*found, _wrong(Remove(("kỳ",)))], made, now.units, remake)
    assert [bool(each.steps) for each in got.edits] == [True, True, False]
    assert "phụ lục danh sách lớp" not in got.source.text
    assert "Lớp tiếng Anh" not in got.source.text


def _with_units(made, *changes):
    """Return what is read with each (text, units in its place) of `changes` done."""
    instead = dict(changes)
    units = [each for old in made.read.units for each in instead.get(old.text, (old,))]
    return replace(made.read, units=tuple(units))


def test_nothing_goes_back_that_would_print_another_text_in_the_place_of_a_written_one():
    line = next(each for each in MADE.read.units if each.text == "- Mở lớp bồi dưỡng.")
    written = unit("- Mở lớp bồi dưỡng cho giáo viên các trường.")
    now = _with_units(replace(MADE, read=with_texts(MADE, Nâng_cao="Nâng dần")), (line.text, (line, written)))
    (change, other) = find_hand_edits(MADE, now)
    more = InsertLine(line.path, 1, "Mở lớp bồi dưỡng cho thầy cô các trường.")
    for steps, goes_back in (((more,), False), ((), True)):
        wanted = [replace(change, steps=(*change.steps, *steps)), other.by_hand("?")]
        got = accept(wanted, MADE, now.units, remake)
        assert (got.source is not None, bool(got.edits[0].steps)) == (goes_back, goes_back)


TWICE = made_of(
    PLAN.replace("- Mở lớp bồi dưỡng.", "- Mở lớp bồi dưỡng.\n      - Mời thầy giỏi.").replace(
        "    chủ trì: văn-phòng\n",
        "    chủ trì: văn-phòng\n    nội dung: |\n      - Sơn tường.\n      - Mời thầy giỏi.\n",
    )
)


def _with_one_left_to_a_person(now):
    """Return what is accepted of two changes to the second of which nobody knows the place."""
    first, second = find_hand_edits(TWICE, now)
    assert first.steps
    return accept([first, second.by_hand("?")], TWICE, now.units, remake)


def test_one_of_two_equal_texts_taken_out_goes_back_alone():
    got = _with_one_left_to_a_person(_with_units(TWICE, ("- Mời thầy giỏi.", ())))
    assert got.source.text.count("Mời thầy giỏi") == 1


def test_one_of_two_equal_texts_put_in_goes_back_alone():
    got = _with_one_left_to_a_person(with_texts(TWICE, Mời_thầy_giỏi="Mời thầy khác"))
    assert (got.source.text.count("Mời thầy giỏi"), got.source.text.count("Mời thầy khác")) == (1, 1)


def test_nothing_goes_back_that_takes_out_both_of_two_equal_texts_of_which_one_was():
    now = with_texts(TWICE, Nâng_cao="Nâng dần")
    first = next(each for each in now.units if each.text == "- Mời thầy giỏi.")
    now = replace(now, units=tuple(each for each in now.units if each is not first))
    change, other = find_hand_edits(TWICE, now)
    both = [RemoveLine(("nhiệm vụ", number, "nội dung"), 1) for number in (0, 1)]
    for steps, goes_back in ((both, False), ([], True)):
        wanted = [replace(change, steps=(*change.steps, *steps)), other.by_hand("?")]
        got = accept(wanted, TWICE, now.units, remake)
        assert (got.source is not None) is goes_back


def test_text_taken_out_here_and_written_over_another_one_there_goes_back():
    first = "- Nâng cao chất lượng dạy và học."
    now = _with_units(
        replace(MADE, read=with_texts(MADE, **{"- Mở lớp bồi dưỡng.": first})),
    )
    now = replace(
        now,
        units=tuple(each for each in now.units if not (each.text == first and each.path == ("mục đích",))),
    )
    got = accept(find_hand_edits(MADE, now), MADE, now.units, remake)
    assert [bool(each.steps) for each in got.edits] == [True, True]
    assert "Mở lớp" not in got.source.text
    assert got.source.text.count(first) == 1


SUMS = made_of(PLAN + "kinh phí: {tổng: 10, khoản: [{tên: Mua sách, tiền: 4}, {tên: Mua bàn, tiền: 6}]}\n")


def test_sum_and_its_part_go_back_together_beside_one_that_fails():
    now = with_texts(SUMS, **{"4_triệu": "5 triệu", "là_10": "là 11"})
    total, part = find_hand_edits(SUMS, now)
    for each in (total, part):
        assert accept([each], SUMS, now.units, remake).source is None
    wanted = [part, _wrong(Remove(("kỳ",))), total]
    got = accept(wanted, SUMS, now.units, remake)
    assert [bool(each.steps) for each in got.edits] == [True, False, True]
    assert "{tổng: 11, khoản: [{tên: Mua sách, tiền: 5}" in got.source.text


def test_all_lines_of_a_text_taken_out_go_back_together():
    now = _with_units(
        MADE, ("- Nâng cao chất lượng dạy và học.", ()), ("- Huy động mọi nguồn lực cho năm 2027.", ())
    )
    now = _with_units(replace(MADE, read=now), ("I. MỤC ĐÍCH", ()), ("II. NHIỆM VỤ", (unit("I. NHIỆM VỤ"),)))
    gone = [each for each in find_hand_edits(MADE, now) if isinstance(each.difference, Removed)]
    gone = [each for each in gone if each.difference.unit.path == ("mục đích",)]
    wanted = [replace(each, steps=(Remove(("mục đích",)),)) for each in gone]
    got = accept(wanted, MADE, now.units, remake)
    assert [bool(each.steps) for each in got.edits] == [True, True]
    assert "mục đích" not in got.source.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Group.DERIVED, Group.TEXT),
        (Group.UNPLACED, Group.TEXT),
        (Group.ITEMS, Group.ITEMS),
        (Group.FORMATTING, Group.FORMATTING),
    ],
)
def test_what_could_go_back_is_told_among_the_texts_without_advice(before, after):
    now = with_texts(MADE, Nâng_cao="Nâng dần")
    (change,) = find_hand_edits(MADE, now)
    wanted = [replace(change, group=before, advice="Sửa từ gốc.")]
    (got,) = accept(wanted, MADE, now.units, remake).edits
    assert (got.group, got.advice) == (after, "")


@pytest.mark.parametrize(
    "more",
    [
        InsertLine(("mục đích",), 1, "Dòng không ai viết."),
        # The row has been written in: nothing else of it may be printed otherwise.
        SetValue(("phụ lục", 0, "bảng", 0, "hàng", 1, 1), "hội trường"),
    ],
    ids=["a line", "a cell of a row edited by hand"],
)
def test_nothing_goes_back_that_would_print_what_nobody_wrote(more):
    now = with_texts(MADE, Nâng_cao="Nâng dần", Lớp_tiếng_Anh="nhà văn hóa")
    change, *others = find_hand_edits(MADE, now)
    for steps, goes_back in (((more,), False), ((), True)):
        wanted = [replace(change, steps=(*change.steps, *steps)), *(each.by_hand("?") for each in others)]
        got = accept(wanted, MADE, now.units, remake)
        assert (got.source is not None) is goes_back


def test_units_are_known_by_their_words_alone():
    assert {unit.id for unit in by_words(MADE.read.units)} == {""}


def test_what_the_plan_has_against_an_edit_is_said():
    for step, reason in (
        (Remove(("không có",)), "không ghi được vào tệp kế hoạch (Tệp không có mục này): sửa tay"),
        (Remove(("kỳ",)), "ghi chỗ này vào thì tệp kế hoạch có lỗi ("),
    ):
        (got,) = _accepted(MADE.read, _wrong(step)).edits
        assert got.advice.startswith(reason)


def test_edit_that_follows_of_another_is_nothing_to_do():
    made = made_of(PLAN + "kinh phí: {khoản: [{tên: Mua sách, tiền: 4}, {tên: Mua bàn, tiền: 6}]}\n")
    now = with_texts(made, **{"4_triệu": "5 triệu", "là_10": "là 11"})
    total, part = accept(find_hand_edits(made, now), made, now.units, remake).edits
    assert (total.steps, total.advice) == (
        (),
        "theo các chỗ sửa khác thì tạo lại văn bản cũng ra như vậy, không phải làm gì",
    )
    assert part.steps


def test_no_more_documents_are_made_than_are_reasonable():
    made = []

    def counted(source):
        made.append(source)
        return MADE

    wrong = [_wrong(InsertLine(("mục đích",), 0, f"Dòng {number}")) for number in range(60)]
    assert accept(wrong, MADE, MADE.read.units, counted).source is None
    assert len(made) == 80


def test_edits_without_steps_are_not_tried():
    made = []

    def counted(source):
        made.append(source)
        return remake(source)

    now = with_texts(MADE, Nâng_cao="Nâng dần", tiếng_Anh="tiếng Pháp")
    first, second = find_hand_edits(MADE, now)
    assert accept([first, second.by_hand("?")], MADE, now.units, counted).source
    assert len(made) == 1


def _reason(edit, now=MADE.read):
    got = _accepted(now, edit)
    return got.edits[-1].advice


def test_what_an_edit_would_print_otherwise_is_told():
    wrong = ChangeText(("mục đích",), (TextEdit(2, 6, "Dâng"),))
    now = with_texts(MADE, Mở_lớp="Tổ chức lớp")
    edit = HandEdit(
        Group.TEXT, changed("- Mở lớp bồi dưỡng.", "- Tổ chức lớp bồi dưỡng."), "x", "y", steps=(wrong,)
    )
    assert "không in ra “y”" in accept([edit], MADE, now.units, remake).edits[0].advice
    taken = HandEdit(
        Group.ITEMS, Removed(unit("Không có trong bản in")), "z", "", steps=(RemoveLine(("mục đích",), 0),)
    )
    assert "mất “- Nâng cao chất lượng dạy và học.”" in _reason(taken)
    more = replace(taken, steps=(InsertLine(("mục đích",), 0, "- Thêm."),))
    assert "in thêm “- Thêm.”" in _reason(more)
    other = replace(taken, steps=(wrong,))
    assert "“- Nâng cao chất lượng dạy và học.” in thành “- Dâng cao" in _reason(other)
