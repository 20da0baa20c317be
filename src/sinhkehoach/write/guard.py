"""Bytes → a file: a new one, or in the place of what was seen there; or one Vietnamese sentence on why it is not.

The one way by which the program writes: nothing is ever replaced that the program has not just looked at.
"""

import errno
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import Kind, bytes_if_readable, is_folder, is_there, kind_at, names_in
from sinhkehoach.base.journal import note
from sinhkehoach.write.atomic import ChangedMeanwhile, create_file, remove_file, replace_file
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.lock import locked

_NETWORK_HINT: Final = (
    "Kiểm tra kết nối mạng, ổ đĩa hoặc USB, rồi chạy lại; có thể ghi vào một thư mục trên máy này"
)
_FULL_HINT: Final = "Xóa bớt tệp không cần, hoặc ghi vào ổ đĩa khác, rồi chạy lại"
_NAME_HINT: Final = "Đặt tên tệp ngắn hơn, hoặc ghi vào một thư mục gần gốc ổ đĩa hơn"
_RIGHTS_HINT: Final = "Chọn thư mục khác, hoặc xin quyền ghi vào thư mục này"

# What the system says -> what it means for the person, and what to do.
_MEANINGS: Final = {
    errno.ENOSPC: ("ổ đĩa đã đầy", _FULL_HINT),
    errno.EDQUOT: ("đã dùng hết dung lượng được cấp", _FULL_HINT),
    errno.EFBIG: ("tệp vượt quá dung lượng được phép", _FULL_HINT),
    errno.EROFS: ("ổ đĩa chỉ cho đọc", "Gỡ khóa chống ghi, hoặc ghi vào thư mục khác"),
    errno.ENAMETOOLONG: ("tên tệp hoặc đường dẫn quá dài", _NAME_HINT),
    errno.EACCES: ("không có quyền ghi vào thư mục", _RIGHTS_HINT),
    errno.EPERM: ("không có quyền ghi vào thư mục", _RIGHTS_HINT),
    errno.ENOTDIR: ("đường dẫn đi qua một tệp chứ không phải thư mục", "Kiểm tra lại đường dẫn"),
    errno.EEXIST: ("tên thư mục trùng với một tệp đã có", "Chọn thư mục khác, hoặc đổi tên tệp ấy"),
    errno.ENOENT: ("thư mục không còn nữa", _NETWORK_HINT),
    errno.ENODEV: ("ổ đĩa không còn nữa", _NETWORK_HINT),
    errno.EIO: ("ổ đĩa bị lỗi khi ghi", _NETWORK_HINT),
    errno.ESTALE: ("mất kết nối với thư mục dùng chung", _NETWORK_HINT),
    errno.ETIMEDOUT: ("mất kết nối với thư mục dùng chung", _NETWORK_HINT),
    errno.EHOSTDOWN: ("mất kết nối với thư mục dùng chung", _NETWORK_HINT),
    errno.EHOSTUNREACH: ("mất kết nối với thư mục dùng chung", _NETWORK_HINT),
    errno.ENETUNREACH: ("mất kết nối với thư mục dùng chung", _NETWORK_HINT),
}

# Windows: 5 access denied, 32 and 33 shared or locked by another program; 53, 55, 59, 64, 67, 1231 network
# resource gone; 206 name too long; 112 disk full.
_WINDOWS_IN_USE: Final = frozenset({5, 32, 33})
_WINDOWS_MEANINGS: Final = {
    **dict.fromkeys((53, 55, 59, 64, 67, 1231), errno.ESTALE),
    206: errno.ENAMETOOLONG,
    112: errno.ENOSPC,
}

# Word hides one letter of a name of seven behind "~$", and two of longer ones.
_ONE_LETTER, _TWO_LETTERS = 7, 8


class Taken(UserError):
    """Where a file was to be written, another stands than was seen there: somebody has written it meanwhile."""


def digest_of(data: bytes) -> str:
    """Return by what a file that was seen is known again: the SHA-256 of its bytes."""
    return sha256(data).hexdigest()


def save_file(data: bytes, target: Path, *, seen: str | None, mode: int | None = None) -> Path:
    """Return `target` after writing `data` there; its folder is made when missing.

    `seen` is the digest of what stands there and may be replaced, None where nothing may stand. Taken is raised for
    whatever else is found there at the last moment, UserError when it cannot be written; what was there is then still
    whole.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(target):
            _refuse_what_is_there(target)
            if seen is None:
                create_file(data, target, mode)
            else:
                replace_file(data, target, seen, mode)
    except (ChangedMeanwhile, FileExistsError) as error:
        if isinstance(error, FileExistsError) and not is_folder(target.parent):
            raise _user_error(error, target) from error
        raise _taken(target) from None
    except OSError as error:
        raise _user_error(error, target) from error
    note(target)
    return target


def remove_file_seen(target: Path, seen: str) -> None:
    """Take away the file with the digest `seen`; raises Taken where another stands, UserError when it stays."""
    try:
        with locked(target):
            _refuse_what_is_there(target)
            remove_file(target, seen)
    except ChangedMeanwhile:
        raise _taken(target) from None
    except OSError as error:
        raise _user_error(error, target) from error


def keep_beside(data: bytes, target: Path, addition: str) -> Path:
    """Return a file beside `target` that holds `data`, named after it with `addition`: a new one, or one that had it.

    Nothing is replaced, whoever else may write there at the same time. UserError when it cannot be written.
    """
    number = 1
    while True:
        place = sibling(target, addition, number)
        if is_there(place):
            if bytes_if_readable(place) == data:
                return place
            number += 1
            continue
        with suppress(Taken):
            return save_file(data, place, seen=None)


def _taken(target: Path) -> Taken:
    hint = "xem lại tệp ấy rồi chạy lại; chương trình không ghi gì vào đó"
    return Taken(f"Tệp “{target.name}” vừa có người khác ghi", hint)


def _refuse_what_is_there(target: Path) -> None:
    kind = kind_at(target)
    if kind is Kind.FOLDER:
        hint = "Chọn tên tệp khác, hoặc đổi tên thư mục ấy"
        raise UserError(f"“{target}” là một thư mục, không ghi đè bằng văn bản được", hint)
    if kind is Kind.OTHER:
        hint = "Chọn tên tệp khác, hoặc xóa nó"
        raise UserError(
            f"“{target}” không phải là tệp thường (là thiết bị hoặc đường ống), không ghi đè", hint
        )
    if owner := _owner_file(target):
        hint = f"Nếu không còn mở, xóa tệp “{owner.name}” trong cùng thư mục"
        raise UserError(f"Tệp “{target.name}” đang mở trong Word, hãy đóng lại rồi chạy lại", hint)
    if kind is Kind.FILE and not target.stat().st_mode & stat.S_IWUSR:
        hint = "Bỏ thuộc tính Chỉ đọc (Read-only) của tệp, hoặc ghi vào thư mục khác"
        raise UserError(f"Tệp “{target.name}” đã có và chỉ cho đọc, nên không ghi đè", hint)


def _owner_file(target: Path) -> Path | None:
    """Return the file beside `target` by which Word or LibreOffice says that it has `target` open.

    The folder, which may hold thousands of documents, is listed only where there is such a file.
    """
    for name in (f"~${target.name}", f".~lock.{target.name}#"):
        if is_there(target.with_name(name)):
            return target.with_name(name)
    hidden = (len(target.stem) >= _ONE_LETTER) + (len(target.stem) >= _TWO_LETTERS)
    shortened = target.with_name(f"~${target.name[hidden:]}")
    return shortened if is_there(shortened) and _is_alone(target, hidden) else None


def _is_alone(target: Path, hidden: int) -> bool:
    """Return True where no other document beside `target` has its name but for the first `hidden` letters."""
    try:
        beside = names_in(target.parent)
    except UserError:
        return False
    documents = (name for name in beside if name.endswith(".docx") and not name.startswith("~$"))
    return not any(name[hidden:] == target.name[hidden:] and name != target.name for name in documents)


def _user_error(error: OSError, target: Path) -> UserError:
    windows = getattr(error, "winerror", None)
    if windows in _WINDOWS_IN_USE and is_there(target):
        message = f"Tệp “{target.name}” đang mở trong Word hoặc bị chương trình khác giữ"
        return UserError(f"{message}, hãy đóng lại rồi chạy lại")
    number = _WINDOWS_MEANINGS.get(windows or 0, error.errno or 0)
    reason = error.strerror or str(error)
    meaning, hint = _MEANINGS.get(number, (f"máy báo “{reason}”", _NETWORK_HINT))
    if number in (errno.EACCES, errno.EPERM, errno.ENOENT, errno.EEXIST):
        meaning += f" “{target.parent}”"
    return UserError(f"Không ghi được tệp “{target.name}”: {meaning}", hint)
