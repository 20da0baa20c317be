"""NĐ 30/2020/NĐ-CP, Phụ lục I: how each component looks and reads, and the measures of page and text."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.requirements import (
    AppendixForm,
    BasisForm,
    Component,
    Components,
    DateForm,
    Forms,
    LetterheadMeasures,
    Measures,
    NumberForm,
    PageMeasures,
    RecipientsForm,
    SignatureForm,
    TextForm,
    TextMeasures,
    TitleForm,
)
from sinhkehoach.conformance.style_requirement import StyleRequirement as Style
from sinhkehoach.lexicon.abbreviations import COMMITTEES
from sinhkehoach.lexicon.kinds import CITED_BY_NAME, KINDS, names
from sinhkehoach.values.ordinals import roman

_UPPER: Final = "A-ZĐÂĂÊÔƠƯ"
_UNIT: Final = (
    r"(?:Phòng|Sở|Ban|Văn phòng|Trung tâm|Công an|Trạm|Trường|Chi cục|Thanh tra|Bệnh viện|Kho bạc|Hội|Đoàn|"
    r"Ủy ban Mặt trận|Uỷ ban Mặt trận|Thuế)\b"
)

_NUMBERED_KINDS: Final = tuple(kind.name for kind in KINDS if kind.number and kind.name not in CITED_BY_NAME)

# Phần I, mục II and III; sizes as in the table of mục V.
COMPONENTS: Final = Components(
    page_number=Component(
        "số trang", Style(sizes=(13, 14), bold=False, italic=False, align="center"), obligatory=True
    ),
    heading=Component(
        "Quốc hiệu",
        Style(sizes=(12, 13), bold=True, italic=False, align="center"),
        texts=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        obligatory=True,
    ),
    motto=Component(
        "Tiêu ngữ",
        Style(sizes=(13, 14), bold=True, italic=False, align="center"),
        texts=("Độc lập - Tự do - Hạnh phúc",),
        obligatory=True,
    ),
    other_heading=Component("tiêu đề của văn bản Đảng"),
    parent=Component(
        "cơ quan chủ quản", Style(sizes=(12, 13), bold=False, italic=False, upper=True, align="center")
    ),
    issuer=Component(
        "tên cơ quan ban hành",
        Style(sizes=(12, 13), bold=True, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    number=Component(
        "số, ký hiệu", Style(sizes=(13, 13), bold=False, italic=False, align="center"), obligatory=True
    ),
    date=Component(
        "địa danh, ngày tháng năm",
        Style(sizes=(13, 14), bold=False, italic=True, align="center"),
        obligatory=True,
    ),
    subject=Component("trích yếu", Style(sizes=(12, 13), bold=False, italic=False), obligatory=True),
    kind=Component(
        "tên loại văn bản",
        Style(sizes=(13, 14), bold=True, underlined=False, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    title=Component(
        "trích yếu",
        Style(sizes=(13, 14), bold=True, italic=False, upper=False, align="center"),
        obligatory=True,
    ),
    addressee=Component(
        "Kính gửi", Style(sizes=(13, 14), bold=False, italic=False, underlined=False), obligatory=True
    ),
    basis=Component("căn cứ", Style(sizes=(13, 14), bold=False, italic=True)),
    body=Component("thân văn bản", Style(sizes=(13, 14), bold=False, italic=False, align="both")),
    chapter=Component("phần, chương", Style(sizes=(13, 14), bold=True, italic=False, align="center")),
    chapter_title=Component(
        "tiêu đề phần, chương", Style(sizes=(13, 14), bold=True, italic=False, upper=True, align="center")
    ),
    roman_heading=Component(
        "đề mục", Style(sizes=(13, 14), bold=True, underlined=False, italic=False, upper=True)
    ),
    item=Component("khoản", Style(bold=True, underlined=False, italic=False)),
    authority=Component(
        "quyền hạn, chức vụ người ký",
        Style(sizes=(13, 14), bold=True, underlined=False, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    signer=Component(
        "họ tên người ký",
        Style(sizes=(13, 14), bold=True, underlined=False, italic=False, upper=False, align="center"),
        obligatory=True,
    ),
    recipients=Component(
        "“Nơi nhận:”", Style(sizes=(12, 12), bold=True, underlined=False, italic=True), obligatory=True
    ),
    recipient=Component("các dòng nơi nhận", Style(sizes=(11, 11), bold=False, italic=False)),
    drafter=Component("ký hiệu người soạn thảo", Style(sizes=(11, 11), bold=False, italic=False)),
    appendix=Component(
        "Phụ lục",
        Style(sizes=(14, 14), bold=True, underlined=False, italic=False, upper=False, align="center"),
    ),
    appendix_title=Component(
        "tên phụ lục",
        Style(sizes=(13, 14), bold=True, underlined=False, italic=False, upper=True, align="center"),
    ),
    appendix_pointer=Component(
        "dòng (Kèm theo …)",
        Style(sizes=(13, 14), bold=False, italic=True, align="center"),
        obligatory=True,
    ),
)
MEASURES: Final = Measures(
    page=PageMeasures(
        paper_mm=(210, 297),
        top_mm=(20, 25),
        bottom_mm=(20, 25),
        left_mm=(30, 35),
        right_mm=(15, 20),
        number_place="header",
        number_format="decimal",
        first_number=1,
    ),
    # A third to a half is what the decree says of the short lines; the overhang is custom.
    letterhead=LetterheadMeasures(
        line_spacing=1.0,
        table_overhang_mm=10,
        subject_space_pt=6,
        long_rule=(0.9, 1.1),
        short_rule=(0.32, 0.52),
    ),
    text=TextMeasures(indents_mm=(10, 12.7), least_space_pt=6, line_spacing=(1.0, 1.5)),
    # Three lines, as custom has it.
    signature_room_pt=40,
    typeface="Times New Roman",
    colours=frozenset({"auto", "000000"}),
    # Phụ lục VI.
    field_lengths={
        "số": 11,
        "ký hiệu": 30,
        "trích yếu": 500,
        "tên cơ quan": 200,
        "tên loại": 100,
        "chức vụ": 100,
        "họ tên": 50,
    },
)
FORMS: Final = Forms(
    number=NumberForm(
        prefix="Số:",
        whole=lazy_pattern(
            rf"Số:[\s.…_]*(\d+[a-z]?)?[\s.…_]*/[{_UPPER}][A-Za-zĐđ]*(-[{_UPPER}0-9&][{_UPPER}a-zđ0-9&.]*)+"
        ),
        least_digits=2,
        kind_code=lazy_pattern(r"/\s*(?:(?:19|20)\d\d/)?([^-–—/]*)"),
        letter_code=lazy_pattern(r"/CV\b"),
        codes_of_bodies={name.upper(): code for name, code in COMMITTEES.items()},
        abbreviated_body=lazy_pattern(r"^(UBND|HĐND|BCĐ|TTHĐND)\b"),
    ),
    date=DateForm(
        whole=lazy_pattern(
            r"(\S.*), ngày\s+(\d{1,2}|[.…_]+)?\s*tháng\s+(\d{1,2}|[.…_]+)?\s*năm\s+(\d{4}|[.…_]+)?",
            re.IGNORECASE,
        ),
        least_digits=2,
        padded_months=2,
        place_in_name=lazy_pattern(r"\b(?:TINH|THANH PHO|XA|PHUONG|DAC KHU) (\w.*)"),
    ),
    title=TitleForm(
        subject_begins="V/v", unaddressed=("Kế hoạch",), addressed=lazy_pattern(r"^Kính gửi\s*:")
    ),
    basis=BasisForm(
        mark=";",
        last_mark=".",
        law=lazy_pattern(rf"^Căn cứ (?:các )?({'|'.join(CITED_BY_NAME)})\b"),
        law_number=lazy_pattern(r"\b\d+/\d{4}/(QH|UBTVQH)\d+"),
        cited=lazy_pattern(rf"^Căn cứ (?:các )?({'|'.join(_NUMBERED_KINDS)})\b"),
        symbol=lazy_pattern(r"số[\s\u00a0]+(\d+[\w]*[-/][\w/.-]*[A-ZĐ][\w/.-]*)"),
        day=lazy_pattern(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}/\d{1,2}/\d{4}"),
        body=" của ",
    ),
    text=TextForm(
        point_mark=lazy_pattern(r"[a-zđ]\)"),
        end_mark="./.",
        coloured=lazy_pattern(r"^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)\b"),
    ),
    signature=SignatureForm(
        code=lazy_pattern(r"^(TM|KT|TL|TUQ|Q)\. (?=\S)"),
        any_code=lazy_pattern(
            r"^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*[./](?!\w{2}\b)|^(T/M|K/T|T/L|TM/|KT/|TM|KT|TL|TUQ)\b"
        ),
        collective="TM",
        acting="KT.",
        by_order=lazy_pattern(r"^(TL|TUQ)\b"),
        body=lazy_pattern(
            r"^(ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|TỔ|ĐOÀN|HỘI|UBND|HĐND|TẬP THỂ|THƯỜNG TRỰC|CHÍNH PHỦ|ĐẢNG|LIÊN)\b"
        ),
        deputy=lazy_pattern(r"^(PHÓ|THỨ)\b"),
        committee=lazy_pattern(r"^(ỦY BAN|UỶ BAN) NHÂN DÂN\b"),
        committee_signs=lazy_pattern(r"^T/?M\W*(ỦY|UỶ) BAN NHÂN DÂN"),
        sole="CHỦ TỊCH",
        advisory=lazy_pattern(
            r"^(BAN CHỈ ĐẠO|HỘI ĐỒNG(?! (NHÂN DÂN|TRƯỜNG|QUẢN TRỊ))|TỔ|BAN TỔ CHỨC(?! .*ỦY))\b"
        ),
        roles={"BAN": "TRƯỞNG", "TỔ": "TRƯỞNG", "HỘI ĐỒNG": "CHỦ TỊCH"},
        degree=lazy_pattern(
            r"^(?:(?:GS|PGS|TS|ThS|Ths|BS|KS|CN|CVCC|NGƯT|NGND|TTƯT|TTND|BSCKI{1,2}|LS|DS|Dr|CK[12]|Giáo sư|Tiến sĩ|"
            r"Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo|Đồng chí|Đ/c|Bà)\b|Ông(?=(?: \w+){3}))\.?"
        ),
        agreements=frozenset({"Hợp đồng", "Bản ghi nhớ", "Bản thỏa thuận", "Biên bản"}),
    ),
    recipients=RecipientsForm(
        mark=";",
        stored=lazy_pattern(r"^[-–]\s*Lưu: VT(, .+)?\.$"),
        as_above=lazy_pattern(r"^[-–]?\s*Như trên\b"),
        drafter=lazy_pattern(r"^(?!- )[A-ZĐ]{1,6}\s*\.?\s*\(?\d{1,4}\)?\.?$"),
        group=lazy_pattern(r"^[-–]?\s*(Như|Các|Toàn|Thành viên|Thủ trưởng|Cơ quan)\b"),
        organising=lazy_pattern(r"TỔ CHỨC THỰC HIỆN|PHÂN CÔNG"),
        unit=lazy_pattern(rf"^(?:Đề nghị )?(?={_UNIT})(?P<names>[^.;:]*)(?::.*)?$"),
        next_unit=lazy_pattern(rf"(?:,| và)\s+(?={_UNIT})"),
        place_behind_unit=lazy_pattern(r"\s+(xã|phường|đặc khu|tỉnh|thành phố)\b.*$"),
    ),
    appendix=AppendixForm(
        number=roman,
        pointer=lazy_pattern(r"^\((Kèm theo|Ban hành kèm theo) .*\)$", re.DOTALL),
        reference=lazy_pattern(r"[Pp]hụ lục(?:\s+(?:số\s*)?(?P<number>[IVXLC]+\b|\d+\b))?"),
        foreign=lazy_pattern(
            r"(?:\s*(?:,|và|đến|-|–)\s*(?:[Pp]hụ lục\s+)?(?:số\s*)?(?:[IVXLC]+|\d+)\b)*"
            r"[\s,]*(?:(?:được )?ban hành )?(?:kèm theo|đính kèm|của|tại|trong|theo)?\s*"
            rf"(?:{names()}|Công ước)\b(?! này)"
        ),
        enclosed=lazy_pattern(r"\s*(?:kèm theo|đính kèm|gửi kèm|ban hành kèm)", re.IGNORECASE),
        pointed_kind=lazy_pattern(
            rf"^\W*(?:Kèm theo|Ban hành kèm theo)\s+(?P<kind>{names()})\b", re.IGNORECASE
        ),
        symbol=lazy_pattern(r"số\s*:?[\s.…]*(?P<number>\d*)[\s.…]*/(?P<symbol>[\wĐđ-]+)"),
        day=lazy_pattern(r"ngày\s*(\d*)\s*tháng\s*(\d*)\s*năm\s*(\d*)"),
    ),
)
