"""Bytes → a file that is either wholly the new one or still wholly the old one."""

import errno
import os
import stat
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NAMELESS: Final = getattr(os, "O_TMPFILE", 0)
_LEFT_BEHIND: Final = lazy_pattern(r"\.sinhkehoach-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{16}\.tmp")
# A file that another machine, or Windows, has not renamed after so many seconds will not be renamed any more.
_LONG_AGO: Final = 3600


def write_file(data: bytes, target: Path, *, replace: bool = True) -> None:
    """Put `data` into `target`; OSError when that fails, and then the old file is as it was.

    Where a file may not be replaced, FileExistsError tells that there is one. A link is followed, and the mode of an
    existing file is kept. Whoever is killed in between leaves nothing, or a temporary file that the next one to write
    into that folder takes away.
    """
    target = Path(os.path.realpath(target))
    _tidy(target.parent)
    # In the same folder, since only there a rename replaces a file in one step.
    name = f".sinhkehoach-{_machine()}-{os.getpid()}-{os.urandom(8).hex()}.tmp"
    temporary = target.with_name(name)
    try:
        _write_new(temporary, data, _mode_of(target))
        if replace:
            temporary.replace(target)
        else:
            _rename_without_replacing(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _rename_without_replacing(file: Path, target: Path) -> None:
    """Give `file` the name `target`; FileExistsError when that is taken."""
    try:
        target.hardlink_to(file)
    except FileExistsError:
        raise
    except OSError:  # a file system that gives a file one name only
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        file.replace(target)
    else:
        file.unlink()


def _mode_of(target: Path) -> int | None:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _write_new(path: Path, data: bytes, mode: int | None) -> None:
    """Write a new file `path`; where the system can, it has no name until it is whole."""
    if _NAMELESS and _write_nameless(path, data, mode):
        return
    descriptor = os.open(path, _NEW_FILE, 0o666)
    try:
        _fill(descriptor, data)
    finally:
        os.close(descriptor)
    if mode is not None:
        path.chmod(mode)


def _write_nameless(path: Path, data: bytes, mode: int | None) -> bool:
    """Write a file without a name and then call it `path`; return False where the file system has no such thing."""
    try:
        descriptor = os.open(path.parent, os.O_WRONLY | _NAMELESS, 0o666)
    except OSError:
        return False
    try:
        _fill(descriptor, data)
        if mode is not None:
            os.fchmod(descriptor, mode)
        return _name(descriptor, path)
    finally:
        os.close(descriptor)


def _fill(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)


def _name(descriptor: int, path: Path) -> bool:
    """Give the open file `descriptor` the name `path`; return False where the system does not let it be done."""
    try:
        # Only with the folder of descriptors named apart does Python let the link be followed.
        folder = os.open("/proc/self/fd", os.O_RDONLY)
    except OSError:
        return False
    try:
        os.link(str(descriptor), path, src_dir_fd=folder, follow_symlinks=True)
    except OSError:
        return False
    finally:
        os.close(folder)
    return True


def _tidy(folder: Path) -> None:
    """Take away what runs have left in `folder` that were killed while they wrote."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _LEFT_BEHIND.fullmatch(entry.name)
            if found:
                with suppress(OSError):
                    _take_away(entry, found[1], int(found[2]))


def _take_away(entry: os.DirEntry[str], machine: str, process: int) -> None:
    """Remove a temporary file whose process has ended; of one on another machine nothing is known but its age."""
    # The clock decides on nothing that is printed.
    is_old = time.time() - entry.stat().st_mtime > _LONG_AGO
    if is_old or (machine == _machine() and not _is_running(process)):
        os.unlink(entry.path)  # noqa: PTH108 — scandir gives the path as text


def _machine() -> str:
    """Return eight digits for this machine: on a shared folder the numbers of processes are no others' business."""
    name = os.uname().nodename if hasattr(os, "uname") else ""
    return f"{zlib.crc32(name.encode(errors='replace')):08x}"


def _is_running(process: int) -> bool:
    """Return True for a process that may still be at work; on Windows nobody is asked: there a signal would end it."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets a folder be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
