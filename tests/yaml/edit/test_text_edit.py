import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits, difference, moved_index


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([], "abcdef"),
        ([TextEdit(1, 3, "X")], "aXdef"),
        ([TextEdit(4, 6, ""), TextEdit(0, 1, "XY")], "XYbcd"),
        ([TextEdit(2, 2, "1"), TextEdit(2, 2, "2")], "ab12cdef"),
        ([TextEdit(1, 3, "X"), TextEdit(3, 4, "Y")], "aXYef"),
        ([TextEdit(6, 6, "!")], "abcdef!"),
    ],
)
def test_applies_edits_that_count_in_the_old_text(edits, expected):
    assert apply_edits("abcdef", edits) == expected


@pytest.mark.parametrize(
    "edits",
    [
        [TextEdit(1, 4, ""), TextEdit(3, 5, "")],
        [TextEdit(1, 4, ""), TextEdit(2, 2, "x")],
        [TextEdit(5, 7, "")],
        [TextEdit(3, 2, "")],
        [TextEdit(-1, 2, "")],
    ],
)
def test_refuses_edits_that_overlap_or_leave_the_text(edits):
    with pytest.raises(ValueError, match="overlaps"):
        apply_edits("abcdef", edits)


@given(st.text("ab\n"), st.text("ab\n"))
def test_the_difference_leads_from_old_to_new(old, new):
    assert apply_edits(old, [difference(old, new)]) == new


def test_the_difference_is_the_smallest():
    assert difference("năm 2027.", "năm 2028.") == TextEdit(7, 8, "8")
    assert difference("aa", "aaa") == TextEdit(2, 2, "a")
    assert difference("như cũ", "như cũ") == TextEdit(6, 6, "")


@pytest.mark.parametrize(
    ("edits", "index", "moved"),
    [
        ([], 3, 3),
        ([TextEdit(0, 0, "ab")], 0, 2),
        ([TextEdit(0, 0, "ab")], 3, 5),
        ([TextEdit(4, 4, "ab")], 3, 3),
        ([TextEdit(0, 2, "")], 3, 1),
        ([TextEdit(2, 6, "")], 3, 2),
        ([TextEdit(0, 4, "x"), TextEdit(5, 5, "yz")], 6, 5),
        ([TextEdit(0, 12, "năm hai\nnăm ba")], 9, 9),
        ([TextEdit(0, 12, "nay ba\nnăm ba")], 9, 8),
        ([TextEdit(0, 12, "năm ba")], 9, 0),
    ],
)
def test_place_moves_with_the_edits_before_it(edits, index, moved):
    assert moved_index("năm một\nnăm hai", index, edits) == moved
