"""Provinces that were merged on 01/7/2025, 63 into 34 (Nghị quyết 202/2025/QH15, 12/6/2025), and what they belong to.

Compared with public tables made from that resolution.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
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
_COMMITTEE: Final = lazy_pattern(r"(?:UBND|HĐND|[ỦU]y ban nhân dân|Hội đồng nhân dân)\s+$")
_NAMED: Final = lazy_pattern(rf"(?<!\w)[Tt]ỉnh(?: [ủu]y| đoàn)? ({'|'.join(MERGED_INTO)})(?!\w)")


def merged_provinces(day: date) -> Search:
    """Return the search for provinces that were no more on `day`, unless history is told or a document cited."""
    there = day >= PROVINCES_MERGED
    pieces = frozenset(name.casefold() for name in MERGED_INTO) if there else frozenset[str]()
    return Search(pieces, partial(merged_provinces_in, day=day))


def merged_provinces_in(text: str, day: date) -> Iterator[Fault]:
    """Yield the provinces named in `text` that were no more on `day`; words that tell of the past name them rightly."""
    if day < PROVINCES_MERGED or tells_history(text):
        return
    for found in _NAMED.finditer(text):
        # Who issued a document that is cited is named as it was then.
        before = _COMMITTEE.sub("", text[: found.start()])
        if not is_quoted(before, len(before)):
            message = f"“{found[0]}” đã sắp xếp, nay thuộc {MERGED_INTO[found[1]]}"
            hint = "ghi tên tỉnh hiện nay; nhắc chuyện cũ thì ghi thêm “cũ” hoặc “trước đây”"
            yield Fault(*found.span(), message, hint)
