"""Words by which the rows and columns of a table are known: the head of the numbers, the name of a row of sums."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold

NUMBER_HEADS: Final = frozenset({"tt", "stt", "số tt", "số thứ tự", "thứ tự"})
# What stands in the last row of a column of these is no sum.
NO_SUMS: Final = ("bình quân", "trung bình", "tỷ lệ", "tỉ lệ", "đơn giá", "giá trị hiện tại")
# The line above a table that tells what its figures are counted in.
UNIT_LINE: Final = lazy_pattern(r"^\W*(?:đơn vị(?: tính)?|đvt)\s*:\s*(?P<unit>.*?)\W*$", re.IGNORECASE)
_TOTAL: Final = lazy_pattern(
    r"(?:tổng|tổng cộng|tổng số|tổng chung|cộng|cộng chung|tổng kinh phí|tổng dự toán)(?:\s*[:(].*)?",
    re.IGNORECASE,
)


def names_total(text: str) -> bool:
    """Say whether `text` is the name of a row of sums and of nothing else: `Tổng cộng`, not `Tổng kết năm học`."""
    return _TOTAL.fullmatch(fold(text)) is not None
