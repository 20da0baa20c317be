"""The vocabulary of templates and the styles of ours → tables for people."""

from sinhkehoach.template.engine.sandbox import FILTERS
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import LOOP_WORDS, NAMES, STYLE_NAMES, TemplateName, tag_form
from tools.template.styles import BODY_PT, FOOTNOTE_REFERENCE, STYLES, Style

# What stands in each style on paper.
USES = {
    "heading 1": "tên phần: I. MỤC ĐÍCH, YÊU CẦU",
    "heading 2": "tên mục: 1. Mục đích",
    "heading 3": "tên mục con: 1.1.",
    "heading 4": "tên mục con: 1.1.1.",
    "heading 5": "tên mục con: 1.1.1.1.",
    "KH Doan": "đoạn văn thường",
    "KH Diem": "điểm: a), b), c)",
    "KH Gach": "gạch đầu dòng",
    "KH Cong": "dấu cộng đầu dòng",
    "KH O bang": "ô bảng",
    "KH Dau bang": "tên cột của bảng",
    "KH Ten bang": "tên riêng của một bảng, in phía trên bảng",
    "KH Don vi tinh": "dòng “Đơn vị tính: …” trên bảng",
    "KH Ghi chu": "ghi chú dưới bảng",
    "KH Cap tren": "tên cơ quan chủ quản",
    "KH Co quan": "tên cơ quan ban hành",
    "KH Quoc hieu": "quốc hiệu",
    "KH Tieu ngu": "tiêu ngữ",
    "KH So": "số, ký hiệu",
    "KH Dia danh": "địa danh, ngày tháng",
    "KH Du thao": "dấu dự thảo",
    "KH Do khan": "dấu chỉ mức độ khẩn",
    "KH Luu hanh": "chỉ dẫn về phạm vi lưu hành, trên Quốc hiệu",
    "KH Ten loai": "chữ KẾ HOẠCH",
    "KH Trich yeu": "trích yếu",
    "KH Kinh gui": "Kính gửi một nơi",
    "KH Kinh gui nhieu": "chữ “Kính gửi:” khi có nhiều nơi",
    "KH Noi gui": "từng nơi kính gửi",
    "KH Can cu": "các căn cứ",
    "KH Tham quyen": "ai ban hành quyết định, và chữ QUYẾT ĐỊNH: dưới các căn cứ",
    "KH Noi nhan dau": "chữ “Nơi nhận:”",
    "KH Noi nhan": "các dòng nơi nhận",
    "KH Quyen han": "TM., KT., chức vụ",
    "KH Chuc vu khac": "chức vụ ở cơ quan, trên họ tên",
    "KH Ho ten": "họ tên người ký",
    "KH Phu luc": "chữ “Phụ lục I”",
    "KH Ten phu luc": "tên phụ lục",
    "KH Kem theo": "dòng “(Kèm theo Kế hoạch số …)”",
    "KH Ke": "đường kẻ ngang (đoạn không có chữ)",
    "KH Ngat": "ngắt phần trước mỗi phụ lục (đoạn không có chữ)",
    "header": "số trang ở đầu trang",
    "footnote text": "chú thích cuối trang",
    "footnote reference": "số chú thích trong câu",
}
REGIONS = ("tên trong mẫu", "kiểu chữ", "danh sách trong mẫu", "bộ lọc")


def template_region(name: str) -> str:
    """Return the content of the region called `name`, one of `REGIONS`."""
    tables = (name_table, style_table, record_table, filter_list)
    return dict(zip(REGIONS, tables, strict=True))[name]()


def name_table() -> str:
    """Return the table of every name that a template may use, with its tag."""
    rows = [
        f"| {each.description} | `{_tag(each)}` | {each.example} | {each.presence.value} |" for each in NAMES
    ]
    return "\n".join(["| In ra | Thẻ | Ví dụ | Trong mẫu |", "|---|---|---|---|", *rows])


def record_table() -> str:
    """Return the table of the lists that Jinja goes through, with the fields of each."""
    rows = [f"| {each.description} | `{_record_tag(each)}` | {each.example} |" for each in RECORD_NAMES]
    return "\n".join(["| In ra | Thẻ | Ví dụ |", "|---|---|---|", *rows])


def filter_list() -> str:
    """Return the filters that a template may use."""
    return ", ".join(f"`{name}`" for name in sorted(FILTERS)) + "."


def style_table() -> str:
    """Return the table of the styles of our template, those that the program looks for by name marked."""
    rows = [
        f"| `{style.name}` | {USES[style.name]} | {_look(style)} | {_by_name(style.name)} |"
        for style in STYLES
    ]
    if "footnote reference" in FOOTNOTE_REFERENCE:
        name = "footnote reference"
        rows.append(f"| `{name}` | {USES[name]} | nhỏ, cao hơn dòng | {_by_name(name)} |")
    return "\n".join(
        ["| Kiểu | Chữ ở đâu | Đang đặt | Không được xóa, đổi tên |", "|---|---|---|---|", *rows]
    )


def _tag(entry: TemplateName) -> str:
    """Return the tag, with a line of its own for what it repeats."""
    form = tag_form(entry)
    if entry.name == "phụ_lục":
        form = form.replace(" x ", " pl ")
    return form


def _record_tag(entry: TemplateName) -> str:
    word = LOOP_WORDS.get(entry.name)
    return tag_form(entry).replace(" x ", f" {word} ") if word else tag_form(entry)


def _look(style: Style) -> str:
    """Return the look of a style in words: size in pt, weight, slant, as far as it differs from its base."""
    base = next((each for each in STYLES if each.name == style.based_on), None)
    size = style.size or (base.size if base else None) or BODY_PT
    words = [f"cỡ {size:g}", "đậm" if style.bold else "", "nghiêng" if style.italic else ""]
    return ", ".join(word for word in words if word)


def _by_name(name: str) -> str:
    return "x" if name in STYLE_NAMES else ""
