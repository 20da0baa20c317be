from sinhkehoach.transcribe.coverage import Difference, coverage


def test_equal_texts_differ_in_nothing():
    found = coverage(["Mở  lớp", ""], ["Mở lớp"])
    assert (found.characters, found.found, found.differences, found.share) == (5, 5, (), 1.0)


def test_what_is_lost_added_or_changed_is_named():
    found = coverage(["Một", "Mở 12 lớp", "Ba"], ["Một", "Mở 13 lớp", "Thêm"])
    assert found.differences == (Difference("12", "13"), Difference("Ba", "Thêm"))
    assert (found.characters, found.found, found.added) == (12, 8, 6)


def test_nothing_is_wholly_covered():
    assert coverage([], ["Thêm"]).share == 1.0
