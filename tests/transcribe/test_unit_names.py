import pytest

from sinhkehoach.model.office import Office, Unit
from sinhkehoach.transcribe.unit_names import UnitNames

OFFICE = Office(
    units={
        "trường": Unit(name="Các trường học"),
        "kt": Unit(name="Phòng Kinh tế, Hạ tầng"),
        "yt": Unit(name="Trạm Y tế xã", short_names=("Trạm Y tế",)),
    }
)
NAMES = UnitNames(OFFICE)


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


@pytest.mark.parametrize(
    ("lines", "typed"),
    [
        (["Trạm Y tế"], "yt"),
        (["Công an; Trạm Y tế"], ["Công an", "yt"]),
        (["Công an;Trạm Y tế;"], ["Công an", "yt"]),
        (["Công an, Trạm Y tế và Đoàn xã"], ["Công an", "yt", "Đoàn xã"]),
        (["Công an và Đoàn xã"], "Công an và Đoàn xã"),
        (["Trạm Y tế và cán bộ"], "Trạm Y tế và cán bộ"),
        (["- Công an xã;", "- Trạm Y tế."], ["Công an xã", "yt"]),
        (["Công an xã", "trạm y tế, Đoàn xã"], ["Công an xã", "yt", "Đoàn xã"]),
        (["Công an", "khu vực 2"], "Công an khu vực 2"),
    ],
)
def test_names_in_a_table_are_told_apart_whatever_stands_between(lines, typed):
    assert UnitNames(OFFICE, keeps_text=False).in_cell(lines) == typed


def test_names_that_a_paper_parts_otherwise_stay_its_text():
    assert NAMES.in_cell(["Công an; Trạm Y tế"]) == "Công an; Trạm Y tế"
    assert NAMES.in_cell(["Công an", "Đoàn xã"]) == "Công an Đoàn xã"


@pytest.mark.parametrize(
    ("text", "is_printed"),
    [
        ("Trạm Y tế xã", True),
        ("trạm Y tế xã", False),
        ("Trạm Y tế", False),
        ("Công an xã, các trường học", True),
        ("Công an xã, Các trường học", True),
        ("Công an xã; Trạm Y tế xã", True),
        ("Công an xã, Trạm Y tế xã và Đoàn xã", True),
        ("Công an xã và Trạm Y tế", False),
        ("Công an xã và Đoàn xã", True),
    ],
)
def test_names_that_the_plan_prints_otherwise_are_told(text, is_printed):
    assert NAMES.is_printed(text) is is_printed
