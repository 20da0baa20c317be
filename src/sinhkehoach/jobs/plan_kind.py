"""The kinds of plan that a new one can begin as."""

from typing import Final

# As it is typed on the command line → what it is for; the texts are in `plan_kinds/`.
KINDS: Final = {
    "nam": "kế hoạch của một năm",
    "de-an": "kế hoạch thực hiện đề án nhiều năm",
    "nam-hoc": "kế hoạch năm học của một trường",
    "ban-chi-dao": "kế hoạch hoạt động của Ban Chỉ đạo",
    "mot-trang": "kế hoạch ngắn, gọn trong một trang",
}
