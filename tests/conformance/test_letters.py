import re

import pytest

from sinhkehoach.conformance.letters import CAPITAL, SMALL, may_stand_for


@pytest.mark.parametrize("letter", "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạẵỗợữỹ")
def test_a_letter_is_small_or_capital_and_never_both(letter):
    assert re.fullmatch(f"[{SMALL}]", letter)
    assert re.fullmatch(f"[{CAPITAL}]", letter.upper())
    assert not re.fullmatch(f"[{CAPITAL}]", letter)
    assert not re.fullmatch(f"[{SMALL}]", letter.upper())


@pytest.mark.parametrize(
    ("abbreviation", "name", "may"),
    [
        ("SGDĐT", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", True),
        ("VH-XH", "Phòng Văn hóa - Xã hội", True),
        ("UBND", "ỦY BAN NHÂN DÂN XÃ AN BÌNH", True),
        ("SNV", "SỞ TÀI CHÍNH", False),
        ("TCS", "SỞ TÀI CHÍNH", False),
        ("", "SỞ TÀI CHÍNH", False),
        ("12", "SỞ TÀI CHÍNH", False),
    ],
)
def test_letters_are_first_letters_in_order(abbreviation, name, may):
    assert may_stand_for(abbreviation, name) is may
