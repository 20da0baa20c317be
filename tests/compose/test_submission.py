import pytest

from sinhkehoach.compose.submission import compose_submission
from tests.support.plans import dump, facts_of, plan_of

OFFICE = """
cơ quan:
  ubnd: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
  vx: {tên: Phòng Văn hóa - Xã hội, cấp trên: UBND phường An Hòa, ký hiệu: VX, địa danh: An Hòa}
"""
PLAN = """
cơ quan: ubnd
số: 7
ngày: 15/12/2026
dự thảo: có
quyết định: có
trích yếu: Phát triển giáo dục
căn cứ: [Luật Giáo dục, theo đề nghị của Trưởng phòng]
mục đích: Nâng cao.
mục tiêu: "- Đủ lớp."
chỉ tiêu: [{tên: A, đích: 1}, {tên: B, đích: 2}]
nhiệm vụ: [{tên: Nhóm, nhiệm vụ: [{tên: Mở lớp}, {tên: Mua sách}]}, {tên: Thi đua}]
kinh phí: [{tên: Sách, tiền: 5}]
ký: {chức vụ: Chủ tịch, họ tên: A B}
"""
SUBMITTED = """
tờ trình:
  kính gửi: Ủy ban nhân dân phường
  sự cần thiết: Cần có kế hoạch.
"""
SUBMITS = "Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân phường"
WITH_DRAFT = " (gửi kèm dự thảo) với các nội dung chủ yếu sau:"


def submission_of(text):
    plan = plan_of(text)
    return compose_submission(plan, facts_of(text, OFFICE), plan.submission)


def test_typed_reasons_stand_before_what_the_plan_comes_to():
    text = f"""{PLAN}{SUBMITTED}  cơ quan: vx
  số: 3
  ngày: 02/12/2026
  quá trình xây dựng: Đã lấy ý kiến.
  xin ý kiến: Về mức tiền.
  nơi nhận: [Văn phòng]
  lưu: VX
  ký: {{chức vụ: Trưởng phòng, họ tên: Lê Mai}}
"""
    document = submission_of(text)
    assert document.addressees == ("Ủy ban nhân dân phường",)
    assert dump(document).splitlines() == [
        "[parent] UBND PHƯỜNG AN HÒA",
        "[issuer] PHÒNG VĂN HÓA - XÃ HỘI",
        "[number] 03/TTr-VX",
        "[date] An Hòa, ngày 02 tháng 12 năm 2026",
        "[kind] TỜ TRÌNH",
        "[title] Về việc ban hành Kế hoạch phát triển giáo dục",
        "[basis] Căn cứ Luật Giáo dục.",
        f"[BODY] {SUBMITS} xem xét, ban hành Kế hoạch phát triển giáo dục{WITH_DRAFT}",
        "[PART] I. SỰ CẦN THIẾT BAN HÀNH KẾ HOẠCH",
        "[BODY] Cần có kế hoạch.",
        "[PART] II. MỤC ĐÍCH BAN HÀNH KẾ HOẠCH",
        "[BODY] Nâng cao.",
        "[PART] III. QUÁ TRÌNH XÂY DỰNG KẾ HOẠCH",
        "[BODY] Đã lấy ý kiến.",
        "[PART] IV. MỤC TIÊU CỦA KẾ HOẠCH",
        "[DASH] - Đủ lớp.",
        "[PART] V. NỘI DUNG CHỦ YẾU CỦA KẾ HOẠCH",
        "[BODY] Dự thảo Kế hoạch đề ra 02 chỉ tiêu và 03 nhiệm vụ.",
        "[BODY] Tổng kinh phí thực hiện Kế hoạch là 5 triệu đồng.",
        "[PART] VI. NỘI DUNG XIN Ý KIẾN",
        "[BODY] Về mức tiền.",
        f"[BODY] {SUBMITS} xem xét, quyết định./.",
        "[recipient] - Như trên;",
        "[recipient] - Văn phòng;",
        "[recipient] - Lưu: VX.",
        "[authority] TRƯỞNG PHÒNG",
        "[name] Lê Mai",
    ]  # fmt: skip


def test_what_is_not_typed_is_taken_from_the_plan():
    document = submission_of(PLAN + SUBMITTED.replace("Ủy ban nhân dân phường", "[HĐND, UBND]"))
    lines = dump(document).splitlines()
    assert lines[:4] == [
        "[issuer] ỦY BAN NHÂN DÂN",
        "[issuer] PHƯỜNG AN HÒA",
        "[number] ·········/TTr-UBND",
        "[date] An Hòa, ngày ······ tháng ······ năm 2026",
    ]
    assert "kính trình HĐND và UBND xem xét" in lines[7]
    assert lines[-2:] == ["[authority] CHỦ TỊCH", "[name] A B"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("mục đích: Nâng cao.\n", False),
        ("nhiệm vụ: [{tên: A}]\n", True),
    ],
)
def test_only_what_the_plan_has_is_counted(lines, told):
    text = f"cơ quan: ubnd\n{lines}{SUBMITTED}"
    assert ("đề ra 01 nhiệm vụ." in dump(submission_of(text))) is told
    assert ("NỘI DUNG CHỦ YẾU" in dump(submission_of(text))) is told
    assert "kinh phí" not in dump(submission_of(text))


def test_goals_keep_the_numbers_that_they_have_in_the_plan():
    text = (
        "cơ quan: ubnd\nmục tiêu: |\n  1. Mục tiêu chung\n  Nâng cao.\n  2. Mục tiêu cụ thể\n  - Đủ lớp.\n"
        + SUBMITTED
    )
    lines = dump(submission_of(text)).splitlines()
    at = lines.index("[PART] II. MỤC TIÊU CỦA KẾ HOẠCH")
    assert lines[at + 1 : at + 4] == [
        "[SECTION] 1. Mục tiêu chung",
        "[BODY] Nâng cao.",
        "[SECTION] 2. Mục tiêu cụ thể",
    ]
