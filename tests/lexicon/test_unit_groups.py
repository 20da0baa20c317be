import pytest

from sinhkehoach.lexicon.abbreviations import short_name
from sinhkehoach.lexicon.unit_groups import groups_in

WARD = "Ủy ban nhân dân phường An Hòa"
PRIMARY = "Trường Tiểu học Lê Quý Đôn"


def _called(text, member):
    short = short_name(text)
    return [(short[each.start : each.end], each.vague) for each in groups_in(short, member)]


@pytest.mark.parametrize(
    ("text", "member", "called"),
    [
        ("UBND các xã, phường", WARD, "ubnd các xã, phường"),
        ("Uỷ ban nhân dân các xã, phường, đặc khu", WARD, "ubnd các xã, phường, đặc khu"),
        ("Chủ tịch UBND các xã và phường", WARD, "chủ tịch ubnd các xã và phường"),
        ("UBND cấp xã", WARD, "ubnd cấp xã"),
        ("UBND 11 phường", WARD, "ubnd 11 phường"),
        ("Các địa phương", WARD, "các địa phương"),
        ("các xã, phường", "Ủy ban nhân dân xã Tân Lập", "các xã, phường"),
        ("Các trường học trên địa bàn", PRIMARY, "các trường học"),
        ("Các trường mầm non, tiểu học và THCS", PRIMARY, "các trường mầm non, tiểu học và thcs"),
        ("các cơ sở giáo dục", "Trường Mầm non Hoa Sen", "các cơ sở giáo dục"),
        ("Các phòng, ban chuyên môn", "Phòng Kinh tế", "các phòng, ban chuyên môn"),
        ("Giám đốc các sở, ban, ngành", "Sở Nội vụ", "giám đốc các sở, ban, ngành"),
        ("Thủ trưởng các cơ quan, đơn vị", "Sở Nội vụ", "thủ trưởng các cơ quan, đơn vị"),
    ],
)
def test_finds_the_group(text, member, called):
    assert _called(text, member) == [(called, False)]


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("các trường", WARD),
        ("Các cấp uỷ Đảng lãnh đạo", WARD),
        ("các cấp học, các ngành học", WARD),
        ("các đơn vị Đảng bộ, chi bộ", WARD),
        ("các cơ quan báo chí", WARD),
        ("UBND các xã, phường", PRIMARY),
        ("các trường THPT", PRIMARY),
        ("UBND tỉnh", WARD),
        ("phường An Hòa", WARD),
        ("các sở", "Phòng Kinh tế"),
    ],
)
def test_is_silent_for_groups_of_others(text, member):
    assert _called(text, member) == []


@pytest.mark.parametrize(
    "text", ["các đơn vị liên quan", "các cơ quan, đơn vị có liên quan", "các đơn vị khác"]
)
def test_a_group_without_bounds_is_vague(text):
    assert [vague for _, vague in _called(text, WARD)] == [True]
