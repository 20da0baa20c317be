import pytest

from sinhkehoach.cascade.compared_targets import falls_short
from sinhkehoach.values.quantity import parse_quantity


def _short(assigned, ours, name="Tỷ lệ đến lớp", measure="%", *, is_own=False):
    return falls_short(parse_quantity(assigned), parse_quantity(ours), name, measure, is_own=is_own)


@pytest.mark.parametrize(
    ("assigned", "ours", "name"),
    [
        ("≥ 95%", "94", "Tỷ lệ đến lớp"),
        ("95%", "≥ 90", "Học bạ số"),
        ("dưới 3%", "4", "Trẻ suy dinh dưỡng"),
        ("≤ 2%", "≤ 2,5", "Tỷ lệ bỏ học"),
        ("3%", "5", "Trẻ thấp còi"),
        ("90 - 95%", "85 - 89", "Trẻ đến lớp"),
        ("90%", "8/10", "Trẻ đến lớp"),
    ],
)
def test_a_share_that_is_worse_falls_short(assigned, ours, name):
    assert _short(assigned, ours, name)


@pytest.mark.parametrize(
    ("assigned", "ours", "name"),
    [
        ("≥ 95%", "95", "Tỷ lệ đến lớp"),
        ("95%", "≥ 96", "Học bạ số"),
        ("dưới 3%", "2", "Trẻ suy dinh dưỡng"),
        ("3%", "3", "Trẻ thấp còi"),
        ("90 - 95%", "92", "Trẻ đến lớp"),
        ("giảm 5%", "3", "Giảm tỷ lệ hộ nghèo"),
        ("5%", "3", "Giảm tỷ lệ hộ nghèo"),
        ("Có giải nhất", "Có giải nhì", "Thi học sinh giỏi"),
        ("95%", "thường xuyên", "Tỷ lệ đến lớp"),
        ("40%", "30", "Sĩ số bình quân"),
    ],
)
def test_what_is_as_good_or_cannot_be_told_does_not(assigned, ours, name):
    assert not _short(assigned, ours, name)


def test_a_number_counts_only_where_it_is_assigned_by_name():
    assert not _short("120", "2", "Trường đạt chuẩn", "Trường")
    assert _short("3", "2", "Trường đạt chuẩn", "Trường", is_own=True)


def test_at_most_so_many_are_at_most_so_many_here():
    assert _short("≤ 10", "12", "Vụ tai nạn", "Vụ")
    assert not _short("≤ 10", "9", "Vụ tai nạn", "Vụ")


def test_a_share_is_not_held_against_a_number():
    assert not _short("95%", "90", measure="Trường")
    assert not _short("≤ 10", "12%", "Vụ tai nạn", "Vụ")
