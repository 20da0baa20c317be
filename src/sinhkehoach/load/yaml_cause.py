"""What each explanation of a YAML error returns, and the hints they share."""

from typing import NamedTuple


class Cause(NamedTuple):
    """Why YAML gave up, and the index of the character at fault."""

    code: str
    at: int
    message: str
    hint: str


QUOTE_IT = 'Đặt cả câu trong ngoặc kép ("…") hoặc dùng dấu | rồi viết câu ở dòng dưới, thụt vào'
INDENT_HINT = "Các mục cùng bậc phải thẳng cột với nhau; nội dung bên trong thụt vào thêm hai dấu cách"
