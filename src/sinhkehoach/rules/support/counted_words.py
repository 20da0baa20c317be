"""Counts in running text: a number, in digits or words, before the name of what is counted."""

import re
from typing import Final

_WORDS: Final = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
THINGS: Final = (
    r"(?:trường|công trình|đơn vị|phòng|ban|trung tâm|xã|phường|tổ|lớp|môn|câu lạc bộ|mô hình|điểm|cơ sở|nhiệm vụ|nhóm|"
    r"nội dung|giải pháp|việc|phần|bước|tiêu chí|yêu cầu|đợt|chương trình|chuyên đề|hình thức|vấn đề|lĩnh vực|"
    r"mục tiêu|chỉ tiêu|đối tượng|loại|khâu|dự án|đề án|hội thi|tiểu ban)"
)
# `năm` is left out: it is a year more often than a five.
NUMBER: Final = rf"(?<![\w.,/-])(\d{{1,3}}|{'|'.join(_WORDS)})"


def number_of(typed: str) -> int:
    """Return the number that digits or a word of NUMBER write."""
    return int(typed) if typed.isdecimal() else _WORDS[typed.casefold()]


def listed(text: str) -> tuple[set[int], list[str]]:
    """Return how many names a list may hold, counted with and without `và`, and its items."""
    mark = ";" if ";" in text else ","
    items = [item.strip() for item in re.split(rf"{mark}\s", text) if item.strip()]
    parted = [part for item in items for part in re.split(r"\s+và\s+", item)]
    return {len(items), len(parted)}, items if ";" in text else parted
