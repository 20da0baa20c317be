"""The plans that are measured: text made by counting, the same on every machine and for every contender."""

import json
from collections.abc import Iterator

PARAGRAPHS = 300
COLUMNS = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian", "Sản phẩm", "Số lượng")

_WORK = (
    "Rà soát, bổ sung cơ sở vật chất, thiết bị dạy học",
    "Bồi dưỡng giáo viên về chuyển đổi số",
    "Kiểm tra việc thực hiện chương trình giáo dục",
    "Tuyên truyền, vận động học sinh ra lớp đúng độ tuổi",
    "Phối hợp với gia đình quản lý, chăm sóc trẻ em",
)
_UNITS = ("Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND", "Các trường học", "Công an phường")
_PRODUCTS = ("Báo cáo kết quả", "Quyết định", "Kế hoạch chi tiết", "Biên bản kiểm tra")
_HEAD = """\
cơ quan: {tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}
số: 5
ngày: 05/01/2027
kỳ: 2027
trích yếu: Triển khai nhiệm vụ giáo dục và đào tạo năm 2027
nơi nhận: [Thường trực Đảng ủy phường, Các trường học trên địa bàn]
ký: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}
"""


def paragraphs(count: int = PARAGRAPHS) -> list[str]:
    """Return `count` sentences of about 150 characters each."""
    return [
        f"{_WORK[number % 5]} tại {number % 37 + 1} điểm trường; {_WORK[(number + 2) % 5].lower()} theo đợt"
        f" {number}, bảo đảm đúng đối tượng, đúng thời hạn."
        for number in range(1, count + 1)
    ]


def rows(count: int) -> list[list[str]]:
    """Return `count` rows of the table, a text for each of the COLUMNS."""
    return [
        [
            str(number),
            f"{_WORK[number % 5]} đợt {number}",
            _UNITS[number % 4],
            _UNITS[(number + 1) % 4],
            f"Tháng {number % 12 + 1}/2027",
            _PRODUCTS[number % 4],
            str(number * 7 % 997),
        ]
        for number in range(1, count + 1)
    ]


def compared_plan(row_count: int) -> str:
    """Return the YAML of a plan with 300 paragraphs and one table of `row_count` rows."""
    lines = [_HEAD, "mục đích:\n"]
    lines += [f"  - {sentence}\n" for sentence in paragraphs()]
    lines += ["phụ lục:\n", "  - tên: Phân công nhiệm vụ\n", "    bảng:\n", "      số thứ tự: không\n"]
    lines += [f"      cột: [{', '.join(COLUMNS)}]\n", "      hàng:\n"]
    lines += [f"        - [{', '.join(_quoted(cell) for cell in row)}]\n" for row in rows(row_count)]
    return "".join(lines)


def with_other_sentences(text: str, number: int) -> str:
    """Return the YAML of a plan in which every one of the `paragraphs` is another, by the same number."""
    return text.replace(" điểm trường;", f" điểm trường số {number};")


def _quoted(cell: str) -> str:
    """Return `cell` as it is typed between brackets, where a comma would end it."""
    return json.dumps(cell, ensure_ascii=False) if "," in cell else cell


def growing_plan(size: int) -> str:
    """Return the YAML of a plan with `size` of everything that a plan can hold many of."""
    return "".join([_HEAD, *_growing_parts(range(1, size + 1))])


def _growing_parts(numbers: range) -> Iterator[str]:
    yield "văn bản:\n"
    yield from (f"  nq-{n}: {{loại: Nghị quyết, số: {n}-NQ/ĐU, ngày: 04/11/2026}}\n" for n in numbers)
    yield "căn cứ:\n"
    yield from (f"  - nq-{n}\n" for n in numbers)
    yield "mục đích: |\n"
    yield from (
        f"  - {text[:-1]} ([[nq-{n}]])[^{n}].\n" for n, text in zip(numbers, _texts(numbers), strict=True)
    )
    yield "chỉ tiêu:\n"
    yield from (f"  - {{tên: Tỷ lệ {n}, id: tỷ lệ {n}, đơn vị: '%', đích: ≥ {n % 90}}}\n" for n in numbers)
    yield "nhiệm vụ:\n"
    yield from (_task(n, text) for n, text in zip(numbers, _texts(numbers), strict=True))
    yield "kinh phí:\n  đơn vị tính: triệu đồng\n  khoản:\n"
    yield from (
        f"    - {{id: khoản {n}, tên: Chi đợt {n}, tính: {n} lớp x 2 triệu đồng/lớp}}\n" for n in numbers
    )
    yield "chú thích:\n"
    yield from (f"  '{n}': Số liệu của đợt {n}.\n" for n in numbers)
    yield "phụ lục:\n  - {tên: Tiến độ thực hiện, từ: nhiệm vụ}\n  - {tên: Dự toán, từ: kinh phí}\n"
    yield f"  - tên: Lớp bồi dưỡng\n    bảng:\n      cột: [{', '.join(COLUMNS[1:])}]\n      hàng:\n"
    yield from (f"        - [{', '.join(map(_quoted, row[1:]))}]\n" for row in rows(len(numbers)))


def _texts(numbers: range) -> list[str]:
    return paragraphs(len(numbers))


def _task(number: int, text: str) -> str:
    return (
        f"  - tên: Nhiệm vụ thứ {number}\n    id: nhiệm vụ {number}\n    chủ trì: {_UNITS[number % 4]}\n"
        f"    thời gian: tháng {number % 12 + 1}/2027\n    sản phẩm: {_PRODUCTS[number % 4]}\n"
        f"    nội dung: |\n      - {text}\n"
        f"      - Kinh phí: [[kinh phí khoản {number}]]; mục tiêu: [[chỉ tiêu tỷ lệ {number}]].\n"
    )
