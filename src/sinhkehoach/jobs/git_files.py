"""Changes of single files that can be shown before they are made, and undone to the byte."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.source_files import read_bytes
from sinhkehoach.write.guard import save_document

_BEGIN: Final = b"# >>> sinhkehoach"
_END: Final = b"# <<< sinhkehoach\n"
# What the first line of the block remembers of the file before it: that there was none, or that its last line had
# no end.
_NEW_FILE: Final = " (tệp mới)".encode()
_OPEN_LINE: Final = " (dòng cuối để ngỏ)".encode()
_EXECUTABLE: Final = 0o755


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file and its new content, None for one that is taken away; with a `source`, that file is renamed to it."""

    path: Path
    content: bytes | None
    executable: bool = False
    source: Path | None = None


def put(change: FileChange) -> None:
    """Make the change; raises UserError where the file cannot be written."""
    try:
        if change.source is not None:
            change.source.replace(change.path)
        elif change.content is None:
            change.path.unlink()
        else:
            save_document(change.content, change.path)
            if change.executable:
                change.path.chmod(_EXECUTABLE)
    except OSError as error:
        raise UserError(
            f"Không sửa được tệp “{change.path}”: {error.strerror}", "xem lại quyền ghi"
        ) from None


def with_block(path: Path, lines: str) -> FileChange | None:
    """Return the change that puts `lines` between our marks at the end of the file, None where they are there."""
    there = read_bytes(path) if path.exists() else None
    before = there if there is None else _split(there)[0]
    memory = _NEW_FILE if before is None else b"" if before.endswith(b"\n") or not before else _OPEN_LINE
    block = _BEGIN + memory + b"\n" + lines.encode() + _END
    after = b"" if there is None else _split(there)[1]
    content = (before or b"") + (b"\n" if memory == _OPEN_LINE else b"") + block + after
    return None if content == there else FileChange(path, content)


def without_block(path: Path) -> FileChange | None:
    """Return the change that takes our block out of the file, None where it is not there."""
    there = read_bytes(path) if path.exists() else b""
    if _BEGIN not in there:
        return None
    before, after = _split(there)
    return FileChange(path, None if before is None and not after else (before or b"") + after)


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
