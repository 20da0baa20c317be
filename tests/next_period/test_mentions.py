import pytest

from sinhkehoach.next_period.mentions import Writing, is_leap_day, mentions, moved


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("năm 2027", [(Writing.YEAR, "2027")]),
        (
            "Quý II+III/2027 và tháng 3/2028",
            [(Writing.MONTH, "Quý II+III/2027"), (Writing.MONTH, "tháng 3/2028")],
        ),
        ("01/2027", [(Writing.MONTH, "01/2027")]),
        ("ngày 05/3/2027", [(Writing.DATE, "ngày 05/3/2027")]),
        ("ngày … tháng 12 năm 2027", [(Writing.DATE, "ngày … tháng 12 năm 2027")]),
        ("2027-2031", [(Writing.RANGE, "2027-2031")]),
        ("NĂM HỌC 2027 – 2028", [(Writing.SCHOOL, "NĂM HỌC 2027 – 2028")]),
        ("30/2020/NĐ-CP", [(Writing.SYMBOL, "30/2020/NĐ-CP")]),
        ("12/KH-UBND", []),
        ("www.edu.vn/2027", [(Writing.URL, "www.edu.vn/2027")]),
        ("12.2027.5, 32027, 1700, 2200", []),
    ],
)
def test_finds_every_way_to_write_a_year(text, expected):
    assert [(mention.writing, mention.words) for mention in mentions(text)] == expected


def test_knows_the_clause_around():
    (mention,) = mentions("Câu trước. Trong năm 2027, xong; còn lại")
    assert (mention.before, mention.behind) == (" Trong năm ", ", xong")
    assert mention.line == "Câu trước. Trong năm "


@pytest.mark.parametrize(
    ("text", "shift", "expected", "leap"),
    [
        ("29/02/2028", 1, "28/02/2029", True),
        ("ngày 29 tháng 02 năm 2028", 4, "ngày 29 tháng 02 năm 2032", True),
        ("29/12/2028", 1, "29/12/2029", False),
        ("năm học 2027 - 2028", 1, "năm học 2028 - 2029", False),
    ],
)
def test_moves_all_years_of_a_mention_and_keeps_days_possible(text, shift, expected, leap):
    (mention,) = mentions(text)
    assert moved(mention, shift) == expected
    assert is_leap_day(mention) is leap
