"""HD 05-HD/VPTW: the words by which the components of a Party document are found, where the State's have others."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.markers import NEVER, Markers
from sinhkehoach.conformance.regimes.nd30.markers import MARKERS as STATE
from sinhkehoach.lexicon.letters import CAPITAL

MARKERS: Final = Markers(
    letterhead=STATE.letterhead._replace(
        heading=STATE.letterhead.other_heading,
        motto=NEVER,
        other_heading=STATE.letterhead.heading,
        body=lazy_pattern(
            r"^(ĐẢNG BỘ|ĐẢNG (ỦY|UỶ)|TỈNH (ỦY|UỶ)|THÀNH (ỦY|UỶ)|CHI (BỘ|ỦY|UỶ)|BAN|VĂN PHÒNG|(ỦY|UỶ) BAN|TRUNG TÂM|"
            r"TRƯỜNG|BAN CHẤP HÀNH TRUNG ƯƠNG|TỔ|ĐOÀN|HỘI)\b"
        ),
        text_begins=lazy_pattern(
            r"^(?:[-–]\s*)?(Căn cứ|Theo đề nghị|Xét|Thực hiện|Kính gửi|Phần|Chương|[IVX]+[.\-–]|\d+[.\-–]|Điều)(?!\w)"
        ),
        deciding=frozenset({"Quyết định", "Nghị quyết"}),
        draft=lazy_pattern(r"^\W*dự thảo\b", re.IGNORECASE),
    ),
    text=STATE.text._replace(
        basis=lazy_pattern(r"^(?:[-–]\s*)?(Căn cứ|Theo đề nghị|Xét đề nghị)\b"),
        italic_basis=NEVER,
    ),
    closing=STATE.closing._replace(
        authority=lazy_pattern(rf"^(T/M|K/T|T/L|TM|KT|TL|TUQ|Q|TM/|KT/)\s*[./]?\s*[{CAPITAL}]"),
        post=lazy_pattern(
            r"^((PHÓ )?BÍ THƯ|(PHÓ )?CHÁNH|(PHÓ )?TRƯỞNG|CHỦ NHIỆM|PHÓ |CHỦ TỊCH|GIÁM ĐỐC|(ỦY|UỶ) VIÊN|"
            r"THƯỜNG TRỰC|TỔ TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|NGƯỜI )"
        ),
    ),
    appendix=STATE.appendix,
)
