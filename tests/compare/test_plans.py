"""Pairs of plans that differ in one thing, and the sentences that tell of it."""

import pytest

from tests.support.comparing import (
    BUDGET,
    HEAD,
    INDICATORS,
    OFFICE,
    PLAN,
    PROSE,
    REST,
    SIGNED,
    TABLE,
    TASKS,
    changes_of,
    told,
)

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
        ["Nhiệm vụ 2.1: đơn vị chủ trì Phòng A → Phòng B; thời gian tháng 7 → tháng 8"],
    ),
    "time added": (
        TASKS,
        "Tuyển dụng giáo viên, chủ trì",
        "Tuyển dụng giáo viên, thời gian: Quý II, chủ trì",
        ["Nhiệm vụ 2.2: thêm thời gian “Quý II”"],
    ),
    "product gone": (TASKS, ", sản phẩm: Quyết định", "", ["Nhiệm vụ 2.1: bỏ sản phẩm “Quyết định”"]),
    "task added": (
        TASKS,
        "      - {tên: Tuyển dụng",
        "      - {tên: Khen thưởng nhà giáo tiêu biểu, chủ trì: các-trường}\n      - {tên: Tuyển dụng",
        ["Nhiệm vụ 2.2: thêm “Khen thưởng nhà giáo tiêu biểu” (cùng 1 dòng)"],
    ),
    "task gone": (
        TASKS,
        "      - {tên: Viết tin bài trên trang thông tin, chủ trì: phòng-a}\n",
        "",
        ["Nhiệm vụ 1.2: bỏ “Viết tin bài trên trang thông tin” (cùng 1 dòng)"],
    ),
    "task renamed": (
        TASKS,
        "Tuyển dụng giáo viên",
        "Tuyển dụng và tiếp nhận giáo viên",
        ["Nhiệm vụ 2.2: đổi tên Tuyển dụng giáo viên → Tuyển dụng và tiếp nhận giáo viên"],
    ),
    "task with an id renamed": (
        TASKS,
        "Bồi dưỡng giáo viên",
        "Đào tạo cán bộ",
        ["Nhiệm vụ 2.1: đổi tên Bồi dưỡng giáo viên → Đào tạo cán bộ"],
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
    "page turned": (TABLE, "    bảng:", "    khổ: ngang\n    bảng:", ["Phụ lục: khổ giấy dọc → ngang"]),
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


@pytest.mark.parametrize(("text", "old", "new", "expected"), EDITS.values(), ids=list(EDITS))
def test_tells_what_was_edited_and_nothing_else(text, old, new, expected):
    assert old in text
    text += SIGNED * ("ký:" not in text)
    assert told(text, text.replace(old, new, 1), OFFICE) == expected


def test_plan_that_is_the_same_has_no_changes():
    text = PLAN + SIGNED
    assert changes_of(text, text, OFFICE) == ()


def test_what_is_typed_otherwise_and_printed_alike_is_no_change():
    other = PROSE.replace("  - ", "    – ").replace("mục đích", "# lời ghi\nmục đích")
    assert told(PROSE, other) == []


def test_each_change_knows_its_place_in_both_files():
    (change,) = changes_of(TABLE, TABLE.replace("80, 2", "80, 3"))
    assert change.old_path == change.new_path == ("phụ lục", 0, "bảng", 0, "hàng", 1, 2)
    (added,) = changes_of(TASKS, TASKS.replace("    nhiệm vụ:", "    ghi chú: Mới\n    nhiệm vụ:", 1), OFFICE)
    assert added.new_path == ("nhiệm vụ", 0, "ghi chú")
    assert added.old_path is None
