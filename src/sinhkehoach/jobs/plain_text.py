"""The bytes of a text file, or of what was pasted → its text, letters of the old fonts (TCVN3, VNI) in Unicode."""

from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.lexicon.encodings import FEWEST_WORDS, old_words, read_old
from sinhkehoach.yaml.read.decode import LARGEST, NOT_UTF8, decode


class PlainText(NamedTuple):
    """A text, and how many of its words were written in an old font."""

    text: str
    old: int


def plain_text(data: bytes, name: str) -> PlainText:
    """Return the text in `data`; raises UserError for what is no text."""
    if len(data) > LARGEST:
        raise UserError(
            f"“{name}” lớn hơn {LARGEST // 1024 // 1024} MB, không thể là một kế hoạch", "xem lại tệp"
        )
    try:
        text = decode(data, name)
    except ProblemsFound as found:
        if found.problems[0].code != NOT_UTF8:
            raise UserError(
                found.problems[0].message, "chọn tệp Word hoặc tệp chữ của một kế hoạch"
            ) from None
        # Files of the old fonts hold one byte for each letter.
        text = data.decode("latin-1")
        if sum(len(old_words(line)) for line in text.splitlines()) < FEWEST_WORDS:
            hint = "mở tệp bằng Notepad, chọn Lưu thành (Save As), mã hóa UTF-8, rồi gõ lại lệnh"
            raise UserError(
                f"Chữ trong “{name}” không đọc được: tệp không lưu bằng mã hóa UTF-8", hint
            ) from None
    return PlainText(*read_old(text))
