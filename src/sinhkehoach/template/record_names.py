"""Records → what a template that is filled by Jinja may say of them: the values that `compose/records.py` makes."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.template.vocabulary import Presence, TagKind, TemplateName

_TEXT, _NUMBER, _FLAG, _LIST = TagKind.TEXT, TagKind.NUMBER, TagKind.FLAG, TagKind.LIST


def _free(
    name: str, kind: TagKind, description: str, example: str, item: TagKind | None = None
) -> TemplateName:
    return TemplateName(name, kind, Presence.FREE, description, example, item)


def _fields(name: str, *fields: tuple[str, TagKind, str, str]) -> Iterator[TemplateName]:
    for field, kind, description, example in fields:
        yield _free(f"{name}.{field}", kind, description, example)


RECORD_NAMES: Final = (
    _free("kỳ", _TEXT, "kỳ của kế hoạch", "năm 2027"),
    _free("mục_đích", _LIST, "mục đích, từng đoạn", "Nâng cao chất lượng …", _TEXT),
    _free("yêu_cầu", _LIST, "yêu cầu, từng đoạn", "Bảo đảm tiến độ …", _TEXT),
    _free("mục_tiêu", _LIST, "mục tiêu, từng đoạn", "Duy trì kết quả …", _TEXT),
    _free("chỉ_tiêu", _LIST, "các chỉ tiêu", "Tỷ lệ chuyên cần …"),
    *_fields(
        "chỉ_tiêu",
        ("số", _NUMBER, "số thứ tự", "1"),
        ("nhóm", _TEXT, "nhóm của chỉ tiêu", "Giáo dục mầm non"),
        ("tên", _TEXT, "tên chỉ tiêu", "Tỷ lệ trẻ ra lớp"),
        ("đơn_vị", _TEXT, "đơn vị tính", "%"),
        ("đích", _TEXT, "chỉ tiêu phải đạt", "≥ 95%"),
        ("hiện_tại", _TEXT, "giá trị hiện tại", "92,8%"),
        ("kết_quả", _TEXT, "kết quả đã ghi", "95,1%"),
        ("ghi_chú", _TEXT, "ghi chú", "cả phường"),
        ("cột", _LIST, "chỉ tiêu theo từng cột, nếu có nhiều cột", "MN, TH …"),
        ("cột.tên", _TEXT, "tên cột", "THCS"),
        ("cột.đích", _TEXT, "chỉ tiêu phải đạt của cột", "100%"),
        ("cột.hiện_tại", _TEXT, "giá trị hiện tại của cột", "98%"),
        ("cột.kết_quả", _TEXT, "kết quả đã ghi của cột", "99%"),
    ),
    _free("số_chỉ_tiêu", _NUMBER, "có bao nhiêu chỉ tiêu", "12"),
    _free("nhiệm_vụ", _LIST, "các nhiệm vụ, nhóm đứng trước các nhiệm vụ của nó", "Mở lớp xóa mù chữ …"),
    *_fields(
        "nhiệm_vụ",
        ("số", _TEXT, "số thứ tự theo tầng", "2.1"),
        ("cấp", _NUMBER, "tầng: 1 là ngoài cùng", "2"),
        ("là_nhóm", _FLAG, "có nhiệm vụ con hay không", "có"),
        ("nhóm", _TEXT, "tên nhóm chứa nhiệm vụ", "Công tác tuyên truyền"),
        ("tên", _TEXT, "tên nhiệm vụ", "Mở lớp xóa mù chữ"),
        ("nội_dung", _TEXT, "nội dung", "Khảo sát, lập danh sách …"),
        ("sản_phẩm", _TEXT, "sản phẩm", "Danh sách lớp"),
        ("lãnh_đạo", _TEXT, "lãnh đạo phụ trách", "Phó Chủ tịch UBND phường"),
        ("chủ_trì", _TEXT, "đơn vị chủ trì", "Phòng Văn hóa - Xã hội"),
        ("phối_hợp", _TEXT, "đơn vị phối hợp", "Công an phường"),
        ("thời_gian", _TEXT, "thời gian thực hiện", "Quý II/2027"),
        ("ghi_chú", _TEXT, "ghi chú", "cả năm"),
        ("tình_trạng", _TEXT, "tình trạng đã ghi", "đang làm"),
        ("kết_quả", _TEXT, "kết quả đã ghi", "Đã mở 19 lớp"),
    ),
    _free("số_nhiệm_vụ", _NUMBER, "có bao nhiêu nhiệm vụ, không kể tên nhóm", "36"),
    _free("kinh_phí", _LIST, "các khoản kinh phí, khoản lớn đứng trước các khoản của nó", "Mua sắm …"),
    *_fields(
        "kinh_phí",
        ("số", _TEXT, "số thứ tự như trong bảng", "I"),
        ("cấp", _NUMBER, "tầng: 1 là ngoài cùng", "1"),
        ("là_nhóm", _FLAG, "có khoản con hay không", "có"),
        ("tên", _TEXT, "tên khoản", "Mua sắm thiết bị"),
        ("tiền", _TEXT, "số tiền, theo đơn vị tính chung", "44.450"),
        ("đồng", _NUMBER, "số tiền để tính toán, bằng đồng", "44450000000"),
        ("cách_tính", _TEXT, "cách tính", "300 người x 1 triệu đồng/người"),
        ("nguồn", _TEXT, "nguồn kinh phí", "Ngân sách phường"),
        ("theo_năm", _LIST, "số tiền theo năm", "2027, 2028 …"),
        ("theo_năm.tên", _TEXT, "năm", "2027"),
        ("theo_năm.tiền", _TEXT, "số tiền của năm", "20.000"),
        ("theo_nguồn", _LIST, "số tiền theo nguồn", "Ngân sách tỉnh …"),
        ("theo_nguồn.tên", _TEXT, "tên nguồn", "Ngân sách tỉnh"),
        ("theo_nguồn.tiền", _TEXT, "số tiền của nguồn", "15.000"),
        ("nội_dung", _TEXT, "lời giải thích", "Mua cho 3 trường"),
        ("ghi_chú", _TEXT, "ghi chú", "đã có dự toán"),
    ),
    _free("đơn_vị_tiền", _TEXT, "đơn vị tính chung của kinh phí", "triệu đồng"),
    _free("tổng_kinh_phí", _TEXT, "tổng kinh phí, cả đơn vị", "44.450 triệu đồng"),
    _free("tổng_đồng", _NUMBER, "tổng kinh phí để tính toán, bằng đồng", "44450000000"),
)
# The lists and values themselves, without the fields of records.
RECORD_LISTS: Final = frozenset(entry.name for entry in RECORD_NAMES if "." not in entry.name)
