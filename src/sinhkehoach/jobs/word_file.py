"""Path of a file → its bytes."""

from pathlib import Path

from sinhkehoach.base.errors import UserError


def read_bytes(file: Path) -> bytes:
    """Return what is in `file`; raises UserError with a sentence for people."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise UserError(f"Không có tệp “{file}”", "xem lại tên tệp và thư mục") from None
    except IsADirectoryError:
        raise UserError(f"“{file}” là thư mục, không phải tệp", "ghi tên một tệp .docx") from None
    except OSError:
        raise UserError(f"Không đọc được tệp “{file}”", "đóng tệp trong Word, xem lại quyền đọc") from None


def bytes_if_readable(file: Path) -> bytes | None:
    """Return what is in `file`, None where there is no such file or it cannot be read."""
    try:
        return file.read_bytes()
    except OSError:
        return None
