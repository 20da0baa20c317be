import pytest

from sinhkehoach.next_period.feasts import FEAST, NAMED_YEAR, is_named, name_of_year


@pytest.mark.parametrize(
    ("year", "name"),
    [
        (2026, "Bính Ngọ"),
        (2027, "Đinh Mùi"),
        (2028, "Mậu Thân"),
        (1984, "Giáp Tý"),
        (2043, "Quý Hợi"),
        (2025, "Ất Tỵ"),
    ],
)
def test_years_have_their_names(year, name):
    assert name_of_year(year) == name
    assert is_named(name, year)
    assert not is_named(name, year + 1)


def test_names_are_known_in_other_spellings():
    assert is_named("Ất Tị", 2025)
    assert is_named("Quý Mẹo", 2023)


@pytest.mark.parametrize(
    "words", ["Tết Nguyên đán", "đón tết", "Trung thu", "Giỗ Tổ", "10/3 âm lịch", "lễ Vu Lan"]
)
def test_feasts_of_the_moon_are_known(words):
    assert FEAST.search(words)


@pytest.mark.parametrize(
    "words", ["Tết Dương lịch", "Tết thiếu nhi 01/6", "tết tây", "Quốc khánh", "tha thiết"]
)
def test_feasts_of_the_sun_are_none(words):
    assert not FEAST.search(words)


@pytest.mark.parametrize("words", ["Đinh Mùi", "Tân  Hợi", "Ất Tị"])
def test_names_of_years_are_found(words):
    assert NAMED_YEAR.search(f"xuân {words}.")


@pytest.mark.parametrize("words", ["Đinh Văn Mùi", "Quý II", "Kỷ niệm"])
def test_other_names_are_none(words):
    assert not NAMED_YEAR.search(words)
