"""HD 05-HD/VPTW ngày 27/5/2026: how each component of a Party document looks and reads, and its measures."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.regimes.nd30.requirements import FORMS as STATE
from sinhkehoach.conformance.regimes.nd30.requirements import MEASURES as STATE_MEASURES
from sinhkehoach.conformance.requirements import Component, Components, Forms, Measures, PageMeasures
from sinhkehoach.conformance.style_requirement import StyleRequirement as Style
from sinhkehoach.lexicon.kinds import CITED_BY_NAME, KINDS

_UPPER: Final = "A-ZĐÂĂÊÔƠƯ"
_NUMBERED: Final = "|".join(kind.name for kind in KINDS if kind.number and kind.name not in CITED_BY_NAME)
# What may stand before the name of a place, in capitals without diacritics.
_LEVEL: Final = lazy_pattern(r"^(?:TINH|THANH PHO|TP\.?|XA|PHUONG|DAC KHU|DK\.?|THU DO)\s+(?=\S)")
_BASIS: Final = r"^(?:[-–]\s*)?Căn cứ (?:các )?"

COMPONENTS: Final = Components(
    page_number=Component(
        "số trang", Style(sizes=(14, 14), bold=False, italic=False, align="center"), obligatory=True
    ),
    heading=Component(
        "tiêu đề Đảng Cộng sản Việt Nam",
        Style(sizes=(15, 15), bold=True, italic=False, align="center"),
        texts=("ĐẢNG CỘNG SẢN VIỆT NAM",),
        obligatory=True,
    ),
    motto=Component("Tiêu ngữ"),
    other_heading=Component("Quốc hiệu"),
    parent=Component(
        "tên cơ quan cấp trên", Style(sizes=(14, 14), bold=False, italic=False, upper=True, align="center")
    ),
    issuer=Component(
        "tên cơ quan ban hành",
        Style(sizes=(14, 14), bold=True, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    number=Component(
        "số, ký hiệu", Style(sizes=(14, 14), bold=False, italic=False, align="center"), obligatory=True
    ),
    date=Component(
        "địa danh, ngày tháng năm",
        Style(sizes=(14, 14), bold=False, italic=True, align="center"),
        obligatory=True,
    ),
    subject=Component("trích yếu", Style(sizes=(12, 12), bold=False, italic=True)),
    kind=Component(
        "tên loại văn bản",
        Style(sizes=(15, 16), bold=True, underlined=False, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    title=Component(
        "trích yếu",
        Style(sizes=(14, 15), bold=True, italic=False, upper=False, align="center"),
        obligatory=True,
    ),
    addressee=Component("Kính gửi", Style(sizes=(14, 15), bold=False, italic=False)),
    basis=Component("căn cứ", Style(sizes=(14, 15), bold=False, italic=False)),
    body=Component("thân văn bản", Style(sizes=(14, 15), bold=False, italic=False, align="both")),
    chapter=Component("phần, chương", Style(sizes=(14, 15), bold=True, italic=False, align="center")),
    chapter_title=Component(
        "tiêu đề phần, chương", Style(sizes=(14, 15), bold=True, italic=False, upper=True, align="center")
    ),
    roman_heading=Component(
        "đề mục", Style(sizes=(14, 15), bold=True, underlined=False, italic=False, upper=True)
    ),
    item=Component("mục", Style(bold=True, underlined=False, italic=False)),
    authority=Component(
        "thể thức đề ký",
        Style(sizes=(14, 14), bold=True, underlined=False, italic=False, upper=True, align="center"),
        obligatory=True,
    ),
    post=Component(
        "chức vụ người ký",
        Style(sizes=(14, 14), bold=False, underlined=False, italic=False, upper=True, align="center"),
    ),
    signer=Component(
        "họ tên người ký",
        Style(sizes=(14, 14), bold=True, underlined=False, italic=False, upper=False, align="center"),
        obligatory=True,
    ),
    recipients=Component(
        "“Nơi nhận:”", Style(sizes=(14, 14), bold=False, underlined=True, italic=False), obligatory=True
    ),
    recipient=Component("các dòng nơi nhận", Style(sizes=(12, 12), bold=False, italic=False)),
    drafter=Component("ký hiệu người soạn thảo", Style(sizes=(12, 12), bold=False, italic=False)),
    appendix=Component(
        "Phụ lục",
        Style(sizes=(14, 15), bold=True, underlined=False, italic=False, upper=False, align="center"),
    ),
    appendix_title=Component(
        "tên phụ lục",
        Style(sizes=(14, 15), bold=True, underlined=False, italic=False, upper=True, align="center"),
    ),
    appendix_pointer=Component("dòng (Kèm theo …)", Style(sizes=(14, 15), bold=False, align="center")),
)
MEASURES: Final[Measures] = STATE_MEASURES._replace(
    page=PageMeasures(
        paper_mm=(210, 297),
        top_mm=(20, 20),
        bottom_mm=(20, 20),
        left_mm=(30, 30),
        right_mm=(15, 15),
        number_place="header",
        number_format="decimal",
        first_number=1,
        header_mm=(9.5, 10.5),
    ),
    # About 10 mm is what the guide says; a tab's 12.7 mm is what most machines begin with.
    text=STATE_MEASURES.text._replace(indents_mm=(10, 12.7), exact_pt=(18, 22)),
)
FORMS: Final[Forms] = STATE._replace(
    number=STATE.number._replace(
        prefix="Số ",
        # Blanks and long dashes within are the matter of another rule.
        whole=lazy_pattern(
            rf"Số[\s.…_]*(\d+[a-z]?)?[\s.…_]*[-–—]\s*[{_UPPER}][A-Za-zĐđ]*\s*/[{_UPPER}][{_UPPER}0-9&.-]*"
        ),
        kind_code=lazy_pattern(r"[-–—]\s*([^-–—/]*?)\s*/"),
        letter_code=lazy_pattern(r"(?!)"),
        codes_of_bodies={"ĐẢNG ỦY": "ĐU", "TỈNH ỦY": "TU", "THÀNH ỦY": "TU"},
        abbreviated_body=lazy_pattern(r"^(ĐU|BTV|BCH|UBKT|BTG|BTC|VPĐU|VPTU|BCĐ)\b"),
    ),
    date=STATE.date._replace(
        place_in_name=lazy_pattern(r"\b(?:TINH|THANH PHO|XA|PHUONG|DAC KHU|UY) (\w.*)"),
        level=_LEVEL,
    ),
    basis=STATE.basis._replace(
        law=lazy_pattern(rf"{_BASIS}({'|'.join(CITED_BY_NAME)})\b"),
        cited=lazy_pattern(rf"{_BASIS}({_NUMBERED})\b"),
    ),
    # Many offices write "I- " as the guide before this one did; the guide shows no sign behind a number.
    text=STATE.text._replace(end_mark=".", behind_number=(".", "-")),
    signature=STATE.signature._replace(
        code=lazy_pattern(r"^(T/M|K/T|T/L) (?=\S)"),
        # "Q. BÍ THƯ" is a post.
        any_code=lazy_pattern(
            r"^(TM|KT|TL|TUQ|T/M|K/T|T/L)\s*[./](?!\w{2}\b)|^(T/M|K/T|T/L|TM/|KT/|TM|KT|TL|TUQ)\b"
        ),
        collective="T/M",
        acting="K/T",
        by_order=lazy_pattern(r"^T/L\b"),
        for_bodies=frozenset({"T/L"}),
        body=lazy_pattern(
            r"^(ĐẢNG|TỈNH|THÀNH|CHI|BAN|THƯỜNG TRỰC|(ỦY|UỶ) BAN|TẬP THỂ|TỔ|HỘI ĐỒNG|ĐOÀN|CẤP (ỦY|UỶ))\b"
        ),
        committee=lazy_pattern(r"^(ĐẢNG (ỦY|UỶ)|TỈNH (ỦY|UỶ)|THÀNH (ỦY|UỶ)|CHI BỘ|CHI (ỦY|UỶ))\b"),
        committee_signs=lazy_pattern(r"^T/?M\b|^T/?L\b"),
    ),
    recipients=STATE.recipients._replace(stored=lazy_pattern(r"^[-–]\s*Lưu (?!:)[^:]+\.$")),
    appendix=STATE.appendix._replace(
        number=str,
        symbol=lazy_pattern(r"số\s*:?[\s.…]*(?P<number>\d*)[\s.…]*-\s*(?P<symbol>[\wĐđ]+/[\wĐđ.-]+)"),
    ),
)
