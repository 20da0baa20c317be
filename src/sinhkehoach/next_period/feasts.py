"""Feasts of the lunar calendar and the names of its years: what falls on another day every year."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_STEMS: Final = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES: Final = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_SPELT_OTHERWISE: Final = {"Mẹo": "Mão", "Tị": "Tỵ", "Tí": "Tý"}
# The year 4 was Giáp Tý, the first of sixty.
_FIRST_YEAR: Final = 4
NAMED_YEAR: Final = lazy_pattern(
    rf"\b(?P<stem>{'|'.join(_STEMS)})\s+(?P<branch>{'|'.join((*_BRANCHES, *_SPELT_OTHERWISE))})\b"
)
FEAST: Final = lazy_pattern(
    r"\b(?:tết(?!\s+(?:dương lịch|tây|thiếu nhi)\b)|trung thu|giỗ tổ|hùng vương|âm lịch|nguyên tiêu|nguyên đán|vu lan|"
    r"phật đản|đoan ngọ|giao thừa|rằm|ông công|ông táo|tháng chạp|tháng giêng)\b",
    re.IGNORECASE,
)


def name_of_year(year: int) -> str:
    """Return `Đinh Mùi` for 2027, as the lunar calendar calls it."""
    place = year - _FIRST_YEAR
    return f"{_STEMS[place % len(_STEMS)]} {_BRANCHES[place % len(_BRANCHES)]}"


def is_named(words: str, year: int) -> bool:
    """Say whether `words` are the name of `year`, however they are spelt."""
    stem, branch = words.split()
    return f"{stem} {_SPELT_OTHERWISE.get(branch, branch)}" == name_of_year(year)
