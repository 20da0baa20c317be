"""The kinds of administrative document and their codes (NĐ 30/2020, Phụ lục III, I)."""

from typing import Final

from sinhkehoach.base.text import fold

CODES: Final = {
    "Nghị quyết": "NQ", "Quyết định": "QĐ", "Chỉ thị": "CT", "Quy chế": "QC", "Quy định": "QyĐ",
    "Thông cáo": "TC", "Thông báo": "TB", "Hướng dẫn": "HD", "Chương trình": "CTr", "Kế hoạch": "KH",
    "Phương án": "PA", "Đề án": "ĐA", "Dự án": "DA", "Báo cáo": "BC", "Biên bản": "BB", "Tờ trình": "TTr",
    "Hợp đồng": "HĐ", "Công điện": "CĐ", "Bản ghi nhớ": "BGN", "Bản thỏa thuận": "BTT",
    "Giấy ủy quyền": "GUQ", "Giấy mời": "GM", "Giấy giới thiệu": "GGT", "Giấy nghỉ phép": "GNP",
    "Phiếu gửi": "PG", "Phiếu chuyển": "PC", "Phiếu báo": "PB",
}  # fmt: skip
# The same sound may be written with the tone mark on either vowel.
_TONES: Final = (("oà", "òa"), ("uỷ", "ủy"), ("oả", "ỏa"), ("thoả", "thỏa"))
_BY_NAME: Final = {fold(name): name for name in CODES}


def kind_named(text: str) -> str | None:
    """Return the kind of document whose name `text` is, however it is cased, None when it is none."""
    name = fold(text).rstrip(" :.")
    for old, new in _TONES:
        name = name.replace(old, new)
    return _BY_NAME.get(name)
