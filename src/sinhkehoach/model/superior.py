"""What a plan says of the superior's plan that it carries out; what that one assigns is listed in a file of its own."""

from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.safe_names import is_bare_name, shown_name
from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import NAMES, TYPED_LINE
from sinhkehoach.model.messages import ONE_LINE
from sinhkehoach.model.readers import MapOf, TextOf

LISTS: Final = "cap-tren"


def _list_name(text: str) -> str:
    name = text.strip()
    if not is_bare_name(name):
        hint = f"chỉ ghi tên tệp, ví dụ ke-hoach-2027.yaml, và để tệp ấy trong {LISTS}/"
        raise BadValue(f"“{shown_name(name)}” không phải là tên một tệp trong {LISTS}/", hint)
    return name


LIST_NAME: Final = TextOf(_list_name, ONE_LINE)


class Superior(PlanModel):
    """One superior's plan: where the list of what it assigns to us is, and what of it is none of ours."""

    assignment_list: str = field(
        "danh mục",
        LIST_NAME,
        "Tệp trong cap-tren/ ghi những việc, chỉ tiêu được giao; do lệnh cu-the-hoa lập.",
        examples=("giao-duc-2027.yaml",),
    )
    addressed_as: tuple[str, ...] = field(
        "gọi là",
        NAMES,
        "Cách cấp trên gọi cơ quan ta, nếu chương trình chưa nhận ra.",
        default=(),
        examples=(["UBND các xã, phường"],),
    )
    not_ours: dict[str, str] = field(
        "không thực hiện",
        MapOf(TYPED_LINE),
        "Việc, chỉ tiêu được giao mà không thực hiện được ở đây, mỗi chỗ một lý do.",
        default_factory=dict,
        examples=({"mục II.4": "trên địa bàn không có trường THPT"},),
    )
