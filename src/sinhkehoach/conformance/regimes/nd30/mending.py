"""How what departs from NĐ 30/2020/NĐ-CP is mended in Word, by the rule: what a hand does, where in the menus."""

from collections.abc import Mapping
from typing import Final

_MARGINS: Final = "Layout > Margins > Custom Margins"
_NUMBER: Final = "nhấp đúp vào đầu trang, chọn số trang"
_FONT: Final = "chọn chữ, Ctrl+D: cỡ chữ, đậm, nghiêng"
_CENTRED: Final = "chọn chữ, Ctrl+D: cỡ, đậm, nghiêng; Ctrl+E canh giữa; Shift+F3 in hoa"
_SETTING: Final = "chọn đoạn, Home > Paragraph"
_RULE: Final = "Insert > Shapes > Line, giữ Shift khi kéo cho ngang"
_RETYPE: Final = "gõ lại như mẫu"

MENDING: Final[Mapping[str, str]] = {
    "P01": "Layout > Size > A4",
    "P02": "Layout > Orientation > Portrait",
    **dict.fromkeys(("P03", "P04", "P05", "P06", "P07"), _MARGINS),
    "P08": "Insert > Page Number > Top of Page > Plain Number 2",
    "P09": f"{_NUMBER}, Ctrl+E",
    "P10": f"{_NUMBER}, cỡ 14, bỏ đậm, nghiêng",
    "P11": "nhấp đúp vào đầu trang, đánh dấu Different First Page",
    "P12": "Insert > Page Number > Format Page Numbers",
    "P13": "nhấp đúp vào đầu trang, Header from Top: 1 cm",
    "P14": "Ctrl+A, Home > Font > Times New Roman",
    "P15": "Home > Font Color > Automatic; Text Highlight Color > No Color",
    "P16": "đổi bảng mã sang Unicode bằng UniKey (Ctrl+Shift+F6)",
    "P16N": "UniKey > Bảng mã > Unicode dựng sẵn, rồi gõ lại chữ ấy",
    "P18": "Review > Accept All Changes; Delete All Comments",
    "P19": "xóa các đoạn trống; cần sang trang thì Ctrl+Enter",
    **dict.fromkeys(("H01", "H04", "H12", "N01", "N02", "N03", "N04", "N05", "D01", "D02", "D03"), _RETYPE),
    **dict.fromkeys(("H02", "H05", "T08", "T09", "C01"), _FONT),
    **dict.fromkeys(("H10", "H11", "N09", "D05", "T02", "T03"), _CENTRED),
    "H07": f"{_SETTING}: Before, After 0 pt, Single",
    **dict.fromkeys(("H08", "H13", "T05"), _RULE),
    "H09": f"bỏ gạch chân; {_RULE}",
    "H15": "chọn bảng, Table Design > Borders > No Border",
    "T06": f"{_SETTING}: Special (none)",
    "T07": "xóa dòng Kính gửi; nơi gửi ghi ở Nơi nhận",
    "B01": "chọn thân văn bản, Home > Font Size 13 hoặc 14",
    "B02": "chọn đoạn, Ctrl+J",
    "B03": f"{_SETTING}: First line 1,27 cm; Left 0",
    "B04": f"{_SETTING}: Before 6 pt",
    "B05": f"{_SETTING}: Line spacing Single đến 1,5 lines",
    "B06": f"{_SETTING}: Line spacing Single đến 1,5 lines",
    "B07": "chọn cả đoạn, bỏ đậm (Ctrl+B), bỏ nghiêng (Ctrl+I)",
    **dict.fromkeys(("B08", "B09", "B11"), _CENTRED.replace("; Ctrl+E canh giữa", "")),
    "B16": "bỏ đánh chữ tự động, gõ a) b) c) d) đ) e)",
    "B19": f"{_SETTING} > Line and Page Breaks > Keep with next",
    "B20": "Ctrl+H, thay hai dấu cách bằng một; xóa ký hiệu thừa",
    "B21": "chọn bảng, Table Layout > Repeat Header Rows; AutoFit Window",
    **dict.fromkeys(("R01", "R02", "R08"), _FONT),
    **dict.fromkeys(("G06", "G07", "A02", "A04", "A05"), _CENTRED),
    "G11": f"{_SETTING} > Line and Page Breaks > Keep with next",
    "A01": "đặt con trỏ trước chữ Phụ lục, Layout > Breaks > Next Page",
    "A08": "Layout > Breaks > Next Page; Format Page Numbers > Start at 1",
    "A09": "Insert > Page Number > Top of Page > Plain Number 2",
    "X02": "nhấp đúp vào chân trang, đánh dấu Different First Page",
}
