"""Bodies that are no more, and since when: ministries and departments merged, the level of districts gone.

Sources: Nghị quyết 176/2025/QH15 and the resolutions of the same day on the ministries (in force 01/3/2025); Luật Tổ chức
chính quyền địa phương 72/2025/QH15 (two levels of local government since 01/7/2025).
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.letters import CAPITAL
from sinhkehoach.lexicon.search import Fault, Search

MINISTRIES_MERGED: Final = date(2025, 3, 1)
DISTRICTS_ENDED: Final = date(2025, 7, 1)
_COMMITTEE: Final = (
    r"(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|MTTQ|Công an|Đảng bộ|T[òo][aà] án nhân dân"
    r"|Viện kiểm sát nhân dân|Ban Chỉ huy Quân sự|địa bàn|toàn|trên)"
)
_CENTRAL_CITIES: Final = r"(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh|trực thuộc)"
_DISTRICT: Final = lazy_pattern(
    rf"{_COMMITTEE}\s+(?:các\s+)?(?:huyện|quận|thị xã|thị trấn)\b"
    rf"|\b(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn)\s+[{CAPITAL}]\w+"
    r"|\b(?:Huyện|Quận|Thị) [ủu]y\b|\b(?:cấp|các)\s+(?:huyện|quận)\b|\b(?:xã|phường), thị trấn\b"
    r"|\b[Pp]hòng\s+(?:GD\s?&\s?ĐT|GDĐT|GD-ĐT|Giáo dục và Đào tạo)\b"
    rf"|(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân|Công an)\s+thành phố\s+(?!{_CENTRAL_CITIES})[{CAPITAL}]\w+",
    needs=("huyện", "quận", "thị ", "phòng", "thành phố"),
)
# Of a ministry or a department: what it was in charge of, and who is in charge today.
_CURRENT: Final = {
    "Kế hoạch và Đầu tư": "Tài chính",
    "KH&ĐT": "Tài chính",
    "KHĐT": "Tài chính",
    "Giao thông vận tải": "Xây dựng",
    "GTVT": "Xây dựng",
    "Thông tin và Truyền thông": "Khoa học và Công nghệ",
    "TT&TT": "Khoa học và Công nghệ",
    "TTTT": "Khoa học và Công nghệ",
    "Tài nguyên và Môi trường": "Nông nghiệp và Môi trường",
    "TN&MT": "Nông nghiệp và Môi trường",
    "TNMT": "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn": "Nông nghiệp và Môi trường",
    "NN&PTNT": "Nông nghiệp và Môi trường",
    "Lao động - Thương binh và Xã hội": "Nội vụ",
    "Lao động, Thương binh và Xã hội": "Nội vụ",
    "LĐTBXH": "Nội vụ",
    "LĐ-TB&XH": "Nội vụ",
}
_MINISTRY: Final = lazy_pattern(
    rf"\b(Bộ|Sở)\s+({'|'.join(_CURRENT)})(?!\w)|\bỦy ban Dân tộc\b|\bBan (?:Tuyên giáo|Dân vận)(?! và)",
    needs=(*(name.casefold() for name in _CURRENT), "ủy ban dân tộc", "ban tuyên giáo", "ban dân vận"),
)
# One of these stands in everything that the patterns find.
_PIECES: Final = frozenset((
    "huyện", "quận", "thị xã", "thị trấn", "thị ủy", "thị uy", "gd", "gdđt", "giáo dục và đào tạo", "thành phố",
    "ủy ban dân tộc", "ban tuyên giáo", "ban dân vận", *(name.casefold() for name in _CURRENT),
))  # fmt: skip
_HISTORY: Final = lazy_pattern(
    r"\(cũ\)|\bcũ\b|trước đây|trước ngày 01/0?7/2025|trước ngày 01 tháng 7 năm 2025|giải thể|sáp nhập|hợp nhất"
    r"|kết thúc hoạt động|không còn|nguyên là|bàn giao từ|thời kỳ|năm (?:19\d{2}|20[01]\d|202[0-4])"
)
_CITED: Final = lazy_pattern(
    r"(?:số|ngày)\s[^;]*\b(?:19\d{2}|20[01]\d|202[0-4]|2025)\b[^;]*\bcủa\s+(?:(?:Bộ trưởng|Chủ tịch|Giám đốc)\s+)?$"
)
_DISTRICT_HINT: Final = (
    "thay bằng cơ quan cấp tỉnh hoặc cấp xã; nhắc chuyện cũ thì ghi thêm “cũ” hoặc “trước đây”"
)
# In a letterhead names stand in capitals; a city inside a province was of the level of districts.
_DISTRICT_IN_CAPITALS: Final = lazy_pattern(r"\b(HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|CẤP HUYỆN)\b")
_CITY_IN_CAPITALS: Final = lazy_pattern(r"\bTHÀNH PHỐ\b")


def ended_bodies(day: date) -> Search:
    """Return the search for the bodies that had ended on `day`, unless history is told or a document of theirs cited."""
    return Search(_PIECES if day >= MINISTRIES_MERGED else frozenset(), partial(ended_bodies_in, day=day))


def ended_bodies_in(text: str, day: date) -> Iterator[Fault]:
    """Yield the bodies named in `text` that had ended on `day`; words that tell of the past name them rightly."""
    districts = [*_DISTRICT.finditer(text)] if day >= DISTRICTS_ENDED else []
    ministries = [*_MINISTRY.finditer(text)] if day >= MINISTRIES_MERGED else []
    if not (districts or ministries) or tells_history(text):
        return
    for found in districts:
        if not is_quoted(text, found.start()):
            message = f"“{found[0]}”: cấp huyện đã kết thúc hoạt động từ ngày 01/7/2025"
            yield Fault(*found.span(), message, _DISTRICT_HINT)
    for found in ministries:
        if not is_quoted(text, found.start()):
            hint = f"nay là {_current(found[0], found[1], found[2])}; nhắc chuyện cũ thì ghi thêm “cũ”"
            yield Fault(*found.span(), f"“{found[0]}” đã được sắp xếp lại từ năm 2025", hint)


def district_in_capitals(name: str, *, in_province: bool) -> str:
    """Return the words of a name in capitals that tell the level of districts, "" for none.

    `in_province` says that the name, or one beside it, tells a province: then a city is of that level too.
    """
    found = _DISTRICT_IN_CAPITALS.search(name) or (_CITY_IN_CAPITALS.search(name) if in_province else None)
    return found[0] if found else ""


def tells_history(text: str) -> bool:
    """Return True for words that tell of the past, where bodies of the past are named rightly."""
    return _HISTORY.search(text) is not None


def is_quoted(words: str, at: int) -> bool:
    """Return True for what issued a document that is cited, and for what stands in a title."""
    before = words[:at]
    return _CITED.search(before) is not None or before.count("“") > before.count("”")


def _current(name: str, kind: str | None, field: str | None) -> str:
    """Return what the body called `name` (`kind` and `field`, for a ministry or its department) is today."""
    if kind and field:
        return f"{kind} {_CURRENT[field]}"
    return "Bộ Dân tộc và Tôn giáo" if "Dân tộc" in name else "Ban Tuyên giáo và Dân vận"
