from datetime import date

import pytest

from sinhkehoach.lexicon.merged_provinces import MERGED_INTO, UNCHANGED, merged_provinces, merged_provinces_in

AFTER = date(2025, 7, 1)


def test_sixty_three_provinces_became_thirty_four():
    gone = {name for name in MERGED_INTO if name != "Hoà Bình"}
    today = {name.partition(" ")[2] for name in MERGED_INTO.values()} | set(UNCHANGED)
    assert (len(gone) + len(today), len(today)) == (63, 34)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("UBND tỉnh Hà Nam", ["tỉnh Hà Nam"]),
        ("Tỉnh ủy Bắc Giang, tỉnh Bình Dương", ["Tỉnh ủy Bắc Giang", "tỉnh Bình Dương"]),
        ("tỉnh Bà Rịa - Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"]),
        ("tỉnh Hà Nam cũ", []),
        ("tỉnh Ninh Bình; phường Nam Định; đường Hà Nam", []),
        ("Kế hoạch số 5/KH-UBND ngày 05/3/2024 của UBND tỉnh Hà Nam", []),
        ("tỉnh Thái Nguyên, tỉnh Hà Namm", []),
    ],
)
def test_finds_provinces_that_are_no_more(text, found):
    assert [text[fault.start : fault.end] for fault in merged_provinces_in(text, AFTER)] == found


def test_says_what_the_province_belongs_to():
    (fault,) = merged_provinces_in("UBND tỉnh Long An", AFTER)
    assert "tỉnh Tây Ninh" in fault.message


@pytest.mark.parametrize(("day", "asked"), [(AFTER, True), (date(2025, 6, 30), False)])
def test_looks_for_none_before_the_merger(day, asked):
    search = merged_provinces(day)
    assert (bool(search.pieces), bool(list(search.faults("UBND tỉnh Long An")))) == (asked, asked)
