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
        ("Phòng Kinh tế, Hạ tầng, Công an phường", ["kt", "Công an phường"]),
        ("Công an phường, cán bộ y tế", "Công an phường, cán bộ y tế"),
        ("Phòng A, B; Công an phường", ["Phòng A, B", "Công an phường"]),
    ],
)
def test_names_are_told_apart(text, typed):
    assert NAMES.typed(text) == typed
