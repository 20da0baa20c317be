from datetime import date

import pytest

from sinhkehoach.charts.work import works_of
from tests.support.plans import facts_of, plan_of

OFFICE = "đơn vị:\n  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}\n  văn-phòng: {tên: Văn phòng}\n"


def _works(text, office=OFFICE):
    return works_of(plan_of(text), facts_of(text, office))


def _work(fields):
    (work,) = _works(f"nhiệm vụ:\n  - {{tên: A, {fields}}}\n")
    return work


def test_groups_come_before_what_stands_in_them_and_lend_their_lead():
    group, lent, own = _works(
        """\
nhiệm vụ:
  - tên: Nhóm
    chủ trì: phòng-vhxh
    nhiệm vụ:
      - {tên: A, thời gian: tháng 5}
      - {tên: B, chủ trì: [văn-phòng, Công an phường], thời gian: thường xuyên}
"""
    )
    assert (group.level, group.is_group, group.units) == (0, True, ())
    assert (lent.path, lent.level, lent.units) == (
        ("nhiệm vụ", 0, "nhiệm vụ", 0),
        1,
        ("Phòng Văn hóa - Xã hội",),
    )
    assert (own.units, own.when, own.spans) == (("Văn phòng", "Công an phường"), "thường xuyên", ())
    assert (lent.is_group, lent.is_part) == (False, False)


def test_part_of_a_task_with_a_time_is_known_as_such():
    _, part = _works("nhiệm vụ:\n  - {tên: A, thời gian: Quý I, nhiệm vụ: [{tên: B}]}\n")
    assert part.is_part


@pytest.mark.parametrize(
    ("when", "spans"),
    [
        ("Quý I+II", [(date(2027, 1, 1), date(2027, 6, 30))]),
        ("tháng 3; tháng 9", [(date(2027, 3, 1), date(2027, 3, 31)), (date(2027, 9, 1), date(2027, 9, 30))]),
        ("tháng 9; tháng 3-10", [(date(2027, 3, 1), date(2027, 10, 31))]),
    ],
)
def test_times_that_follow_on_one_another_are_one(when, spans):
    assert list(_work(f"thời gian: {when}").spans) == spans


@pytest.mark.parametrize(
    ("when", "is_deadline"),
    [
        ("trước 15/3/2027", True),
        ("Hoàn thành trước 15/3/2027", True),
        ("chậm nhất ngày 15/3/2027", True),
        ("đến hết tháng 6", True),
        ("từ tháng 3", False),
        ("tháng 3", False),
        ("trước 15/3; tháng 9", False),
        ("thường xuyên", False),
    ],
)
def test_deadline_is_told_from_a_stretch_of_work(when, is_deadline):
    work = _work(f"thời gian: {when}")
    assert work.is_deadline is is_deadline
    if is_deadline:
        ((first, last),) = work.days()
        assert first == last == work.spans[0][1]
    else:
        assert work.days() == work.spans


def test_work_is_over_the_day_after_its_last_unless_it_is_done():
    work = _work("thời gian: tháng 3; tháng 5")
    assert not work.is_over(date(2027, 5, 31))
    assert work.is_over(date(2027, 6, 1))
    assert not _work("thời gian: tháng 5, tình trạng: xong").is_over(date(2027, 6, 1))
    assert _work("thời gian: tháng 5, tình trạng: đang làm").is_over(date(2027, 6, 1))
    assert not _work("thời gian: thường xuyên").is_over(date(2030, 1, 1))
