import pytest

from sinhkehoach.extract.compose_extract import compose_extract
from sinhkehoach.extract.membership import Membership
from sinhkehoach.extract.share import share_of
from sinhkehoach.model.office import Signer
from tests.support.plans import dump, facts_of, plan_of

TEXT = """\
số: 15
ngày: 18/01/2027
trích yếu: Phát triển giáo dục năm 2027
chỉ tiêu:
  nhóm:
    - tên: Nhóm một
      chỉ tiêu: [{tên: Trẻ đến lớp, id: trẻ, đích: 98}, {tên: Lớp mở mới, đích: 5}]
    - tên: Nhóm hai
      chỉ tiêu: [{tên: Trường đạt chuẩn, đích: 3}]
nhiệm vụ:
  - tên: Mở lớp
    chủ trì: Phòng A
    phối hợp: [Phòng C]
    thời gian: tháng 4/2027
    sản phẩm: Lớp học
    nội dung: |
      - Mở lớp, chi [[kinh phí sách]] và [[kinh phí vở]].
      - Đạt [[chỉ tiêu trẻ]].
    giao việc:
      - {đơn vị: Phòng C, nội dung: Cử người học.}
      - {đơn vị: Phòng A, nội dung: Lập danh sách.}
kinh phí:
  - {tên: Sách, id: sách, tiền: 5}
  - {tên: Vở, id: vở, tiền: 6}
tổ chức thực hiện:
  - {đơn vị: Phòng B, nội dung: Một.}
  - {đơn vị: Phòng A, nội dung: Hai.}
nơi nhận: [Đảng ủy]
lưu: VT, VHXH
"""


WITH_APPENDIX = TEXT + "phụ lục: [{tên: Kinh phí, từ: kinh phí}]\n"


def extract(unit, text=TEXT, signer=None):
    facts = facts_of(text)
    return compose_extract(
        plan_of(text), facts, share_of(plan_of(text), facts, Membership(facts, unit)), signer
    )


def without(*lines):
    text = TEXT
    for line in lines:
        assert line in text
        text = text.replace(line, "")
    return text


def test_extract_for_who_leads_has_its_tasks_work_money_and_indicators_with_their_places():
    assert (
        dump(extract("Phòng A"))
        == """\
[issuer] ỦY BAN NHÂN DÂN
[issuer] PHƯỜNG AN HÒA
[number] ·········/TrS-UBND
[date] An Hòa, ngày ······ tháng ······ năm 2027
[kind] TRÍCH KẾ HOẠCH
[title] Phát triển giáo dục năm 2027
[BODY] Trích Kế hoạch số 15/KH-UBND ngày 18 tháng 01 năm 2027 của Ủy ban nhân dân phường An Hòa, phần giao Phòng A:
[PART] I. NHIỆM VỤ CHỦ TRÌ
[SECTION] 1. Mở lớp (mục 1 Phần II của Kế hoạch)
[DASH] - *Đơn vị chủ trì: *Phòng A.
[DASH] - *Đơn vị phối hợp: *Phòng C.
[DASH] - *Thời gian thực hiện: *tháng 4/2027.
[DASH] - *Sản phẩm: *Lớp học.
[DASH] - Mở lớp, chi 5 triệu đồng và 6 triệu đồng.
[DASH] - Đạt 98.
[POINT] a) Phòng A: Lập danh sách.
[PART] II. TỔ CHỨC THỰC HIỆN
[SECTION] 1. Phòng A
[BODY] *(Mục 2 Phần IV của Kế hoạch)*
[BODY] Hai.
[PART] III. KINH PHÍ
[BODY] Kinh phí của các nhiệm vụ chủ trì, nêu tại Phần III của Kế hoạch:
[UNIT_LINE] Đơn vị tính: triệu đồng
[HEADER] | TT | Nội dung | Số tiền |
| 1 | Sách | 5 |
| 2 | Vở | 6 |
[TOTAL] | Tổng cộng ↔2 | 11 |
[PART] IV. CHỈ TIÊU
[BODY] Các chỉ tiêu gắn với nhiệm vụ trên, đánh số như tại Phần I của Kế hoạch:
[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2027 |
[GROUP] | I | Nhóm một ↔3 |
| 1 | Trẻ đến lớp |  | 98 |
[BODY] Các nội dung khác thực hiện theo Kế hoạch số 15/KH-UBND./.
[recipient] - Phòng A (để thực hiện);
[recipient] - Lưu: VT, VHXH.
[authority] CHỦ TỊCH"""
    )


def test_extract_for_who_coordinates_has_a_table_and_all_indicators():
    text = dump(
        extract(
            "Phòng C",
            without(
                "      - {đơn vị: Phòng C, nội dung: Cử người học.}\n", "      - Đạt [[chỉ tiêu trẻ]].\n"
            ),
        )
    )
    assert (
        """\
[PART] I. NHIỆM VỤ PHỐI HỢP
[HEADER] | TT | Nhiệm vụ | Nêu tại | Đơn vị chủ trì | Thời gian thực hiện | Sản phẩm |
| 1 | Mở lớp | mục 1 Phần II của Kế hoạch | Phòng A | tháng 4/2027 | Lớp học |
[PART] II. CHỈ TIÊU
[BODY] Kế hoạch không giao chỉ tiêu riêng cho từng đơn vị; các chỉ tiêu chung tại Phần I của Kế hoạch như sau:"""
        in text
    )
    assert "| 3 | Trường đạt chuẩn |  | 3 |" in text


def test_extract_for_who_has_work_in_a_task_of_another_tells_that_work():
    text = dump(extract("Phòng C"))
    assert "[PART] I. VIỆC ĐƯỢC GIAO TRONG NHIỆM VỤ CỦA ĐƠN VỊ KHÁC" in text
    assert "[POINT] a) Phòng C: Cử người học." in text
    assert "Lập danh sách" not in text


def test_work_keeps_the_place_that_it_has_in_the_plan():
    (point,) = [each for each in extract("Phòng A").body if getattr(each, "number", "") == "a)"]
    assert point.path[:4] == ("nhiệm vụ", 0, "giao việc", 1)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            ("số: 15\nngày: 18/01/2027\n", ""),
            "Trích dự thảo Kế hoạch của Ủy ban nhân dân phường An Hòa, phần giao",
        ),
        (("- Đạt [[chỉ tiêu trẻ]].", "- Theo [[phụ lục]]."), "[DASH] - Theo Phụ lục của Kế hoạch."),
        (("Mở lớp, chi", "Chi"), "nêu tại Phụ lục của Kế hoạch:"),
    ],
)
def test_extract_of_a_draft_and_of_a_plan_with_appendices_says_so(change, words):
    assert words in dump(extract("Phòng A", WITH_APPENDIX.replace(*change)))


def test_somebody_else_may_sign():
    signer = Signer(by_order_of="Chủ tịch", post="Chánh Văn phòng", full_name="Phạm Thành")
    assert dump(extract("Phòng A", signer=signer)).endswith(
        "[authority] TL. CHỦ TỊCH\n[authority] CHÁNH VĂN PHÒNG\n[name] Phạm Thành"
    )


def test_extract_of_a_plan_that_a_decision_issues_is_no_decision():
    document = extract("Phòng A", TEXT + "quyết định: có\nđộ khẩn: khẩn\n")
    assert (document.decision, document.urgency_mark) == (None, "")
    assert "QĐ" not in document.number_symbol
    assert "Trích Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 18 tháng" in dump(document)
