"""What can be wrong with the content of a plan: an example for each code that begins with SKH2."""

from pathlib import Path

from sinhkehoach.jobs.no_office import no_office
from tools.docs.example import CodeExample, MadeExample

_TABLE = """\
phụ lục:
  - tên: Lớp bồi dưỡng
    bảng:
      cột: [Nội dung, {{tên: Số người, cộng: có}}]
      hàng:
        - {row}
"""

_PICTURE = """\
nhiệm vụ:
  - tên: Bố trí lại các điểm trường
    hình: {{tệp: {file}, tên: Sơ đồ các điểm trường}}
"""

EXAMPLES = (
    CodeExample(
        "SKH201",
        "Thiếu một mục bắt buộc",
        "nhiệm vụ:\n  - chủ trì: phòng-vhxh\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    chủ trì: phòng-vhxh\n",
    ),
    CodeExample(
        "SKH202",
        "Không có mục tên như vậy",
        "chi tieu:\n  - Giữ vững quy mô trường, lớp.\n",
        "mục tiêu:\n  - Giữ vững quy mô trường, lớp.\n",
        advice="Tên mục phải có dấu. Có bao nhiêu mục, xem [Tệp kế hoạch ghi những gì](dinh-dang.md).",
    ),
    CodeExample(
        "SKH203",
        "Nội dung không đúng dạng",
        "nhiệm vụ: Bồi dưỡng giáo viên\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
        advice="Chỗ cần danh sách thì mỗi dòng bắt đầu bằng dấu `-`; chỗ cần một câu thì gõ một câu.",
    ),
    CodeExample(
        "SKH204",
        "Không có lựa chọn như vậy",
        "phụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ, khổ: nằm ngang}\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
        "phụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ, khổ: ngang}\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
    ),
    CodeExample(
        "SKH205",
        "Số, ngày, kỳ viết không đúng cách",
        "ngày: 31/11/2026\n",
        "ngày: 30/11/2026\n",
        advice="Ngày trước, tháng sau, năm đủ bốn chữ số. Dấu chấm tách hàng nghìn, dấu phẩy đứng trước phần lẻ.",
    ),
    CodeExample(
        "SKH211",
        "Số tiền hoặc phép tính không đọc được",
        "kinh phí:\n  - tên: Tập huấn\n    tính: 300 người x 1.5 triệu đồng/người\n",
        "kinh phí:\n  - tên: Tập huấn\n    tính: 300 người x 1,5 triệu đồng/người\n",
    ),
    CodeExample(
        "SKH212",
        "Cộng lại không khớp",
        "kinh phí:\n  đơn vị tính: triệu đồng\n  tổng: 500\n  khoản:\n"
        "    - {tên: Tập huấn, tiền: 450}\n    - {tên: Tài liệu, tiền: 60}\n",
        "kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n"
        "    - {tên: Tập huấn, tiền: 450}\n    - {tên: Tài liệu, tiền: 60}\n",
        advice="Không cần ghi tổng: chương trình tự cộng. Ghi tổng thì chương trình so lại.",
    ),
    CodeExample(
        "SKH213",
        "Không có tệp hình",
        _PICTURE.format(file="so-do-truong.png"),
        _PICTURE.format(file="so-do.png"),
        advice="Tệp hình chép vào thư mục `hinh/` của chỗ làm việc, cạnh `plans/`; trong kế hoạch chỉ ghi tên tệp.",
    ),
    CodeExample(
        "SKH214",
        "Tệp hình không in được",
        _PICTURE.format(file="anh-chup.jpg"),
        _PICTURE.format(file="so-do.png"),
        advice="Chương trình xem bên trong tệp: hình GIF, SVG, WEBP đổi đuôi vẫn không phải hình PNG, JPEG.",
    ),
    CodeExample(
        "SKH215",
        "Hình lớn quá",
        _PICTURE.format(file="ban-do.png"),
        _PICTURE.format(file="so-do.png"),
        advice="Nhiều nhất là 10 MB và 50 triệu điểm ảnh.",
    ),
    CodeExample(
        "SKH221",
        "Ô của cột được cộng không phải là số",
        _TABLE.format(row="[Giáo dục STEM, khoảng 120]"),
        _TABLE.format(row="[Giáo dục STEM, 120]"),
    ),
    CodeExample(
        "SKH222",
        "Số ô không khớp số cột",
        _TABLE.format(row="[Giáo dục STEM]"),
        _TABLE.format(row="[Giáo dục STEM, 120]"),
        advice='Ô trống cũng phải ghi: `""`.',
    ),
    CodeExample(
        "SKH223",
        "Bảng chia quá nhiều tầng",
        "phụ lục:\n  - tên: Lớp bồi dưỡng\n    bảng:\n      cột:\n"
        "        - {tên: Số lượng, cột: [{tên: Người, cột: [Nam, Nữ]}]}\n      hàng:\n        - [10, 20]\n",
        "phụ lục:\n  - tên: Lớp bồi dưỡng\n    bảng:\n      cột:\n"
        "        - {tên: Số người, cột: [Nam, Nữ]}\n      hàng:\n        - [10, 20]\n",
    ),
    CodeExample(
        "SKH231",
        "Không có tên gọi tắt như vậy trong co-quan.yaml",
        "ký: chủ tich\n",
        "ký: chủ tịch\n",
        advice="Tên gọi tắt của cơ quan và người ký do bạn đặt trong `co-quan.yaml`.",
    ),
    CodeExample(
        "SKH241",
        "Tham chiếu không tìm thấy, hoặc hiểu được nhiều cách",
        'mục đích: "Kinh phí bồi dưỡng là [[kinh phí bồi dưởng]]."\n'
        "kinh phí:\n  - {id: bồi dưỡng, tên: Bồi dưỡng giáo viên, tiền: 900}\n",
        'mục đích: "Kinh phí bồi dưỡng là [[kinh phí bồi dưỡng]]."\n'
        "kinh phí:\n  - {id: bồi dưỡng, tên: Bồi dưỡng giáo viên, tiền: 900}\n",
    ),
    CodeExample(
        "SKH242",
        "Chú thích chưa có nội dung",
        "mục đích: Giữ vững quy mô[^qm].\n",
        "mục đích: Giữ vững quy mô[^qm].\nchú thích:\n  qm: Số liệu tháng 10 năm 2026.\n",
    ),
    CodeExample(
        "SKH243",
        "Chú thích không được nhắc tới",
        "mục đích: Giữ vững quy mô.\nchú thích:\n  qm: Số liệu tháng 10 năm 2026.\n",
        "mục đích: Giữ vững quy mô[^qm].\nchú thích:\n  qm: Số liệu tháng 10 năm 2026.\n",
    ),
    CodeExample(
        "SKH244",
        "Nhắc tới chính mình",
        'trích yếu: "Triển khai [[trích yếu]]"\n',
        "trích yếu: Triển khai nhiệm vụ giáo dục năm 2027\n",
    ),
    CodeExample(
        "SKH245",
        "Số thứ tự gõ nhảy hoặc lặp",
        "mục đích: |\n  a) Nâng cao chất lượng.\n  c) Giữ vững quy mô.\n",
        "mục đích: |\n  a) Nâng cao chất lượng.\n  b) Giữ vững quy mô.\n",
        advice="Văn bản vẫn in được và được đánh lại số. Thông báo chỉ để bạn xem có sót mục nào không.",
    ),
    CodeExample(
        "SKH246",
        "Nhắc tới khoản chưa có số tiền",
        'mục đích: "Nguồn xã hội hóa là [[kinh phí xã hội hóa]]."\n'
        "kinh phí:\n  - {id: xã hội hóa, tên: Nguồn xã hội hóa}\n",
        'mục đích: "Nguồn xã hội hóa là [[kinh phí xã hội hóa]]."\n'
        "kinh phí:\n  - {id: xã hội hóa, tên: Nguồn xã hội hóa, tiền: 120}\n",
    ),
    CodeExample(
        "SKH251",
        "Hai nơi cùng một tên gọi tắt",
        "kinh phí:\n  - {id: bồi dưỡng, tên: Bồi dưỡng giáo viên, tiền: 900}\n"
        "  - {id: bồi dưỡng, tên: Bồi dưỡng cán bộ, tiền: 100}\n",
        "kinh phí:\n  - {id: bồi dưỡng giáo viên, tên: Bồi dưỡng giáo viên, tiền: 900}\n"
        "  - {id: bồi dưỡng cán bộ, tên: Bồi dưỡng cán bộ, tiền: 100}\n",
    ),
    CodeExample(
        "SKH252",
        "Một phần sẽ không được in",
        "mục đích: Nâng cao chất lượng.\nmục tiêu: Giữ vững quy mô.\ncác phần: [mục đích]\n",
        "mục đích: Nâng cao chất lượng.\nmục tiêu: Giữ vững quy mô.\ncác phần: [mục đích, mục tiêu]\n",
        advice="Có `các phần` thì chỉ những phần kể tên ở đó được in.",
    ),
    CodeExample(
        "SKH253",
        "Phần được kể tên nhưng chưa có nội dung",
        "mục đích: Nâng cao chất lượng.\ncác phần: [mục đích, mục tiêu]\n",
        "mục đích: Nâng cao chất lượng.\ncác phần: [mục đích]\n",
    ),
    CodeExample(
        "SKH254",
        "Một phần được kể tên hai lần",
        "mục đích: Nâng cao chất lượng.\ncác phần: [mục đích, mục đích]\n",
        "mục đích: Nâng cao chất lượng.\ncác phần: [mục đích]\n",
    ),
    CodeExample(
        "SKH255",
        "Phần chưa có tên",
        "các phần:\n  - nội dung: Giữ vững quy mô trường, lớp.\n",
        "các phần:\n  - tên: Định hướng\n    nội dung: Giữ vững quy mô trường, lớp.\n",
    ),
    CodeExample(
        "SKH256",
        "Phụ lục chưa có gì bên trong",
        "phụ lục:\n  - tên: Tiến độ thực hiện\n    khổ: ngang\nnhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
        "phụ lục:\n  - tên: Tiến độ thực hiện\n    khổ: ngang\n    từ: nhiệm vụ\n"
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
    ),
    CodeExample(
        "SKH257",
        "Không có cột như vậy",
        "chỉ tiêu:\n  cột: [MN, TH]\n  chỉ tiêu:\n    - {tên: Giáo viên đạt chuẩn, THCS: 98}\n",
        "chỉ tiêu:\n  cột: [MN, TH, THCS]\n  chỉ tiêu:\n    - {tên: Giáo viên đạt chuẩn, THCS: 98}\n",
    ),
    CodeExample(
        "SKH258",
        "Có số mà chưa đủ ngày",
        "số: 12\nngày: tháng 12 năm 2026\n",
        "số: 12\nngày: 15/12/2026\n",
        advice="Văn bản vẫn in được. Bản dự thảo thì để trống cả số và ngày.",
    ),
    CodeExample(
        "SKH261",
        "Thời gian của nhiệm vụ không có trong lịch",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: trước 31/6}\n",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: trước 30/6}\n",
    ),
    CodeExample(
        "SKH262",
        "Thời gian kết thúc trước khi bắt đầu",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: từ tháng 8/2027 đến tháng 7/2027}\n",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: từ tháng 7/2027 đến tháng 8/2027}\n",
    ),
    CodeExample(
        "SKH280",
        "Cột không có độ rộng",
        "phụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ, cột: [tt, {lấy: nhiệm vụ, rộng: 0}]}\n"
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
        "phụ lục:\n  - {tên: Tiến độ, từ: nhiệm vụ, cột: [tt, {lấy: nhiệm vụ, rộng: 4}]}\n"
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n",
    ),
    CodeExample(
        "SKH283",
        "Đơn vị gõ sau tham chiếu không phải đơn vị của số tiền",
        "mục đích: Bố trí [[tổng kinh phí]] triệu đồng.\nkinh phí:\n  - {tên: Tập huấn, tiền: 900}\n",
        "mục đích: Bố trí [[tổng kinh phí]].\nkinh phí:\n  - {tên: Tập huấn, tiền: 900}\n",
    ),
    MadeExample(
        "SKH290",
        "Không có sổ tay của cơ quan, hoặc sổ tay còn trống",
        "Tệp `co-quan.yaml` đặt trong `plans/`, cạnh kế hoạch hoặc ở thư mục phía trên. Kế hoạch ghi đầy đủ tên cơ quan, "
        "người ký, đơn vị ngay trong nó thì không cần tệp này.",
        lambda: (no_office(Path("xa-an-hoa/plans/co-quan.yaml")),),
    ),
    CodeExample(
        "SKH263",
        "Bảng có hai cột số thứ tự",
        "phụ lục:\n  - tên: Danh sách trường\n    bảng:\n      cột: [STT, Trường]\n      số thứ tự: có\n"
        "      hàng:\n        - [1, Trường Mầm non Hoa Sen]\n",
        "phụ lục:\n  - tên: Danh sách trường\n    bảng:\n      cột: [Trường]\n      số thứ tự: STT\n"
        "      hàng:\n        - [Trường Mầm non Hoa Sen]\n",
    ),
    CodeExample(
        "SKH264",
        "Hàng đầu của bảng lặp lại tên các cột",
        "phụ lục:\n  - tên: Danh sách trường\n    bảng:\n      cột: [Trường, Số lớp]\n"
        "      hàng: |\n        Trường\tSố lớp\n        Hoa Sen\t12\n",
        "phụ lục:\n  - tên: Danh sách trường\n    bảng:\n      cột: [Trường, Số lớp]\n"
        "      hàng: |\n        Hoa Sen\t12\n",
        advice="Muốn dán cả hàng tên cột thì dán sau `bảng: |`, không ghi `cột`.",
    ),
    CodeExample(
        "SKH265",
        "Một tên bị dấu phẩy tách ra",
        "nơi nhận: [Đảng ủy phường, Các ban, ngành, đoàn thể phường]\n",
        'nơi nhận: [Đảng ủy phường, "Các ban, ngành, đoàn thể phường"]\n',
        advice="Trong ngoặc [ ], dấu phẩy ngăn các mục; tên có dấu phẩy thì đặt trong ngoặc kép.",
    ),
    CodeExample(
        "SKH266",
        "Nhiều đơn vị viết trong một dòng",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    phối hợp: văn-phòng, các-trường\n",
        "nhiệm vụ:\n  - tên: Bồi dưỡng giáo viên\n    phối hợp: [văn-phòng, các-trường]\n",
    ),
    CodeExample(
        "SKH267",
        "Nơi nhận ghi tên gọi tắt",
        "nơi nhận: [Đảng ủy phường, phòng-vhxh]\n",
        "nơi nhận: [Đảng ủy phường, Phòng Văn hóa - Xã hội]\n",
        advice="Nơi nhận in đúng như gõ, vì có thể kèm lời trong ngoặc.",
    ),
    CodeExample(
        "SKH268",
        "Thời gian viết tắt",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: T7/2027}\n",
        "nhiệm vụ:\n  - {tên: Bồi dưỡng giáo viên, thời gian: tháng 7/2027}\n",
        advice="Văn bản vẫn in được, nhưng chương trình không biết việc này làm khi nào. Q.II, HK1 cũng vậy:"
        " viết quý II, học kỳ I.",
    ),
    CodeExample(
        "SKH273",
        "Kỳ báo cáo không nằm trong kỳ của kế hoạch",
        'chỉ tiêu:\n  - {tên: Trẻ đến lớp, đơn vị: "%", đích: 98, kết quả: {năm 2026: 97}}\n',
        'chỉ tiêu:\n  - {tên: Trẻ đến lớp, đơn vị: "%", đích: 98, kết quả: {6 tháng: 97}}\n',
        advice="Kế hoạch nhiều năm phải ghi rõ năm: 6 tháng 2028, năm 2028.",
    ),
    CodeExample(
        "SKH274",
        "Hai báo cáo cùng một kỳ",
        "báo cáo:\n  - {kỳ: 6 tháng, số: 96}\n  - {kỳ: 6 tháng, số: 97}\n",
        "báo cáo:\n  - {kỳ: 6 tháng, số: 96}\n  - {kỳ: 9 tháng, số: 97}\n",
    ),
)
