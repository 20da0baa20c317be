import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits, difference


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
