"""Names → what a template may say: the table behind the context, the template check and the docs."""

from enum import Enum
from typing import NamedTuple

from sinhkehoach.compose.document import ParagraphKind


class TagKind(Enum):
    """What a name stands for, and so how its tag is written."""

    TEXT = "chữ"
    RUNS = "chữ có đậm, nghiêng, xuống dòng"
    PARAGRAPHS = "các đoạn, các bảng"
    LIST = "danh sách"
    FLAG = "có hay không"
    NUMBER = "con số"


class Presence(Enum):
    """Whether a template must print a name; CONTENT means: wherever a plan has something to print there.

    WHEN_USED means the same, but it is so rare that a template without it is as good as any other.
    """

    OBLIGATORY = "bắt buộc"
    CONTENT = "cần có khi kế hoạch có phần này"
    WHEN_USED = "cần có khi kế hoạch dùng tới"
    ADVISED = "nên có"
    FREE = "tùy ý"


class TemplateName(NamedTuple):
    """A name; one inside a list is written `list.name` here and with the loop's own word in a template.

    `item` says what the list yields, when the list is not one of records.
    """

    name: str
    kind: TagKind
    presence: Presence
    description: str
    example: str
    item: TagKind | None = None


_TEXT, _RUNS, _PARAGRAPHS = TagKind.TEXT, TagKind.RUNS, TagKind.PARAGRAPHS
_MUST, _CONTENT, _MAY = Presence.OBLIGATORY, Presence.CONTENT, Presence.FREE
_WHEN_USED = Presence.WHEN_USED

NAMES = (
    TemplateName(
        "cấp_trên",
        _RUNS,
        _CONTENT,
        "tên cơ quan chủ quản, chữ in hoa, mỗi dòng một hàng",
        "UBND TỈNH AN BÌNH",
    ),
    TemplateName("cơ_quan", _RUNS, _MUST, "tên cơ quan ban hành, chữ in hoa, mỗi dòng một hàng", "SỞ NỘI VỤ"),
    TemplateName(
        "kẻ_cơ_quan",
        _PARAGRAPHS,
        Presence.ADVISED,
        "đường kẻ dưới tên cơ quan, dài 0,4 dòng chữ dài nhất",
        "────",
    ),
    TemplateName(
        "số_ký_hiệu", _TEXT, _MUST, "số và ký hiệu của văn bản; bản dự thảo để trống số", "05/KH-UBND"
    ),
    TemplateName("nơi_ban_hành", _TEXT, _MUST, "địa danh", "An Hòa"),
    TemplateName("ngày_tháng", _TEXT, _MUST, "ngày, tháng, năm ban hành", "ngày 05 tháng 01 năm 2027"),
    TemplateName(
        "tên_cơ_quan",
        _TEXT,
        _MAY,
        "tên cơ quan ban hành viết như trong câu",
        "Ủy ban nhân dân phường An Hòa",
    ),
    TemplateName("dự_thảo", _TEXT, _CONTENT, "dấu dự thảo; bản chính thức thì để trống", "DỰ THẢO"),
    TemplateName("độ_khẩn", _TEXT, _WHEN_USED, "dấu chỉ mức độ khẩn, chữ in hoa", "HỎA TỐC"),
    TemplateName(
        "phạm_vi_lưu_hành",
        _TEXT,
        _WHEN_USED,
        "chỉ dẫn về phạm vi lưu hành, chữ in hoa",
        "LƯU HÀNH NỘI BỘ",
    ),
    TemplateName("tên_loại", _TEXT, _MUST, "tên loại văn bản, chữ in hoa", "KẾ HOẠCH"),
    TemplateName("tên_loại_thường", _TEXT, _MAY, "tên loại văn bản viết như trong câu", "Kế hoạch"),
    TemplateName("trích_yếu", _RUNS, _MUST, "trích yếu nội dung", "Triển khai nhiệm vụ giáo dục năm 2027"),
    TemplateName(
        "kẻ_trích_yếu",
        _PARAGRAPHS,
        Presence.ADVISED,
        "đường kẻ dưới trích yếu, dài 0,4 dòng chữ dài nhất",
        "────",
    ),
    TemplateName(
        "kính_gửi", TagKind.LIST, _WHEN_USED, "nơi nhận trực tiếp của tờ trình", "Ủy ban nhân dân xã", _TEXT
    ),
    TemplateName("căn_cứ", TagKind.LIST, _MUST, "các căn cứ ban hành", "Căn cứ Luật Giáo dục ngày …;", _RUNS),
    TemplateName("nội_dung", _PARAGRAPHS, _MUST, "toàn bộ phần nội dung", "I. MỤC ĐÍCH, YÊU CẦU …"),
    TemplateName("nơi_nhận", _PARAGRAPHS, _MUST, "các dòng nơi nhận", "- Lưu: VT."),
    TemplateName(
        "quyền_hạn",
        TagKind.LIST,
        _MUST,
        "các dòng quyền hạn, chức vụ của người ký",
        "TM. ỦY BAN NHÂN DÂN",
        _TEXT,
    ),
    TemplateName("chức_vụ_khác", _TEXT, _CONTENT, "chức vụ của người ký ở cơ quan", "PHÓ CHỦ TỊCH UBND"),
    TemplateName("họ_tên", _TEXT, _MUST, "họ và tên người ký", "Trần Minh Khôi"),
    TemplateName(
        "quyền_hạn_trái",
        TagKind.LIST,
        _WHEN_USED,
        "hai người ký: các dòng quyền hạn, chức vụ của người bên trái",
        "NGƯỜI LẬP",
        _TEXT,
    ),
    TemplateName(
        "chức_vụ_khác_trái",
        _TEXT,
        _WHEN_USED,
        "hai người ký: chức vụ ở cơ quan của người bên trái",
        "PHÓ CHỦ TỊCH UBND",
    ),
    TemplateName("họ_tên_trái", _TEXT, _WHEN_USED, "hai người ký: họ và tên người bên trái", "Lê Thị Mai"),
    TemplateName(
        "quyết_định",
        _TEXT,
        _WHEN_USED,
        "kế hoạch ban hành kèm theo quyết định: tên loại của văn bản đứng trước; không có thì để trống",
        "QUYẾT ĐỊNH",
    ),
    TemplateName(
        "trích_yếu_quyết_định",
        _RUNS,
        _WHEN_USED,
        "trích yếu của quyết định",
        "Ban hành Kế hoạch cải cách hành chính năm 2027",
    ),
    TemplateName(
        "kẻ_trích_yếu_quyết_định", _PARAGRAPHS, _MAY, "đường kẻ dưới trích yếu của quyết định", "────"
    ),
    TemplateName(
        "thẩm_quyền", _TEXT, _WHEN_USED, "ai ban hành quyết định, chữ in hoa", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"
    ),
    TemplateName(
        "căn_cứ_quyết_định",
        TagKind.LIST,
        _WHEN_USED,
        "các căn cứ của quyết định; khi ấy căn_cứ để trống",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày …;",
        _RUNS,
    ),
    TemplateName(
        "các_điều", _PARAGRAPHS, _WHEN_USED, "các điều của quyết định", "Điều 1. Ban hành kèm theo …"
    ),
    TemplateName("phụ_lục", TagKind.LIST, _MUST, "các phụ lục", "Phụ lục I, Phụ lục II …"),
    TemplateName("phụ_lục.nhãn", _TEXT, _MUST, "số thứ tự của phụ lục", "Phụ lục I"),
    TemplateName("phụ_lục.tên", _RUNS, _MUST, "tên phụ lục, chữ in hoa; có thể trống", "TIẾN ĐỘ THỰC HIỆN"),
    TemplateName("phụ_lục.nội_dung", _PARAGRAPHS, _MUST, "nội dung của phụ lục", "bảng phân công nhiệm vụ …"),
    TemplateName(
        "phụ_lục.ngang",
        TagKind.FLAG,
        _CONTENT,
        "phụ lục in trên khổ giấy ngang; dùng trong câu nếu",
        "{%p if pl.ngang %}",
    ),
)

BY_NAME = {entry.name: entry for entry in NAMES}

CELL_STYLE = "KH O bang"
HEADER_CELL_STYLE = "KH Dau bang"
RECIPIENT_STYLE = "KH Noi nhan"
RULE_STYLE = "KH Ke"
BREAK_STYLE = "KH Ngat"
NOTE_STYLE = "footnote text"
REFERENCE_STYLE = "footnote reference"

STYLE_NAMES = (
    *(kind.value for kind in ParagraphKind),
    CELL_STYLE,
    HEADER_CELL_STYLE,
    RECIPIENT_STYLE,
    RULE_STYLE,
    BREAK_STYLE,
    NOTE_STYLE,
    REFERENCE_STYLE,
)

# What the examples call an item of a list.
LOOP_WORDS = {
    "phụ_lục": "pl",
    "chỉ_tiêu": "ct",
    "chỉ_tiêu.cột": "c",
    "nhiệm_vụ": "nv",
    "kinh_phí": "kp",
    "kinh_phí.theo_năm": "n",
    "kinh_phí.theo_nguồn": "n",
}
_FORMS = {
    TagKind.TEXT: "{{{{ {0} }}}}",
    TagKind.NUMBER: "{{{{ {0} }}}}",
    TagKind.RUNS: "{{{{r {0} }}}}",
    TagKind.PARAGRAPHS: "{{{{p {0} }}}}",
    TagKind.FLAG: "{{%p if {0} %}} … {{%p endif %}}",
    TagKind.LIST: "{{%p for x in {0} %}} … {{%p endfor %}}",
}


def tag_form(entry: TemplateName) -> str:
    """Return how `entry` is written in a template: `{{r trích_yếu }}`, `{%p for x in căn_cứ %} …`."""
    above, dot, name = entry.name.rpartition(".")
    return _FORMS[entry.kind].format(f"{LOOP_WORDS[above]}.{name}" if dot else name)
