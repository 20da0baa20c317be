"""What the builder cannot accept -> the Vietnamese words for it."""

from yaml.events import ScalarEvent

from sinhkehoach.yaml.events import start_of
from sinhkehoach.yaml.mistakes.mistake import Mistake
from sinhkehoach.yaml.source_text import SourceText

DUPLICATE_KEY = "SKH121"
KEY_NOT_TEXT = "SKH122"
MERGE_KEY = "SKH123"
TAG = "SKH124"
UNKNOWN_ALIAS = "SKH125"
ENDLESS_ALIAS = "SKH126"
TOO_DEEP = "SKH127"
TOO_MANY_VALUES = "SKH128"
SEVERAL_DOCUMENTS = "SKH129"
FORGOTTEN_DASH = "SKH183"

NOT_A_KEY = Mistake(
    KEY_NOT_TEXT,
    "Trước dấu hai chấm phải là tên mục, không phải danh sách hay chỗ trống",
    "Viết tên mục bằng chữ; nếu đây là một câu, đặt cả câu trong ngoặc kép",
)
MERGE = Mistake(
    MERGE_KEY,
    "Mục “<<” (gộp từ chỗ khác) không dùng được trong kế hoạch",
    "Chép lại các dòng cần dùng vào đây thay cho “<<”",
)
SEVERAL = Mistake(
    SEVERAL_DOCUMENTS,
    "Tệp có nhiều kế hoạch, ngăn nhau bằng dòng “---” hoặc “...”",
    "Mỗi tệp chỉ viết một kế hoạch: tách phần sau dòng này sang tệp khác, hoặc xóa dòng ngăn",
)


def duplicate_key(first: ScalarEvent, second: ScalarEvent, typed: SourceText) -> Mistake:
    """Return what to say of a key that stands twice in one map."""
    line = typed.position(start_of(first)).line
    other = "" if first.value == second.value else f", viết là “{first.value}”"
    return Mistake(
        DUPLICATE_KEY,
        f"Mục “{second.value}” ghi hai lần, lần đầu ở dòng {line}{other}",
        "Giữ lại một dòng, hoặc gộp nội dung hai dòng vào một mục",
    )


def forgotten_dash(key: str, *, in_list: bool) -> Mistake:
    """Return what to say of the key with which a second item begins, or, not `in_list`, the first of several."""
    if in_list:
        hint = f"Viết “- {key}: …”, dấu gạch thẳng cột với dấu gạch ở mục trên"
        return Mistake(FORGOTTEN_DASH, f"Trước “{key}” thiếu dấu gạch (-): từ dòng này là một mục mới", hint)
    hint = f"Viết “- {key}: …” ở dòng đầu mỗi mục, các dòng sau của mục ấy thụt vào thêm hai dấu cách"
    return Mistake(
        FORGOTTEN_DASH, f"Ở đây có nhiều mục cùng bắt đầu bằng “{key}” mà không có dấu gạch (-)", hint
    )


def explicit_tag(tag: str) -> Mistake:
    """Return what to say of a value that begins with an exclamation mark."""
    typed = tag.replace("tag:yaml.org,2002:", "!!")
    return Mistake(
        TAG,
        f"Nội dung bắt đầu bằng dấu chấm than nên “{typed}” bị hiểu là nhãn, không phải chữ",
        "Nếu là nội dung, đặt cả câu trong ngoặc kép; nếu không, xóa phần bắt đầu bằng dấu !",
    )


def unknown_alias(name: str) -> Mistake:
    """Return what to say of `*name` without an `&name` before it."""
    return Mistake(
        UNKNOWN_ALIAS,
        f"“*{name}” bị hiểu là lời nhắc lại một đoạn mang dấu “&{name}”, nhưng phía trên không có đoạn ấy",
        "Nếu là nội dung (chẳng hạn chữ **đậm**), đặt cả câu trong ngoặc kép hoặc dùng dấu |",
    )


def endless_alias(name: str) -> Mistake:
    """Return what to say of a part that repeats itself without end."""
    return Mistake(
        ENDLESS_ALIAS,
        f"Đoạn mang dấu “&{name}” nhắc lại chính nó bằng “*{name}”",
        "Xóa dấu * ở chỗ này và viết thẳng nội dung",
    )


def too_deep(deepest: int) -> Mistake:
    """Return what to say of nesting beyond `deepest` levels."""
    return Mistake(
        TOO_DEEP,
        f"Nội dung lồng nhau quá {deepest} bậc",
        "Kiểm tra các dấu ngoặc [ ] { } và khoảng thụt đầu dòng ở chỗ này",
    )


def too_many(most: int) -> Mistake:
    """Return what to say of a file with more than `most` values."""
    return Mistake(
        TOO_MANY_VALUES,
        f"Tệp có hơn {most:,} mục (kể cả các đoạn nhắc lại bằng dấu *)".replace(",", "."),
        "Chia nội dung thành nhiều kế hoạch, hoặc bỏ bớt các đoạn nhắc lại",
    )
