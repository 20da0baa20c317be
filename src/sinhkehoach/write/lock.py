"""A file to be written → the right to write it, which one process has at a time.

The system's own locks are used (flock, on Windows msvcrt.locking) on a file beside the one to be written: they go with
the process that holds them, so that nobody ever waits for a dead one, and no clock of another machine has to be believed.
"""

import os
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import names_in

# A write takes milliseconds; on a slow network drive some seconds.
_LONGEST_WAIT_S: Final = 15.0
_PAUSE_S: Final = 0.02
_BEGINNING, _ENDING = ".sinhkehoach-", ".lock"
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def locked(target: Path) -> Iterator[None]:
    """Hold the right to write `target`, whose folder must be there.

    Raises UserError when another process keeps it for too long, OSError when the folder takes no file. Where the file
    system knows no locks, nothing is held: what is replaced is compared all the same.
    """
    file = lock_file(target)
    _tidy(target.parent)
    deadline = time.monotonic() + _LONGEST_WAIT_S
    while (descriptor := _taken(file)) is None:
        if time.monotonic() > deadline:
            hint = "chờ lệnh ấy xong rồi chạy lại"
            raise UserError(f"Một lệnh khác của chương trình đang ghi tệp “{target.name}”", hint)
        time.sleep(_PAUSE_S)
    try:
        yield
    finally:
        _release(file, descriptor)


def lock_file(target: Path) -> Path:
    """Return the file by which `target` is locked."""
    name = zlib.crc32(target.name.casefold().encode(errors="replace"))
    return target.with_name(f"{_BEGINNING}{name:08x}{_ENDING}")


@cache
def _tidy(folder: Path) -> None:
    """Take away the lock files in `folder` that nobody holds: who had them was killed.

    A run looks once: it may write thousands of files there.
    """
    with suppress(OSError, UserError):
        for name in names_in(folder):
            if name.startswith(_BEGINNING) and name.endswith(_ENDING):
                file = folder / name
                descriptor = _taken(file)
                if descriptor is not None:
                    _release(file, descriptor)


def _release(file: Path, descriptor: int) -> None:
    """Take the lock file away while it is held: whoever waits for it sees that, and makes a new one.

    Windows takes nothing away that is open; there it is done afterwards, and fails while another has it.
    """
    with suppress(OSError):
        file.unlink()
    os.close(descriptor)
    if sys.platform == "win32":
        with suppress(OSError):
            file.unlink()


def _taken(file: Path) -> int | None:
    """Return the open and locked `file`, None when another process has it."""
    descriptor = os.open(file, _FLAGS, 0o666)
    if _lock(descriptor) and _is_still(file, descriptor):
        return descriptor
    os.close(descriptor)
    return None


def _is_still(file: Path, descriptor: int) -> bool:
    """Return True when the locked file is still the one of that name: the last holder takes it away."""
    try:
        return os.path.samestat(os.fstat(descriptor), file.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import errno
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return error.errno not in (errno.EACCES, errno.EDEADLOCK)
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True
