"""Examples that an editor shows beside a key; the models' own `examples` come first.

A list holds values, of which the editor shows all (and lays down none, being two or more). A text shows a key with
what stands below it, as it is typed.
"""

from typing import Final

_UNITS = ["văn-phòng", "Phòng Văn hóa - Xã hội"]
_PICTURE = """\
hình:
  - {tệp: so-do.png, tên: Sơ đồ bố trí các điểm trường, rộng: 120 mm}"""
_TABLE = """\
bảng:
  cột: [Nội dung, {tên: Số người, cộng: có}]
  hàng:
    - [Bồi dưỡng giáo viên mầm non, 120]
    - [Bồi dưỡng giáo viên tiểu học, 85]"""
_NOTE = 'ghi chú: "Ghi chú: số liệu tính đến ngày 31 tháng 12 năm 2026."'

# Model and attribute → what is shown.
EXAMPLES: Final[dict[str, dict[str, list[str] | str]]] = {
    "Plan": {
        "place": ["An Hòa", "Hòa Giang"],
        "title": ["Triển khai nhiệm vụ giáo dục và đào tạo [[kỳ]]", "Phòng, chống thiên tai năm 2027"],
        "bases": """\
căn cứ:
  - luật-giáo-dục
  - Nghị quyết số 15/NQ-HĐND ngày 20/12/2026 của Hội đồng nhân dân phường""",
        "documents": """\
văn bản:
  kh-tỉnh:
    loại: Kế hoạch
    số: 205/KH-UBND
    ngày: 28/11/2026
    cơ quan: Ủy ban nhân dân tỉnh
    trích yếu: về chuyển đổi số năm 2027""",
        "opening": """\
mở đầu: |
  Thực hiện [[kh-tỉnh]], [[cơ quan]] ban hành Kế hoạch như sau:""",
        "purpose": """\
mục đích: |
  - Nâng cao chất lượng giáo dục.
  - Phân công rõ người, rõ việc, rõ thời hạn.""",
        "requirements": """\
yêu cầu: |
  - Bám sát chỉ tiêu được giao; sử dụng tiết kiệm, đúng mục đích [[tổng kinh phí]].""",
        "goals": """\
mục tiêu: |
  1. Mục tiêu chung
  Nâng cao chất lượng giáo dục toàn diện.
  2. Mục tiêu cụ thể
  a) 100% trường học đạt chuẩn;
  b) Giảm tỷ lệ học sinh bỏ học.""",
        "indicators": """\
chỉ tiêu:
  - {tên: Trẻ mẫu giáo ra lớp, đơn vị: "%", đích: ≥ 98, hiện tại: "97,1"}
  - {tên: Trường đạt chuẩn quốc gia, đơn vị: Trường, đích: 12}""",
        "tasks": """\
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    chủ trì: phòng-vhxh
    thời gian: tháng 7,8/2027
    nội dung: |
      - Mở 02 lớp cho 120 giáo viên.""",
        "budget": """\
kinh phí:
  đơn vị tính: triệu đồng
  khoản:
    - {tên: Bồi dưỡng giáo viên, tính: 120 người x 2 triệu đồng/người}
    - {tên: Mua sắm trang thiết bị, tiền: 450}""",
        "implementation": """\
tổ chức thực hiện:
  - đơn vị: văn-phòng
    nội dung: Theo dõi, tổng hợp, báo cáo kết quả thực hiện.""",
        "parts": """\
các phần:
  - mục đích
  - {tên: Chỉ tiêu và nhiệm vụ, gồm: [chỉ tiêu, nhiệm vụ]}
  - kinh phí""",
        "closing": [
            "Trên đây là Kế hoạch …; yêu cầu các đơn vị nghiêm túc thực hiện",
            "Đề nghị các đơn vị thực hiện",
        ],
        "recipients": """\
nơi nhận:
  - Thường trực Đảng ủy (để b/c)
  - {nơi nhận: [Chủ tịch, các Phó Chủ tịch], ghi chú: để chỉ đạo}
  - Như mục III""",
        "signer": ["chủ tịch", "phó chủ tịch"],
        "notes": """\
chú thích:
  "1": Số liệu theo báo cáo của các trường.""",
        "appendices": """\
phụ lục:
  - {tên: Tiến độ thực hiện, từ: nhiệm vụ, khổ: ngang}
  - {tên: Tổng hợp kinh phí, từ: kinh phí}""",
        "template": ["ke-hoach-rieng.docx", "ban-chi-dao.docx"],
        "submission": """\
tờ trình:
  kính gửi: Ủy ban nhân dân phường An Hòa
  sự cần thiết: |
    Ba trường còn thiếu phòng học.""",
        "reports": """\
báo cáo:
  - kỳ: 6 tháng
    đánh giá: Các đơn vị đã chủ động thực hiện nhiệm vụ được giao.
    nơi nhận: [UBND tỉnh (để b/c)]""",
    },
    "Report": {
        "title": ["Kết quả thực hiện Kế hoạch [[kỳ]]", "Sơ kết 6 tháng đầu năm 2027"],
        "opening": "mở đầu: |\n  Thực hiện chỉ đạo của UBND tỉnh, [[cơ quan]] báo cáo như sau:",
        "assessment": "đánh giá: |\n  - Các đơn vị đã chủ động thực hiện nhiệm vụ được giao.",
        "shortcomings": "hạn chế: |\n  - Một số việc còn chậm so với kế hoạch.",
        "causes": "nguyên nhân: |\n  - Kinh phí phân bổ chậm.",
        "outlook": "phương hướng: |\n  - Hoàn thành các việc quá hạn trước ngày 31/8.",
        "proposals": "kiến nghị: |\n  - Đề nghị Sở Giáo dục và Đào tạo hỗ trợ.",
        "closing": ["Trên đây là báo cáo …; kính trình UBND tỉnh", "Xin báo cáo UBND tỉnh"],
        "recipients": "nơi nhận: [UBND tỉnh (để b/c), Sở Giáo dục và Đào tạo (để b/c)]",
        "archive": ["VT, VHXH", "VT, VP"],
        "signer": ["chủ tịch", "phó chủ tịch"],
    },
    "Task": {
        "name": ["Bồi dưỡng đội ngũ giáo viên", "Tổ chức Ngày hội chuyển đổi số"],
        "id": ["bồi dưỡng", "ngày hội"],
        "lead": _UNITS,
        "coordinators": "phối hợp: [văn-phòng, các-trường]",
        "leader": ["Phó Chủ tịch phụ trách văn hóa - xã hội", "Chủ tịch"],
        "product": ["Quyết định mở lớp", "Báo cáo kết quả"],
        "content": """\
nội dung: |
  - Mở 02 lớp cho 120 giáo viên ([[phụ lục lớp bồi dưỡng]]).
  + Lớp giáo viên mầm non;
  + Lớp giáo viên tiểu học.""",
        "unit_work": """\
giao việc:
  - {đơn vị: phòng-vhxh, nội dung: Lập danh sách học viên.}
  - {đơn vị: các-trường, nội dung: Cử giáo viên tham gia.}""",
        "tables": _TABLE,
        "pictures": _PICTURE,
        "tasks": """\
nhiệm vụ:
  - tên: Khảo sát nhu cầu
  - tên: Mở lớp""",
        "note": ["Năm học 2027 - 2028", "Việc thường xuyên"],
    },
    "UnitWork": {
        "units": _UNITS,
        "content": """\
nội dung: |
  - Hướng dẫn, kiểm tra việc thực hiện.
  - Báo cáo trước ngày 20 tháng 12 năm 2027.""",
    },
    "Implementation": {
        "opening": "mở đầu: Các đơn vị căn cứ nhiệm vụ được giao tổ chức thực hiện.",
        "unit_work": "giao việc:\n  - {đơn vị: văn-phòng, nội dung: Theo dõi và tổng hợp.}",
    },
    "Indicators": {
        "opening": "mở đầu: Đến hết năm 2027 đạt các chỉ tiêu sau",
        "groups": """\
nhóm:
  - tên: Phổ cập giáo dục
    chỉ tiêu:
      - {tên: Trẻ 5 tuổi ra lớp, đơn vị: "%", đích: 100}""",
        "indicators": 'chỉ tiêu:\n  - {tên: Trẻ 5 tuổi ra lớp, đơn vị: "%", đích: 100}',
        "note": _NOTE,
    },
    "IndicatorGroup": {
        "name": ["Phổ cập giáo dục", "Đội ngũ nhà giáo"],
        "indicators": 'chỉ tiêu:\n  - {tên: Trẻ 5 tuổi ra lớp, đơn vị: "%", đích: 100}',
    },
    "Indicator": {
        "name": ["Trẻ mẫu giáo ra lớp", "Giáo viên đạt chuẩn trở lên"],
        "id": ["trẻ mẫu giáo", "giáo viên đạt chuẩn"],
        "current": ["92,8", "Mức độ 2"],
        "note": ["Ưu tiên lớp 6", "Theo tiêu chí mới"],
    },
    "Target": {"current": ["92,8", "Mức độ 2"]},
    "Budget": {
        "opening": "mở đầu: Kinh phí thực hiện Kế hoạch là [[tổng kinh phí]], gồm",
        "total": ["1.180", "2,4 tỷ đồng"],
        "items": """\
khoản:
  - tên: Ngân sách nhà nước
    khoản:
      - {tên: Mua sắm trang thiết bị, tiền: 450}
  - {tên: Nguồn xã hội hóa, tiền: 120}""",
        "note": _NOTE,
    },
    "BudgetItem": {
        "name": ["Bồi dưỡng giáo viên", "Mua sắm trang thiết bị"],
        "id": ["bồi dưỡng", "thiết bị"],
        "items": "khoản:\n  - {tên: In tài liệu, tiền: 12}\n  - {tên: Thù lao báo cáo viên, tiền: 28}",
        "source": ["Ngân sách phường", "Nguồn xã hội hóa"],
        "years": 'năm: {2027: 300, 2028: "250,5"}',
        "content": "nội dung: Chi trả theo số học viên thực tế.",
        "note": ["Lồng ghép chương trình khác", "Chi từ quý II"],
    },
    "Appendix": {
        "name": ["Tiến độ thực hiện", "Danh sách lớp bồi dưỡng"],
        "id": ["tiến độ", "lớp bồi dưỡng"],
        "columns": """\
cột:
  - nhiệm vụ
  - {lấy: chủ trì, tên: Cơ quan chủ trì, rộng: 3}
  - thời gian""",
        "content": "nội dung: Danh sách lập theo đề nghị của các trường.",
        "tables": _TABLE,
        "pictures": _PICTURE,
        "sections": "mục:\n  - tên: Khối mầm non\n    nội dung: Gồm 05 trường.",
        "note": _NOTE,
    },
    "AppendixSection": {
        "name": ["Khối mầm non", "Khối tiểu học"],
        "content": "nội dung: Gồm 05 trường.",
        "tables": _TABLE,
        "pictures": _PICTURE,
    },
    "DerivedColumn": {
        "name": ["Cơ quan chủ trì", "Thời hạn"],
        "width": ["2", "1,5"],
        "columns": "cột: [chủ trì, phối hợp]",
    },
    "FreeTable": {
        "name": ["Số lớp bồi dưỡng", "Chỉ tiêu tuyển sinh"],
        "columns": """\
cột:
  - {tên: Nội dung, rộng: 4}
  - {tên: Số người, cộng: có}""",
        "rows": """\
hàng:
  - [Bồi dưỡng giáo viên mầm non, 120]
  - nhóm: Tiểu học
    hàng:
      - [Bồi dưỡng giáo viên tiểu học, 85]""",
        "note": _NOTE,
    },
    "TableColumn": {
        "name": ["Nội dung", "Số người"],
        "width": ["4", "1,5"],
        "columns": "cột: [Nam, Nữ]",
    },
    "RowGroup": {
        "group": ["Trường tiểu học", "Khối mầm non"],
        "rows": "hàng:\n  - [Bồi dưỡng giáo viên tiểu học, 85]",
    },
    "Part": {
        "name": ["Định hướng phát triển", "Chỉ tiêu và nhiệm vụ"],
        "content": "nội dung: |\n  - Phát triển hài hòa, bền vững.",
        "tables": _TABLE,
        "pictures": _PICTURE,
    },
    "IssuingDecision": {
        "articles": """\
điều:
  - Phê duyệt Kế hoạch kèm theo Quyết định này.
  - Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.""",
    },
    "Submission": {
        "symbol": ["TTr-VHXH", "TTr-UBND"],
        "need": "sự cần thiết: |\n  Ba trường còn thiếu phòng học; nghị quyết của Hội đồng nhân dân giao xây trong năm.",
        "process": "quá trình xây dựng: Dự thảo đã lấy ý kiến 12 trường học.",
        "asked": "xin ý kiến: Kính đề nghị cho ý kiến về mức kinh phí.",
        "recipients": "nơi nhận: [Văn phòng Ủy ban nhân dân phường]",
        "archive": ["VT", "VT, VHXH"],
        "signer": ["trưởng-phòng-vhxh", "chủ-tịch"],
    },
    "Picture": {"name": ["Sơ đồ bố trí các điểm trường", "Khuôn viên Trường Tiểu học An Hòa"]},
    "CitedDocument": {"short_name": ["Đề án", "Nghị quyết 29"]},
    "Signer": {"full_name": ["Nguyễn Hữu Phước", "Lê Thị Thu Hà"]},
    "Unit": {"name": ["Phòng Văn hóa - Xã hội", "Công an xã"]},
    "RecipientBracket": {"recipients": "nơi nhận: [UBND tỉnh, Sở Giáo dục và Đào tạo]"},
    "Office": {
        "issuers": """\
cơ quan:
  ubnd-phường:
    tên: Ủy ban nhân dân phường An Hòa
    ký hiệu: UBND
    địa danh: An Hòa""",
        "signers": """\
người ký:
  phó chủ tịch:
    thay mặt: Ủy ban nhân dân
    ký thay: Chủ tịch
    chức vụ: Phó Chủ tịch
    họ tên: Lê Thị Thu Hà""",
        "units": "đơn vị:\n  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}",
        "documents": "văn bản:\n  luật-giáo-dục: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2019}",
        "recipients": "nơi nhận:\n  - Thường trực Đảng ủy\n  - Chủ tịch, các Phó Chủ tịch UBND phường",
    },
}
