"""NĐ 30/2020/NĐ-CP: the words by which the components of a document are found."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.markers import (
    AppendixMarkers,
    ClosingMarkers,
    LetterheadMarkers,
    Markers,
    Rank,
    TextMarkers,
)
from sinhkehoach.lexicon.letters import CAPITAL

_LETTERHEAD: Final = LetterheadMarkers(
    heading=lazy_pattern(r"^CONG HOA XA HOI CHU NGHIA VIET NAM\W*$"),
    motto=lazy_pattern(r"^DOC LAP\W+TU DO\W+HANH PHUC\W*$"),
    other_heading=lazy_pattern(r"^DANG CONG SAN VIET NAM\W*$"),
    number=lazy_pattern(r"^[Ss][ốỐ]\b\s*:?.*"),
    date=lazy_pattern(r"ng[àa]y.*th[áa]ng.*n[ăa]m", re.IGNORECASE),
    subject=lazy_pattern(r"^V/v\b|^Về việc\b", re.IGNORECASE),
    addressee=lazy_pattern(r"^Kính gửi", re.IGNORECASE),
    body=lazy_pattern(
        r"^(UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ|SỞ|PHÒNG|TRƯỜNG|BAN|TRUNG TÂM|CÔNG TY|TỔ|CỤC|CHI CỤC|VĂN PHÒNG|"
        r"VIỆN|BỆNH VIỆN|CÔNG AN|TRẠM|ĐOÀN|HỘI|TỔNG CỤC|TỔNG CÔNG TY|HỌC VIỆN|ĐẠI HỌC)\b"
    ),
    text_begins=lazy_pattern(
        r"^(Căn cứ|Theo đề nghị|Xét|Thực hiện|Kính gửi|Phần|Chương|[IVX]+\.|\d+\.|Điều)\b"
    ),
    chapter=lazy_pattern(r"^(Phần|Chương|Mục|PHẦN|CHƯƠNG) \w+$"),
    deciding=frozenset({"Quyết định", "Nghị quyết", "Công điện"}),
    draft=lazy_pattern(r"^\W*dự thảo\b", re.IGNORECASE),
    legal_kind=lazy_pattern(
        r"^(HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH|LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT LIÊN TỊCH|THÔNG TƯ( LIÊN TỊCH)?)$"
    ),
    other_kind=lazy_pattern(
        r"^(GIẤY (PHÉP|CHỨNG NHẬN|CHỨNG SINH|KHAI SINH|KHEN|BIÊN NHẬN|XÁC NHẬN)|BẰNG|CHỨNG CHỈ|CHỨNG NHẬN|ĐƠN|"
        r"TỜ KHAI|PHIẾU (ĐĂNG KÝ|LÝ LỊCH)|SƠ YẾU LÝ LỊCH|GIÁO ÁN|BẢN (ÁN|KIỂM ĐIỂM|CAM KẾT))\b"
    ),
    short_date=lazy_pattern(
        rf"^[{CAPITAL}][^\d.;:()]{{1,60}}[\s,]"
        r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|(?:\d{1,2}\s*)?tháng\s+\d{1,2}\s*(?:[/,.-]|năm)?\s*\d{4})$",
        re.IGNORECASE,
    ),
)
_RANKS: Final = (
    # A number, then nothing, a mark, or a title in capitals: "Phần mềm", "Chương II Luật Giáo dục" begin sentences.
    (
        Rank.PART,
        lazy_pattern(
            r"^(?:Phần|Chương|PHẦN|CHƯƠNG)\s+(?P<number>[IVXLC]+|\d+|[A-ZĐ]|(?:thứ|THỨ)\s+\w+)"
            rf"(?=\s*$|\s*[.:–-]|\s+[{CAPITAL}]{{2}})"
        ),
    ),
    (
        Rank.DIVISION,
        lazy_pattern(
            r"^(?:Mục|Tiểu mục|MỤC|TIỂU MỤC)\s+(?P<number>\d+|[IVXLC]+|[A-ZĐ]|(?:thứ|THỨ)\s+\w+)\b\s*[.:]?"
            rf"(?=$|\s*[{CAPITAL}])"
        ),
    ),
    (Rank.ARTICLE, lazy_pattern(r"^(?:Điều|ĐIỀU)\s+(?P<number>\d+|[IVXLC]+)\s*[.:)/]")),
    (
        Rank.ROMAN,
        lazy_pattern(
            rf"^(?P<number>(?=[IVX])[IVX]+)(?:[.)/](?!v\b)\s*|(?:\s*[:–-]\s*|(?<!VI)(?<!XI)\s+)(?=[{CAPITAL}]{{2}}))"
        ),
    ),
    (Rank.DEEP_NUMBER, lazy_pattern(r"^(?P<number>\d{1,2}(?:\.\d{1,2})+)[.)]?\s+")),
    (Rank.NUMBER, lazy_pattern(rf"^(?P<number>\d{{1,3}})(?:[.)/]\s+|[:–-]\s+(?=[{CAPITAL}]))")),
    (
        Rank.POINT,
        lazy_pattern(r"^(?P<mark>\(?(?P<number>[a-zđăâêôơư])(?:[.)/]|[:–-](?=\s)))\s*(?=\S)"),
    ),
    (Rank.POINT, lazy_pattern(r"^(?P<mark>\(?(?P<number>[A-ZĐ])\))\s*(?=\S)")),
    (Rank.DASH, lazy_pattern(r"^[-–+•*]\s*(?=\S)")),
)
_TEXT: Final = TextMarkers(
    basis=lazy_pattern(r"^(Căn cứ|Theo đề nghị|Xét đề nghị)\b"),
    italic_basis=lazy_pattern(r"^(Theo|Xét|Trên cơ sở|Thực hiện)\b"),
    leading_sentence=lazy_pattern(r"(như sau|ban hành|xây dựng)[^.;]*[:.]$"),
    listed_addressee=lazy_pattern(r"^[-–+•]|.*[;.]$"),
    clause=lazy_pattern(r"^QUYẾT (ĐỊNH|NGHỊ)\s*:?$"),
    unit=lazy_pattern(r"^\W*(đơn vị( tính)?|đvt)\s*:", re.IGNORECASE),
    note=lazy_pattern(r"^\W*(ghi chú|nguồn|chú thích)\b", re.IGNORECASE),
    caption=lazy_pattern(r"^(bảng|biểu|hình|sơ đồ)\b", re.IGNORECASE),
    ranks=_RANKS,
)
_CLOSING: Final = ClosingMarkers(
    recipients=lazy_pattern(r"^nơi nhận\b", re.IGNORECASE),
    authority=lazy_pattern(rf"^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|TM/|KT/)\s*[./]?\s*[{CAPITAL}]"),
    post=lazy_pattern(
        r"^(CHỦ TỊCH|PHÓ |GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH|CỤC TRƯỞNG|"
        r"VIỆN TRƯỞNG|TỔ TRƯỞNG|CHI CỤC TRƯỞNG|BÍ THƯ|GIÁO VIÊN|NGƯỜI )"
    ),
    role=lazy_pattern(r"^(?:(?:(?:KÝ |PHÊ )?DUYỆT|XÁC NHẬN)(?: CỦA .+)?|NGƯỜI LẬP(?: KẾ HOẠCH| BIỂU)?)$"),
    signed=lazy_pattern(r"^\W*(đã ký|ký, đóng dấu|ký, ghi rõ|ký tên|chữ ký|daky)", re.IGNORECASE),
    stored=lazy_pattern(r"^\W*Lưu\b"),
)
_APPENDIX: Final = AppendixMarkers(
    heading=lazy_pattern(
        r"^phụ lục(?:\s+(?:số\s*)?(?P<number>[IVXLC]+|\d+[a-z]?|[A-Z]))?\s*[.:]?$", re.IGNORECASE
    ),
    titled_heading=lazy_pattern(
        r"^phụ lục(?:\s+(?:số\s*)?(?P<number>[IVXLC]+|\d+[a-z]?|[A-Z](?=\s*[.:–-])))?\s*[.:–-]\s*\S",
        re.IGNORECASE,
    ),
    pointer=lazy_pattern(r"^\W*(kèm theo|ban hành kèm)", re.IGNORECASE),
)
MARKERS: Final = Markers(_LETTERHEAD, _TEXT, _CLOSING, _APPENDIX)
