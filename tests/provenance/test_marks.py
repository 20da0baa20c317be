from sinhkehoach.provenance.marks import MARK_PREFIX, Marks, marked_paths, unmarked
from tests.support.docx import find_all, fragment

ROW = ("phụ lục", 0, "bảng", 0, "hàng")
PATHS = [("mục đích",), ("mục đích",), (*ROW, 0), (*ROW, 1), (*ROW, 2), (*ROW, 4), ("lưu",), ("yêu cầu", 0)]


def test_mark_stands_around_its_content_and_has_a_number_of_its_own():
    marks = Marks()
    root = fragment("".join(marks.around(path, "<w:r/>") for path in PATHS))
    assert find_all(root, "w:bookmarkStart/@w:name") == [
        f"{MARK_PREFIX}{number}" for number in range(len(PATHS))
    ]
    assert find_all(root, "w:bookmarkStart/@w:id") == find_all(root, "w:bookmarkEnd/@w:id")
    assert len(find_all(root, "w:bookmarkStart[following-sibling::*[1][self::w:r]]")) == len(PATHS)


def test_what_has_no_path_has_no_mark():
    marks = Marks()
    assert marks.around((), "<w:r/>") == "<w:r/>"
    assert marks.stretches() == []


def test_path_table_tells_neighbours_as_one_stretch():
    marks = Marks()
    for path in PATHS:
        marks.around(path, "")
    assert [count for _, count in marks.stretches()] == [1, 1, 3, 1, 1, 1]
    assert marked_paths(marks.stretches()) == PATHS


def test_marks_can_be_taken_away():
    assert unmarked(Marks().around(("lưu",), "<w:r/>")) == "<w:r/>"


def test_pair_is_what_stands_around_a_content():
    marks, again = Marks(), Marks()
    opening, closing = marks.pair(("lưu",))
    assert opening + "<w:r/>" + closing == again.around(("lưu",), "<w:r/>")
    assert marks.pair(()) == ("", "")
    assert marks.stretches() == again.stretches()


def test_neighbours_of_another_list_are_no_stretch():
    marks = Marks()
    for path in [("a", 0), ("b", 1), ("b", 2, "x"), ("b", 2)]:
        marks.pair(path)
    assert [count for _, count in marks.stretches()] == [1, 1, 1, 1]
