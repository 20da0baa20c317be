"""Paths → bytes and facts: the one way by which a file comes into the program, or a sentence on why it does not.

A path may be anything: a pipe that never ends, a device, a link to itself, a name longer than the disk takes. Only a
regular file of a bounded size is read; asking what stands somewhere raises nothing.
"""

import errno
import os
import stat
from enum import Enum, auto
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import shortened

# Word itself takes no file beyond 512 MB; offices' longest papers with pictures of every page stay below 100 MB.
MOST_BYTES: Final = 200 * 2**20

# A pipe opened without waiting, a terminal that does not become ours; on Windows bytes as they are.
_READ: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_PIECE: Final = 2**20
_LONGEST_NAME_SHOWN: Final = 60
_NOT_THERE: Final = (errno.ENOENT, errno.ENOTDIR)


class Kind(Enum):
    """What stands at a path, links followed."""

    NOTHING = auto()
    FILE = auto()
    FOLDER = auto()
    OTHER = auto()  # a device, a pipe, a socket
    DEAD_LINK = auto()  # a link to nothing, or to itself
    UNKNOWN = auto()  # nobody may look, or the name is longer than the disk takes


class Fault(Enum):
    """Why a file is not read: a sentence with room for its name, and what to do."""

    MISSING = ("Không có tệp “{}”", "xem lại tên tệp và thư mục")
    FOLDER = ("“{}” là thư mục, không phải tệp", "ghi tên một tệp")
    NO_FILE = (
        "“{}” không phải là tệp thường (là thiết bị hoặc đường ống của hệ thống) nên không đọc",
        "ghi tên một tệp có trên đĩa",
    )
    TOO_LARGE = ("Tệp “{}” quá lớn nên không đọc", "xem có chọn nhầm tệp không")
    DENIED = ("Không được phép đọc tệp “{}”", "đóng chương trình đang mở tệp, hoặc xin quyền đọc tệp")
    LOOP = ("“{}” là liên kết trỏ vòng về chính nó", "xóa liên kết ấy, hoặc ghi tên tệp thật")
    BAD_NAME = ("Không có tệp nào mang tên dài như “{}”", "xem lại tên tệp")
    OTHER = ("Không đọc được tệp “{}”", "đóng tệp nếu đang mở, xem lại ổ đĩa hoặc kết nối mạng")


_FAULTS: Final = {
    errno.ENOENT: Fault.MISSING,
    errno.ENOTDIR: Fault.MISSING,
    errno.EISDIR: Fault.FOLDER,
    errno.EACCES: Fault.DENIED,
    errno.EPERM: Fault.DENIED,
    errno.ELOOP: Fault.LOOP,
    errno.ENAMETOOLONG: Fault.BAD_NAME,
    errno.ENXIO: Fault.NO_FILE,
}


class UnreadableFile(UserError):
    """A file cannot be read, for the reason that `fault` names; `words` say so better, with room for its name."""

    def __init__(self, path: Path, fault: Fault, words: tuple[str, str] | None = None) -> None:
        sentence, hint = words or fault.value
        shown = str(path) if fault is not Fault.BAD_NAME else shortened(path.name, _LONGEST_NAME_SHOWN)
        super().__init__(sentence.format(shown), hint)
        self.fault = fault
        self._told_of = (path, fault, words)

    def __reduce__(self) -> tuple[type["UnreadableFile"], tuple[Path, Fault, tuple[str, str] | None]]:
        return UnreadableFile, self._told_of


def read_file(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return what is in the regular file at `path`; raises UnreadableFile, for one of more than `most` bytes as well."""
    try:
        # Asked before it is opened as well: opening alone moves some devices.
        _check(path, os.stat(path), most)  # noqa: PTH116 — Path.stat says no more
        descriptor = os.open(path, _READ)
        try:
            _check(path, os.fstat(descriptor), most)
            return _content(path, descriptor, most)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise UnreadableFile(path, _FAULTS.get(error.errno or 0, Fault.OTHER)) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableFile(path, Fault.MISSING) from error


def bytes_if_readable(path: Path, most: int = MOST_BYTES) -> bytes | None:
    """Return what is in the file at `path`, None where there is none or it cannot be read."""
    try:
        return read_file(path, most)
    except UnreadableFile:
        return None


def kind_at(path: Path) -> Kind:
    """Return what stands at `path`; raises nothing."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 — as above
    except ValueError:
        return Kind.NOTHING
    except OSError as error:
        if os.path.islink(path):  # noqa: PTH114 — raises nothing
            return Kind.DEAD_LINK
        return Kind.NOTHING if error.errno in _NOT_THERE else Kind.UNKNOWN
    if stat.S_ISREG(mode):
        return Kind.FILE
    return Kind.FOLDER if stat.S_ISDIR(mode) else Kind.OTHER


def stamp_of(path: Path) -> tuple[int, ...] | None:
    """Return by what the system knows a regular file from what it was: disk, number, size, times in ns; else None."""
    try:
        found = os.stat(path)  # noqa: PTH116 — as above
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def mode_of(path: Path) -> int | None:
    """Return who may do what with the file at `path`, None where there is none or nobody may look."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)  # noqa: PTH116 — as above
    except (OSError, ValueError):
        return None


def is_file(path: Path) -> bool:
    """Return True for a regular file, and for a link to one."""
    return kind_at(path) is Kind.FILE


def is_folder(path: Path) -> bool:
    """Return True for a folder, and for a link to one."""
    return kind_at(path) is Kind.FOLDER


def is_there(path: Path) -> bool:
    """Return True where a name is taken, be it by a link that leads nowhere; False where nobody may look."""
    return kind_at(path) not in (Kind.NOTHING, Kind.UNKNOWN)


def real_path(path: Path) -> Path:
    """Return `path` whole, every link followed as far as that goes; as it is where the current folder is gone."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return path


def current_folder() -> Path:
    """Return the current folder; raises UserError when it has been removed."""
    try:
        return Path.cwd()
    except OSError as error:
        hint = "vào lại thư mục bằng lệnh cd, rồi chạy lại"
        raise UserError("Thư mục đang đứng không còn nữa", hint) from error


def names_in(folder: Path) -> list[str]:
    """Return the names in `folder`, sorted; none where there is no folder. Raises UserError when it cannot be listed."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 — names are all that is wanted
    except OSError as error:
        if error.errno in _NOT_THERE:
            return []
        raise UserError(f"Không được phép xem thư mục “{folder}”", "xin quyền đọc thư mục ấy") from error


def _check(path: Path, found: os.stat_result, most: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise UnreadableFile(path, Fault.FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableFile(path, Fault.NO_FILE)
    if found.st_size > most:
        raise UnreadableFile(path, Fault.TOO_LARGE)


def _content(path: Path, descriptor: int, most: int) -> bytes:
    """Return what is left in an open file; a file may grow while it is read, and some of the system's never end."""
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(descriptor, _PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            raise UnreadableFile(path, Fault.TOO_LARGE)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
