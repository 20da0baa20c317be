import pytest

from sinhkehoach.yaml.edit.entries import (
    comment_above,
    comment_behind,
    comment_removal,
    in_place_of,
    insertion,
    removal,
    reorder,
)
from sinhkehoach.yaml.edit.spans import Span, entries_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit, apply_edits
from sinhkehoach.yaml.read.comments import comments_of
from tests.yaml.reading import read

LIST = "# lời chung\n- a  # sau a\n\n# của b\n# cũng của b\n- b\n# không phải\n\n- |\n  c\n\n# cuối\n"


@pytest.mark.parametrize(
    ("text", "index", "count", "expected"),
    [
        (LIST, 0, 1, LIST.replace("- a  # sau a\n", "")),
        (LIST, 1, 1, LIST.replace("# của b\n# cũng của b\n- b\n", "")),
        (LIST, 2, 1, LIST.replace("- |\n  c\n", "")),
        (LIST, 1, 2, LIST.replace(LIST[LIST.index("# của b") : LIST.index("\n# cuối")], "")),
        ("- a: b\n  c: d\n- e", 0, 1, "- e"),
        ("- a\n- b", 1, 1, "- a\n"),
        ("[a, b, c]", 0, 1, "[b, c]"),
        ("[a, b, c]", 2, 1, "[a, b]"),
        ("[a, b, c]", 1, 2, "[a]"),
        ("{a: b,\n c: d}", 0, 1, "{c: d}"),
        ("- - a\n  - b\n  - c\n", 0, 1, None),
    ],
)
def test_takes_an_entry_out_with_the_comments_that_belong_to_it(text, index, count, expected):
    entries = entries_of(read(text).value, text)
    if expected is None:
        with pytest.raises(CannotEdit):
            removal(text, entries, index, count)
    else:
        assert apply_edits(text, [removal(text, entries, index, count)]) == expected


def test_takes_the_first_entry_of_a_nested_list_out_of_a_shared_line():
    text = "- - a\n  - b\n"
    assert apply_edits(text, [removal(text, entries_of(read(text).value[0], text), 0, 1)]) == "- - b\n"


@pytest.mark.parametrize("text", ["[a, # của a\n b]", "- - a  # của a\n  - b\n", "[a]"])
def test_takes_no_comment_out_that_is_not_the_entrys_own(text):
    value = read(text).value
    with pytest.raises(CannotEdit):
        removal(text, entries_of(value[0] if isinstance(value[0], list) else value, text), 0, 1)


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        (LIST, 0, LIST.replace("- a  #", "X\n- a  #")),
        (LIST, 1, LIST.replace("# sau a\n", "# sau a\nX\n")),
        (LIST, 3, LIST.replace("  c\n", "  c\nX\n")),
        ("[a, b]", 0, "[X, a, b]"),
        ("[a,\n b]", 1, "[a,\n X,\n b]"),
        ("[a]", 1, "[a, X]"),
        ("[a, b,]", 2, "[a, b, X,]"),
        ("{a: b}", 1, "{a: b, X}"),
        ("a: b\nc: d", 2, "a: b\nc: d\nX"),
        ("a: b\r\nc: d\r\n", 1, "a: b\r\nX\r\nc: d\r\n"),
    ],
)
def test_puts_an_entry_where_it_belongs(text, index, expected):
    ending = "\r\n" if "\r" in text else "\n"
    edit = insertion(text, entries_of(read(text).value, text), index, "X", ending)
    assert apply_edits(text, [edit]) == expected


def test_puts_comments_above_and_behind_and_takes_them_out_again():
    text = "a:\n  - b\n  - c # d\n"
    edits = [comment_above(text, text.index("b"), "trên", "\n"), comment_behind(text, text.index("b"), "sau")]
    commented = apply_edits(text, edits)
    assert commented == "a:\n  # trên\n  - b  # sau\n  - c # d\n"
    left = [comment_removal(commented, comment) for comment in comments_of(read(commented))]
    assert apply_edits(commented, left) == "a:\n  - b\n  - c\n"


TASKS = "# chung\n- a  # sau a\n\n# của b\n- b:\n    - 1\n  # trong b\n  c: 2\n- |\n  d\n\n# cuối\n"


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        (TASKS, [1, 0, 2], "# chung\n# của b\n- b:\n    - 1\n  # trong b\n  c: 2\n\n- a  # sau a\n- |\n  d\n\n# cuối\n"),
        (TASKS, [2, 0, 1], "# chung\n- |\n  d\n\n- a  # sau a\n# của b\n- b:\n    - 1\n  # trong b\n  c: 2\n\n# cuối\n"),
        (TASKS, [1, 2, 0], "# chung\n# của b\n- b:\n    - 1\n  # trong b\n  c: 2\n\n- |\n  d\n- a  # sau a\n\n# cuối\n"),
        ("- a\r\n\r\n- b\r\n- c\r\n", [2, 0, 1], "- c\r\n\r\n- a\r\n- b\r\n"),
        ("- a\n- b", [1, 0], "- b\n- a"),
        ("[a, b,\n c]", [1, 2, 0], "[b, c,\n a]"),
        ("[a, b, c,]", [0, 2, 1], "[a, c, b,]"),
        ("- a\n- b\n- c\n- d\n", [0, 2, 1, 3], "- a\n- c\n- b\n- d\n"),
    ],
)  # fmt: skip
def test_puts_entries_with_their_comments_into_another_order(text, order, expected):
    assert apply_edits(text, [reorder(text, entries_of(read(text).value, text), order)]) == expected


def test_takes_entries_of_a_nested_list_from_one_place_to_another():
    text = "- - a\n  - b\n  - c\n"
    entries = entries_of(read(text).value[0], text)
    assert apply_edits(text, [reorder(text, entries, [1, 2, 0])]) == "- - b\n  - c\n  - a\n"


def test_touches_nothing_but_the_entries_that_change_places():
    text = "- a\n- b\n- c\n- d\n"
    edit = reorder(text, entries_of(read(text).value, text), [0, 2, 1, 3])
    assert (edit.start, edit.end) == (4, 11)


@pytest.mark.parametrize("text", ["[a, # của a\n b]", "- - a  # của a\n  - b\n"])
def test_moves_nothing_past_a_comment_that_is_nobodys(text):
    value = read(text).value
    with pytest.raises(CannotEdit):
        reorder(text, entries_of(value[0] if isinstance(value[0], list) else value, text), [1, 0])


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("a: B\n", " c", "a: c\n"),
        ("a:  B  # x\n", " c", "a: c  # x\n"),
        ("a: B  # x\n", "\n  - c", "a:  # x\n  - c\n"),
        ("a:\n  B\n", "\n  - c", "a:\n  - c\n"),
        ("a: B  # x", "\r\n  - c", "a:  # x\r\n  - c"),
    ],
)
def test_lines_of_its_own_come_below_the_comment_behind(text, typed, expected):
    at = text.index("B")
    assert apply_edits(text, in_place_of(text, Span(at, at + 1), typed)) == expected
