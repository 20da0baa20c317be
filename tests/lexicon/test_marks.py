import pytest

from sinhkehoach.lexicon.marks import mark_in


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("HỎA TỐC", "HỎA TỐC"),
        (" HOẢ  TỐC.", "HỎA TỐC"),
        ("XEM XONG TRẢ LẠI", "XEM XONG TRẢ LẠI"),
        ("Hỏa tốc", ""),
        ("KHẨN TRƯƠNG", ""),
    ],
)
def test_mark_is_a_line_of_its_own_in_capitals(line, mark):
    assert mark_in(line) == mark
