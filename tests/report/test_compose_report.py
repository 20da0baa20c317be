import pytest

from sinhkehoach.report.compose_report import compose_report
from tests.support.plans import document_of, dump, facts_of, plan_of

TEXT = """\
số: 15
ngày: 18/01/2027
trích yếu: Phát triển giáo dục năm 2027
chỉ tiêu: [{tên: Trẻ đến lớp, đích: 98, kết quả: {6 tháng: 97}}]
nhiệm vụ: [{tên: Mở lớp, tình trạng: xong}]
kinh phí: [{tên: Sách, tiền: 4, đã chi: {6 tháng: 1}}]
nơi nhận: [Đảng ủy]
lưu: VT, VHXH
báo cáo:
  - kỳ: 6 tháng
    số: 96
    ngày: 25/6/2027
    đánh giá: Làm tốt [[kinh phí Sách]] theo Kế hoạch số [[số]].
    hạn chế: Còn chậm.
    nguyên nhân: |
      1. Khách quan
      - Mưa nhiều.
    phương hướng: Làm tiếp.
    kiến nghị: Thêm sách.
    nơi nhận: [UBND tỉnh]
    ký: {chức vụ: Phó Chủ tịch, họ tên: Lê Hà}
  - kỳ: năm
    ký hiệu: BC-VX
    lưu: VT
"""


def report(text=TEXT, place=0, **how):
    facts = facts_of(text)
    return compose_report(plan_of(text), facts, facts.reports[place], **how)


def test_report_says_what_its_office_typed_and_what_the_figures_tell():
    assert (
        dump(report())
        == """\
[issuer] ỦY BAN NHÂN DÂN
[issuer] PHƯỜNG AN HÒA
[number] 96/BC-UBND
[date] An Hòa, ngày 25 tháng 6 năm 2027
[kind] BÁO CÁO
[title] Kết quả 6 tháng đầu năm 2027 thực hiện Kế hoạch phát triển giáo dục năm 2027
[BODY] Thực hiện Kế hoạch số 15/KH-UBND ngày 18 tháng 01 năm 2027 \
phát triển giáo dục năm 2027, Ủy ban nhân dân phường An Hòa báo cáo kết quả 6 tháng đầu năm 2027 như sau:
[PART] I. KẾT QUẢ THỰC HIỆN
[SECTION] 1. Đánh giá chung
[BODY] Làm tốt 4 triệu đồng theo Kế hoạch số 15/KH-UBND.
[SECTION] 2. Kết quả thực hiện các chỉ tiêu
[BODY] Trong 01 chỉ tiêu, có 01 chỉ tiêu chưa đạt (Phụ lục I kèm theo).
[SECTION] 3. Kết quả thực hiện các nhiệm vụ
[BODY] Trong 01 nhiệm vụ, có 01 nhiệm vụ hoàn thành (Phụ lục II kèm theo).
[SECTION] 4. Tình hình sử dụng kinh phí
[BODY] Kinh phí theo Kế hoạch là 4 triệu đồng; đã chi 1 triệu đồng, bằng 25% (Phụ lục III kèm theo).
[PART] II. HẠN CHẾ, NGUYÊN NHÂN
[SECTION] 1. Hạn chế
[BODY] Còn chậm.
[SECTION] 2. Nguyên nhân
[SUBSECTION] 1. Khách quan
[DASH] - Mưa nhiều.
[PART] III. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI
[BODY] Làm tiếp.
[PART] IV. ĐỀ XUẤT, KIẾN NGHỊ
[BODY] Thêm sách.
[BODY] Trên đây là Báo cáo kết quả 6 tháng đầu năm 2027 thực hiện Kế hoạch \
phát triển giáo dục năm 2027; Ủy ban nhân dân phường An Hòa trân trọng báo cáo./.
[recipient] - UBND tỉnh;
[recipient] - Lưu: VT, VHXH.
[authority] PHÓ CHỦ TỊCH
[name] Lê Hà
[appendix] Phụ lục I: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Kết quả | Tỷ lệ so với kế hoạch (%) | Đánh giá |
| 1 | Trẻ đến lớp |  | 98 | 97 | 99 | Chưa đạt |
[appendix] Phụ lục II: KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ
[HEADER] | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện | Tình trạng | Kết quả |
| 1 | Mở lớp |  |  | Hoàn thành |  |
[appendix] Phụ lục III: TÌNH HÌNH SỬ DỤNG KINH PHÍ
[UNIT_LINE] Đơn vị tính: triệu đồng
[HEADER] | TT | Nội dung | Kế hoạch | Đã chi | Tỷ lệ (%) |
[TOTAL] | TỔNG CỘNG ↔2 | 4 | 1 | 25 |
| 1 | Sách | 4 | 1 | 25 |"""
    )


def test_report_without_remarks_takes_the_rest_from_the_plan():
    text = dump(report(place=1))
    assert "[number] ·········/BC-VX\n[date] An Hòa, ngày ······ tháng ······ năm 2027\n" in text
    assert "[title] Kết quả thực hiện Kế hoạch phát triển giáo dục năm 2027\n" in text
    assert "[SECTION] 1. Kết quả thực hiện các chỉ tiêu" in text
    assert "[recipient] - Đảng ủy;\n[recipient] - Lưu: VT.\n[authority] CHỦ TỊCH" in text
    assert "HẠN CHẾ" not in text
    assert "| 1 | Trẻ đến lớp |  | 98 | … |  |  |" in text


def test_places_in_the_yaml_are_those_of_the_report():
    document = report()
    assert document.above == ("báo cáo", 0)
    assert [group.paths for group in document.recipients] == [(("báo cáo", 0, "nơi nhận", 0),), (("lưu",),)]
    assert [group.paths for group in report(place=1).recipients] == [
        (("nơi nhận", 0),),
        (("báo cáo", 1, "lưu"),),
    ]
    assert [block.path for block in document.body if block.path[2:3] == ("hạn chế",)] == [
        ("báo cáo", 0, "hạn chế")
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("    số: 96\n", "    trích yếu: Kết quả giữa năm\n", "[title] Kết quả giữa năm\n"),
        ("    số: 96\n", "    mở đầu: Xin báo cáo.\n", "[BODY] Xin báo cáo.\n"),
        ("    số: 96\n", "    kết: Kính báo.\n", "[BODY] Kính báo./."),
        (
            "    nguyên nhân: |\n      1. Khách quan\n      - Mưa nhiều.\n",
            "",
            "[PART] II. HẠN CHẾ\n[BODY] Còn chậm.",
        ),
        ("số: 15\nngày: 18/01/2027\n", "", "[BODY] Thực hiện Kế hoạch phát triển giáo dục năm 2027, Ủy ban"),
    ],
)
def test_report_may_be_worded_otherwise(old, new, words):
    assert words in dump(report(TEXT.replace(old, new)))


def test_draft_says_so():
    assert "[draft] DỰ THẢO" in dump(report(is_draft=True))
    assert "[draft]" not in dump(report(TEXT.replace("số: 15\n", "dự thảo: có\n")))


def test_plan_itself_prints_nothing_of_its_reports():
    text = dump(document_of(TEXT))
    assert "Còn chậm" not in text
    assert "97" not in text


def test_report_on_a_plan_that_a_decision_issues_is_no_decision():
    issued = TEXT + "quyết định: có\nđộ khẩn: khẩn\nphạm vi lưu hành: lưu hành nội bộ\n"
    document = report(issued)
    assert (document.decision, document.urgency_mark, document.circulation_mark) == (None, "", "")
    assert document.number_symbol == "96/BC-UBND"
    assert "Thực hiện Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 18 tháng" in dump(document)
