import pytest

from sinhkehoach.reconcile.merge import Clash, lines_now, merge

BASE = "a\nb\nc\nd\ne\n"


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        (BASE, "a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n"),
        ("a\nb\nc\nD\ne\n", "a\nB\nc\nd\ne\n", "a\nB\nc\nD\ne\n"),
        ("x\na\nb\nc\nd\ne\n", "a\nb\nc\nd\n", "x\na\nb\nc\nd\n"),
        ("a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n", "a\nB\nc\nd\ne\n"),
        ("a\nb\nc\nd\ne", "a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nf\n"),
        ("a\nb\nC\nd\ne", BASE, "a\nb\nC\nd\ne"),
    ],
    ids=[
        "only theirs",
        "both elsewhere",
        "put in and taken out",
        "the same",
        "no end of the last line",
        "only ours",
    ],
)
def test_changes_of_both_are_taken(ours, theirs, merged):
    assert merge(BASE, ours, theirs) == (merged, ())


def test_line_that_both_changed_stays_ours_and_the_rest_is_taken():
    text, clashes = merge(BASE, "x\na\nb1\nc\nd\ne\n", "a\nb2\nc\nd\nE\n")
    assert text == "x\na\nb1\nc\nd\nE\n"
    assert clashes == (Clash(3, ("b",), ("b1",), ("b2",)),)


def test_lines_put_in_at_one_place_clash():
    text, clashes = merge(BASE, "a\nx\nb\nc\nd\ne\n", "a\ny\nb\nc\nd\ne\n")
    assert text == "a\nx\nb\nc\nd\ne\n"
    assert clashes == (Clash(2, (), ("x",), ("y",)),)


def test_change_within_lines_that_ours_replaced_clashes_and_the_rest_is_taken():
    text, clashes = merge(BASE, "a\nX\ne\n", "a\nb\nC\nd\nE\n")
    assert text == "a\nX\nE\n"
    assert clashes == (Clash(2, ("b", "c", "d"), ("X",), ("b", "C", "d")),)


def test_ends_of_lines_stay_as_they_are():
    ours = "a\r\nb\r\nc\nd\r\ne\r\n"
    text, clashes = merge(BASE, ours, "a\nB\nb2\nc\nd\ne\n")
    assert text == "a\r\nB\r\nb2\r\nc\nd\r\ne\r\n"
    assert clashes == ()


def test_line_numbers_follow_what_stands_above():
    assert lines_now(BASE, "x\ny\na\nb\nd\ne\n") == [2, 3, 4, 4, 5, 6]
    assert lines_now(BASE, BASE) == [0, 1, 2, 3, 4, 5]
