"""Path of a template → its bytes, or a sentence that says why not."""

from hashlib import sha256
from pathlib import Path

from sinhkehoach.base.errors import UserError

_MOST_BYTES = 50 * 2**20


def template_digest(path: Path) -> str:
    """Return the SHA-256 of the template at `path`; raises UserError when it cannot be read."""
    return sha256(read_template_file(path)).hexdigest()


def read_template_file(path: Path) -> bytes:
    """Return the bytes of the template at `path`; raise UserError when it cannot be read."""
    if path.is_dir():
        raise UserError(f"“{path}” là thư mục, không phải tệp mẫu Word", "Ghi tên một tệp .docx")
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UserError(f"“{path}” quá lớn, không phải là tệp mẫu", "Ghi đúng tên tệp mẫu Word (.docx)")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError(f"không có tệp mẫu “{path}”", "Kiểm tra lại tên tệp và thư mục chứa mẫu") from error
    except OSError as error:
        raise UserError(
            f"không đọc được tệp mẫu “{path}”", "Kiểm tra quyền đọc tệp; đóng tệp nếu đang mở"
        ) from error
