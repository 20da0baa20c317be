"""Widths of Times New Roman, against measured lines of the decree's header."""

import unicodedata

import pytest

from sinhkehoach.base.glyph_widths import longest_token_width, text_width

MM = 72 / 25.4
LONGEST_DATE_LINE = "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026"


@pytest.mark.parametrize(
    ("text", "size_pt", "face", "width_mm"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, {"bold": True}, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, {"bold": True}, 95.7),
        ("Độc lập - Tự do - Hạnh phúc", 13, {"bold": True}, 56.1),
        ("Độc lập - Tự do - Hạnh phúc", 14, {"bold": True}, 60.5),
        ("ỦY BAN NHÂN DÂN", 12, {"bold": True}, 39.9),
        ("ỦY BAN NHÂN DÂN", 13, {"bold": True}, 43.2),
        (LONGEST_DATE_LINE, 13, {"italic": True}, 98.7),
        (LONGEST_DATE_LINE, 14, {"italic": True}, 106.3),
    ],
)
def test_measures_the_lines_of_the_header(
    text: str, size_pt: float, face: dict[str, bool], width_mm: float
) -> None:
    assert text_width(text, size_pt, **face) == pytest.approx(width_mm * MM, abs=0.05 * MM)


def test_measures_regular_and_bold_italic() -> None:
    assert text_width("12/2025", 12) == pytest.approx(787 / 20, abs=0.05)
    assert text_width("M", 10, bold=True, italic=True) == pytest.approx(8.89, abs=0.01)


@pytest.mark.parametrize(
    ("character", "em"),
    [("m", 0.778), ("–", 0.5), ("—", 1.0), ("…", 1.0), ("“", 0.444), ("\u00a0", 0.25), ("≥", 0.549)],
)
def test_knows_the_signs_of_a_plan(character: str, em: float) -> None:
    assert text_width(character, 1) == pytest.approx(em, abs=0.001)


@pytest.mark.parametrize("vowel", "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
@pytest.mark.parametrize("tone", "\u0300\u0301\u0303\u0309\u0323")
def test_tone_marks_take_no_width(vowel: str, tone: str) -> None:
    marked = unicodedata.normalize("NFC", vowel + tone)
    for face in ({}, {"bold": True}, {"italic": True}, {"bold": True, "italic": True}):
        assert text_width(marked, 14, **face) == text_width(vowel, 14, **face)


def test_takes_an_unmeasured_character_for_an_n() -> None:
    assert text_width("漢", 14) == text_width("n", 14)


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("Quý III năm 2027", "2027"),
        ("VHXH/GDĐT các", "VHXH/GDĐT"),
        ("1\u00a0234 567", "1\u00a0234"),
        ("KH-UBND", "UBND"),
        ("3-4", "3-4"),
        ("2026–2030", "2026–"),
        ("", ""),
    ],
)
def test_breaks_lines_only_where_word_and_libreoffice_do(text: str, token: str) -> None:
    assert longest_token_width(text, 12) == text_width(token, 12)
    assert longest_token_width(text, 12, bold=True) == text_width(token, 12, bold=True)
