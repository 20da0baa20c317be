"""A plan's Document → its tables that need more room than a page has, told and switched off as what a rule finds."""

from collections.abc import Iterator
from math import ceil
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.document import Document, Table
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule

# A4 less the least margins at the sides, 30 and 15 mm (NĐ 30/2020, Phụ lục I, phần I, mục I.4).
_UPRIGHT_MM: Final = 165
_LANDSCAPE_MM: Final = 252
# Of the least width of a column: no word breaks before it is used up.
_SPARE_MM: Final = 1.0
_TURN: Final = "ghi “khổ: ngang” cho phụ lục này"
_MOVE: Final = "chuyển bảng sang một phụ lục có “khổ: ngang”"
_PART: Final = "bớt cột, tách thành hai bảng, hoặc viết ngắn lại (đổi đơn vị tính để số ngắn hơn)"

NO_WIDER_THAN_THE_PAGE: Final = Rule(
    "SKH402",
    "Bảng rộng hơn trang giấy",
    Severity.WARNING,
    "Cột hẹp hơn chữ dài nhất của nó thì chữ, số bị ngắt giữa chừng: 1.250.000./000.",
    advice="Đặt bảng ở trang ngang, bớt cột hoặc viết ngắn lại.",
    wrong="phụ lục:\n  - tên: Danh sách cơ sở\n    bảng:\n"
    "      cột: [Cơ sở, Địa chỉ, Điện thoại, Giấy phép, Ngày cấp, Doanh thu, Thuế, Nộp năm trước, Ghi chú]\n"
    "      hàng: [[Hoa Sen, An Hòa, 0912.345.678, 123/GP-UBND, 15/03/2025, 12.750.000.000, 1.275.000.000,"
    " 1.125.000.000, '']]\n",
    mended="phụ lục:\n  - tên: Danh sách cơ sở\n    khổ: ngang\n    bảng:\n"
    "      cột: [Cơ sở, Địa chỉ, Điện thoại, Giấy phép, Ngày cấp, Doanh thu, Thuế, Nộp năm trước, Ghi chú]\n"
    "      hàng: [[Hoa Sen, An Hòa, 0912.345.678, 123/GP-UBND, 15/03/2025, 12.750.000.000, 1.275.000.000,"
    " 1.125.000.000, '']]\n",
)


def wide_tables(document: Document) -> Iterator[Finding]:
    """Yield what breaks NO_WIDER_THAN_THE_PAGE: each table whose longest words and figures need more than the page."""
    for block in document.body:
        if isinstance(block, Table):
            yield from _too_wide(block, ("nhiệm vụ",), _MOVE)
    for appendix in document.appendices:
        for block in appendix.blocks:
            if isinstance(block, Table):
                yield from _too_wide(block, appendix.path, "" if appendix.landscape else _TURN)


def _too_wide(table: Table, path: KeyPath, way_out: str) -> Iterator[Finding]:
    """Yield that `table` is too wide; `way_out` says how it comes onto a landscape page, "" where it stands on one."""
    needed = ceil(sum(column.minimum_mm - _SPARE_MM for column in table.columns))
    room, page = (_UPRIGHT_MM, "dọc") if way_out else (_LANDSCAPE_MM, "ngang")
    if needed > room:
        here = table.path or next((row.path for row in table.rows if row.path), path)
        message = (
            f"Bảng {len(table.columns)} cột cần rộng {needed} mm mà trang {page} chỉ có {room} mm:"
            " chữ, số dài sẽ bị ngắt giữa chừng"
        )
        yield Finding(here, message, way_out if way_out and needed <= _LANDSCAPE_MM else _PART)
