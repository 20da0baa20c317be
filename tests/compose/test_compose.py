from datetime import date

import pytest

from sinhkehoach.compose.document import Paragraph
from tests.support.plans import document_of, dump, dump_blocks, runs_text

OFFICE = """
cơ quan:
  ubnd: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
  bcđ:
    tên: Ban Chỉ đạo X
    tên in đầu trang: [Ban Chỉ đạo, X]
    cấp trên: UBND phường An Hòa
    ký hiệu: BCĐ
    địa danh: An Hòa
người ký:
  pct: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Thị Thu Hà}
  tb: {chức vụ: Trưởng ban, chức vụ khác: Phó Chủ tịch UBND, họ tên: Lê Thị Thu Hà}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Trung ương, trích yếu: về đổi mới}
  luật: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2019}
nơi nhận: [UBND tỉnh]
lưu: VT, VX
"""

DEMAND = "Ủy ban nhân dân phường An Hòa yêu cầu các cơ quan, đơn vị, cá nhân liên quan nghiêm túc triển khai thực hiện"


def test_a_plan_that_can_be_signed():
    text = """
        cơ quan: ubnd
        số: 5
        ngày: 05/01/2027
        trích yếu: Phát triển giáo dục
        căn cứ: [nq-29, "Kế hoạch số 12/KH-UBND;"]
        mục đích: Theo [[nq-29]][^a].
        chú thích: {a: Lời.}
        ký: pct
        phụ lục: [{tên: Danh sách, nội dung: x, khổ: ngang}]
        """
    assert dump(document_of(text, OFFICE)).splitlines() == [
        "[issuer] ỦY BAN NHÂN DÂN",
        "[issuer] PHƯỜNG AN HÒA",
        "[number] 05/KH-UBND",
        "[date] An Hòa, ngày 05 tháng 01 năm 2027",
        "[kind] KẾ HOẠCH",
        "[title] Phát triển giáo dục",
        "[basis] Căn cứ Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới;",
        "[basis] Căn cứ Kế hoạch số 12/KH-UBND.",
        "[BODY] Ủy ban nhân dân phường An Hòa ban hành Kế hoạch phát triển giáo dục như sau:",
        "[PART] I. MỤC ĐÍCH",
        "[BODY] Theo Nghị quyết số 29-NQ/TW[^1].",
        f"[BODY] Trên đây là Kế hoạch phát triển giáo dục; {DEMAND}./.",
        "[recipient] - UBND tỉnh;",
        "[recipient] - Lưu: VT, VX.",
        "[authority] TM. ỦY BAN NHÂN DÂN",
        "[authority] KT. CHỦ TỊCH",
        "[authority] PHÓ CHỦ TỊCH",
        "[name] Lê Thị Thu Hà",
        "[note] 1. Lời.",
        "[appendix] Phụ lục: DANH SÁCH (ngang)",
        "[BODY] x",
    ]


def test_a_draft_of_a_committee_with_blanks():
    text = """
        cơ quan: bcđ
        dự thảo: Dự thảo lần 2
        số:
        ngày: tháng 01 năm 2027
        trích yếu: "Hoạt động của [[cơ quan]] [[kỳ]]"
        mở đầu: |
          Thực hiện [[nq-29]];
          [[cơ quan]] xây dựng Kế hoạch như sau:
        kết: Trên đây là Kế hoạch [[trích yếu]].
        nơi nhận: [{nơi nhận: [Sở X, Đảng ủy], ghi chú: để b/c}]
        ký: tb
        """
    assert dump(document_of(text, OFFICE)).splitlines() == [
        "[parent] UBND PHƯỜNG AN HÒA",
        "[issuer] BAN CHỈ ĐẠO",
        "[issuer] X",
        "[number] ·········/KH-BCĐ",
        "[date] An Hòa, ngày ······ tháng 01 năm 2027",
        "[draft] DỰ THẢO LẦN 2",
        "[kind] KẾ HOẠCH",
        "[title] Hoạt động của Ban Chỉ đạo X năm 2027",
        "[BODY] Thực hiện Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới;",
        "[BODY] Ban Chỉ đạo X xây dựng Kế hoạch như sau:",
        "[BODY] Trên đây là Kế hoạch Hoạt động của Ban Chỉ đạo X năm 2027./.",
        "[recipient] - Sở X; / - Đảng ủy; } (để b/c)",
        "[recipient] - Lưu: VT, VX.",
        "[authority] TRƯỞNG BAN",
        "[post] PHÓ CHỦ TỊCH UBND",
        "[name] Lê Thị Thu Hà",
    ]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("nq-29", "Căn cứ Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới"),
        ("NQ-29", "Căn cứ Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới"),
        ("luật", "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
        ("'[[luật]]'", "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
        ("'Căn cứ [[luật]]'", "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
        ("Luật Nhà giáo", "Căn cứ Luật Nhà giáo"),
        ("căn cứ Luật Nhà giáo", "Căn cứ Luật Nhà giáo"),
        ("Theo đề nghị của Trưởng phòng", "Theo đề nghị của Trưởng phòng"),
        ("Thực hiện Nghị quyết X", "Thực hiện Nghị quyết X"),
        ("Xét đề nghị của Trưởng phòng", "Xét đề nghị của Trưởng phòng"),
        ("Theodolite X", "Căn cứ Theodolite X"),
    ],
)
def test_a_basis_begins_as_bases_do(typed, printed):
    (basis,) = document_of(f"căn cứ: [{typed}]", OFFICE).bases
    assert runs_text(basis) == f"{printed}."


def test_every_basis_ends_with_a_semicolon_and_the_last_with_a_full_stop():
    bases = document_of(
        'căn cứ: ["Luật A;", "Luật B.", "Luật **C**", "Luật D[^1]", "Luật E;"]\nchú thích: {1: x}'
    ).bases
    assert [runs_text(basis) for basis in bases] == [
        "Căn cứ Luật A;",
        "Căn cứ Luật B;",
        "Căn cứ Luật **C;**",
        "Căn cứ Luật D[^1];",
        "Căn cứ Luật E.",
    ]


@pytest.mark.parametrize(
    ("closing", "printed"),
    [
        ("Yêu cầu thực hiện", "Yêu cầu thực hiện./."),
        ("Yêu cầu thực hiện.", "Yêu cầu thực hiện./."),
        ("Yêu cầu thực hiện./.", "Yêu cầu thực hiện./."),
        ("Yêu cầu thực hiện ./.", "Yêu cầu thực hiện./."),
        ("Yêu cầu **thực hiện;**", "Yêu cầu **thực hiện./.**"),
        ("'Yêu cầu thực hiện [[kỳ]]'", "Yêu cầu thực hiện năm 2027./."),
        ("'Yêu cầu thực hiện[^1]'", "Yêu cầu thực hiện[^1]./."),
        ("Yêu cầu (gấp)", "Yêu cầu (gấp)./."),
    ],
)
def test_the_closing_sentence_ends_the_text(closing, printed):
    text = f"kết: {closing}\nmục đích: x[^1]\nchú thích: {{1: y}}"
    last = document_of(text).body[-1]
    assert runs_text(last.runs) == printed
    assert last.keep_next


@pytest.mark.parametrize("text", ["", "kết: Xong./.", "mục đích: Một.\nphụ lục: [{tên: A, nội dung: x}]"])
def test_the_end_mark_stands_in_the_text_exactly_once(text):
    assert dump(document_of(text)).count("./.") == 1


def test_the_place_may_differ_from_that_of_the_issuer():
    assert document_of("").place == "An Hòa"
    assert document_of("địa danh: Hòa Giang").place == "Hòa Giang"


@pytest.mark.parametrize(
    ("text", "properties"),
    [
        (
            "số: 5\nngày: 05/01/2027",
            ("Kế hoạch Phát triển giáo dục", "Số 05/KH-UBND", date(2027, 1, 5)),
        ),
        ("trích yếu: 'A **b** [[kỳ]]'\nngày: tháng 1 năm 2027", ("Kế hoạch A b năm 2027", "", None)),
    ],
)
def test_properties_for_word(text, properties):
    found = document_of(text).properties
    assert (found.title, found.subject, found.created) == properties
    assert found.creator == "Ủy ban nhân dân phường An Hòa"


def test_footnotes_are_numbered_in_reading_order_from_title_to_last_appendix():
    text = """
        phụ lục:
          - {tên: "P[^8]", bảng: {cột: ["X[^9]"], hàng: [["a[^10]"]], ghi chú: "n[^11]"}}
          - {tên: Q, nội dung: "z[^12]"}
        kết: Xong[^7]
        tổ chức thực hiện: [{đơn vị: A, nội dung: "y[^6]"}]
        nhiệm vụ: [{tên: "V[^5]"}]
        mục đích: "x[^4]"
        mở đầu: "m[^3]"
        căn cứ: ["Luật c[^2]"]
        trích yếu: "T[^1]"
        chú thích: {12: n12, 11: n11, 10: n10, 9: n9, 8: n8, 7: n7, 6: n6, 5: n5, 4: n4, 3: n3, 2: n2, 1: n1}
        """
    document = document_of(text)
    assert [runs_text(note.runs) for note in document.notes] == [f"n{number}" for number in range(1, 13)]


def test_the_first_citation_is_full_wherever_it_stands_first():
    full = "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới"
    document = document_of("mở đầu: Theo [[nq-29]].\nmục đích: '[[nq-29]]'", OFFICE)
    assert runs_text(document.body[0].runs) == f"Theo {full}."
    assert runs_text(document.body[2].runs) == "Nghị quyết số 29-NQ/TW"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nhiệm vụ: [{tên: A}, {tên: B, nhiệm vụ: [{tên: C, id: c}]}]", "mục 2.1 Phần II"),
        ("nhiệm vụ: [{tên: C, id: c}]\ncác phần: [nhiệm vụ, mục đích]", "mục 1 Phần I"),
        (
            "nhiệm vụ: [{tên: C, id: c}]\ncác phần: [{tên: X, gồm: [mục đích, nhiệm vụ]}]",
            "mục 2.1 Phần I",
        ),
        (
            "nhiệm vụ: [{tên: C, id: c}]\ncác phần: [mục đích]\nphụ lục: [{tên: P, từ: nhiệm vụ}]",
            "Phụ lục",
        ),
    ],
)
def test_a_reference_to_a_task_says_where_it_stands(text, place):
    document = document_of(f"{text}\nmục đích: Theo [[nhiệm vụ c]].")
    lines = [runs_text(block.runs) for block in document.body if isinstance(block, Paragraph)]
    assert f"Theo {place}." in lines


def test_the_same_plan_makes_the_same_document():
    text = "mục đích: '[[nq-29]] x[^a]'\nchú thích: {a: 1}\nnhiệm vụ: [{tên: A}]\nphụ lục: [{tên: P, từ: nhiệm vụ}]"
    assert document_of(text, OFFICE) == document_of(text, OFFICE)


def test_what_is_recorded_while_a_plan_is_carried_out_is_not_printed():
    plan = """\
        chỉ tiêu:
          cột: [MN]
          chỉ tiêu:
            - {tên: Trẻ ra lớp, MN: {đích: 90, hiện tại: 80%s}}
        nhiệm vụ:
          - tên: Mở lớp
            thời gian: tháng 5/2027%s
        phụ lục:
          - {tên: Phân công, từ: nhiệm vụ}
        """
    recorded = plan % (", kết quả: 95", "\n            tình trạng: xong\n            kết quả: 19 lớp")
    assert document_of(recorded) == document_of(plan % ("", ""))


def _body(text: str) -> list[str]:
    return dump_blocks(document_of(text).body).splitlines()


def test_opening_and_closing_can_be_left_out():
    assert _body("mở đầu: không\nyêu cầu: An toàn.\nkết: không\n") == [
        "[PART] I. YÊU CẦU",
        "[BODY] An toàn./.",
    ]


def test_the_closing_may_have_several_paragraphs():
    assert _body("yêu cầu: A.\nkết: |\n  Yêu cầu.\n  - Báo cáo.\n")[-2:] == [
        "[BODY] Yêu cầu.",
        "[DASH] - Báo cáo./.",
    ]


def test_a_text_that_is_ended_gets_no_other_closing():
    assert _body("tổ chức thực hiện: Các đơn vị thực hiện./.\n")[-1] == "[BODY] Các đơn vị thực hiện./."
    assert len(_body("tổ chức thực hiện: A./.\nkết: B\n")) == len(_body("tổ chức thực hiện: A.\nkết: B\n"))


def test_a_table_at_the_end_stays_as_it_is():
    text = "các phần: [{tên: A, bảng: {cột: [B], hàng: [[c]]}}]\nkết: không\n"
    assert _body(text)[-1] == "| 1 | c |"


def test_the_last_paragraph_stays_with_the_signature():
    (*_, last) = document_of("yêu cầu: A.\n").body
    assert isinstance(last, Paragraph)
    assert (last.keep_next, last.path) == (True, ("kết",))


def test_two_sign_from_left_to_right():
    lines = dump(document_of("ký: [{chức vụ: Người lập, họ tên: Lê Mai}, pct]", OFFICE)).split("\n")
    assert lines[-6:] == [
        "[authority] NGƯỜI LẬP",
        "[name] Lê Mai",
        "[authority] TM. ỦY BAN NHÂN DÂN",
        "[authority] KT. CHỦ TỊCH",
        "[authority] PHÓ CHỦ TỊCH",
        "[name] Lê Thị Thu Hà",
    ]
