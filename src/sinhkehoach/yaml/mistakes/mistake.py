"""What is wrong in a YAML file, in words, before it is given a place; and the hints that several mistakes share."""

from typing import Final, NamedTuple

from sinhkehoach.base.problem import Severity

QUOTE_IT: Final = 'Đặt cả câu trong ngoặc kép ("…") hoặc dùng dấu | rồi viết câu ở dòng dưới, thụt vào'
INDENT_HINT: Final = "Các mục cùng bậc phải thẳng cột với nhau; nội dung bên trong thụt vào thêm hai dấu cách"


class Mistake(NamedTuple):
    """A code and the words that go with it."""

    code: str
    message: str
    hint: str
    severity: Severity = Severity.ERROR


class Cause(NamedTuple):
    """Why YAML gave up, and the index of the character at fault."""

    code: str
    at: int
    message: str
    hint: str
