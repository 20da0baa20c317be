from sinhkehoach.cascade.follow import Follower
from tests.support.plans import source_of

PLAN = """\
nhiệm vụ:
  # cần xem: mục II.1: cấp trên sửa sản phẩm từ “Sổ” thành “Vở”
  - tên: Mở lớp
    thời gian: tháng 5
"""
TIME = ("nhiệm vụ", 0, "thời gian")


def _after(path, before, after):
    follower = Follower(source_of(PLAN))
    follower.follow(path, "mục II.1", before, after)
    return follower.editor.edited().text, [(str(each.kind), each.ours) for each in follower.changes]


def test_what_we_have_not_touched_follows():
    text, changes = _after(TIME, "tháng 5", "tháng 4")
    assert "    thời gian: tháng 4\n" in text
    assert changes == [("sửa theo", "")]


def test_what_neither_had_is_put_in():
    text, changes = _after((*TIME[:-1], "sản phẩm"), "", "Sổ")
    assert "sản phẩm: Sổ\n" in text
    assert changes == [("sửa theo", "")]


def test_what_we_have_made_of_it_stays_and_is_asked_about():
    text, changes = _after(TIME, "tháng 6", "tháng 4")
    assert (
        "    # cần xem: mục II.1: cấp trên sửa thời gian từ “tháng 6” thành “tháng 4”\n    thời gian: tháng 5\n"
        in text
    )
    assert changes == [("giữ của ta", "tháng 5")]


def test_what_he_takes_away_is_asked_about():
    text, changes = _after(TIME, "tháng 5", "")
    assert "từ “tháng 5” thành “không ghi”" in text
    assert changes == [("giữ của ta", "tháng 5")]


def test_nothing_is_done_twice():
    assert _after(TIME, "tháng 6", "tháng 5") == (source_of(PLAN).text, [])
    assert _after(TIME, "tháng 6", "Tháng 6") == (source_of(PLAN).text, [])


def test_a_mark_that_is_there_is_not_put_again():
    text, changes = _after((*TIME[:-1], "sản phẩm"), "Sổ", "Vở")
    assert text == source_of(PLAN).text
    assert changes == [("giữ của ta", "")]
