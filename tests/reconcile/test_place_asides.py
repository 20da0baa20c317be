from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_asides import place_asides

PICTURE = Aside(AsideKind.PICTURE)
HEADER = Aside(AsideKind.MARGIN, "Mẫu số 01")


def test_what_came_and_what_went_is_told():
    found = place_asides([HEADER], [PICTURE, Aside(AsideKind.BOX, "Đã xem")])
    assert [(each.old, each.new) for each in found] == [
        ("", "hình"),
        ("", "hộp chữ: Đã xem"),
        ("đầu trang hoặc cuối trang: Mẫu số 01", ""),
    ]
    assert {(each.group, each.steps) for each in found} == {(Group.UNPLACED, ())}
    assert all(each.advice for each in found)


def test_second_picture_is_one_more():
    assert [each.new for each in place_asides([PICTURE], [PICTURE, PICTURE])] == ["hình"]


def test_what_was_there_is_not_told():
    assert place_asides([HEADER, PICTURE], [PICTURE, HEADER]) == []


def _breaks(*texts):
    return [Aside(AsideKind.PAGE_BREAK, text) for text in texts]


def test_new_page_break_is_told_and_rewritten_words_behind_one_are_not():
    told = [each.new for each in place_asides(_breaks("a"), _breaks("b", "a", "c"))]
    assert told == ["ngắt trang: b", "ngắt trang: c"]
    assert place_asides(_breaks("a"), _breaks("b")) == []
    assert place_asides(_breaks("a", "b"), _breaks("a")) == []
    assert [each.new for each in place_asides(_breaks("a"), _breaks("b", "c"))] == ["ngắt trang: b"]


def test_every_kind_has_its_advice():
    found = place_asides([], [Aside(kind, "a") for kind in AsideKind])
    assert len({each.advice for each in found}) == len(AsideKind)
