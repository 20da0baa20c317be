"""Running text → the same, a number held on one line with what it counts: `11.000 triệu đồng`, `5 năm`.

Why a no-break space, and none at the hyphen of a document's number: docs/quyet-dinh/0013-held-words.md.
"""

import re
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_HELD: Final = "\u00a0"
# Behind one of these a number is a name (ngày 05, khoản 2, lớp 6), and what follows is not counted by it.
_LABELS: Final = (
    "ngày|tháng|quý|năm|tuần|khoản|điều|điểm|mục|phần|chương|phụ lục|số|lớp|khối|kỳ|khóa|khoá"
    "|lần|đợt|tổ|phường|quận|xã"
)
_UNITS: Final = (
    "nghìn|ngàn|triệu|tỷ|tỉ|đồng|%|m2|m²|m3|m³|km|kg|ha|lít|tấn"
    "|năm|tháng|tuần|ngày|giờ|phút|buổi|tiết|quý"
    "|người|em|trẻ|cháu|hộ|học sinh|học viên|giáo viên|cán bộ|công chức|viên chức|đại biểu|đồng chí|thành viên"
    "|trường|lớp|phòng|nhóm|tổ|đơn vị|cơ sở|xã|phường|khu phố|thôn|ấp"
    "|lượt|cuộc|đợt|lần|bộ|cái|chiếc|máy|suất|giải|chỉ tiêu|nhiệm vụ|mô hình|công trình|dự án|hội nghị"
)
# How the units begin: few texts have such a word behind a number, and to look for whole units and labels takes longer.
_FIRST_WORDS: Final = frozenset(unit.partition(" ")[0] for unit in _UNITS.split("|"))
_BEHIND_NUMBER: Final = lazy_pattern(rf"\d[ {_HELD}](%|\w+)")
_COUNTED: Final = lazy_pattern(
    rf"(?P<label>\b(?:{_LABELS})\s)?(?<![\w.,/-])(?P<number>\d[\d.,]*(?<=\d)) (?=(?:{_UNITS})(?!\w))",
    re.IGNORECASE,
)
_LARGE: Final = lazy_pattern(rf"(\d{_HELD}(?:nghìn|ngàn|triệu|tỷ|tỉ)) (?=đồng(?!\w))", re.IGNORECASE)


@lru_cache(maxsize=4096)
def with_held_words(text: str) -> str:
    """Return `text` with a no-break space between each number and its unit; letters and length stay."""
    if _FIRST_WORDS.isdisjoint(map(str.lower, _BEHIND_NUMBER.findall(text))):
        return text
    return _LARGE.sub(rf"\1{_HELD}", _COUNTED.sub(_held, text))


def _held(found: re.Match[str]) -> str:
    return found[0] if found["label"] else found[0].replace(" ", _HELD)
