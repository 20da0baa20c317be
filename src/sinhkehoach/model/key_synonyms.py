"""Words that offices use for what the format has a key for → that key: `tiến độ` is `thời gian`."""

from functools import cache
from typing import Final

from sinhkehoach.base.text import fold

_WORDS: Final[dict[str, str]] = {
    "thời gian": "tiến độ|thời hạn|hạn|hạn chót|hạn hoàn thành|thời gian thực hiện|thời gian hoàn thành|lộ trình",
    "sản phẩm": "kết quả đầu ra|sản phẩm đầu ra|đầu ra|kết quả cần đạt|kết quả dự kiến|sản phẩm dự kiến",
    "chủ trì": "cơ quan chủ trì|đơn vị chủ trì|đơn vị thực hiện|cơ quan thực hiện|bộ phận chủ trì|người chủ trì",
    "phối hợp": "cơ quan phối hợp|đơn vị phối hợp|bộ phận phối hợp",
    "lãnh đạo": "người phụ trách|phụ trách|lãnh đạo phụ trách|người chỉ đạo|chỉ đạo",
    "ký": "kí|người ký|người kí|ký tên|chữ ký",
    "kỳ": "kì|năm|năm kế hoạch|giai đoạn|thời kỳ|niên độ|năm học",
    "trích yếu": "tên kế hoạch|tiêu đề|tên|v/v|về việc|tên văn bản",
    "cơ quan": "cơ quan ban hành|đơn vị ban hành|đơn vị",
    "ngày": "ngày ban hành|ngày tháng|ngày ký",
    "căn cứ": "các căn cứ|căn cứ pháp lý|cơ sở pháp lý",
    "nhiệm vụ": "giải pháp|nhiệm vụ, giải pháp|nhiệm vụ và giải pháp|các nhiệm vụ|nội dung thực hiện|công việc",
    "tổ chức thực hiện": "phân công|phân công thực hiện|phân công nhiệm vụ|tổ chức|trách nhiệm thực hiện",
    "kinh phí": "kinh phí thực hiện|dự toán|ngân sách",
    "kết": "lời kết|câu kết|kết luận|kết thúc",
    "mở đầu": "lời mở đầu|lời dẫn|phần mở đầu",
    "nơi nhận": "nơi gửi|kính gửi|gửi",
    "phụ lục": "các phụ lục|biểu|biểu mẫu",
    "tiền": "số tiền|kinh phí|dự toán|thành tiền|giá trị",
    "tính": "cách tính|công thức|diễn giải",
    "nguồn": "nguồn kinh phí|nguồn vốn",
    "khoản": "các khoản|hạng mục|các mục",
    "đơn vị tính": "đvt|đơn vị",
    "đích": "giá trị|chỉ tiêu|mục tiêu|chỉ tiêu năm|kế hoạch|phấn đấu|cần đạt",
    "hiện tại": "hiện trạng|thực trạng|hiện nay|năm trước|thực hiện",
    "đơn vị": "tên|đvt|đơn vị tính|cơ quan|phòng|chủ trì",
    "nội dung": "nhiệm vụ|công việc|việc|trách nhiệm|mô tả|chi tiết",
    "tên": "tên nhiệm vụ|tên chỉ tiêu|tên khoản|tên việc|nội dung công việc|tiêu đề|hạng mục|nhóm|công việc",
    "hàng": "các hàng|dòng|các dòng|dữ liệu",
    "cột": "các cột|tên cột|tiêu đề cột",
    "họ tên": "họ và tên|tên|người ký",
    "ghi chú": "chú ý|lưu ý|ghi chú thêm",
}  # fmt: skip


@cache
def _meant() -> dict[str, tuple[str, ...]]:
    """Return the keys for which each word is used."""
    words = {word for each in _WORDS.values() for word in each.split("|")}
    return {word: tuple(key for key, each in _WORDS.items() if word in each.split("|")) for word in words}


def key_meant(typed: str, keys: list[str]) -> str | None:
    """Return the one of `keys` for which `typed` is another word, None for none."""
    return next((key for key in _meant().get(fold(typed), ()) if key in keys), None)
