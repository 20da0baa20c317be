"""The bytes of a PDF → its pages, read by a program of its own within so much time."""

import json
import subprocess
import sys
from importlib.util import find_spec
from typing import Any, Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import NO_CONSOLE, interpreter
from sinhkehoach.pdf.extract import MOST_PAGES
from sinhkehoach.pdf.pages import Box, Page, Word

_LIBRARY: Final = "pdfplumber"
_PROGRAM: Final = "sinhkehoach.pdf.extract"
_LONGEST: Final = 300.0
_LARGEST: Final = 50 * 2**20
_USE_WORD: Final = "mở tệp bằng Word, lưu lại thành .docx rồi gõ lại lệnh với tệp ấy"
_FAULTS: Final = {
    "password": ("Tệp “{}” có mật khẩu", "mở tệp bằng mật khẩu, in lại ra PDF không có mật khẩu"),
    "pages": (f"Tệp “{{}}” dài hơn {MOST_PAGES} trang", "tách lấy các trang của kế hoạch rồi gõ lại lệnh"),
    "hard": ("Đọc tệp “{}” quá lâu hoặc quá tốn bộ nhớ nên dừng", _USE_WORD),
    "size": (f"Tệp “{{}}” lớn hơn {_LARGEST // 2**20} MB", "tách lấy các trang của kế hoạch rồi gõ lại lệnh"),
    "broken": ("Tệp “{}” không phải PDF, hoặc đã hỏng", "xem lại tệp"),
}


def read_pages(data: bytes, name: str) -> tuple[Page, ...]:
    """Return the pages of the PDF `data`, called `name` in messages; raises UserError where they cannot be read."""
    if find_spec(_LIBRARY) is None:
        hint = f"cài thêm bằng dòng lệnh: {sys.executable} -m pip install {_LIBRARY}"
        raise UserError("Máy này chưa có thư viện đọc PDF", hint)
    answer: dict[str, Any] = {"fault": "size"} if len(data) > _LARGEST else _answer(data)
    if fault := answer.get("fault"):
        message, hint = _FAULTS[fault]
        raise UserError(message.format(name), hint)
    return tuple(map(_page, answer["pages"]))


def _answer(data: bytes) -> dict[str, Any]:
    command = [interpreter(), "-P", "-m", _PROGRAM]
    try:
        done = subprocess.run(  # noqa: S603 — our own program
            command, input=data, capture_output=True, timeout=_LONGEST, check=False, creationflags=NO_CONSOLE
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {"fault": "hard"}
    return answer


def _page(values: list[Any]) -> Page:
    width, height, words, tables, rules, pictured = values
    return Page(
        width,
        height,
        tuple(Word(text, Box(*box), size, bold, italic) for text, box, size, bold, italic in words),
        tuple(tuple(Box(*cell) for cell in cells) for cells in tables),
        tuple(Box(*rule) for rule in rules),
        pictured,
    )
