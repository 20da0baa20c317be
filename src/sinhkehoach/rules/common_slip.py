"""Slips that everybody makes: `Phần đầu` for `Phấn đấu`, `bổ xung` for `bổ sung`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

_SLIPS: Final = {
    "bổ xung": "bổ sung", "xắp xếp": "sắp xếp", "sắp sếp": "sắp xếp", "sử lý": "xử lý", "chuẩn đoán": "chẩn đoán",
    "thăm quan": "tham quan", "sát nhập": "sáp nhập", "xát nhập": "sáp nhập", "khuyến kích": "khuyến khích",
    "kiểm xoát": "kiểm soát", "chỉnh chu": "chỉn chu", "cọ sát": "cọ xát", "vô hình chung": "vô hình trung",
    "tựu chung": "tựu trung", "xuất xắc": "xuất sắc", "suất sắc": "xuất sắc", "đọc giả": "độc giả",
    "chau dồi": "trau dồi", "trao dồi": "trau dồi", "dữ gìn": "giữ gìn", "phát chiển": "phát triển",
    "triễn khai": "triển khai", "thực hiên": "thực hiện", "thưc hiện": "thực hiện", "nhiêm vụ": "nhiệm vụ",
    "kế hoach": "kế hoạch", "nghi định": "nghị định", "nghi quyết": "nghị quyết", "quyết đinh": "quyết định",
    "quy đinh": "quy định", "nổ lực": "nỗ lực", "nỗi bật": "nổi bật",
    "kỹ cương": "kỷ cương", "kỹ luật": "kỷ luật", "kỷ năng": "kỹ năng", "kỷ thuật": "kỹ thuật", "lảnh đạo": "lãnh đạo",
    "bão đảm": "bảo đảm", "đãm bảo": "đảm bảo", "bảo đãm": "bảo đảm", "sữa chữa": "sửa chữa", "sữa đổi": "sửa đổi",
    "chử ký": "chữ ký", "củng như": "cũng như", "vửng chắc": "vững chắc", "mổi năm": "mỗi năm", "chia sẽ": "chia sẻ",
    "hổ trợ": "hỗ trợ", "giáo giục": "giáo dục",
    "trách nhiêm": "trách nhiệm", "phối họp": "phối hợp", "chủ chì": "chủ trì", "xúc tích": "súc tích",
}  # fmt: skip
_SLIP: Final = lazy_pattern(rf"(?<!\w)(?:{'|'.join(_SLIPS)})(?!\w)", re.IGNORECASE)
_STRIVE: Final = lazy_pattern(
    r"(?<!\w)phần đầu(?=\s+(?:đạt|đến|hoàn thành|năm|có|tỷ lệ|xây dựng|giữ|\d|kết quả|mỗi|nâng|hết|trở thành|tăng))",
    re.IGNORECASE,
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the slips of the list, and `Phần đầu` before what one strives for."""
    del facts
    words = view.vocabulary.folded_words
    suspects = [slip for slip in (*_SLIPS, "phần đầu") if words.issuperset(slip.split())]
    for text in view.texts_with(*suspects):
        for found in _SLIP.finditer(text.plain):
            yield text.finding(found.start(), f"“{found[0]}” viết đúng là “{_SLIPS[found[0].lower()]}”")
        for found in _STRIVE.finditer(text.plain):
            yield text.finding(
                found.start(), f"“{found[0]}” ở đây có phải là “phấn đấu”?", "sửa thành phấn đấu"
            )


RULE = Rule(
    "SKH353",
    "Lỗi chính tả thường gặp",
    Severity.WARNING,
    "Danh sách lỗi thường gặp; “Phần đầu” thay cho “Phấn đấu” có trong kế hoạch đã ký.",
    findings,
    advice="Sửa theo lời báo.",
    wrong="mục tiêu: |\n  - Phần đầu đạt 12 trường chuẩn quốc gia.\n",
    mended="mục tiêu: |\n  - Phấn đấu đạt 12 trường chuẩn quốc gia.\n",
)
