"""How what departs from HD 05-HD/VPTW is mended in Word: as what departs from the decree, but for what differs."""

from collections.abc import Mapping
from typing import Final

from sinhkehoach.conformance.regimes.nd30.mending import MENDING as STATE

_RETYPE: Final = "gõ lại như mẫu"

MENDING: Final[Mapping[str, str]] = {
    **{f"D{name}": advice for name, advice in STATE.items()},
    "DP13": "nhấp đúp vào đầu trang, Header from Top: 1 cm",
    "DH13": "xóa đường kẻ, gõ * ở dòng dưới tên cơ quan, Ctrl+E",
    "DT05": "xóa đường kẻ, gõ ----- ở dòng dưới trích yếu, Ctrl+E",
    "DC06": "gõ “- ” trước chữ Căn cứ",
    "DB01": "chọn thân văn bản, Home > Font Size 14",
    "DB03": "chọn đoạn, Home > Paragraph: First line 1 cm; Left 0",
    "DB05": "chọn đoạn, Home > Paragraph: Line spacing Exactly, At 18 pt",
    "DB18": "xóa “/.” ở cuối",
    **dict.fromkeys(("DN04", "DG01", "DG04", "DG12", "DG13", "DR04", "DD08"), _RETYPE),
    "DR01": "chọn chữ, Ctrl+U gạch chân, bỏ đậm, nghiêng, cỡ 14",
    "DK09": "UniKey: chọn “Đặt dấu oà, uý (thay vì òa, úy)”, gõ lại chữ ấy",
    "DX05": "chuyển dòng Dự thảo xuống dưới số, ký hiệu",
}
