"""What is wrong in a YAML file, in words, before it is given a place; and the hints that several mistakes share."""

from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity

QUOTE_IT: Final = 'Đặt cả câu trong ngoặc kép ("…") hoặc dùng dấu | rồi viết câu ở dòng dưới, thụt vào'
INDENT_HINT: Final = (
    "Sửa dấu cách ở đầu dòng: các mục cùng bậc thẳng cột, nội dung bên trong thụt thêm hai dấu cách"
)


# What ends the reading in one place and bends what is read in another: missing blanks, backslashes.
DASH_WITHOUT_SPACE: Final = "SKH152"
BACKSLASH_IN_QUOTES: Final = "SKH157"
COLON_WITHOUT_SPACE: Final = "SKH153"
KEY_WITHOUT_SPACE: Final = lazy_pattern(r"(?P<key>[^\W\d_][\w ]{0,40}):(?=[^\s/:\\])")
DASHED_WORD: Final = lazy_pattern(r"[-+](?=[^\W\d_])")
DASH_HINT: Final = "Thêm một dấu cách sau dấu gạch: “- Nội dung”"
COLON_HINT: Final = "Thêm một dấu cách sau dấu hai chấm: “tên mục: nội dung”"


class Mistake(NamedTuple):
    """A code and the words that go with it."""

    code: str
    message: str
    hint: str
    severity: Severity = Severity.ERROR


class Cause(NamedTuple):
    """Why YAML gave up, and the index of the character at fault; `corrections` are of the whole file."""

    code: str
    at: int
    message: str
    hint: str
    corrections: tuple[Correction, ...] = ()


def special_escape(typed: str) -> Mistake:
    """Return what to say of `typed`, a backslash and a letter between double quotes."""
    message = f"Trong ngoặc kép, dấu chéo ngược “{typed}” có nghĩa đặc biệt"
    return Mistake(BACKSLASH_IN_QUOTES, message, "Đổi \"…\" thành '…' (ngoặc đơn), hoặc gõ hai dấu \\\\")
