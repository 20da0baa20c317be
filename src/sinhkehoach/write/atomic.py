"""Bytes → a file that is either wholly the new one or still wholly the old one."""

import errno
import os
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from sinhkehoach.base.files import Kind, bytes_if_readable, kind_at, mode_of, real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.write.exchange import exchange

_NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NAMELESS: Final = getattr(os, "O_TMPFILE", 0)
_LEFT_BEHIND: Final = lazy_pattern(r"\.sinhkehoach-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{16}\.tmp")
# A file that another machine, or Windows, has not renamed after so many seconds will not be renamed any more.
_LONG_AGO: Final = 3600


class ChangedMeanwhile(Exception):
    """What stands in the place of a file is not what was seen there."""


def create_file(data: bytes, target: Path, mode: int | None = None) -> None:
    """Put `data` into the new file `target`; FileExistsError when there is one, OSError when writing fails.

    A link that leads nowhere yet is followed. `mode` is what a program needs that is to be run.
    """
    with _draft(data, target, mode) as (draft, place):
        _rename_without_replacing(draft, place)


def replace_file(data: bytes, target: Path, seen: str, mode: int | None = None) -> None:
    """Put `data` in the place of the file whose SHA-256 is `seen`; OSError when that fails, and then it is as it was.

    ChangedMeanwhile tells that something else stands there: looked at as late as the system allows, on Linux after
    the two have changed places, so that nobody's save of the last moment is lost. A link is followed, and the mode is
    kept.
    """
    with _draft(data, target, mode) as (draft, place):
        _compare(place, seen)
        try:
            is_exchanged = exchange(draft, place)
        except FileNotFoundError:
            raise ChangedMeanwhile from None
        if not is_exchanged:
            draft.replace(place)
        elif _digest(draft) != seen:
            exchange(draft, place)
            raise ChangedMeanwhile


def remove_file(target: Path, seen: str) -> None:
    """Take away the file whose SHA-256 is `seen`; ChangedMeanwhile when another stands there, and it stays."""
    _compare(target, seen)
    aside = _name_aside(target)
    target.rename(aside)
    if _digest(aside) != seen:
        _rename_without_replacing(aside, target)
        raise ChangedMeanwhile
    aside.unlink()


@contextmanager
def _draft(data: bytes, target: Path, mode: int | None) -> Iterator[tuple[Path, Path]]:
    """Give a file that holds `data` beside the place that it is for, links followed; it is gone at the end.

    Whoever is killed in between leaves nothing, or a temporary file that the next run to write into that folder
    takes away.
    """
    place = real_path(target)
    _tidy(place.parent)
    # In the same folder, since only there a rename replaces a file in one step.
    draft = _name_aside(place)
    try:
        _write_new(draft, data, mode if mode is not None else mode_of(place))
        yield draft, place
    finally:
        with suppress(OSError):
            draft.unlink()
    _flush_folder(place.parent)


def _name_aside(place: Path) -> Path:
    return place.with_name(f".sinhkehoach-{_machine()}-{os.getpid()}-{os.urandom(8).hex()}.tmp")


def _compare(place: Path, seen: str) -> None:
    if _digest(place) != seen:
        raise ChangedMeanwhile


def _digest(file: Path) -> str:
    data = bytes_if_readable(file)
    return "" if data is None else sha256(data).hexdigest()


def _rename_without_replacing(file: Path, target: Path) -> None:
    """Give `file` the name `target`; FileExistsError when that is taken."""
    try:
        target.hardlink_to(file)
    except FileExistsError:
        raise
    except OSError:  # a file system that gives a file one name only
        kind = kind_at(target)
        if kind is Kind.UNKNOWN:
            raise
        if kind is not Kind.NOTHING:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        file.replace(target)
    else:
        file.unlink()


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


@cache
def _tidy(folder: Path) -> None:
    """Take away what runs have left in `folder` that were killed while they wrote.

    A run looks once: it may write thousands of files there.
    """
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
