import pytest

from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.period_moves import PART, with_moves_gathered


def _change(old, new, part="Nhiệm vụ", kind=ChangeKind.CHANGED, place="Nhiệm vụ 1"):
    return Change(kind, part, place, place, "thời gian", old, new)


MOVED = (_change("tháng 7/2027", "tháng 7/2028"), _change("năm học 2026 - 2027", "năm học 2027 - 2028"))
RENAMED = _change("Lớp năm 2027", "Lớp năm 2028", "Phụ lục", ChangeKind.RENAMED, "Phụ lục I")


def test_changes_that_follow_the_period_are_one():
    other = _change("tháng 7/2027", "tháng 8/2028")
    *kept, gathered = with_moves_gathered((MOVED[0], other, MOVED[1], RENAMED), "năm 2027", "năm 2028")
    assert kept == [other]
    assert (gathered.part, gathered.place, gathered.old, gathered.new) == (
        PART,
        "3 chỗ",
        "năm 2027",
        "năm 2028",
    )
    assert gathered.note == "Nhiệm vụ 2, Phụ lục 1"


@pytest.mark.parametrize(
    "change",
    [
        _change("tháng 7/2027", "tháng 7/2029"),
        _change("tháng 7/2028", "tháng 7/2027"),
        _change("tháng 7/2027", "tháng 07/2028"),
        _change("từ 2027 đến 2030", "từ 2028 đến 2032"),
        _change("2027", "2028", kind=ChangeKind.MOVED),
        _change("Năm nay", "Năm sau"),
        _change("năm 2027", "năm 2028", place="Kỳ của kế hoạch"),
    ],
)
def test_other_changes_are_told_each_by_itself(change):
    told = with_moves_gathered((*MOVED, change), "năm 2027", "năm 2028")
    assert told[0] == change
    assert len(told) == 2


def test_years_that_stay_beside_one_that_moves_are_no_change():
    change = _change("Luật 2019, năm 2027", "Luật 2019, năm 2028")
    assert len(with_moves_gathered((*MOVED, change), "năm 2027", "năm 2028")) == 1


@pytest.mark.parametrize(
    ("changes", "old", "new"),
    [(MOVED[:1], "năm 2027", "năm 2028"), (MOVED, "năm 2027", "năm 2027"), (MOVED, "", "năm 2028")],
)
def test_nothing_is_gathered_without_a_move_of_the_period_or_of_one_change_alone(changes, old, new):
    assert with_moves_gathered(changes, old, new) == changes


def test_period_may_have_moved_back():
    back = tuple(_change(each.new, each.old) for each in MOVED)
    assert len(with_moves_gathered(back, "giai đoạn 2028 - 2030", "giai đoạn 2027 - 2029")) == 1
