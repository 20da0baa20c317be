"""What is mistyped and what is meant: each code that says what to type instead, with a plan before and after.

The lines stand behind those of HEAD, beside the office's file in OFFICE. `is_safe` tells which command mends them.
"""

from typing import NamedTuple

OFFICE = """\
cơ quan:
  ubnd-phường: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}
  công-an: {tên: Công an phường}
văn bản:
  nq-71: {loại: Nghị quyết, số: 71-NQ/TW, ngày: 22/8/2025, cơ quan: Bộ Chính trị, trích yếu: về phát triển giáo dục}
"""
HEAD = """\
cơ quan: ubnd-phường
kỳ: 2027
trích yếu: Phát triển giáo dục  # tên ngắn
ký: chủ tịch
"""


class Mistyping(NamedTuple):
    """Lines in which a slip stands, the same as they are meant."""

    code: str
    wrong: str
    right: str
    is_safe: bool = True
    head: str = HEAD


def _line(code, wrong, right, *, is_safe=True):
    """Return a slip in a line of requirements, among others that are right."""
    around = "yêu cầu: |\n  - Bảo đảm đúng tiến độ.\n  - {}\n# hết\n"
    return Mistyping(code, around.format(wrong), around.format(right), is_safe)


# Which the Party's form has otherwise: who issues and signs.
PARTY_HEAD = HEAD.replace(
    "cơ quan: ubnd-phường", "cơ quan: {tên: Ban Chỉ đạo, ký hiệu: BCĐ, địa danh: Xã An Bình, thể thức: đảng}"
).replace("ký: chủ tịch", "ký: {chức vụ: Trưởng ban}")
TASK = "nhiệm vụ:\n  - tên: Dạy học\n    chủ trì: phòng-vhxh\n    sản phẩm: Báo cáo\n"
MONEY = "kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n    - tên: Tập huấn\n      tiền: {}\n"
APPENDIX = "phụ lục:\n  - tên: Danh sách\n    nội dung: Có ba trường.\n"
# Code and what is special about the slip → the slip.
MISTYPINGS = {
    "108 unseen": _line("SKH108", "Làm\u200b nhanh.", "Làm nhanh."),
    "108 line end": _line("SKH108", "Làm\u2028nhanh.", "Làm nhanh.", is_safe=False),
    "109": _line("SKH109", "Làm \uf0e0 nhanh.", "Làm nhanh.", is_safe=False),
    "141": Mistyping("SKH141", "mục đích: Chủ đề: kỷ cương\n", 'mục đích: "Chủ đề: kỷ cương"\n'),
    "141 with a key": Mistyping(
        "SKH141",
        "mục đích: Chủ đề năm: kỷ cương\n",
        'mục đích: "Chủ đề năm: kỷ cương"\n',
        is_safe=False,
    ),
    "141 quotes of Word": Mistyping(
        "SKH141", "mục đích: “Chủ đề năm: kỷ cương”\n", 'mục đích: "Chủ đề năm: kỷ cương"\n'
    ),
    "142": Mistyping(
        "SKH142",
        "nơi nhận:\n\t- Đảng ủy\n\t- Các trường\n",
        "nơi nhận:\n  - Đảng ủy\n  - Các trường\n",
        is_safe=False,
    ),
    "148": Mistyping("SKH148", "mục đích: [[kỳ]] là năm đầu.\n", 'mục đích: "[[kỳ]] là năm đầu."\n'),
    "149": Mistyping("SKH149", "mục đích: %Tỷ lệ đạt.\n", 'mục đích: "%Tỷ lệ đạt."\n'),
    "150": Mistyping(
        "SKH150", "chỉ tiêu:\n  - {tên: Lớp, đích: >= 98}\n", "chỉ tiêu:\n  - {tên: Lớp, đích: ≥ 98}\n"
    ),
    "150 above": Mistyping(
        "SKH150",
        "chỉ tiêu:\n  - {tên: Lớp, đích: > 98%}\n",
        "chỉ tiêu:\n  - {tên: Lớp, đích: trên 98%}\n",
        is_safe=False,
    ),
    "152": Mistyping(
        "SKH152", "nơi nhận:\n  -Đảng ủy\n  -Các trường\n", "nơi nhận:\n  - Đảng ủy\n  - Các trường\n"
    ),
    "153": Mistyping("SKH153", "mục đích:Nâng cao.\n", "mục đích: Nâng cao.\n"),
    "156 bullets": Mistyping(
        "SKH156", "mục đích:\n  • Hoàn thành.\n  •Đúng hạn.\n", "mục đích:\n  - Hoàn thành.\n  - Đúng hạn.\n"
    ),
    "156 key": Mistyping("SKH156", "địa danh An Hòa\n", "địa danh: An Hòa\n", is_safe=False),
    "156 key alone": Mistyping("SKH156", "mục đích\n  - Một.\n", "mục đích:\n  - Một.\n"),
    "173": Mistyping(
        "SKH173",
        "mục đích: >\n  - Hoàn thành.\n  - Đúng hạn.\n",
        "mục đích: |\n  - Hoàn thành.\n  - Đúng hạn.\n",
    ),
    "175": Mistyping(
        "SKH175",
        "chỉ tiêu:\n  - {tên: Lớp, đích: 95,2}\n",
        'chỉ tiêu:\n  - {tên: Lớp, đích: "95,2"}\n',
        is_safe=False,
    ),
    "180": Mistyping("SKH180", "mục đích:\u00a0Nâng cao.\n", "mục đích: Nâng cao.\n"),
    "180 indent": Mistyping(
        "SKH180",
        "nơi nhận:\n\u00a0\u00a0- Đảng ủy\n\u00a0\u00a0- Các trường\n",
        "nơi nhận:\n  - Đảng ủy\n  - Các trường\n",
    ),
    "181": Mistyping("SKH181", "mục đích： Nâng cao.\n", "mục đích: Nâng cao.\n"),
    "181 semicolon": Mistyping("SKH181", "địa danh; An Hòa\n", "địa danh: An Hòa\n", is_safe=False),
    "182": Mistyping("SKH182", "```\nmục đích: Nâng cao.\n```\n", "mục đích: Nâng cao.\n"),
    "202 marks": Mistyping("SKH202", "mục đich: Nâng cao.\n", "mục đích: Nâng cao.\n"),
    "202 i for y": Mistyping(
        "SKH202", "kí: chủ tịch\n", "ký: chủ tịch\n", head=HEAD.replace("ký: chủ tịch\n", "")
    ),
    "202 another word": Mistyping(
        "SKH202", TASK + "    tiến độ: tháng 7\n", TASK + "    thời gian: tháng 7\n", is_safe=False
    ),
    "204": Mistyping(
        "SKH204",
        "phụ lục:\n  - tên: A\n    khổ: doc\n    nội dung: B.\n",
        "phụ lục:\n  - tên: A\n    khổ: dọc\n    nội dung: B.\n",
    ),
    "205 year first": Mistyping("SKH205", "ngày: 2026-12-15\n", "ngày: 15/12/2026\n"),
    "205 short year": Mistyping("SKH205", "ngày: 15/12/26\n", "ngày: 15/12/2026\n", is_safe=False),
    "205 quotes of Word": Mistyping("SKH205", "ngày: “15/12/2026”\n", "ngày: 15/12/2026\n"),
    "211": Mistyping("SKH211", MONEY.format("1,500,000"), MONEY.format("1.500.000")),
    "231 marks": Mistyping("SKH231", TASK.replace("phòng-vhxh", "phong-vhxh"), TASK),
    "231": Mistyping("SKH231", TASK.replace("phòng-vhxh", "phòng-vhx"), TASK, is_safe=False),
    "241": _line("SKH241", "Theo [[nq-7]].", "Theo [[nq-71]].", is_safe=False),
    "267": Mistyping("SKH267", "nơi nhận: [công-an]\n", "nơi nhận: [Công an phường]\n"),
    "268": Mistyping("SKH268", TASK + "    thời gian: T7/2027\n", TASK + "    thời gian: tháng 7/2027\n"),
    "303": _line("SKH303", "Chuẩn bị năm học 2027 - 2029.", "Chuẩn bị năm học 2027 - 2028.", is_safe=False),
    "316": Mistyping(
        "SKH316",
        "yêu cầu: |\n  - Phòng Văn hóa - Xã hội làm.\n  - Phòng Xã hội - Văn hóa mở sổ.\n" + TASK,
        "yêu cầu: |\n  - Phòng Văn hóa - Xã hội làm.\n  - Phòng Văn hóa - Xã hội mở sổ.\n" + TASK,
        is_safe=False,
    ),
    "318": _line(
        "SKH318",
        "Trường Tiểu học Lê Quý Đôn làm, Trường Tiểu học Lê Quí Đôn dự.",
        "Trường Tiểu học Lê Quý Đôn làm, Trường Tiểu học Lê Quý Đôn dự.",
        is_safe=False,
    ),
    "319": Mistyping(
        "SKH319",
        MONEY.format("20, nguồn: Ngân sách xã}").replace("tên: Tập huấn\n      tiền", "{tên: Tập huấn, tiền")
        + "    - {tên: Hội thi, tiền: 30, nguồn: ngân sách xã}\n",
        MONEY.format("20, nguồn: Ngân sách xã}").replace("tên: Tập huấn\n      tiền", "{tên: Tập huấn, tiền")
        + "    - {tên: Hội thi, tiền: 30, nguồn: Ngân sách xã}\n",
        is_safe=False,
    ),
    "348": _line("SKH348", "Chi 1,500,000 đồng.", "Chi 1.500.000 đồng."),
    "348 two readings": _line("SKH348", "Chi 1.5 tỷ đồng.", "Chi 1,5 tỷ đồng.", is_safe=False),
    "351": _line(
        "SKH351",
        "Sách Cambridge, Cambridge và Cambrigde.",
        "Sách Cambridge, Cambridge và Cambridge.",
        is_safe=False,
    ),
    "352 horn": _line("SKH352", "Các trưòng nghiêm túc.", "Các trường nghiêm túc."),
    "352 tone": _line("SKH352", "Các trừơng nghiêm túc.", "Các trường nghiêm túc."),
    "353": _line("SKH353", "Xây dựng kế hoach.", "Xây dựng kế hoạch."),
    "353 unsure": _line("SKH353", "Tổ chức thăm quan.", "Tổ chức tham quan.", is_safe=False),
    "354": _line("SKH354", "Văn hóa, hòa giải, xoá nợ.", "Văn hóa, hòa giải, xóa nợ."),
    "355": _line("SKH355", "Lập b\u0430n mới.", "Lập ban mới."),
    "356": _line("SKH356", "Báo cáo cho các các trường.", "Báo cáo cho các trường."),
    "356 unsure": _line("SKH356", "Điều đạt được được ghi.", "Điều đạt được ghi.", is_safe=False),
    "357 before": _line("SKH357", "Làm nhanh , gọn , đẹp.", "Làm nhanh, gọn, đẹp."),
    "357 doubled": _line("SKH357", "Làm  nhanh  gọn.", "Làm nhanh gọn."),
    "357 inside": _line("SKH357", "Làm nhanh ( gọn ) ngay.", "Làm nhanh (gọn) ngay."),
    "357 behind": _line("SKH357", "Làm nhanh,gọn.", "Làm nhanh, gọn."),
    "359": _line("SKH359", "Xin ý kiến Ủy Ban Nhân Dân tỉnh.", "Xin ý kiến Ủy ban nhân dân tỉnh."),
    "360 item": _line("SKH360", "an toàn, tiết kiệm.", "An toàn, tiết kiệm."),
    "360 sentence": _line(
        "SKH360", "Làm xong việc. sau đó nghỉ.", "Làm xong việc. Sau đó nghỉ.", is_safe=False
    ),
    "361 letter": _line("SKH361", "Nhanh &amp; gọn &lt; mạnh.", "Nhanh & gọn < mạnh."),
    "361 ticks": _line("SKH361", "Làm `nhanh` lên.", "Làm nhanh lên.", is_safe=False),
    "362": Mistyping(
        "SKH362",
        "yêu cầu: |\n  Các đơn vị nắm chắc\n  việc phải làm\n  trong năm.\n  Làm ngay.\n",
        "yêu cầu: |\n  Các đơn vị nắm chắc việc phải làm trong năm.\n  Làm ngay.\n",
        is_safe=False,
    ),
    "364": Mistyping("SKH364", TASK.replace("Dạy", "1. Dạy"), TASK),
    "364 letter": Mistyping("SKH364", TASK.replace("Dạy", "A. Dạy"), TASK, is_safe=False),
    "365": Mistyping("SKH365", TASK.replace("học", "học;"), TASK),
    "366 end": Mistyping("SKH366", "", "", head=HEAD.replace("dục ", "dục. ")),
    "366 kind": Mistyping("SKH366", "", "", is_safe=False, head=HEAD.replace("Phát", "Kế hoạch phát")),
    "367": _line("SKH367", "Làm xong./. Sau đó báo cáo.", "Làm xong. Sau đó báo cáo."),
    "370": _line("SKH370", "Làm\t ngay.", "Làm ngay.", is_safe=False),
    "375 title": Mistyping(
        "SKH375",
        "ký: {chức vụ: Chủ tịch, họ tên: TS. Bùi Đức Mạnh}\n",
        "ký: {chức vụ: Chủ tịch, họ tên: Bùi Đức Mạnh}\n",
        is_safe=False,
        head=HEAD.replace("ký: chủ tịch\n", ""),
    ),
    "375 capitals": Mistyping(
        "SKH375",
        "ký: {chức vụ: Chủ tịch, họ tên: BÙI ĐỨC MẠNH}\n",
        "ký: {chức vụ: Chủ tịch, họ tên: Bùi Đức Mạnh}\n",
        head=HEAD.replace("ký: chủ tịch\n", ""),
    ),
    "376": _line("SKH376", "Làm ✅ xong.", "Làm xong.", is_safe=False),
    "377": _line("SKH377", "Bám sát nghij quyết mới.", "Bám sát nghị quyết mới.", is_safe=False),
    "380": _line("SKH380", "Họp thứ Hai, ngày 24/8/2027.", "Họp thứ Ba, ngày 24/8/2027.", is_safe=False),
    "382": _line("SKH382", "Chuyên cần đạt 98.5%.", "Chuyên cần đạt 98,5%."),
    "386": _line("SKH386", "Làm nhanh,, gọn.", "Làm nhanh, gọn."),
    "386 two kinds": _line("SKH386", "Làm nhanh,; gọn.", "Làm nhanh, gọn.", is_safe=False),
    "387": Mistyping(
        "SKH387",
        "yêu cầu: |\n  - Ghi ở Phụ lục 1.\n  - Xem [[phụ lục Danh sách]].\n" + APPENDIX,
        "yêu cầu: |\n  - Ghi ở [[phụ lục Danh sách]].\n  - Xem [[phụ lục Danh sách]].\n" + APPENDIX,
        is_safe=False,
    ),
    "388": _line("SKH388", "Theo Đề án này để làm.", "Theo Kế hoạch này để làm.", is_safe=False),
    "390": _line("SKH390", "Các trường tiên hành rà soát.", "Các trường tiến hành rà soát.", is_safe=False),
    "392": _line("SKH392", "Giao phòng-vhxh theo dõi.", "Giao [[phòng-vhxh]] theo dõi.", is_safe=False),
    "395": _line("SKH395", "Xây dựng nếp sống văn hóa.", "Xây dựng nếp sống văn hoá.")._replace(
        head=PARTY_HEAD
    ),
    "395 name": _line("SKH395", "Giao ông Thúy làm.", "Giao ông Thuý làm.", is_safe=False)._replace(
        head=PARTY_HEAD
    ),
}


def mistyped(slip):
    """Return the plan with the slip."""
    return slip.head + slip.wrong


def meant(slip):
    """Return the plan as it is meant."""
    head = slip.head if slip.wrong else HEAD
    return head + slip.right
