import pytest

from sinhkehoach.extract.membership import Membership, is_vague, units_of
from tests.support.plans import facts_of, plan_of

OFFICE = """\
đơn vị:
  phòng-nv: {tên: Phòng Nội vụ, tên tắt: [Phòng NV]}
  phòng-vh: {tên: Phòng Văn hóa}
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}
  các-trường: {tên: Các trường học trên địa bàn phường}
  các-trường-mn: {tên: Các trường mầm non}
"""


def is_among(unit, *typed):
    return Membership(facts_of("mục đích: A.", OFFICE), unit).is_among(typed)


@pytest.mark.parametrize("typed", ["phòng-nv", "Phòng NV", "phòng nội vụ", "Các phòng chuyên môn"])
def test_unit_is_meant_by_each_of_its_names_and_by_its_groups(typed):
    assert is_among("phòng-nv", typed)
    assert is_among("Phòng Nội vụ", "Sở Y tế", typed)


@pytest.mark.parametrize(
    ("unit", "typed"),
    [
        ("phòng-vh", "phòng-vhxh"),
        ("phòng-nv", "phòng-vh"),
        ("phòng-nv", "các-trường"),
        ("Trường Tiểu học Lê Lợi", "các-trường-mn"),
        ("phòng-nv", "các đơn vị liên quan"),
    ],
)
def test_unit_is_not_meant_by_the_name_of_another_nor_by_other_groups(unit, typed):
    assert not is_among(unit, typed)


@pytest.mark.parametrize(
    ("unit", "typed"),
    [
        ("UBND xã Tân Lập", "UBND các xã, phường"),
        ("Trường Tiểu học Lê Lợi", "các-trường"),
        ("các-trường-mn", "các-trường"),
        ("Công an phường", "Đề nghị Công an phường"),
    ],
)
def test_member_of_a_group_is_meant_by_it(unit, typed):
    assert is_among(unit, typed)


def test_vague_name_may_mean_the_unit():
    membership = Membership(facts_of("mục đích: A.", OFFICE), "phòng-nv")
    assert membership.name == "Phòng Nội vụ"
    assert membership.is_vaguely_among(["Công an phường", "các đơn vị liên quan"])
    assert not membership.is_vaguely_among(["các-trường", "phòng-nv"])
    assert is_vague("Các cơ quan, đơn vị có liên quan")
    assert not is_vague("Các trường mầm non")


def test_units_of_a_plan_are_named_once_in_its_order():
    text = """\
nhiệm vụ:
  - {tên: A, chủ trì: phòng-nv, phối hợp: [các đơn vị liên quan, Công an phường]}
  - tên: B
    chủ trì: Phòng NV
    giao việc: [{đơn vị: các-trường, nội dung: C.}]
tổ chức thực hiện: [{đơn vị: Đề nghị Công an phường, nội dung: D.}, {đơn vị: Phòng Y tế, nội dung: Đ.}]
"""
    assert units_of(plan_of(text), facts_of(text, OFFICE)) == (
        "Phòng Nội vụ",
        "Công an phường",
        "Các trường học trên địa bàn phường",
        "Phòng Y tế",
    )
