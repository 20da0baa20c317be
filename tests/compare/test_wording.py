from dataclasses import replace

import pytest

from sinhkehoach.base.diff import word_diff
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.wording import Emphasis, plain, sentences

LONG = "Triển khai sâu rộng mục tiêu, nội dung của kế hoạch đến từng nhà trường trên địa bàn phường An Hòa."


def _change(kind, old, new, **more):
    """Return a change of task 2."""
    pieces = word_diff(old, new) if old and new else ()
    change = Change(kind, "Nhiệm vụ", "Nhiệm vụ 2", "Nhiệm vụ 2", "", old, new, pieces)
    return replace(change, **more)


def _told(*changes):
    return [plain(sentence) for _, lines in sentences(changes) for sentence in lines]


def test_short_changes_of_one_thing_make_one_sentence():
    changed = [
        _change(ChangeKind.CHANGED, "A", "B", what="đơn vị chủ trì"),
        _change(ChangeKind.ADDED, "", "tháng 8", what="thời gian"),
        _change(ChangeKind.REMOVED, "Báo cáo", "", what="sản phẩm"),
    ]
    assert _told(*changed) == [
        "Nhiệm vụ 2: đơn vị chủ trì A → B; thêm thời gian “tháng 8”; bỏ sản phẩm “Báo cáo”"
    ]


def test_long_text_has_a_sentence_of_its_own_with_the_words_around_the_change():
    new = LONG.replace("kế hoạch", "đề án")
    told = _told(
        _change(ChangeKind.CHANGED, "A", "B", what="thời gian"), _change(ChangeKind.CHANGED, LONG, new)
    )
    assert told == [
        "Nhiệm vụ 2: thời gian A → B",
        "Nhiệm vụ 2: … mục tiêu, nội dung của [kế hoạch → đề án] đến từng nhà trường trên …",
    ]


def test_long_text_that_is_another_one_is_told_in_full():
    other = " ".join(f"chữ{number}" for number in range(30))
    assert _told(_change(ChangeKind.CHANGED, LONG, other)) == [f"Nhiệm vụ 2: {LONG} → {other}"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            _change(ChangeKind.MOVED, "A", "A", old_place="Nhiệm vụ 3"),
            "Nhiệm vụ 2: chuyển đến từ Nhiệm vụ 3 (“A”)",
        ),
        (_change(ChangeKind.MOVED, "A", "A"), "Nhiệm vụ 2: chuyển sang chỗ khác: “A”"),
        (_change(ChangeKind.RENAMED, "A", "B", what="tên"), "Nhiệm vụ 2: đổi tên A → B"),
        (_change(ChangeKind.CHANGED, "4", "5", note="+25%"), "Nhiệm vụ 2: 4 → 5 (+25%)"),
        (_change(ChangeKind.CHANGED, "A", "B", old_place="Nhiệm vụ 1"), "Nhiệm vụ 2 (bản cũ: 1): A → B"),
        (_change(ChangeKind.ADDED, "", "A\nB\nC"), "Nhiệm vụ 2: thêm “A” (cùng 2 dòng)"),
    ],
)
def test_each_kind_of_change_has_its_words(change, told):
    assert _told(change) == [told]


def test_long_name_is_cut_after_a_word():
    (told,) = _told(_change(ChangeKind.ADDED, "", "nhà trường " * 40))
    assert told.endswith("nhà trường nhà…”")
    assert len(told) < 200


def test_old_and_new_words_are_set_apart():
    ((_, [sentence]),) = sentences([_change(ChangeKind.CHANGED, "A", "B")])
    assert [
        (stretch.text, stretch.emphasis) for stretch in sentence if stretch.emphasis is not Emphasis.PLAIN
    ] == [
        ("A", Emphasis.OLD),
        ("B", Emphasis.NEW),
    ]


def test_parts_stand_in_the_order_of_their_changes():
    changed = [_change(ChangeKind.CHANGED, "A", "B", part=part) for part in ("Căn cứ", "Nhiệm vụ")]
    assert [part for part, _ in sentences(changed)] == ["Căn cứ", "Nhiệm vụ"]
