"""What a clerk is likely to mistype: each slip gives exactly one message, which names it and says the cure.

The words of the table are what a person reads; whoever changes them reads the message aloud.
"""

import re
from typing import NamedTuple

import pytest

from sinhkehoach.cli.main import run

OFFICE = """\
cơ quan:
  ubnd-phường: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}
  công-an: {tên: Công an phường}
"""
ISSUER, PERIOD, TITLE, SIGNER = (
    "cơ quan: ubnd-phường\n",
    "kỳ: 2027\n",
    "trích yếu: Phát triển giáo dục\n",
    "ký: chủ tịch\n",
)
HEAD = ISSUER + PERIOD + TITLE + SIGNER
NBSP = "\u00a0"


class Slip(NamedTuple):
    """Lines behind the four of HEAD, unless they are a `whole` file; the place of the message, its words, its cure."""

    text: str
    place: str
    message: str
    cure: str
    whole: bool = False


TASK = "nhiệm vụ:\n  - tên: Dạy học\n    chủ trì: phòng-vhxh\n    sản phẩm: Báo cáo\n"
TABLE = "các phần:\n  - tên: Số lớp\n    bảng:\n      cột: [Tên trường, Số lớp]\n"
SLIPS = {
    "blank of Word behind a colon": Slip(
        f"mục đích:{NBSP}Nâng cao chất lượng.\n",
        "5:10",
        "Sau dấu hai chấm là dấu cách đặc biệt",
        "gõ lại bằng phím cách",
    ),
    "blank of Word behind a dash": Slip(
        f"mục đích:\n  -{NBSP}Nâng cao.\n  -{NBSP}Giữ vững.\n",
        "6:4",
        "Sau dấu gạch là dấu cách đặc biệt",
        "gõ lại bằng phím cách",
    ),
    "blanks of Word indent a key": Slip(
        TASK + f"{NBSP * 4}thời gian: tháng 7\n",
        "9:1",
        "thụt vào bằng dấu cách đặc biệt",
        "gõ lại bằng phím cách",
    ),
    "blanks of Word indent a text": Slip(
        f"mục đích: |\n{NBSP * 2}- Nâng cao.\n{NBSP * 2}- Giữ vững.\n", "6:1", "dấu cách đặc biệt", "gõ lại"
    ),
    "quotes of Word around a sentence": Slip(
        "mục đích: “Chủ đề năm: kỷ cương”\n", "5:22", "Dấu ngoặc “ ” của Word", 'dấu ngoặc thẳng "…"'
    ),
    "quotes of Word around a unit": Slip(
        "chỉ tiêu:\n  - {tên: A, đơn vị: “%”, đích: 95}\n",
        "6:22",
        "Dấu ngoặc “ ” của Word",
        "Bỏ hai dấu ngoặc: %",
    ),
    "quotes of Word around a date": Slip(
        "ngày: “15/12/2026”\n", "5:7", "Dấu ngoặc “ ” của Word", "Bỏ hai dấu ngoặc: 15/12/2026"
    ),
    "quotes of Word around a title": Slip(
        ISSUER + PERIOD + "trích yếu: “Phát triển giáo dục”\n" + SIGNER,
        "3:12",
        "ngoặc kép",
        "Bỏ hai dấu ngoặc",
        whole=True,
    ),
    "long dash in a list of tasks": Slip(
        "nhiệm vụ:\n  – tên: Dạy học\n    chủ trì: phòng-vhxh\n", "6:3", "“–”", "thay – bằng -"
    ),
    "long dashes below a key": Slip(
        "mục đích:\n  – Hoàn thành.\n  – Đúng hạn.\n", "6:3", "“–”", "thay – bằng -"
    ),
    "bullets below a key": Slip(
        "mục đích:\n  • Hoàn thành: đúng hạn.\n  • Đúng hạn.\n", "6:3", "“•”", "thay • bằng -"
    ),
    "bullets that are all keys": Slip("mục đích:\n  • A: b.\n  • C: d.\n", "6:3", "“•”", "thay • bằng -"),
    "long dash among dashes": Slip("nơi nhận:\n  - Đảng ủy\n  – Các trường\n", "7:3", "“–”", "thay – bằng -"),
    "dash of the second task forgotten": Slip(
        TASK + "    tên: Thi đua\n    chủ trì: phòng-vhxh\n    sản phẩm: Báo cáo\n",
        "9:5",
        "thiếu dấu gạch (-): từ dòng này là một mục mới",
        "Viết “- tên: …”",
    ),
    "dashes of all tasks forgotten": Slip(
        "nhiệm vụ:\n  tên: Dạy học\n  chủ trì: phòng-vhxh\n  tên: Thi đua\n  chủ trì: phòng-vhxh\n",
        "6:3",
        "không có dấu gạch (-)",
        "Viết “- tên: …” ở dòng đầu mỗi mục",
    ),
    "dash of the only task forgotten": Slip(
        "nhiệm vụ:\n  tên: Dạy học\n  chủ trì: phòng-vhxh\n", "6:3", "phải là một danh sách", "“- tên: …”"
    ),
    "dash of a task forgotten and outdented": Slip(
        TASK + "  tên: Thi đua\n", "9:3", "không có dấu gạch", "Thêm “- ” vào đầu dòng"
    ),
    "indicators as lines": Slip(
        "chỉ tiêu:\n  Tỷ lệ chuyên cần: 98%\n  Học sinh giỏi: 20%\n",
        "6:3",
        "tên và đích thành hai mục",
        "- {tên: Tỷ lệ chuyên cần, đích: 98%}",
    ),
    "indicators as lines of a list": Slip(
        "chỉ tiêu:\n  - Tỷ lệ chuyên cần: 98%\n  - Học sinh giỏi: 20%\n",
        "6:5",
        "tên và đích thành hai mục",
        "- {tên: Tỷ lệ chuyên cần, đích: 98%}",
    ),
    "groups among indicators": Slip(
        "chỉ tiêu:\n  - nhóm: Huy động\n    chỉ tiêu:\n      - {tên: A, đích: 95}\n  - nhóm: Khác\n    chỉ tiêu: []\n",
        "6:5",
        "Nhóm chỉ tiêu chưa ghi đúng chỗ",
        "ghi “nhóm:” một lần",
    ),
    "columns of years not declared": Slip(
        "chỉ tiêu:\n  - {tên: A, 2027: 98, 2028: 99}\n  - {tên: B, 2027: 5, 2028: 6}\n",
        "6:14",
        "Chưa khai tên các cột “2027” và “2028”",
        "“cột: [2027, 2028]”",
    ),
    "period without colon": Slip(
        ISSUER + "kỳ 2027\n" + TITLE + SIGNER,
        "2:1",
        "Sau tên mục “kỳ” thiếu dấu hai chấm",
        "Viết “kỳ: 2027”",
        whole=True,
    ),
    "period without blank": Slip(
        ISSUER + "kỳ:2027\n" + TITLE + SIGNER,
        "2:4",
        "Sau “kỳ:” thiếu dấu cách",
        "Thêm một dấu cách",
        whole=True,
    ),
    "period indented": Slip(
        ISSUER + " kỳ: 2027\n" + TITLE + SIGNER, "2:2", "thụt vào sâu hơn", "thẳng cột", whole=True
    ),
    "semicolon for a colon": Slip(
        "địa danh; An Hòa\n", "5:9", "Sau “địa danh” là dấu “;”", "Viết “địa danh: …”"
    ),
    "equals sign for a colon": Slip(
        "địa danh = An Hòa\n", "5:10", "Sau “địa danh” là dấu “=”", "Viết “địa danh: …”"
    ),
    "kí for ký": Slip(
        ISSUER + PERIOD + TITLE + "kí: chủ tịch\n", "4:1", "“kí”", "Có phải là “ký”?", whole=True
    ),
    "người ký for ký": Slip(
        ISSUER + PERIOD + TITLE + "người ký: chủ tịch\n", "4:1", "“người ký”", "Có phải là “ký”?", whole=True
    ),
    "năm for kỳ": Slip(
        ISSUER + "năm: 2027\n" + TITLE + SIGNER, "2:1", "“năm”", "Có phải là “kỳ”?", whole=True
    ),
    "tên for trích yếu": Slip(
        ISSUER + PERIOD + "tên kế hoạch: A B\n" + SIGNER,
        "3:1",
        "“tên kế hoạch”",
        "Có phải là “trích yếu”?",
        whole=True,
    ),
    "kết quả đầu ra for sản phẩm": Slip(
        TASK + "    kết quả đầu ra: Quyết định\n", "9:5", "“kết quả đầu ra”", "Có phải là “sản phẩm”?"
    ),
    "tiến độ for thời gian": Slip(
        TASK + "    tiến độ: tháng 7\n", "9:5", "“tiến độ”", "Có phải là “thời gian”?"
    ),
    "unit of money in short": Slip(
        "kinh phí:\n  - {tên: A, tính: 750 người x 2 tr/người}\n",
        "6:32",
        "“2 tr” chưa phải là số tiền",
        "Viết 2 triệu đồng",
    ),
    "amount without đồng": Slip(
        "kinh phí:\n  - {tên: A, tiền: 450.000.000}\n", "6:20", "450.000.000", "ghi 450.000.000 đồng"
    ),
    "sign of comparison": Slip(
        "chỉ tiêu:\n  - tên: A\n    đích: >= 98\n", "7:11", "“>= 98” bắt đầu bằng dấu >", "Viết ≥ 98"
    ),
    "sign of comparison in braces": Slip(
        "chỉ tiêu:\n  - {tên: A, đích: >= 98}\n", "6:20", "“>= 98” bắt đầu bằng dấu >", "Viết ≥ 98"
    ),
    "keys of a task in the budget": Slip(
        "kinh phí:\n  - tên: A\n    tiền: 50\n    chủ trì: phòng-vhxh\n    thời gian: tháng 7\n",
        "8:5",
        "không ghi được “chủ trì” và “thời gian”",
        "ghi trong “nhiệm vụ”",
    ),
    "one blank too many": Slip(TASK + "     thời gian: tháng 7\n", "9:6", "thụt vào sâu hơn", "thẳng cột"),
    "one blank too few": Slip(TASK + "   thời gian: tháng 7\n", "9:4", "không khớp", "thẳng cột"),
    "list item indented further": Slip(TASK + "   - tên: Thi đua\n", "9:4", "không khớp", "thẳng cột"),
    "closing quote forgotten": Slip(
        'mục đích:\n  - "Nâng cao chất lượng.\n  - Giữ vững.\n',
        "6:5",
        "không có dấu đóng",
        "Thêm dấu đóng ở cuối câu",
    ),
    "name left empty": Slip(
        "nhiệm vụ:\n  - tên:\n    chủ trì: phòng-vhxh\n", "6:5", "“tên”", "viết nội dung sau “tên:”"
    ),
    "colon at the end of a name": Slip(
        "nhiệm vụ:\n  - tên: Trọng tâm:\n    chủ trì: phòng-vhxh\n",
        "6:19",
        "kết thúc bằng dấu hai chấm",
        "Xóa dấu hai chấm",
    ),
    "backslash read as a tab": Slip(
        'mục đích: "Lưu tại C:\\temp"\n', "5:22", "dấu chéo ngược “\\t”", "ngoặc đơn"
    ),
    "backslash read as a line end": Slip(
        'mục đích: "Lưu tại C:\\new"\n', "5:22", "dấu chéo ngược “\\n”", "ngoặc đơn"
    ),
    "rows pasted without a bar": Slip(
        TABLE + "      hàng:\n        Trường A\t12\n        Trường B\t15\n",
        "10:9",
        "nối liền thành một dòng",
        "dấu | sau dấu hai chấm",
    ),
    "row with a cell too many": Slip(
        TABLE + "      hàng: |\n        Trường A\t12\n        Trường B\t15\t3\n",
        "11:9",
        "3 ô nhưng bảng có 2 cột",
        "bớt ô, hoặc thêm tên cột",
    ),
    "fence of a web page": Slip("```yaml\nđịa danh: An Hòa\n```\n", "5:1", "Dòng ```", "Xóa cả dòng"),
    "number of a draft alone": Slip("dự thảo: 2\n", "5:10", "chưa rõ là bản dự thảo", "Viết: Dự thảo lần 2"),
    "units in one line": Slip(
        "nhiệm vụ:\n  - tên: A\n    chủ trì: phòng-vhxh, công-an\n",
        "7:14",
        "Nhiều đơn vị viết chung một dòng",
        "[phòng-vhxh, công-an]",
    ),
    "recipient by short name": Slip(
        "nơi nhận:\n  - phòng-vhxh\n", "6:5", "tên gọi tắt", "Phòng Văn hóa - Xã hội"
    ),
    "reference among names": Slip(
        "nhiệm vụ:\n  - tên: A\n    chủ trì: [[phòng-vhxh]]\n",
        "7:15",
        "“[[phòng-vhxh]]” sẽ in ra cả dấu",
        "ghi phòng-vhxh",
    ),
    "month in short": Slip(
        TASK + "    thời gian: T7/2027\n", "9:16", "“T7/2027” là cách viết tắt", "Viết tháng 7/2027"
    ),
    "quarter in short": Slip(
        TASK + "    thời gian: Q2/2027\n", "9:16", "“Q2/2027” là cách viết tắt", "Viết quý II/2027"
    ),
    "months turned round": Slip(
        TASK + "    thời gian: tháng 9 - tháng 7/2027\n",
        "9:16",
        "nằm ngoài kỳ",
        "Máy hiểu là từ 01/09/2026 đến 31/07/2027; đổi lại thứ tự",
    ),
    "sources as keys of an item": Slip(
        "kinh phí:\n  - tên: A\n    Ngân sách phường: 20\n    Xã hội hóa: 5\n",
        "7:5",
        "Số tiền của từng nguồn ghi ở mục “nguồn”",
        "Viết nguồn: {Ngân sách phường: 20, Xã hội hóa: 5}",
    ),
    "amount of tỷ among triệu": Slip(
        "kinh phí:\n  - {tên: A, tiền: 1.200}\n  - {tên: B, tiền: 3.400}\n  - {tên: C, tiền: 5}\n",
        "8:20",
        "“5” lệch hẳn so với các số cạnh nó",
        "xem lại đơn vị tính",
    ),
    "amount of đồng without dots": Slip(
        "kinh phí:\n  - {tên: A, tiền: 500000}\n", "6:20", "không hợp lý", "Nếu là đồng thì ghi 500.000 đồng"
    ),
    "total that its lines do not make": Slip(
        "kinh phí: |\n  Tổng kinh phí: 500 triệu đồng, trong đó:\n  – Mua sắm: 200 triệu;\n  – Tập huấn: 250 triệu.\n",
        "6:18",
        "Ghi “500 triệu đồng” nhưng các khoản kể ra cộng lại 450 triệu đồng",
        "Xem lại số tổng, hoặc từng khoản",
    ),
    "amount in words misspelt": Slip(
        'mục đích: "Chi [[tổng kinh phí: bằng chử]]."\nkinh phí:\n  - {tên: A, tiền: 5}\n',
        "5:16",
        "Không có gì tên là",
        "Có phải là [[tổng kinh phí: bằng chữ]]",
    ),
    "title in capitals": Slip(
        ISSUER + PERIOD + "trích yếu: KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC.\n" + SIGNER,
        "3:12",
        "in hoa",
        "“Phát triển giáo dục”",
        whole=True,
    ),
    "archive line among the recipients": Slip(
        "nơi nhận:\n  - Đảng ủy\n  - 'Lưu: VT, VHXH.'\n", "7:5", "Dòng lưu", "Chuyển sang mục “lưu”"
    ),
    "mark of the web before a word": Slip(
        "mục đích: |\n  - <b>an toàn</b> chung.\n", "6:5", "“<b>” sẽ in ra", "Bỏ ký hiệu này"
    ),
    "syllable without its tone": Slip(
        "mục đích: Các trường tổ chưc thi.\n", "5:22", "“tổ chức”", "gõ nhầm dấu"
    ),
    "indicator without target": Slip(
        "chỉ tiêu:\n  - {tên: Học sinh giỏi, đơn vị: '%'}\n", "6:11", "chưa ghi đích", "ví dụ đích: 95"
    ),
    "work of a unit by other keys": Slip(
        "tổ chức thực hiện:\n  - tên: phòng-vhxh\n    nội dung: Theo dõi.\n",
        "6:5",
        "“tên”",
        "Có phải là “đơn vị”?",
    ),
    "sentence among the work of units": Slip(
        "tổ chức thực hiện:\n  - Các phòng: phối hợp.\n  - {đơn vị: phòng-vhxh, nội dung: Theo dõi.}\n",
        "6:5",
        "Mục này phải ghi riêng “đơn vị” và “nội dung”",
        "“- đơn vị: Các phòng”, rồi “nội dung: phối hợp.”",
    ),
}


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_once_with_its_cure(workspace, capsys, name):
    slip = SLIPS[name]
    text = slip.text if slip.whole else HEAD + slip.text
    (workspace / "plans" / "x.yaml").write_text(text, encoding="utf-8")
    run(["kiem-tra", "plans/x.yaml"])
    said = capsys.readouterr().out
    (found,) = re.findall(r"x\.yaml:(\d+:\d+): (?:lỗi|cảnh báo|gợi ý) (SKH\d{3}: .*)", said)
    assert found[0] == slip.place
    assert slip.message in found[1]
    assert slip.cure.casefold() in said.casefold()
