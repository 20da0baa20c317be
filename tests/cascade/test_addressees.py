import pytest

from sinhkehoach.cascade.addressees import Addressees
from tests.support.cascades import WARD

US = Addressees(WARD, ("khối cơ sở",))


@pytest.mark.parametrize(
    "unit",
    [
        "UBND các xã, phường",
        "Ủy ban nhân dân phường An Hòa",
        "UBND phường An Hòa",
        "Sở Nội vụ, UBND các xã, phường",
        "Sở Nội vụ và UBND cấp xã",
        "Chủ tịch UBND phường An Hòa",
        "khối cơ sở",
    ],
)
def test_is_named(unit):
    assert US.is_named(unit)
    assert not US.is_vaguely_named(unit)


@pytest.mark.parametrize(
    "unit",
    [
        "UBND phường Tân Bình",
        "UBND phường",
        "Công an các xã, phường",
        "Văn phòng HĐND và UBND phường An Hòa",
        "Sở Nội vụ",
        "",
    ],
)
def test_others_are_not_us(unit):
    assert not US.is_named(unit)
    assert not US.is_vaguely_named(unit)


def test_a_vague_name_is_told_apart():
    assert US.is_vaguely_named("các đơn vị liên quan")
    assert not US.is_named("các đơn vị liên quan")
    assert not US.is_vaguely_named("UBND các xã, phường; các đơn vị liên quan")


def test_others_are_left():
    assert US.others(("Sở Nội vụ", "UBND các xã, phường")) == ("Sở Nội vụ",)


@pytest.mark.parametrize(
    ("sentence", "order"),
    [
        ("UBND các xã, phường rà soát số liệu.", "rà soát số liệu."),
        (
            "Giao UBND các xã, phường Rà soát theo Kế hoạch của UBND tỉnh",
            "Rà soát theo Kế hoạch của UBND tỉnh",
        ),
        ("Đề nghị Ủy ban nhân dân phường An Hòa: bố trí đất", "bố trí đất"),
        ("UBND các xã, phường trên địa bàn tỉnh: lập danh sách", "lập danh sách"),
        ("Sở Nội vụ phối hợp UBND các xã, phường rà soát", ""),
        ("Rà soát UBND các xã", ""),
        ("Các đơn vị liên quan phối hợp", ""),
        ("UBND các xã, phường", ""),
        ("UBND các xã, phường;", ""),
        ("UBND các xã, phường rà soát", "rà soát"),
        (
            "Giao UBND các xã, phường, các trường  học rà soát số liệu",
            "Giao UBND các xã, phường, các trường học rà soát số liệu",
        ),
        ("UBND các xã và các trường rà soát", "UBND các xã và các trường rà soát"),
    ],
)
def test_order_is_what_follows_our_name(sentence, order):
    assert US.order_in(sentence) == order
