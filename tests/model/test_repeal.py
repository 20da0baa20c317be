from datetime import date

import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.model.repeal import Repeal, parse_repeal

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("từ 01/7/2025", ""),
        ("01/7/2025", ""),
        ("kể từ ngày 01 tháng 7 năm 2025.", ""),
        ("từ ngày 01/7/2025, thay bằng Luật Nhà giáo", "Luật Nhà giáo"),
        ("từ 01/7/2025; được thay thế bằng Luật Nhà giáo, Điều 5", "Luật Nhà giáo, Điều 5"),
    ],
)
def test_reads_the_day_and_what_took_its_place(text, replacement):
    assert parse_repeal(text) == Repeal(DAY, replacement)


@pytest.mark.parametrize("text", ["từ tháng 7 năm 2025", "thay bằng Luật Nhà giáo", "rồi", "từ 32/7/2025"])
def test_asks_for_the_day(text):
    with pytest.raises(BadValue):
        parse_repeal(text)
