import pytest

from sinhkehoach.reconcile.flow import Flow, flow_of
from tests.support.reconciling import unit


def _flow(old, new, matches=(), moved=()):
    """Return the flow between lists of texts; `matches` are pairs of places."""
    units = [[unit(text) for text in texts] for texts in (old, new)]
    return flow_of(*units, {new: old for old, new in matches}, set(moved))


A, B, C = "một hai ba bốn.", "năm sáu bảy tám.", "chín mười trăm nghìn."


def test_paragraphs_that_stayed_are_matched_as_they_were():
    assert _flow([A, B], [A, B], [(0, 0), (1, 1)]) == Flow({0: 0, 1: 1}, ())


def test_two_paragraphs_joined_are_one_group():
    assert _flow([A, B, C], [f"{A} {B}", C], [(0, 0), (2, 1)]) == Flow({1: 2}, (((0, 1), (0,)),))


def test_paragraph_split_is_one_group_whichever_half_it_was_matched_with():
    for half in (0, 1):
        assert _flow([f"{A} {B}"], [A, B], [(0, half)]) == Flow({}, (((0,), (0, 1)),))


def test_join_and_split_between_the_same_neighbours_are_two_groups():
    got = _flow([A, B, f"{C} {A}"], [f"{A} {B}", C, A], [(0, 0), (2, 1)])
    assert sorted(got.groups) == [((0, 1), (0,)), ((2,), (1, 2))]


def test_words_credited_to_the_wrong_paragraph_are_matched_anew():
    assert _flow([A, B], [f"{A} và", f"{B} và"], [(0, 1), (1, 0)], moved=()).old_of == {0: 0, 1: 1}


def test_match_by_its_mark_alone_is_kept_where_no_word_flows():
    assert _flow([A, B], ["khác hẳn", f"{B} và"], [(0, 0), (1, 1)]).old_of == {0: 0, 1: 1}


def test_what_moved_is_left_as_it_is():
    got = _flow([A, B, C], [C, f"{A} {B}"], [(2, 0), (0, 1)], moved=[0])
    assert got == Flow({0: 2}, (((0, 1), (1,)),))


@pytest.mark.parametrize(
    ("one", "other", "groups"),
    [
        ("một hai ba bốn", "một năm sáu bảy", False),
        ("một", "một năm sáu", True),
        ("một hai", "một năm sáu bảy", False),
        ("một hai ba bốn", "một hai sáu bảy", True),
    ],
)
def test_half_of_the_shorter_one_s_words_belong_together_and_a_single_word_only_among_few(one, other, groups):
    got = _flow([one, "x y z"], [other, "u v w"])
    assert (got.old_of == {0: 0}) is groups


def test_rows_and_notes_are_no_part_of_it():
    for extra in ({"table": 1}, {"note": 1}):
        olds = [unit(A, **extra), unit(B, **extra)]
        assert flow_of(olds, [unit(f"{A} {B}", **extra)], {}, set()) == Flow({}, ())
