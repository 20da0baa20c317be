import pytest

from sinhkehoach.model.office import Office, Unit
from sinhkehoach.transcribe.unit_names import UnitNames

NAMES = UnitNames(
    Office(units={"trường": Unit(name="Các trường học"), "kt": Unit(name="Phòng Kinh tế, Hạ tầng")})
)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Phòng Kinh tế, Hạ tầng", "kt"),
        ("Công an phường, các trường học", ["Công an phường", "trường"]),
        ("Phòng Kinh tế, Hạ tầng; Công an phường", ["kt", "Công an phường"]),
        ("Phòng Kinh tế, Hạ tầng, Công an phường", "Phòng Kinh tế, Hạ tầng, Công an phường"),
        ("Công an phường, Các trường học", "Công an phường, Các trường học"),
        ("Công an phường, cán bộ y tế", "Công an phường, cán bộ y tế"),
        ("Phòng A, B; Công an phường", ["Phòng A, B", "Công an phường"]),
    ],
)
def test_names_are_told_apart(text, typed):
    assert NAMES.typed(text) == typed


@pytest.mark.parametrize(
    ("name", "is_unit"),
    [
        ("Phòng Kinh tế", True),
        ("các trường học", True),
        ("Đề nghị Ủy ban Mặt trận Tổ quốc", True),
        ("Trách nhiệm của các đơn vị", False),
    ],
)
def test_unit_is_known_by_how_its_name_begins(name, is_unit):
    assert NAMES.is_unit(name) is is_unit
