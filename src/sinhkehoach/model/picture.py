"""Pictures: a file in the workspace's folder for them, and the words printed below."""

from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.safe_names import is_bare_name, shown_name
from sinhkehoach.base.text import fold
from sinhkehoach.model.base_model import PlanModel, field
from sinhkehoach.model.fields import LINE
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.messages import ONE_LINE
from sinhkehoach.model.readers import ListOf, RecordOf, TextOf
from sinhkehoach.values.numbers import parse_number

# The folder of a workspace that pictures lie in.
PICTURES_FOLDER: Final = "hinh"
_ENDINGS: Final = (".png", ".jpg", ".jpeg")
_UNIT: Final = "mm"
_MOST_MM: Final = 400


def _picture_name(text: str) -> str:
    name = text.strip()
    if not is_bare_name(name):
        hint = f"chỉ ghi tên tệp hình, ví dụ so-do.png, và để tệp ấy trong {PICTURES_FOLDER}/"
        raise BadValue(f"“{shown_name(name)}” không phải là tên một tệp hình trong {PICTURES_FOLDER}/", hint)
    if not name.casefold().endswith(_ENDINGS):
        hint = "lưu hình thành .png (hình vẽ, biểu đồ) hoặc .jpg (ảnh chụp) rồi ghi tên tệp ấy"
        raise BadValue(f"“{shown_name(name)}” không phải là hình PNG hay JPEG", hint)
    return name


def _width(text: str) -> Decimal:
    hint = "ghi độ rộng trên giấy, tính bằng mm, ví dụ 120 mm"
    try:
        width = parse_number(fold(text).removesuffix(_UNIT).strip())
    except BadValue as fault:
        raise BadValue(f"“{text.strip()}” không phải là một độ rộng tính bằng mm", hint) from fault
    if not 0 < width <= _MOST_MM:
        raise BadValue(f"Hình không thể rộng “{text.strip()}”", hint)
    return width


FILE_NAME: Final = TextOf(_picture_name, ONE_LINE)
WIDTH: Final = TextOf(_width, "độ rộng, ví dụ 120 mm", {"type": ["number", "string"]})


class Picture(PlanModel):
    """A picture, its caption if it has one; `width` is in mm, None for the picture's own."""

    file: str = field(
        "tệp",
        FILE_NAME,
        f"Tên tệp hình (PNG hoặc JPEG) trong thư mục {PICTURES_FOLDER}/ của chỗ làm việc.",
        examples=("so-do.png",),
    )
    name: Inline | None = field(
        "tên", LINE, "Chú thích in dưới hình; chương trình tự ghi “Hình 1.” phía trước.", default=None
    )
    width: Decimal | None = field(
        "rộng",
        WIDTH,
        "Độ rộng trên giấy; không ghi thì theo cỡ của hình, không rộng quá trang.",
        default=None,
        examples=("120 mm",),
    )


PICTURES: Final = ListOf(RecordOf(Picture), alone=True)
