import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.model.office import unit_names
from tests.support.plans import office_of


def test_unit_is_called_by_its_key_its_name_and_its_short_names():
    office = office_of("đơn vị:\n  a: {tên: Phòng Nội vụ, tên tắt: [Phòng NV]}\n")
    assert list(unit_names(office.units)) == [
        (("đơn vị", "a"), "a", "Phòng Nội vụ"),
        (("đơn vị", "a", "tên"), "Phòng Nội vụ", "Phòng Nội vụ"),
        (("đơn vị", "a", "tên tắt", 0), "Phòng NV", "Phòng Nội vụ"),
    ]


@pytest.mark.parametrize(
    ("units", "place"),
    [
        (
            "  a: {tên: Phòng Nội vụ, tên tắt: [Phòng NV]}\n  b: {tên: Phòng Nghiệp vụ, tên tắt: phòng nv}\n",
            "tên tắt",
        ),
        ("  a: {tên: Phòng Nội vụ}\n  b: {tên: Phòng Nghiệp vụ, tên tắt: [A]}\n", "tên tắt"),
    ],
)
def test_name_of_two_units_is_no_name(units, place):
    with pytest.raises(ProblemsFound) as raised:
        office_of(f"đơn vị:\n{units}")
    (problem,) = raised.value.problems
    assert problem.path[:3] == ("đơn vị", "b", place)
    assert "vừa là “Phòng Nội vụ” vừa là “Phòng Nghiệp vụ”" in problem.message


def test_unit_may_have_two_keys():
    assert office_of("đơn vị:\n  a: {tên: Phòng Nội vụ}\n  b: {tên: Phòng Nội vụ, tên tắt: [phòng nội vụ]}\n")
