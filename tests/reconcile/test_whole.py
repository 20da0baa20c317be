from dataclasses import replace

import pytest

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.differences import Added, Changed, Moved, Removed, Reshaped
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.steps import InsertItem
from sinhkehoach.reconcile.whole import (
    Consequence,
    NotWhole,
    Whole,
)
from tests.support.reconciling import unit

MADE = [unit("1. một hai"), unit("2. ba bốn"), unit("tổng 3"), unit("5 | sáu bảy", table=1)]
PLAN = values_in("a:\n  - một hai\n  - ba bốn\n", "a.yaml")


def _edit(difference, old="", new="", group=Group.TEXT):
    return HandEdit(group, difference, old, new)


def _held(now, after, brought=(), left=(), plan=PLAN):
    return _consequences(Whole(PLAN, MADE, now), plan, after, brought, left)


def _consequences(whole, *how):
    """Return what follows, None where the whole does not hold."""
    try:
        return whole.consequences(*how)
    except NotWhole:
        return None


def _change(before, after, old=None, new=None, column=0):
    return _edit(Changed(before, after, column, old or before.text, new or after.text))


def test_document_that_reads_as_the_edited_one_is_whole():
    now = [unit("1. một năm"), *MADE[1:]]
    assert _held(now, now, [_change(MADE[0], now[0])]) == []


def test_text_on_paper_that_nobody_told_is_lost():
    now = [unit("1. một năm"), *MADE[1:]]
    assert _held(now, MADE) is None
    assert _held(now, MADE, left=[_change(MADE[0], now[0])]) == []


def test_what_is_told_once_is_lost_the_second_time():
    extra = unit("thêm vào")
    now = [*MADE, extra, unit("thêm vào")]
    told = _edit(Added(extra, None, None))
    assert _held(now, MADE, left=[told]) is None
    assert _held(now, MADE, left=[told, told]) == []


def test_look_of_words_tells_no_words():
    now = [unit("1. một năm"), *MADE[1:]]
    change = Changed(MADE[0], now[0], 0, MADE[0].text, now[0].text)
    assert _held(now, MADE, left=[_edit(change, group=Group.FORMATTING)]) is None


def test_text_taken_out_must_be_told_or_gone():
    now = MADE[1:]
    assert _held(now, MADE) is None
    assert _held(now, MADE, left=[_edit(Removed(MADE[0]))]) == []
    assert _held(now, now, [_edit(Removed(MADE[0]))]) == []


def test_text_that_nobody_wrote_is_not_printed():
    assert _held(MADE, [*MADE, unit("tự thêm")]) is None
    assert _held(MADE, [unit("1. sách vở"), *MADE[1:]]) is None


def test_numbers_that_count_on_follow_of_themselves():
    now = [MADE[0], MADE[2], MADE[3]]
    after = [MADE[0], unit("tổng 2"), MADE[3]]
    assert _held(now, after, [_edit(Removed(MADE[1]))]) == [Consequence("tổng 3", "tổng 2")]


@pytest.mark.parametrize(("was", "printed"), [("tổng 3", "tổng mười lăm triệu"), ("tổng 3", "tổng II a")])
def test_numbers_in_words_and_letters_follow_too(was, printed):
    assert _held(MADE, [*MADE[:2], unit(printed), MADE[3]]) == [Consequence(was, printed)]


def test_words_changed_elsewhere_follow_where_they_are_repeated():
    now = [unit("1. một năm"), *MADE[1:]]
    repeated = [unit("1. một năm"), MADE[1], unit("tổng năm"), MADE[3]]
    assert _held(now, repeated, [_change(MADE[0], now[0])]) == [Consequence("tổng 3", "tổng năm")]


def test_cell_that_was_edited_is_not_printed_otherwise():
    row = unit("5 | sáu tám", table=1)
    now = [*MADE[:3], row]
    change = _change(MADE[3], row, "sáu bảy", "sáu tám", 1)
    assert _held(now, MADE, [change]) is None


def test_what_is_left_may_change_its_number_but_not_its_words():
    paper = unit("tổng sách 4")
    left = [_change(MADE[2], paper)]
    for printed, is_whole in (("tổng 5", True), ("tổng bút 4", False)):
        after = [*MADE[:2], unit(printed), MADE[3]]
        assert (_held([*MADE[:2], paper, MADE[3]], after, left=left) is not None) is is_whole


def test_sum_left_to_a_person_is_told_with_what_the_parts_give():
    paper = unit("tổng 4")
    now = [*MADE[:2], paper, MADE[3]]
    after = [*MADE[:2], unit("tổng 5"), MADE[3]]
    assert _held(now, after, left=[_change(MADE[2], paper)]) == [Consequence("tổng 4", "tổng 5")]


def test_moved_and_reshaped_units_are_told_on_both_sides():
    moved = [MADE[1], MADE[0], *MADE[2:]]
    assert _held(moved, MADE) is None
    assert _held(moved, MADE, left=[_edit(Moved(MADE[1]))]) == []
    joined = unit("1. một hai ba bốn")
    now = [joined, *MADE[2:]]
    assert _held(now, MADE, left=[_edit(Reshaped(tuple(MADE[:2]), (joined,)))]) == []
    assert _held(now, MADE) is None


def test_others_told_with_a_difference_count():
    now = MADE[2:]
    together = HandEdit(Group.ITEMS, Removed(MADE[0]), "", "", others=(Removed(MADE[1]),))
    assert _held(now, MADE, left=[together]) == []


def test_blanks_do_not_matter_but_ends_of_lines_do():
    assert _held([unit("1. một  hai"), *MADE[1:]], MADE) == []
    assert _held([unit("1. một\nhai"), *MADE[1:]], MADE) is None


def test_plan_may_lose_no_word_that_stays_on_paper():
    made = [unit("một hai ba bốn"), unit("năm sáu bảy")]
    rich, poor = (values_in(f"a:\n  - {line}\n", "a.yaml") for line in ("một hai ba bốn", "một hai ba"))
    assert _consequences(Whole(rich, made, made), poor, made, (), ()) is None
    now = [unit("một hai ba"), made[1]]
    assert _consequences(Whole(rich, made, now), poor, now, [_change(made[0], now[0])], ()) == []


def test_short_name_in_a_list_is_not_lost_while_it_stays_on_paper():
    made = [unit("một"), unit("năm sáu bảy")]
    rich, poor = (values_in(f"a: [{names}]\n", "a.yaml") for names in ("một, hai", "hai"))
    now = [unit("năm sáu bảy một")]
    told = [_edit(Reshaped((made[1],), (now[0],)))]
    assert _consequences(Whole(rich, made, now), poor, [made[1]], [_edit(Removed(made[0]))], told) is None


def test_word_that_was_never_printed_is_no_loss():
    rich = values_in("a:\n  - một hai\n  - ba bốn\n  - ẩn\n", "a.yaml")
    assert _consequences(Whole(rich, MADE, MADE), PLAN, MADE, (), ()) == []


def _why(now, after, *how):
    with pytest.raises(NotWhole) as found:
        Whole(PLAN, MADE, now).consequences(PLAN, after, *how)
    return found.value.on_paper, found.value.printed


def test_what_does_not_hold_is_named():
    assert _why([unit("1. một năm"), *MADE[1:]], MADE, (), ()) == ("1. một năm", "1. một hai")
    assert _why(MADE, [*MADE, unit("tự thêm")], (), ()) == ("", "tự thêm")
    assert _why([*MADE, unit("riêng")], MADE, (), ()) == ("riêng", "")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("– năm sáu", "- năm sáu"), ("3. năm sáu", "2. năm sáu."), ("năm sáu;", "- năm sáu")],
)
def test_new_line_may_be_printed_with_another_mark_before_or_behind_it(typed, printed):
    new, made = unit(typed), unit(printed)
    edit = _edit(Added(new, MADE[1], None))
    assert _held([*MADE[:2], new, *MADE[2:]], [*MADE[:2], made, *MADE[2:]], [edit]) == [
        Consequence(typed, printed)
    ]


def test_new_line_is_not_printed_in_other_words():
    new = unit("- năm sáu")
    edit = _edit(Added(new, MADE[1], None))
    assert _held([*MADE, new], [*MADE, unit("- năm sáu bảy")], [edit]) is None


@pytest.mark.parametrize(("typed", "held"), [("9", True), ("", True), ("9 lớp", False)])
def test_new_row_may_be_counted_anew(typed, held):
    new = unit(f"{typed} | tám chín", table=1)
    edit = _edit(Added(new, MADE[3], None))
    follows = [Consequence(typed, "6")] if held else None
    assert _held([*MADE, new], [*MADE, unit("6 | tám chín", table=1)], [edit]) == follows


def test_new_row_has_its_figures_as_typed():
    new = unit("6 | tám chín | 3", table=1)
    edit = _edit(Added(new, MADE[3], None))
    assert _held([*MADE, new], [*MADE, unit("6 | tám chín | 4", table=1)], [edit]) is None


def test_line_that_was_changed_may_have_its_number_back_but_not_that_alone():
    now = [unit("một năm"), *MADE[1:]]
    after = [unit("1. một năm"), *MADE[1:]]
    assert _held(now, after, [_change(MADE[0], now[0])]) == [Consequence("một năm", "1. một năm")]
    now = [unit("2. một hai"), *MADE[1:]]
    assert _held(now, MADE, [_change(MADE[0], now[0])]) is None


@pytest.mark.parametrize(
    ("path", "value", "held"),
    [
        (("a", 2), {"tên": "x"}, True),
        (("a", 2, "tên"), {"tên": "x"}, True),
        (("a", 1), {"tên": "x"}, False),
        (("a", 2), "x", False),
        ((), {"tên": "x"}, False),
    ],
)
def test_new_item_may_be_printed_in_a_second_place(path, value, held):
    new = unit("năm sáu")
    edit = HandEdit(Group.ITEMS, Added(new, None, None), "", "", steps=(InsertItem(("a",), 2, value),))
    again = replace(unit("x | bảy tám", table=1), path=path)
    follows = [Consequence("", "x | bảy tám")] if held else None
    assert _held([*MADE, new], [*MADE, new, again], [edit]) == follows
