from sinhkehoach.compare.changes import ChangeKind
from sinhkehoach.compare.texts import compare_texts


def told(old, new):
    return [(each.kind, each.place, each.old, each.new) for each in compare_texts(old, new)]


def test_same_lines_are_the_same():
    assert compare_texts(["a", "b"], ["a", "b"]) == ()


def test_line_with_other_words_is_changed():
    (change,) = compare_texts(["a", "Mở lớp tháng 7"], ["a", "Mở lớp tháng 8"])
    assert (change.kind, change.place) == (ChangeKind.CHANGED, "Dòng 2")
    assert [piece.new for piece in change.pieces if not piece.kept] == ["8"]


def test_line_that_shares_no_word_is_another():
    assert told(["Mở lớp"], ["Kinh phí"]) == [
        (ChangeKind.REMOVED, "Dòng 1", "Mở lớp", ""),
        (ChangeKind.ADDED, "Dòng 1", "", "Kinh phí"),
    ]


def test_lines_are_added_and_taken_out_at_their_place_in_the_new_paper():
    assert told(["a", "b", "c"], ["a"]) == [
        (ChangeKind.REMOVED, "Dòng 2", "b", ""),
        (ChangeKind.REMOVED, "Dòng 2", "c", ""),
    ]
    assert told(["a"], ["x", "y", "a"]) == [
        (ChangeKind.ADDED, "Dòng 1", "", "x"),
        (ChangeKind.ADDED, "Dòng 2", "", "y"),
    ]
