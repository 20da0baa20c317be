import pytest

from sinhkehoach.base.text import fold
from sinhkehoach.rules.support.unit_groups import is_covered

UNITS = {"văn-phòng": "Văn phòng HĐND và UBND phường", "văn phòng": "Văn phòng HĐND và UBND phường"}


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("Văn phòng HĐND và UBND phường", "Văn phòng (để t/h)"),
        ("Phòng Kinh tế", "Các phòng, trung tâm thuộc UBND phường"),
        ("Trung tâm Chuyển đổi số", "Các phòng, trung tâm thuộc UBND phường"),
        ("Các trường mầm non", "Các trường học trên địa bàn phường"),
        ("Hội Khuyến học phường", "Ủy ban MTTQ và các tổ chức chính trị - xã hội"),
        ("Công an phường", "Các đơn vị có tên tại Kế hoạch"),
    ],
)
def test_name_or_group_covers_a_unit(unit, told):
    assert is_covered(unit, [fold(told)], UNITS)


@pytest.mark.parametrize(
    ("unit", "told"), [("Công an phường", "Các trường học"), ("Phòng Kinh tế", "Phòng Nội vụ")]
)
def test_another_name_or_group_does_not(unit, told):
    assert not is_covered(unit, [fold(told)], UNITS)
