"""Two short plans → what `so-sanh` says of them."""

from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.wording import plain, sentences
from tests.support.plans import facts_of, plan_of

OFFICE = """\
đơn vị:
  phòng-a: {tên: Phòng A}
  phòng-b: {tên: Phòng B}
  các-trường: {tên: Các trường}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Ban Chấp hành Trung ương}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Trần An}
  phó: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Bình}
nơi nhận: [Như trên, Các trường]
lưu: VT
"""
HEAD = """\
số: 15
ngày: 18/01/2027
trích yếu: Phát triển giáo dục
căn cứ: [nq-29, Luật Giáo dục năm 2019]
"""
PROSE = """\
mục đích: |
  - Triển khai sâu rộng mục tiêu, nội dung của kế hoạch đến từng nhà trường trên địa bàn phường.
  - Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.
  - Làm căn cứ để kiểm tra, đánh giá.
"""
TASKS = """\
nhiệm vụ:
  - tên: Công tác tuyên truyền
    nhiệm vụ:
      - {tên: Tổ chức hội nghị quán triệt, chủ trì: phòng-a, thời gian: tháng 7}
      - {tên: Viết tin bài trên trang thông tin, chủ trì: phòng-a}
  - tên: Xây dựng đội ngũ
    nhiệm vụ:
      - {tên: Bồi dưỡng giáo viên, id: bồi dưỡng, chủ trì: phòng-a, thời gian: tháng 7, sản phẩm: Quyết định}
      - {tên: Tuyển dụng giáo viên, chủ trì: phòng-b}
"""
INDICATORS = """\
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Huy động
      chỉ tiêu:
        - {tên: Trẻ đến lớp, đơn vị: "%", MN: 90, TH: 95}
        - {tên: Học sinh vào lớp 1, đơn vị: "%", TH: {đích: 100, hiện tại: 98}}
    - tên: Đội ngũ
      chỉ tiêu:
        - {tên: Giáo viên đạt chuẩn, đơn vị: "%", MN: 90}
"""
BUDGET = """\
mục đích: Chi [[kinh phí bồi dưỡng]] trong tổng số [[tổng kinh phí]].
kinh phí:
  khoản:
    - tên: Ngân sách nhà nước
      khoản:
        - {tên: Bồi dưỡng đội ngũ, id: bồi dưỡng, tính: 750 người x 1 triệu đồng/người}
        - {tên: Mua sắm thiết bị, tiền: 40.750}
    - {tên: Nguồn xã hội hóa}
"""
TABLE = """\
phụ lục:
  - tên: Lớp bồi dưỡng
    bảng:
      cột: [Nội dung, {tên: Số người, cộng: có}, {tên: Số lớp, cộng: có}]
      hàng:
        - [Giáo dục STEM nâng cao, 120, 4]
        - [Năng lực số, 80, 2]
        - nhóm: Cán bộ quản lý
          hàng:
            - [Quản trị trường học, 30, 1]
"""
REST = """\
mục đích: Nâng cao chất lượng[^1].
chú thích: {1: Theo báo cáo năm 2026.}
tổ chức thực hiện:
  - {đơn vị: phòng-a, nội dung: Là cơ quan thường trực.}
  - {đơn vị: các-trường, nội dung: Xây dựng kế hoạch của trường.}
ký: chủ tịch
"""
PLAN = HEAD + PROSE + TASKS + INDICATORS + TABLE
SIGNED = "ký: chủ tịch\n"

# What is edited, its old and its new words, and what is told of it.
EDITS = {
    "number": (HEAD, "số: 15", "số: 16", ["Số, ký hiệu: 15/KH-UBND → 16/KH-UBND"]),
    "no number any more": (HEAD, "số: 15\n", "", ["Số, ký hiệu: 15/KH-UBND → …/KH-UBND"]),
    "date": (
        HEAD,
        "18/01/2027",
        "20/01/2027",
        ["Ngày ban hành: ngày 18 tháng 01 năm 2027 → ngày 20 tháng 01 năm 2027"],
    ),
    "title": (
        HEAD,
        "Phát triển giáo dục",
        "Phát triển giáo dục và đào tạo",
        ["Trích yếu: Phát triển giáo dục → Phát triển giáo dục và đào tạo"],
    ),
    "basis added": (
        HEAD,
        "năm 2019]",
        "năm 2019, Luật Nhà giáo năm 2025]",
        ["Căn cứ: thêm “Luật Nhà giáo năm 2025”"],
    ),
    "basis gone": (
        HEAD,
        "nq-29, ",
        "",
        ["Căn cứ: bỏ “Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Ban Chấp hành Trung ương”"],
    ),
    "bases in another order": (
        HEAD,
        "nq-29, Luật Giáo dục năm 2019",
        "Luật Giáo dục năm 2019, nq-29",
        ["Căn cứ: chuyển sang chỗ khác: “Luật Giáo dục năm 2019”"],
    ),
    "draft mark": (
        HEAD,
        "số: 15\nngày: 18/01/2027",
        "dự thảo: Dự thảo lần 2",
        [
            "Số, ký hiệu: 15/KH-UBND → …/KH-UBND",
            "Ngày ban hành: ngày 18 tháng 01 năm 2027 → ngày … tháng … năm 2027",
            "Dấu dự thảo: thêm “DỰ THẢO LẦN 2”",
        ],
    ),
    "period": (
        HEAD,
        "số: 15",
        "số: 15\nkỳ: 2027 - 2030",
        ["Kỳ của kế hoạch: năm 2027 → giai đoạn 2027 - 2030"],
    ),
    "place": (HEAD, "số: 15", "số: 15\nđịa danh: Hòa Giang", ["Địa danh: An Hòa → Hòa Giang"]),
    "words of a long sentence": (
        PROSE,
        "mục tiêu, nội dung",
        "mục tiêu, giải pháp",
        ["Mục đích: Triển khai sâu rộng mục tiêu, [nội dung → giải pháp] của kế hoạch đến từng …"],
    ),
    "word added": (
        PROSE,
        "từng nhà trường",
        "từng gia đình, nhà trường",
        ["Mục đích: … của kế hoạch đến từng [thêm: gia đình,] nhà trường trên địa bàn phường."],
    ),
    "word taken out": (
        PROSE,
        "Triển khai sâu rộng",
        "Triển khai",
        ["Mục đích: Triển khai [bỏ: sâu rộng] mục tiêu, nội dung của …"],
    ),
    "item added": (
        PROSE,
        "  - Làm",
        "  - Huy động mọi nguồn lực của xã hội.\n  - Làm",
        ["Mục đích: thêm “- Huy động mọi nguồn lực của xã hội.”"],
    ),
    "item gone": (
        PROSE,
        "  - Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.\n",
        "",
        ["Mục đích: bỏ “- Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.”"],
    ),
    "item of another level": (
        PROSE,
        "- Làm căn cứ",
        "+ Làm căn cứ",
        ["Mục đích: từ gạch đầu dòng thành dấu cộng: “+ Làm căn cứ để kiểm tra, đánh giá.”"],
    ),
    "bold": (
        PROSE,
        "Phân công rõ người",
        "**Phân công** rõ người",
        ["Mục đích: đổi chữ đậm, chữ nghiêng: “Phân công rõ người, rõ việc, rõ thời hạn, rõ kết quả.”"],
    ),
    "part added": (PROSE, "mục đích", "yêu cầu: Đúng tiến độ.\nmục đích", ["Yêu cầu: thêm “Đúng tiến độ.”"]),
    "opening": (
        PROSE,
        "mục đích",
        "mở đầu: Thực hiện chỉ đạo của tỉnh.\nmục đích",
        ["Mở đầu: thêm “Thực hiện chỉ đạo của tỉnh.”"],
    ),
    "closing": (
        PROSE,
        "mục đích",
        "kết: Trên đây là Kế hoạch\nmục đích",
        ["Câu kết: thêm “Trên đây là Kế hoạch”"],
    ),
    "lead and time of a task": (
        TASKS,
        "id: bồi dưỡng, chủ trì: phòng-a, thời gian: tháng 7",
        "id: bồi dưỡng, chủ trì: phòng-b, thời gian: tháng 8",
        [
            (
                "Nhiệm vụ 2.1 (Xây dựng đội ngũ › Bồi dưỡng giáo viên): "
                "đơn vị chủ trì Phòng A → Phòng B; thời gian tháng 7 → tháng 8"
            )
        ],
    ),
    "time added": (
        TASKS,
        "Tuyển dụng giáo viên, chủ trì",
        "Tuyển dụng giáo viên, thời gian: Quý II, chủ trì",
        ["Nhiệm vụ 2.2 (Xây dựng đội ngũ › Tuyển dụng giáo viên): thêm thời gian “Quý II”"],
    ),
    "product gone": (
        TASKS,
        ", sản phẩm: Quyết định",
        "",
        ["Nhiệm vụ 2.1 (Xây dựng đội ngũ › Bồi dưỡng giáo viên): bỏ sản phẩm “Quyết định”"],
    ),
    "task added": (
        TASKS,
        "      - {tên: Tuyển dụng",
        "      - {tên: Khen thưởng nhà giáo tiêu biểu, chủ trì: các-trường}\n      - {tên: Tuyển dụng",
        ["Nhiệm vụ 2.2 (Xây dựng đội ngũ): thêm “Khen thưởng nhà giáo tiêu biểu” (cùng 1 dòng)"],
    ),
    "task gone": (
        TASKS,
        "      - {tên: Viết tin bài trên trang thông tin, chủ trì: phòng-a}\n",
        "",
        ["Nhiệm vụ 1.2 (Công tác tuyên truyền): bỏ “Viết tin bài trên trang thông tin” (cùng 1 dòng)"],
    ),
    "task renamed": (
        TASKS,
        "Tuyển dụng giáo viên",
        "Tuyển dụng và tiếp nhận giáo viên",
        ["Nhiệm vụ 2.2 (Xây dựng đội ngũ): đổi tên Tuyển dụng giáo viên → Tuyển dụng và tiếp nhận giáo viên"],
    ),
    "task with an id renamed": (
        TASKS,
        "Bồi dưỡng giáo viên",
        "Đào tạo cán bộ",
        ["Nhiệm vụ 2.1 (Xây dựng đội ngũ): đổi tên Bồi dưỡng giáo viên → Đào tạo cán bộ"],
    ),
    "unit written in full": (TASKS, "chủ trì: phòng-b", "chủ trì: Phòng B", []),
    "target": (
        INDICATORS,
        'Giáo viên đạt chuẩn, đơn vị: "%", MN: 90',
        'Giáo viên đạt chuẩn, đơn vị: "%", MN: 95',
        ["Chỉ tiêu 3 (MN): 90% → 95%"],
    ),
    "present value": (INDICATORS, "hiện tại: 98", "hiện tại: 99", ["Chỉ tiêu 2 (TH): hiện tại 98% → 99%"]),
    "target of one more column": (
        INDICATORS,
        "MN: 90}\n",
        "MN: 90, TH: 92}\n",
        ["Chỉ tiêu 3 (TH): thêm “92%”"],
    ),
    "column of the indicators": (INDICATORS, "[MN, TH]", "[MN, TH, THCS]", ["Chỉ tiêu: thêm cột “THCS”"]),
    "indicator added": (
        INDICATORS,
        "        - {tên: Giáo viên đạt chuẩn",
        "        - {tên: Trường đạt chuẩn quốc gia, đơn vị: Trường, TH: 2}\n        - {tên: Giáo viên đạt chuẩn",
        ["Chỉ tiêu 3: thêm “Trường đạt chuẩn quốc gia: TH 2”"],
    ),
    "group renamed": (
        INDICATORS,
        "tên: Đội ngũ",
        "tên: Đội ngũ nhà giáo",
        [
            "Nhóm chỉ tiêu “Đội ngũ nhà giáo” (bản cũ: Nhóm chỉ tiêu “Đội ngũ”): đổi tên Đội ngũ → Đội ngũ nhà giáo"
        ],
    ),
    "measure": (
        INDICATORS,
        'Giáo viên đạt chuẩn, đơn vị: "%", MN: 90',
        "Giáo viên đạt chuẩn, đơn vị: Người, MN: 90",
        ["Chỉ tiêu 3: đơn vị tính % → Người", "Chỉ tiêu 3 (MN): 90% → 90"],
    ),
    "amount": (
        BUDGET,
        "40.750",
        "45.625",
        [
            "Kinh phí: tổng 41.500 → 46.375 triệu đồng (+11,7%)",
            "Kinh phí, khoản “Mua sắm thiết bị”: 40.750 → 45.625 triệu đồng (+12%)",
        ],
    ),
    "formula": (
        BUDGET,
        "750 người",
        "700 người",
        [
            "Kinh phí: tổng 41.500 → 41.450 triệu đồng (-0,1%)",
            (
                "Kinh phí, khoản “Bồi dưỡng đội ngũ”: 750 → 700 triệu đồng (-6,7%); "
                "cách tính 750 người x 1 triệu đồng/người → 700 người x 1 triệu đồng/người"
            ),
        ],
    ),
    "amount fixed": (
        BUDGET,
        "{tên: Nguồn xã hội hóa}",
        "{tên: Nguồn xã hội hóa, tiền: 500}",
        [
            "Kinh phí: tổng 41.500 → 42.000 triệu đồng (+1,2%)",
            "Kinh phí, khoản “Nguồn xã hội hóa”: thêm “500 triệu đồng”",
        ],
    ),
    "item of the budget gone": (
        BUDGET,
        "        - {tên: Mua sắm thiết bị, tiền: 40.750}\n",
        "",
        ["Kinh phí: tổng 41.500 → 750 triệu đồng (-98,2%); bỏ “Mua sắm thiết bị: 40.750 triệu đồng”"],
    ),
    "unit of money": (
        BUDGET,
        "  khoản:\n    - tên: Ngân",
        "  đơn vị tính: nghìn đồng\n  khoản:\n    - tên: Ngân",
        [
            "Kinh phí: tổng 41.500 triệu đồng → 790.750 nghìn đồng (-98,1%); đơn vị tính triệu đồng → nghìn đồng",
            "Kinh phí, khoản “Mua sắm thiết bị”: 40.750 triệu đồng → 40.750 nghìn đồng (-99,9%)",
        ],
    ),
    "cell": (TABLE, "80, 2", "80, 3", ["Phụ lục, hàng 2: Số lớp 2 → 3"]),
    "two cells": (TABLE, "120, 4", "150, 5", ["Phụ lục, hàng 1: Số người 120 → 150; Số lớp 4 → 5"]),
    "row added": (
        TABLE,
        "        - [Năng lực số, 80, 2]",
        "        - [Tiếng Anh, 60, 2]\n        - [Năng lực số, 80, 2]",
        ["Phụ lục, hàng 2: thêm “Tiếng Anh | 60 | 2”"],
    ),
    "row gone": (
        TABLE,
        "        - [Năng lực số, 80, 2]\n",
        "",
        ["Phụ lục, hàng 2: bỏ “Năng lực số | 80 | 2”"],
    ),
    "group of rows renamed": (
        TABLE,
        "Cán bộ quản lý",
        "Cán bộ quản lý trường học",
        [
            (
                "Phụ lục, nhóm “Cán bộ quản lý trường học” (bản cũ: Phụ lục, nhóm “Cán bộ quản lý”): "
                "đổi tên nhóm Cán bộ quản lý → Cán bộ quản lý trường học"
            )
        ],
    ),
    "column renamed": (
        TABLE,
        "[Nội dung,",
        "[Nội dung bồi dưỡng,",
        ["Phụ lục: đổi tên cột Nội dung → Nội dung bồi dưỡng"],
    ),
    "appendix renamed": (
        TABLE,
        "tên: Lớp bồi dưỡng",
        "tên: Các lớp bồi dưỡng",
        ["Phụ lục: đổi tên Lớp bồi dưỡng → Các lớp bồi dưỡng"],
    ),
    "page turned": (TABLE, "    bảng:", "    khổ: ngang\n    bảng:", ["Phụ lục: thêm khổ giấy “ngang”"]),
    "appendix added in front": (
        TABLE,
        "phụ lục:\n",
        "phụ lục:\n  - {tên: Danh sách trường, nội dung: Có 5 trường.}\n",
        ["Phụ lục I: thêm “Danh sách trường”"],
    ),
    "note": (
        REST,
        "Theo báo cáo năm 2026.",
        "Theo báo cáo năm 2027.",
        ["Chú thích 1: Theo báo cáo năm 2026. → Theo báo cáo năm 2027."],
    ),
    "note mark gone, note too": (
        REST,
        "[^1].\nchú thích: {1: Theo báo cáo năm 2026.}",
        ".",
        [
            "Mục đích: Nâng cao chất lượng[chú thích 1]. → Nâng cao chất lượng.",
            "Chú thích 1: bỏ “Theo báo cáo năm 2026.”",
        ],
    ),
    "work of a unit": (
        REST,
        "thường trực",
        "thường trực và tham mưu",
        [
            "Tổ chức thực hiện, việc của Phòng A: Là cơ quan thường trực. → Là cơ quan thường trực và tham mưu."
        ],
    ),
    "unit with work added": (
        REST,
        "ký: chủ tịch",
        "  - {đơn vị: phòng-b, nội dung: Bảo đảm kinh phí.}\nký: chủ tịch",
        ["Tổ chức thực hiện: thêm “Phòng B: Bảo đảm kinh phí.”"],
    ),
    "signer": (
        REST,
        "ký: chủ tịch",
        "ký: phó",
        [
            "Quyền hạn, chức vụ: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH → TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
            "Họ và tên: Trần An → Lê Bình",
        ],
    ),
    "recipients": (
        REST,
        "ký: chủ tịch",
        "nơi nhận: [Như trên, Đảng ủy]\nký: chủ tịch",
        ["Nơi nhận: thêm “Đảng ủy”; bỏ “Các trường”"],
    ),
    "archive": (REST, "ký: chủ tịch", "lưu: VT, VHXH\nký: chủ tịch", ["Nơi nhận: Lưu: VT → Lưu: VT, VHXH"]),
}


def version_of(text: str, office: str = "") -> PlanVersion:
    return PlanVersion(plan_of(text), facts_of(text, office))


def changes_of(old: str, new: str, old_office: str = "", new_office: str | None = None) -> tuple[Change, ...]:
    """Return what is different; the second plan has the office of the first unless it has its own."""
    return compare_plans(
        version_of(old, old_office), version_of(new, old_office if new_office is None else new_office)
    )


def told(old: str, new: str, old_office: str = "", new_office: str | None = None) -> list[str]:
    """Return the sentences on what is different, those of all parts."""
    changes = changes_of(old, new, old_office, new_office)
    return [plain(sentence) for _, lines in sentences(changes) for sentence in lines]
