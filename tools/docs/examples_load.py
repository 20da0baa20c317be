"""What can be wrong with the file itself: an example for each code that begins with SKH1."""

from pathlib import Path

from tools.docs.example import CodeExample

_TCVN3 = "trÝch yÕu: KÕ ho¹ch ph¸t triÓn gi¸o dôc vµ ®µo t¹o cña ph­êng n¨m 2027"
_LARGEST = 20 * 1024 * 1024
_DEEPEST = 64

EXAMPLES = (
    CodeExample(
        "SKH100",
        "Không mở được, hoặc không ghi được tệp",
        "",
        advice="Tên tệp gõ nhầm là trường hợp hay gặp nhất. Mã này cũng dùng khi không ghi được văn bản: "
        "tệp đang mở trong Word, ổ đĩa đầy, thư mục không cho ghi. Thông báo nói rõ vì sao.",
        file=Path("plans/vi-dụ.yaml"),
    ),
    CodeExample(
        "SKH101", "Tệp trống", "", whole=True, advice="Tạo lại kế hoạch bằng lệnh `sinhkehoach tao`."
    ),
    CodeExample(
        "SKH102",
        "Tệp chỉ có lời ghi chú",
        "# Kế hoạch năm 2027\n# cơ quan: ubnd-phường\n",
        whole=True,
        advice="Dòng bắt đầu bằng `#` là lời ghi chú, chương trình không đọc. Bỏ dấu `#` ở đầu những dòng cần dùng.",
    ),
    CodeExample("SKH103", "Tệp quá lớn", b"#" * (_LARGEST + 1), advice="Xem có chọn nhầm tệp không."),
    CodeExample("SKH104", "Không phải tệp chữ", b"\x01\x00\x02\x00", advice="Xem có chọn nhầm tệp không."),
    CodeExample(
        "SKH105",
        "Đưa nhầm tệp Word, Excel hoặc PDF",
        b"PK\x03\x04",
        advice="Lệnh `kiem-tra` và `sinh` nhận tệp kế hoạch trong `plans/`, không nhận tệp Word đã in.",
    ),
    CodeExample(
        "SKH106",
        "Tệp lưu bằng bảng mã khác",
        b"c\xf4ng v\xf9c: 2027\n",
        advice="VS Code và Notepad đời mới luôn lưu đúng. Lỗi này thường gặp ở tệp cũ.",
    ),
    CodeExample(
        "SKH107",
        "Chữ thuộc bảng mã cũ (TCVN3, VNI)",
        f"{_TCVN3}\n",
        whole=True,
        advice="Chữ chép từ văn bản cũ dùng phông .VnTime hoặc VNI.",
    ),
    CodeExample(
        "SKH108",
        "Ký tự lạ không nhìn thấy",
        "trích yếu: Nâng cao chất lượng\x0bgiáo dục\n",
        "trích yếu: Nâng cao chất lượng giáo dục\n",
        advice="Ký tự này thường dính theo khi chép từ Word hoặc từ trang web.",
    ),
    CodeExample(
        "SKH121",
        "Một mục ghi hai lần",
        "mục đích: Nâng cao chất lượng.\nMục đích: Giữ vững quy mô.\n",
        "mục đích:\n  - Nâng cao chất lượng.\n  - Giữ vững quy mô.\n",
        advice="Chữ hoa hay chữ thường đều là cùng một mục.",
    ),
    CodeExample(
        "SKH122",
        "Trước dấu hai chấm không phải tên mục",
        "[mục đích]: Nâng cao chất lượng.\n",
        "mục đích: Nâng cao chất lượng.\n",
    ),
    CodeExample(
        "SKH123",
        "Dấu << không dùng được",
        "chú thích: &chung\n  a: Số liệu tháng 10.\nvăn bản:\n  <<: *chung\n",
        advice="Chép lại các dòng cần dùng.",
    ),
    CodeExample(
        "SKH124",
        "Nội dung bắt đầu bằng dấu chấm than",
        "mục đích: !Quan tâm giáo dục mầm non.\n",
        "mục đích: Quan tâm giáo dục mầm non.\n",
    ),
    CodeExample(
        "SKH125",
        "Dấu sao bị hiểu là lời nhắc lại",
        "lưu: *VT\n",
        "lưu: VT\n",
        advice="Câu bắt đầu bằng dấu sao (chữ đậm, chữ nghiêng) thì đặt trong ngoặc kép.",
    ),
    CodeExample(
        "SKH126",
        "Một đoạn nhắc lại chính nó",
        "nhiệm vụ: &viec\n  - tên: Rà soát\n    nhiệm vụ: *viec\n",
        "nhiệm vụ:\n  - tên: Rà soát\n    nhiệm vụ:\n      - tên: Rà soát cơ sở vật chất\n",
    ),
    CodeExample(
        "SKH127",
        "Lồng nhau quá nhiều bậc",
        "mục đích: " + "[" * (_DEEPEST + 1) + "]" * (_DEEPEST + 1) + "\n",
        'mục đích: "[ghi chú]"\n',
        advice="Thường do gõ thừa dấu ngoặc vuông.",
    ),
    CodeExample(
        "SKH128",
        "Tệp có quá nhiều mục",
        "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 20)),
        whole=True,
        advice="Xem có chọn nhầm tệp không; nếu không, chia thành nhiều kế hoạch.",
    ),
    CodeExample(
        "SKH129",
        "Nhiều kế hoạch trong một tệp",
        "mục đích: Nâng cao chất lượng.\n---\nmục đích: Giữ vững quy mô.\n",
        advice="Mỗi tệp một kế hoạch.",
    ),
    CodeExample(
        "SKH141",
        "Dấu hai chấm ở giữa câu",
        "trích yếu: Chủ đề năm 2027: Kỷ cương, sáng tạo\n",
        'trích yếu: "Chủ đề năm 2027: Kỷ cương, sáng tạo"\n',
        advice="Trong danh sách (dòng bắt đầu bằng `-`) và sau dấu `|` thì dấu hai chấm gõ thoải mái.",
    ),
    CodeExample(
        "SKH142",
        "Thụt đầu dòng bằng phím Tab",
        "mục đích:\n\t- Nâng cao chất lượng.\n",
        "mục đích:\n  - Nâng cao chất lượng.\n",
        advice="VS Code tự đổi Tab thành dấu cách; Notepad thì không.",
    ),
    CodeExample(
        "SKH143",
        "Ngoặc kép không có dấu đóng",
        'mục đích: "Nâng cao chất lượng.\nyêu cầu: Rõ người, rõ việc.\n',
        'mục đích: "Nâng cao chất lượng."\nyêu cầu: Rõ người, rõ việc.\n',
    ),
    CodeExample(
        "SKH144",
        "Ngoặc kép trong ngoặc kép",
        'mục đích: "Thực hiện đề án "Trường học số" của phường."\n',
        'mục đích: "Thực hiện đề án “Trường học số” của phường."\n',
    ),
    CodeExample(
        "SKH145",
        "Chữ đứng sau dấu đóng ngoặc kép",
        'mục đích: "Trường học số" là mục tiêu của năm.\n',
        "mục đích: “Trường học số” là mục tiêu của năm.\n",
    ),
    CodeExample(
        "SKH146",
        "Ngoặc vuông, ngoặc nhọn không có dấu đóng",
        "nơi nhận: [Đảng ủy phường, Các trường học\nlưu: VT\n",
        "nơi nhận: [Đảng ủy phường, Các trường học]\nlưu: VT\n",
    ),
    CodeExample(
        "SKH147",
        "Thừa dấu đóng ngoặc",
        "lưu: ]\n",
        "lưu: VT\n",
    ),
    CodeExample(
        "SKH148",
        "Chữ đứng sau dấu đóng ngoặc vuông",
        "mục đích: [[cơ quan]] tổ chức thực hiện.\n",
        'mục đích: "[[cơ quan]] tổ chức thực hiện."\n',
        advice="Câu bắt đầu bằng dấu ngoặc vuông thì đặt trong ngoặc kép, hoặc viết sau dấu `|`.",
    ),
    CodeExample(
        "SKH149",
        "Câu bắt đầu bằng dấu đặc biệt",
        "mục đích: **Nâng cao** chất lượng.\n",
        'mục đích: "**Nâng cao** chất lượng."\n',
        advice="Các dấu `* & ! % @` và dấu huyền gõ rời không đứng đầu câu được, trừ khi cả câu ở trong ngoặc kép.",
    ),
    CodeExample(
        "SKH150",
        "Chữ đứng cùng dòng với dấu | hoặc >",
        "mục đích: | Nâng cao chất lượng.\n",
        "mục đích: |\n  Nâng cao chất lượng.\n",
    ),
    CodeExample(
        "SKH151",
        "Thụt đầu dòng không khớp",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n   chủ trì: phòng-vhxh\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    chủ trì: phòng-vhxh\n",
        advice="Các mục cùng bậc phải thẳng cột. Trong danh sách, chữ sau dấu `-` là cột để gióng.",
    ),
    CodeExample(
        "SKH152",
        "Thiếu dấu cách sau dấu gạch",
        "mục đích:\n  -Nâng cao chất lượng.\n  -Giữ vững quy mô.\n",
        "mục đích:\n  - Nâng cao chất lượng.\n  - Giữ vững quy mô.\n",
    ),
    CodeExample(
        "SKH153",
        "Thiếu dấu cách sau dấu hai chấm",
        "số:12\nngày: 15/12/2026\n",
        "số: 12\nngày: 15/12/2026\n",
    ),
    CodeExample(
        "SKH154",
        "Lẫn dòng có gạch với dòng không gạch",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n  tên: Sửa chữa trường lớp\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n  - tên: Sửa chữa trường lớp\n",
    ),
    CodeExample(
        "SKH155",
        "Danh sách viết ngay trên dòng tên mục",
        "mục đích: - Nâng cao chất lượng.\n",
        "mục đích:\n  - Nâng cao chất lượng.\n",
    ),
    CodeExample(
        "SKH156",
        "Dòng chữ không thuộc mục nào",
        "lưu: VT\nRõ người, rõ việc, rõ thời hạn.\nsố: 12\nngày: 15/12/2026\n",
        "lưu: VT\nyêu cầu: Rõ người, rõ việc, rõ thời hạn.\nsố: 12\nngày: 15/12/2026\n",
    ),
    CodeExample(
        "SKH157",
        "Dấu chéo ngược trong ngoặc kép",
        r'mục đích: "Lưu tại ổ D:\ho-so"' + "\n",
        r"mục đích: 'Lưu tại ổ D:\ho-so'" + "\n",
    ),
    CodeExample(
        "SKH158",
        "Thiếu tên mục trước dấu hai chấm",
        "lưu: VT\n: Nâng cao chất lượng.\n",
        "lưu: VT\nmục đích: Nâng cao chất lượng.\n",
    ),
    CodeExample(
        "SKH159",
        "Lời ghi chú cắt đôi đoạn văn",
        "mục đích: Nâng cao chất lượng  # hỏi lại\n  giáo dục toàn diện.\n",
        "# hỏi lại\nmục đích: Nâng cao chất lượng\n  giáo dục toàn diện.\n",
    ),
    CodeExample(
        "SKH160",
        "Viết không đúng cách, chưa rõ vì sao",
        "nơi nhận:\n  -\n  lưu: VT\n",
        "nơi nhận:\n  - Đảng ủy phường\nlưu: VT\n",
        advice="Xem lại dòng được chỉ và dòng ngay trên nó: dấu ngoặc, dấu hai chấm, khoảng thụt.",
    ),
    CodeExample(
        "SKH171",
        "Dấu # làm mất phần chữ sau nó",
        "trích yếu: Tổ chức hội thi Lớp học #1 năm 2027\n",
        'trích yếu: "Tổ chức hội thi Lớp học #1 năm 2027"\n',
    ),
    CodeExample(
        "SKH172",
        "Dấu #: ghi chú hay nội dung?",
        "lưu: VT # văn thư\n",
        "lưu: VT  # văn thư\n",
        advice="Muốn ghi chú cuối dòng thì để hai dấu cách trước `#`.",
    ),
    CodeExample(
        "SKH173",
        "Dấu > dồn các dòng vào nhau",
        "mục đích: >\n  - Nâng cao chất lượng.\n  - Giữ vững quy mô.\n",
        "mục đích: |\n  - Nâng cao chất lượng.\n  - Giữ vững quy mô.\n",
    ),
    CodeExample(
        "SKH174",
        "Các gạch đầu dòng bị nối thành một đoạn",
        "mục đích: Gồm\n  - nâng cao chất lượng;\n  - giữ vững quy mô.\n",
        "mục đích: |\n  Gồm\n  - nâng cao chất lượng;\n  - giữ vững quy mô.\n",
    ),
    CodeExample(
        "SKH175",
        "Dấu phẩy của số thập phân trong ngoặc",
        "kinh phí:\n  - {tên: Tập huấn, tiền: 12,5}\n",
        'kinh phí:\n  - {tên: Tập huấn, tiền: "12,5"}\n',
    ),
    CodeExample(
        "SKH176",
        "Dấu phẩy của câu trong ngoặc",
        "kinh phí:\n  - {tên: Mua sách, vở, tiền: 12}\n",
        'kinh phí:\n  - {tên: "Mua sách, vở", tiền: 12}\n',
        advice="Câu có dấu phẩy thì đặt trong ngoặc kép, hoặc viết mỗi mục một dòng.",
    ),
    CodeExample(
        "SKH177",
        "Dấu & làm mất chữ",
        "lưu: &VT VHXH\n",
        'lưu: "&VT VHXH"\n',
    ),
    CodeExample(
        "SKH178",
        "Dấu > hoặc | bị hiểu là mở đoạn",
        "chỉ tiêu:\n  - tên: Số sáng kiến\n    đích: >5\n",
        'chỉ tiêu:\n  - tên: Số sáng kiến\n    đích: ">5"\n',
    ),
    CodeExample(
        "SKH179",
        "Còn chỗ chờ xem lại, xác nhận",
        "# cần xác nhận: số tiền đang là của năm 2026; xem lại cho năm 2027\nkinh phí: Dự toán 120 triệu đồng.\n",
        "kinh phí: Dự toán 135 triệu đồng.\n",
        advice="Lệnh `nam-sau` đặt những dòng này ([trang riêng](nam-sau.md)), lệnh `nhap` đặt dòng “# cần xem”. "
        "Bản dự thảo còn dòng ấy vẫn in được; "
        "đã ghi `số` thì đây là lỗi.",
    ),
    CodeExample(
        "SKH180",
        "Dấu cách đặc biệt của Word đứng ở chỗ của dấu cách thường",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n\u00a0\u00a0\u00a0 thời gian: tháng 7\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    thời gian: tháng 7\n",
        advice="Word và trang web dùng dấu cách không ngắt, trông như dấu cách thường. Ở giữa câu thì dùng được.",
    ),
    CodeExample(
        "SKH181",
        "Dấu khác đứng ở chỗ của dấu hai chấm",
        "địa danh; An Hòa\n",
        "địa danh: An Hòa\n",
    ),
    CodeExample(
        "SKH182",
        "Dấu ``` dính theo khi chép",
        "```yaml\nyêu cầu: Bảo đảm an toàn.\n```\n",
        "yêu cầu: Bảo đảm an toàn.\n",
        advice="Dấu này bao quanh các đoạn mẫu trên trang web.",
    ),
    CodeExample(
        "SKH183",
        "Thiếu dấu gạch trước mục thứ hai",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    thời gian: tháng 7\n    tên: Mua sách\n    thời gian: tháng 8\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    thời gian: tháng 7\n  - tên: Mua sách\n    thời gian: tháng 8\n",
    ),
)
