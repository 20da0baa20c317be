"""Provinces that were merged on 01/7/2025, 63 into 34 (Nghị quyết 202/2025/QH15, 12/6/2025), and what they belong to."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.ended_bodies import is_quoted, tells_history
from sinhkehoach.lexicon.search import Fault, Search

PROVINCES_MERGED: Final = date(2025, 7, 1)
# The province of today, then those whose names have gone into it.
_MERGED: Final = {
    "tỉnh Tuyên Quang": ("Hà Giang",),
    "tỉnh Lào Cai": ("Yên Bái",),
    "tỉnh Thái Nguyên": ("Bắc Kạn",),
    "tỉnh Phú Thọ": ("Vĩnh Phúc", "Hòa Bình", "Hoà Bình"),
    "tỉnh Bắc Ninh": ("Bắc Giang",),
    "tỉnh Hưng Yên": ("Thái Bình",),
    "thành phố Hải Phòng": ("Hải Dương",),
    "tỉnh Ninh Bình": ("Hà Nam", "Nam Định"),
    "tỉnh Quảng Trị": ("Quảng Bình",),
    "thành phố Đà Nẵng": ("Quảng Nam",),
    "tỉnh Quảng Ngãi": ("Kon Tum",),
    "tỉnh Gia Lai": ("Bình Định",),
    "tỉnh Đắk Lắk": ("Phú Yên",),
    "tỉnh Khánh Hòa": ("Ninh Thuận",),
    "tỉnh Lâm Đồng": ("Đắk Nông", "Bình Thuận"),
    "tỉnh Đồng Nai": ("Bình Phước",),
    "Thành phố Hồ Chí Minh": ("Bình Dương", "Bà Rịa - Vũng Tàu"),
    "tỉnh Tây Ninh": ("Long An",),
    "tỉnh Đồng Tháp": ("Tiền Giang",),
    "tỉnh Vĩnh Long": ("Bến Tre", "Trà Vinh"),
    "thành phố Cần Thơ": ("Sóc Trăng", "Hậu Giang"),
    "tỉnh Cà Mau": ("Bạc Liêu",),
    "tỉnh An Giang": ("Kiên Giang",),
}
# Eleven provinces kept their land; these kept their names and took others in: 34 in all.
UNCHANGED: Final = (
    "Hà Nội", "Huế", "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Hà Tĩnh",
    "Cao Bằng",
)  # fmt: skip
MERGED_INTO: Final = {old: new for new, names in _MERGED.items() for old in names}
_NAMED: Final = lazy_pattern(rf"(?<!\w)[Tt]ỉnh(?: [ủu]y| đoàn)? ({'|'.join(MERGED_INTO)})(?!\w)")


def merged_provinces(day: date) -> Search:
    """Return the search for provinces that were no more on `day`, unless history is told or a document cited."""
    there = day >= PROVINCES_MERGED
    return Search(
        frozenset(name.casefold() for name in MERGED_INTO) if there else frozenset(), merged_provinces_in
    )


def merged_provinces_in(text: str) -> Iterator[Fault]:
    """Yield the merged provinces named in `text`; words that tell of the past name them rightly."""
    found = [] if tells_history(text) else _NAMED.finditer(text)
    for each in found:
        if not is_quoted(text, each.start()):
            message = f"“{each[0]}” đã sắp xếp, nay thuộc {MERGED_INTO[each[1]]}"
            yield Fault(
                *each.span(),
                message,
                "ghi tên tỉnh hiện nay; nhắc chuyện cũ thì ghi thêm “cũ” hoặc “trước đây”",
            )
