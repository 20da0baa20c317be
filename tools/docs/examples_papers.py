"""What can be wrong with the papers around a plan: the decision that issues it, the marks on its first page."""

from tools.docs.example import CodeExample

_BASES = "căn cứ:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019\n"

EXAMPLES = (
    CodeExample(
        "SKH206",
        "Dấu chỉ độ mật",
        "độ mật: mật\n",
        "độ khẩn: khẩn\n",
        advice="Con dấu các độ mật được khắc sẵn, văn thư đóng khi ban hành (Nghị định số 30/2020/NĐ-CP, Phụ lục I, "
        "phần I, mục III.2.a). Văn bản có nội dung bí mật nhà nước không soạn trên máy có nối mạng.",
    ),
    CodeExample(
        "SKH277",
        "Số của điều gõ sẵn",
        f"{_BASES}quyết định:\n  điều:\n    - Điều 1. Phê duyệt Kế hoạch kèm theo Quyết định này.\n",
        f"{_BASES}quyết định:\n  điều:\n    - Phê duyệt Kế hoạch kèm theo Quyết định này.\n",
    ),
    CodeExample(
        "SKH278",
        "Ký hiệu không phải của quyết định",
        f"ký hiệu: KH-UBND\n{_BASES}quyết định: có\n",
        f"{_BASES}quyết định: có\n",
        advice="Kế hoạch ban hành kèm theo quyết định không có số của riêng nó: số, ký hiệu, ngày là của quyết định.",
    ),
    CodeExample(
        "SKH279",
        "Quyết định chưa có căn cứ",
        "quyết định: có\n",
        f"{_BASES}quyết định: có\n",
        advice="Mẫu 1.3, Phụ lục III của Nghị định số 30/2020/NĐ-CP có căn cứ và dòng “Theo đề nghị của …”.",
    ),
)
