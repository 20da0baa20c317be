"""The marks that a document bears in a frame: how urgent it is, who may see it (NĐ 30/2020, Phụ lục I, III.2)."""

from typing import Final

from sinhkehoach.lexicon.tone_marks import tones_on_first

URGENCY_MARKS: Final = ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")
CIRCULATION_MARKS: Final = ("LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI")


def mark_in(text: str) -> str:
    """Return the mark that a line is, in capitals; "" for any other line."""
    line = tones_on_first(" ".join(text.split())).rstrip(" .!*")
    return line if line in (*URGENCY_MARKS, *CIRCULATION_MARKS) else ""
