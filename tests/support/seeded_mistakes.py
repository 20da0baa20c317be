"""The sample plans with one mistake for each rule: what is changed in which file.

`⟦301⟧` stands where the finding SKH301 is expected, and is taken out before the file is written.
"""

import re
from pathlib import Path

from tests.support.samples import PLANS

EDUCATION, DIGITAL, SCHOOL_YEAR, COMMITTEE = (
    f"{name}.yaml"
    for name in ("giao-duc-2027", "chuyen-doi-so-2027", "nam-hoc-2027-2028", "doi-moi-giao-duc-2027")
)
CLEANING, OFFICE = "ra-quan-ve-sinh.yaml", "co-quan.yaml"

_SENTENCES = (
    "Chuẩn bị cho ⟦303⟧năm học 2027 - 2029.",
    "Các trường gửi báo cáo trước ⟦306⟧ngày 20/6/2026.",
    "Nhà trường kiểm kê vào ngày ⟦307⟧31/6/2027.",
    "⟦316⟧Phòng Xã hội - Văn hóa mở sổ theo dõi.",
    "Xin ý kiến ⟦317⟧UBND huyện về quỹ đất.",
    "Trường Tiểu học Lê Quý Đôn làm điểm, Trường Tiểu học ⟦318⟧Lê Quí Đôn dự.",
    "Chi ⟦321⟧28.500 triệu đồng xây khối phòng học.",
    "Tổng kinh phí là ⟦322⟧1.250 triệu đồng.",
    "Xây mới ⟦323⟧03 trường: Trường THCS An Hòa, Trường THCS Trần Phú.",
    "Mở lớp cho ⟦324⟧899 người theo [[phụ lục lớp bồi dưỡng]].",
    "Có ⟦325⟧12/20 phòng đạt yêu cầu (65%).",
    "Phường có ⟦326⟧23 trường, gồm 12 trường tiểu học và 10 trường THCS.",
    "Bố trí ⟦327⟧từ 40 đến 35 tiết.",
    "Vận động ⟦330⟧90 triệu đồng, gồm ngân sách 50 triệu đồng và xã hội hóa 30 triệu đồng.",
    "Thực hiện ⟦331⟧Thông tư số 26/TT-BGDĐT ngày 08/10/2018 của Bộ Giáo dục và Đào tạo.",
    "Theo ⟦332⟧Nghị định số 71/2020/NĐ-CP ngày 30/6/2020 của Thủ tướng Chính phủ.",
    "Theo ⟦333⟧Nghị quyết số 57-NQ/TW ngày 23/12/2024 của Bộ Chính trị.",
    (
        "Bám sát Đề án “Nâng cao chất lượng giáo dục và đào tạo trên địa bàn phường An Hòa giai đoạn 2027 - 2031,"
        " ⟦334⟧tầm nhìn đến năm 2035”."
    ),
    "Báo cáo theo ⟦335⟧Kế hoạch số 92/KH-UBND của UBND tỉnh.",
    "Công tác văn thư theo ⟦336⟧[[nđ-110]].",
    "Theo ⟦337⟧Kế hoạch số 205/KH-UBND ngày 28/11/2025 của Ủy ban nhân dân tỉnh Hòa Giang về phòng cháy, chữa cháy rừng.",
    "Trình bày theo ⟦342⟧Phụ lục 09.",
    "Giao ⟦344⟧[tên đơn vị] làm đầu mối.",
    "Ôn tập theo sách Cambridge, Cambridge và ⟦351⟧Cambrigde.",
    "Các ⟦352⟧trưòng thực hiện nghiêm túc.",
    "Đề nghị ⟦353⟧bổ xung nhân lực.",
    "Dự án ⟦354⟧xoá phòng học tạm.",
    "Thực hiện ⟦355⟧cо bản.",
    "Báo cáo cho ⟦356⟧các các trường.",
    "Làm nhanh⟦357⟧ , gọn.",
    "Phong trào ⟦358⟧“Hai tốt được duy trì.",
    "Chỉ đạo của ⟦359⟧Ủy Ban Nhân Dân tỉnh.",
    "⟦360⟧an toàn, tiết kiệm.",
    "Làm ⟦361⟧`nhanh` và gọn.",
    "Chi ⟦348⟧1.5 tỷ đồng sửa chữa.",
    "Làm ⟦376⟧✅ xong.",
    "Bám sát ⟦377⟧nghij quyết của Đảng ủy.",
    "⟦378⟧Trien khai nghi quyet cua Dang uy.",
    "⟦379⟧Tri?n khai nghị quyết.",
    "Họp ⟦380⟧thứ Hai, ngày 24/8/2027.",
    "Tập trung lúc ⟦381⟧7h75.",
    "Chuyên cần đạt ⟦382⟧98.5%.",
    "Mở rộng thêm ⟦338⟧0.5 ha đất.",
    "Làm thử ⟦383⟧từ ngày 15/9/2027 đến ngày 10/9/2027.",
    "Mở ⟦384⟧3 lớp x 7 triệu đồng = 22 triệu đồng.",
    "Chi ⟦385⟧17.000.000 đồng (Mười tám triệu đồng).",
    "Làm nhanh⟦386⟧,, gọn.",
    "Ghi ở ⟦387⟧Phụ lục 1.",
    "Căn cứ ⟦388⟧Chương trình hành động này để làm.",
    "Các trường ⟦390⟧tiên hành rà soát.",
    "Học tập kinh nghiệm của ⟦391⟧tỉnh Hà Nam.",
    "Các trường làm xong⟦367⟧./. Sau đó báo cáo.",
    "Giao ⟦392⟧phòng-vhxh theo dõi.",
)
_MORE_PARTS = (
    "yêu cầu: |\n  Các đơn vị nắm chắc việc\n  ⟦362⟧phải làm trong đợt ra quân.\n  ⟦363⟧(1) Bảo đảm đủ dụng cụ.\n"
    "  ➢ Có xe.\n  ⟦349⟧✓ Có chổi.\n  Đoạn đường\tSố người\n  ⟦370⟧Nguyễn Huệ\t12\t3\n"
    "  ⟦339⟧1. Bảo đảm an toàn.\n  a) ⟦345⟧Kiểm tra điện, nước, lối thoát hiểm.\n  2. ⟦343⟧Thời gian làm việc:\n"
    "  3. Số liệu theo [[phụ lục số dư]].\n"
    "phụ lục:\n  - tên: Kinh phí ⟦304⟧năm 2026 còn lại\n    id: số dư\n"
    "    bảng:\n      cột: [Nội dung, Số dư]\n      hàng:\n        - [Tiền điện, 20]\n        - [Tiền nước, 30]\n"
    "        - [Tổng số, ⟦347⟧60]\n  - tên: ⟦341⟧Danh sách tổ\n"
    "    nội dung: |\n      TT\tTổ\n      1\tTổ 1\n      ⟦340⟧3\tTổ 3\n"
)

# File → (what stands there, what is put in its place), each once.
SEEDS: dict[str, tuple[tuple[str, str], ...]] = {
    EDUCATION: (
        ("yêu cầu: |\n", "yêu cầu: |\n" + "".join(f"  - {words}\n" for words in _SENTENCES)),
        ("chủ trì: phòng-kt\n", "chủ trì: ⟦314⟧trung-tâm-htcđ\n"),
        ("{tên: Khen thưởng, tiền: 150}", "{tên: Khen thưởng, tiền: ⟦329⟧150.000.000}"),
        ('xóa mù chữ", tiền: 180}', 'xóa mù chữ", tiền: 180, đã chi: ⟦393⟧1.800}'),
        (
            "trên địa bàn phường\nlưu:",
            "trên địa bàn phường\n  - ⟦373⟧Các trường học trên địa bàn phường\nlưu:",
        ),
    ),
    DIGITAL: (
        ("thời gian: trước 30/6/2027", "thời gian: ⟦302⟧trước 30/6/2030"),
        ("nguồn: {Ngân sách tỉnh: 1.260}", "nguồn: {⟦319⟧ngân sách tỉnh: 1.260}"),
        ("năm: {2027: 200, 2028: 200", "năm: {⟦308⟧2026: 200, 2028: 200"),
        (
            "phối hợp: văn-phòng-sở\n        thời gian: hằng tháng",
            "phối hợp: ⟦311⟧phòng-cđs\n        thời gian: hằng tháng",
        ),
        ("tên: Ban hành quy chế quản lý", "tên: ⟦312⟧Ban hành quy chế quản lý"),
        ("        chủ trì: phòng-qlkh\n        phối hợp: [phòng-cđs, trung-tâm-cđs]\n", ""),
        ("tên: Hoàn thành hồ sơ đề xuất", "tên: ⟦313⟧Hoàn thành hồ sơ đề xuất"),
        ("        sản phẩm: Quyết định phê duyệt cấp độ\n", ""),
    ),
    SCHOOL_YEAR: (
        ("  - luật-giáo-dục\n  - tt-15\n", "  - tt-15\n  - ⟦389⟧luật-giáo-dục\n"),
        ("trích yếu: Thực hiện nhiệm vụ [[kỳ]]\n", "trích yếu: Thực hiện nhiệm vụ [[kỳ]]⟦366⟧.\n"),
        (
            '{tên: Học sinh biết bơi, đơn vị: "%", đích: ≥ 55, hiện tại: 41}',
            '{tên: ⟦368⟧Học sinh biết bơi, đơn vị: "%"}',
        ),
        ("- tên: Tuyển sinh, biên chế lớp học", "- tên: ⟦364⟧1. Tuyển sinh, biên chế lớp học"),
        ("- tên: Mua sắm, sửa chữa nhỏ", "- tên: Mua sắm, sửa chữa nhỏ⟦365⟧;"),
        ('"31 người x 1,5 triệu đồng/người"', '⟦369⟧"31 người x 1,5 triệu đồng/lớp"'),
        ("chủ trì: Phó Hiệu trưởng\n", "chủ trì: ⟦315⟧công-an\n"),
        ("thời gian: trước 05/9/2027", "thời gian: ⟦301⟧tháng 7/2027"),
        ("“Viết chữ đẹp”, Tháng 10/2027", "“Viết chữ đẹp”, ⟦305⟧Tháng 10/2026"),
    ),
    COMMITTEE: (
        ("[[qđ-bcđ-giáo-dục]]; trên cơ sở", "[[qđ-bcđ-giáo-dục]]⟦406⟧;\n  Trên cơ sở"),
        ("đích: 40, hiện tại: 33}", "đích: ⟦320⟧30, hiện tại: 33}"),
        ('đích: 98, hiện tại: "95,2"}', 'đích: ⟦328⟧90, hiện tại: "95,2"}'),
        (
            "chỉ tiêu:\n  nhóm:",
            (
                "  - ⟦346⟧Bảo đảm đủ trường, đủ lớp, đủ giáo viên theo cơ cấu môn học; trường học an toàn, xanh, sạch,"
                " đẹp, không có bạo lực.\n\nchỉ tiêu:\n  nhóm:"
            ),
        ),
        ("ký: trưởng ban giáo dục", "ký: {chức vụ: Trưởng ban, họ tên: ⟦375⟧ThS. Lê Thị Thu Hà}"),
    ),
    CLEANING: (
        ("Làm sạch đường phố", "Làm sạch ⟦109⟧\uf0e0 đường phố"),
        ("\nkết:", f"\n{_MORE_PARTS}kết:"),
        ("nơi nhận:\n", "nơi nhận:\n  - ⟦371⟧'Lưu: VT'\n"),
        ("lưu: VT, KTHTĐT", "lưu: ⟦372⟧VT"),
        ("ký: phó chủ tịch đô thị", "ký: ⟦374⟧{thay mặt: Ủy ban nhân dân, chức vụ: Phó Chủ tịch}"),
    ),
    OFFICE: (
        ("  chánh văn phòng: ", "  ⟦374⟧chánh văn phòng: "),
        ("    thừa lệnh: Chủ tịch\n    chức vụ: Chánh", "    thừa lệnh: Ủy ban nhân dân\n    chức vụ: Chánh"),
        ("họ tên: Bùi Đức Mạnh", "họ tên: ⟦375⟧TS. Bùi Đức Mạnh"),
        ("  phòng-qlkh:", "  phòng-tckh: {tên: ⟦316⟧Phòng Tài chính - Kế hoạch}\n  phòng-qlkh:"),
        ("số: 32/2018/TT-BGDĐT", "số: ⟦331⟧32/TT-BGDĐT"),
        ("    ghi chú: để b/c\n", "    ghi chú: để b/c\n  - ⟦373⟧thường trực Đảng ủy\n"),
        ("công-an: {tên: Công an phường}", "công-an: {tên: ⟦359⟧Công An phường}"),
        ("trạm-y-tế: {tên: Trạm Y tế phường,", "trạm-y-tế: {tên: ⟦317⟧Trạm Y tế quận Hòa An,"),
    ),
}

_OF_A_COMMITTEE = """\
số: 5
ngày: 05/01/2027
kỳ: 2027
trích yếu: Học tập, quán triệt Nghị quyết năm 2027
căn cứ:
  - Chương trình số 30-CTr/TU ngày 28 tháng 8 năm 2026 của Tỉnh uỷ Hoà Giang
mục đích: Để cán bộ, đảng viên hiểu và làm theo Nghị quyết.
nhiệm vụ:
  - {tên: Mở lớp học tập, chủ trì: Ban Xây dựng Đảng, thời gian: tháng 3 năm 2027, sản phẩm: Lớp học tập}
nơi nhận: [Thường trực Tỉnh uỷ, Ban Xây dựng Đảng, Các chi bộ trực thuộc]
lưu: Văn phòng Đảng uỷ
ký: {thay mặt: Ban Thường vụ, chức vụ: Phó Bí thư, họ tên: Lê Thị Thu Hà}
"""

# Plans beside the samples, none of which is the Party's.
PLANS_OF_THE_PARTY = {
    "nghi-quyet.yaml": "cơ quan: đảng-uỷ\n" + _OF_A_COMMITTEE.replace("và làm theo", "và ⟦395⟧hòa mình vào"),
    "nghi-quyet-2.yaml": "⟦350⟧cơ quan: {tên: Đảng uỷ xã An Bình, ký hiệu: ĐU, địa danh: An Bình}\n"
    + _OF_A_COMMITTEE,
}


def lay_down_seeds(folder: Path) -> list[tuple[str, int, int, str]]:
    """Write the samples with their mistakes into `folder`; return (file, line, column, code) of each, in order."""
    expected = []
    samples = {file.name: file.read_text(encoding="utf-8") for file in PLANS.glob("*.yaml")}
    for name, text in sorted((samples | PLANS_OF_THE_PARTY).items()):
        for old, new in SEEDS.get(name, ()):
            assert text.count(old) >= 1, (name, old)
            text = text.replace(old, new, 1)  # noqa: PLW2901 — the text with its mistakes
        expected += [(name, *place) for place in _places(text)]
        (folder / name).write_text(re.sub(r"⟦\d+⟧", "", text), encoding="utf-8")
    return expected


def _places(text: str) -> list[tuple[int, int, str]]:
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        shift = 0
        for mark in re.finditer(r"⟦(\d+)⟧", line):
            found.append((number, mark.start() - shift + 1, f"SKH{mark[1]}"))
            shift += len(mark[0])
    return found
