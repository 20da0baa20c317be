import pytest

from sinhkehoach.lexicon.abbreviations import committee_code, may_stand_for, short_name


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


@pytest.mark.parametrize(
    ("name", "short", "code"),
    [
        ("Ủy ban nhân dân xã An Bình", "ubnd xã an bình", "UBND"),
        ("UỶ BAN NHÂN DÂN XÃ AN BÌNH", "ubnd xã an bình", "UBND"),
        ("UBND tỉnh", "ubnd tỉnh", "UBND"),
        ("Hội đồng nhân dân tỉnh", "hđnd tỉnh", "HĐND"),
        ("Văn phòng Ủy ban nhân dân tỉnh", "văn phòng ubnd tỉnh", None),
        ("Ủy ban Mặt trận Tổ quốc xã", "ủy ban mặt trận tổ quốc xã", None),
    ],
)
def test_committees_are_known_by_their_names_and_abbreviations(name, short, code):
    assert (short_name(name), committee_code(name)) == (short, code)
