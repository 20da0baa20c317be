import pytest

from sinhkehoach.base.correction import Correction, known, likeliest, placed
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.offset import shifted


def test_moves_with_the_text_that_it_stands_in():
    assert Correction(2, "a", "b").moved(3) == Correction(5, "a", "b")
    assert Correction(None, "a", "b").moved(3) == Correction(None, "a", "b")


@pytest.mark.parametrize(
    ("typed", "near", "right", "is_safe"),
    [
        ("kí", ["ký"], "ký", True),
        ("phong vhxh", ["phòng-vhxh", "phòng-vh"], "phòng-vhxh", True),
        ("Mục Đich", ["mục đích"], "mục đích", True),
        ("phòng-vhx", ["phòng-vhxh"], "phòng-vhxh", False),
        ("ma", ["mã", "mạ"], "mã", False),
    ],
)
def test_is_safe_where_one_name_alone_differs_by_marks(typed, near, right, is_safe):
    assert likeliest(typed, near) == Correction(0, typed, right, is_safe)


def test_a_key_has_no_place_inside_and_nothing_near_gives_nothing():
    assert likeliest("kí", ["ký"], is_key=True) == Correction(None, "kí", "ký")
    assert likeliest("kí", []) is None


def test_all_corrections_are_placed_or_none():
    first, second = Correction(0, "a", "b"), Correction(3, "c", "d")
    assert placed(("x",), first, second) == (first._replace(path=("x",)), second._replace(path=("x",)))
    assert placed(("x",), first, None) == ()
    assert known([first, None]) == ()
    assert known([first, second]) == (first, second)


def test_a_bad_value_in_a_longer_text_takes_its_correction_along():
    with pytest.raises(BadValue) as caught, shifted(4):
        raise BadValue("sai", correction=Correction(1, "a", "b"))
    assert caught.value.correction == Correction(5, "a", "b")
