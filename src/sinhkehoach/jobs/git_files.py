"""Changes of single files that can be shown before they are made, and undone to the byte."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sinhkehoach.base.files import is_there, read_file
from sinhkehoach.write.guard import digest_of, remove_file_seen, save_file

_BEGIN: Final = b"# >>> sinhkehoach"
_END: Final = b"# <<< sinhkehoach\n"
# What the first line of the block remembers of the file before it: that there was none, or that its last line had
# no end.
_NEW_FILE: Final = " (tệp mới)".encode()
_OPEN_LINE: Final = " (dòng cuối để ngỏ)".encode()


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file and its new content, None for one that is taken away; `before` is what is there, None for nothing.

    `source` names the file that the content is a copy of. `mode` is that of the new file, None for the usual one.
    """

    path: Path
    content: bytes | None
    before: bytes | None
    mode: int | None = None
    source: Path | None = None


def put(change: FileChange) -> None:
    """Make the change; raises UserError where the file cannot be written, or is not what it was when it was looked at."""
    seen = None if change.before is None else digest_of(change.before)
    if change.content is not None:
        save_file(change.content, change.path, seen=seen, mode=change.mode)
    elif seen is not None:
        remove_file_seen(change.path, seen)


def content_of(path: Path) -> bytes | None:
    """Return what is in the file at `path`, None where nothing is; raises UserError where it cannot be read."""
    return read_file(path) if is_there(path) else None


def with_block(path: Path, lines: str) -> FileChange | None:
    """Return the change that puts `lines` between our marks at the end of the file, None where they are there."""
    there = content_of(path)
    before = there if there is None else _split(there)[0]
    memory = _NEW_FILE if before is None else b"" if before.endswith(b"\n") or not before else _OPEN_LINE
    block = _BEGIN + memory + b"\n" + lines.encode() + _END
    after = b"" if there is None else _split(there)[1]
    content = (before or b"") + (b"\n" if memory == _OPEN_LINE else b"") + block + after
    return None if content == there else FileChange(path, content, there)


def without_block(path: Path) -> FileChange | None:
    """Return the change that takes our block out of the file, None where it is not there."""
    there = content_of(path)
    if there is None or _BEGIN not in there:
        return None
    before, after = _split(there)
    content = None if before is None and not after else (before or b"") + after
    return FileChange(path, content, there)


def _split(content: bytes) -> tuple[bytes | None, bytes]:
    """Return what stands before our block as it was before, None for no file, and what stands after it."""
    at, end = content.find(_BEGIN), content.find(_END)
    if at < 0 or end < at:
        return content, b""
    before, after = content[:at], content[end + len(_END) :]
    memory = content[at + len(_BEGIN) : content.index(b"\n", at)]
    if memory == _NEW_FILE and not before:
        return None, after
    return (before.removesuffix(b"\n") if memory == _OPEN_LINE and not after else before), after
