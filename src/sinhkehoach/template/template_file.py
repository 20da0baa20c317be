"""Path of a template → its bytes, or a sentence that says why not."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.files import Fault, UnreadableFile, read_file

# A template is a page or two, with an emblem perhaps.
_MOST_BYTES: Final = 50 * 2**20

_WORDS: Final = {
    Fault.MISSING: ("không có tệp mẫu “{}”", "Kiểm tra lại tên tệp và thư mục chứa mẫu"),
    Fault.FOLDER: ("“{}” là thư mục, không phải tệp mẫu Word", "Ghi tên một tệp .docx"),
    Fault.TOO_LARGE: ("“{}” quá lớn, không phải là tệp mẫu", "Ghi đúng tên tệp mẫu Word (.docx)"),
    Fault.DENIED: ("không đọc được tệp mẫu “{}”", "Kiểm tra quyền đọc tệp; đóng tệp nếu đang mở"),
    Fault.OTHER: ("không đọc được tệp mẫu “{}”", "Kiểm tra quyền đọc tệp; đóng tệp nếu đang mở"),
}


def read_template_file(path: Path) -> bytes:
    """Return the bytes of the template at `path`; raise UserError when it cannot be read."""
    try:
        return read_file(path, _MOST_BYTES)
    except UnreadableFile as error:
        raise UnreadableFile(path, error.fault, _WORDS.get(error.fault)) from error
