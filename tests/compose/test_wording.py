import pytest

from sinhkehoach.compose.wording import (
    appendix_label,
    bare,
    date_text,
    full_citation,
    issuer_lines,
    names_in_line,
    number_symbol,
    recipient_groups,
    short_citation,
    signature,
)
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import CitedDocument, Issuer, Signer
from sinhkehoach.resolve.document_form import FORMS
from tests.support.plans import facts_of, office_of, plan_of

STATE, PARTY = FORMS[FormName.STATE], FORMS[FormName.PARTY]
BLANK_NUMBER = "\u00a0" * 9
BLANK = "\u00a0" * 6


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("số: 5\nngày: 05/01/2027", "05/KH-UBND"),
        ("số: 12", "12/KH-UBND"),
        ("số: 105", "105/KH-UBND"),
        ("số: 5\nký hiệu: CTr-UBND", "05/CTr-UBND"),
        ("", f"{BLANK_NUMBER}/KH-UBND"),
        ("ký hiệu: KH-BCĐ", f"{BLANK_NUMBER}/KH-BCĐ"),
    ],
)
def test_number_and_symbol(text, symbol):
    assert number_symbol(plan_of(text), facts_of(text)) == symbol


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ngày: 5/1/2027", "ngày 05 tháng 01 năm 2027"),
        ("ngày: 15/03/2027", "ngày 15 tháng 3 năm 2027"),
        ("ngày: tháng 12 năm 2026", f"ngày {BLANK} tháng 12 năm 2026"),
        ("ngày: 2026", f"ngày {BLANK} tháng {BLANK} năm 2026"),
        ("kỳ: 2027 - 2030", f"ngày {BLANK} tháng {BLANK} năm 2027"),
    ],
)
def test_date_with_blanks_for_what_a_draft_leaves_open(text, words):
    assert date_text(plan_of(text)) == words


def _issuer(name: str, *header: str) -> Issuer:
    return Issuer(name=name, symbol="X", place="Y", header=header)


@pytest.mark.parametrize(
    ("issuer", "lines"),
    [
        (_issuer("Ủy ban nhân dân phường An Hòa"), ("ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA")),
        (_issuer("Uỷ ban nhân dân xã Tân Phú"), ("UỶ BAN NHÂN DÂN", "XÃ TÂN PHÚ")),
        (_issuer("Hội đồng nhân dân tỉnh Hòa Giang"), ("HỘI ĐỒNG NHÂN DÂN", "TỈNH HÒA GIANG")),
        (_issuer("Trường Tiểu học Lê Quý Đôn"), ("TRƯỜNG TIỂU HỌC LÊ QUÝ ĐÔN",)),
        (
            _issuer("Ban Chỉ đạo X", "Ban Chỉ đạo", "đổi mới"),
            ("BAN CHỈ ĐẠO", "ĐỔI MỚI"),
        ),
        (_issuer("Phòng Văn hóa", "Phòng VH"), ("PHÒNG VH",)),
    ],
)
def test_the_name_of_the_issuer_at_the_head(issuer, lines):
    assert issuer_lines(issuer) == lines


@pytest.mark.parametrize(
    ("signer", "authority"),
    [
        ("{chức vụ: Giám đốc}", ("GIÁM ĐỐC",)),
        ("{thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch}", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        (
            "{thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch}",
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        ("{ký thay: Giám đốc, chức vụ: Phó Giám đốc}", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("{thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng}", ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        (
            "{thừa lệnh: Chủ tịch, ký thay: Chánh Văn phòng, chức vụ: Phó Chánh Văn phòng}",
            ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ),
        ("{thừa ủy quyền: Chủ tịch, chức vụ: Trưởng phòng}", ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG")),
        ("{quyền: có, chức vụ: Trưởng phòng}", ("Q. TRƯỞNG PHÒNG",)),
        (
            "{thay mặt: Ủy ban nhân dân, quyền: có, chức vụ: Chủ tịch}",
            ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        ),
    ],
)
def test_signature_of_every_kind(signer, authority):
    signed = signature(facts_of(f"ký: {signer}").signers[0], STATE)
    assert (signed.authority, signed.other_post, signed.name) == (authority, "", "")


def test_a_role_in_a_committee_shows_the_post_in_the_agency_above_the_name():
    signer = Signer(post="Trưởng ban", other_post="Phó Chủ tịch UBND", full_name="Lê Thị Thu Hà")
    signed = signature(signer, STATE)
    assert (signed.authority, signed.other_post, signed.name) == (
        ("TRƯỞNG BAN",),
        "PHÓ CHỦ TỊCH UBND",
        "Lê Thị Thu Hà",
    )


def _recipients(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(group.lines, group.remark) for group in recipient_groups(facts_of(text))]


def test_recipients_of_every_form():
    text = """
        nơi nhận:
          - UBND tỉnh (để b/c)
          - "- Các trường;"
          - nơi nhận: [Đảng ủy, HĐND.]
            ghi chú: để b/c
          - {nơi nhận: Sở X, ghi chú: (để p/h)}
        lưu: VT, VHXH
        """
    assert _recipients(text) == [
        (("- UBND tỉnh (để b/c);",), ""),
        (("- Các trường;",), ""),
        (("- Đảng ủy;", "- HĐND;"), "(để b/c)"),
        (("- Sở X;",), "(để p/h)"),
        (("- Lưu: VT, VHXH.",), ""),
    ]


@pytest.mark.parametrize(
    ("archive", "line"),
    [
        ("", "- Lưu: VT."),
        ("VT", "- Lưu: VT."),
        ("VT, VX.", "- Lưu: VT, VX."),
        ("'Lưu: VT, VX'", "- Lưu: VT, VX."),
        ("'lưu : VT'", "- Lưu: VT."),
    ],
)
def test_the_archive_line_comes_last(archive, line):
    assert _recipients(f"nơi nhận: [A]\nlưu: {archive}")[-1] == ((line,), "")


@pytest.mark.parametrize(
    ("typed", "text"),
    [("- A;", "A"), ("– A./.", "A"), ("A , ", "A"), ("A (để b/c)", "A (để b/c)"), ("-A", "-A")],
)
def test_marks_that_the_program_sets_itself_are_taken_off(typed, text):
    assert bare(typed) == text


@pytest.mark.parametrize(
    ("index", "count", "label"), [(0, 1, "Phụ lục"), (0, 2, "Phụ lục I"), (3, 4, "Phụ lục IV")]
)
def test_appendices_are_numbered_when_there_are_several(index, count, label):
    assert appendix_label(index, count, STATE) == label


@pytest.mark.parametrize(("index", "count", "label"), [(0, 1, "Phụ lục"), (3, 4, "Phụ lục 4")])
def test_the_partys_appendices_have_arabic_numbers(index, count, label):
    assert appendix_label(index, count, PARTY) == label


@pytest.mark.parametrize(
    ("signer", "authority"),
    [
        ("{thay mặt: Ban Thường vụ, chức vụ: Bí thư}", ("T/M BAN THƯỜNG VỤ", "BÍ THƯ")),
        ("{thay mặt: Đảng uỷ, quyền: có, chức vụ: Bí thư}", ("T/M ĐẢNG UỶ", "Q. BÍ THƯ")),
        ("{ký thay: Trưởng ban, chức vụ: Phó Trưởng ban}", ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
        (
            "{thừa lệnh: Ban Thường vụ, chức vụ: Chánh Văn phòng}",
            ("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
        ),
    ],
)
def test_signature_in_the_partys_form(signer, authority):
    assert signature(facts_of(f"ký: {signer}").signers[0], PARTY).authority == authority


PARTY_ISSUER = "cơ quan: {tên: Đảng uỷ xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("số: 5", "05-KH/ĐU"),
        ("", f"{BLANK_NUMBER}-KH/ĐU"),
        ("số: 12\nký hiệu: CTr/ĐU", "12-CTr/ĐU"),
    ],
)
def test_number_in_the_partys_form_stands_before_a_hyphen(text, symbol):
    plan = PARTY_ISSUER + text
    assert number_symbol(plan_of(plan), facts_of(plan)) == symbol


@pytest.mark.parametrize(
    ("archive", "line"),
    [
        ("", "- Lưu Văn phòng."),
        ("lưu: Văn phòng Đảng uỷ", "- Lưu Văn phòng Đảng uỷ."),
        ("lưu: Lưu Văn phòng Đảng uỷ.", "- Lưu Văn phòng Đảng uỷ."),
    ],
)
def test_the_partys_archive_line_has_no_colon(archive, line):
    assert recipient_groups(facts_of(f"{PARTY_ISSUER}{archive}"))[-1].lines == (line,)


OFFICE = office_of(
    """
    văn bản:
      nghị-quyết: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Trung ương, trích yếu: về đổi mới}
      luật: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2019}
      gọi-tắt: {loại: Quyết định, số: 412/QĐ-UBND, gọi tắt: Đề án giáo dục}
      chỉ-loại: {loại: Hiến pháp}
      chưa-rõ-ngày: {loại: Kế hoạch, số: 5/KH, ngày: tháng 3 năm 2026}
    """
)


@pytest.mark.parametrize(
    ("id_", "full", "short"),
    [
        (
            "nghị-quyết",
            "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới",
            "Nghị quyết số 29-NQ/TW",
        ),
        ("luật", "Luật Giáo dục ngày 14 tháng 6 năm 2019", "Luật Giáo dục"),
        ("gọi-tắt", "Quyết định số 412/QĐ-UBND", "Đề án giáo dục"),
        ("chỉ-loại", "Hiến pháp", "Hiến pháp"),
        ("chưa-rõ-ngày", f"Kế hoạch số 5/KH ngày {BLANK} tháng 3 năm 2026", "Kế hoạch số 5/KH"),
    ],
)
def test_citations_in_full_and_short(id_, full, short):
    document: CitedDocument = OFFICE.documents[id_]
    assert (full_citation(document), short_citation(document)) == (full, short)


def test_names_in_one_line_stand_between_semicolons_where_one_holds_a_comma():
    assert names_in_line(["Các trường", "Công an", "Các thôn"]) == "Các trường, Công an, các thôn"
    assert names_in_line(["Phòng Kinh tế, Hạ tầng", "Công an"]) == "Phòng Kinh tế, Hạ tầng; Công an"


def test_what_a_signer_does_stands_above_his_post():
    signer = Signer(role="Duyệt", signs_for="Hiệu trưởng", post="Phó Hiệu trưởng")
    assert signature(signer, STATE).authority == ("DUYỆT", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")
