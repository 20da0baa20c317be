"""The hook that checks the plans about to be committed: a script for the shell that comes with git everywhere.

Ours is a block between two marks; the first of them knows the digest of the block. So what a person has added around it
stays, and what was changed within it is seen. A hook that was there before is kept beside, and called first.
"""

import re
import shlex
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import mode_of
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.jobs.git_files import FileChange, content_of

# What the hook that was there before is called from then on; a second one gets a number.
BEFORE: Final = "pre-commit.truoc-sinhkehoach"
_EXECUTABLE: Final = 0o755
_SHELL: Final = b"#!/bin/sh\n"
_END: Final = "# <<< sinhkehoach\n"
_BLOCK: Final = lazy_pattern(
    r"# >>> sinhkehoach (?P<digest>[0-9a-f]{12}):[^\n]*\n(?P<body>.*?)# <<< sinhkehoach\n", re.DOTALL
)
_BODY: Final = """\
for before in "$(dirname "$0")"/{before}*; do
    if [ -x "$before" ]; then
        "$before" "$@" || exit $?
    fi
done
{program} git truoc-khi-luu || exit 1
"""
# The hook of version 0.2.0 was the whole file.
_FIRST_VERSION: Final = lazy_pattern(
    r"#!/bin/sh\n# sinhkehoach: kiểm tra các kế hoạch sắp lưu vào git; .*\nexit 1\n", re.DOTALL
)
_FIRST_MARK: Final = "# sinhkehoach: kiểm tra các kế hoạch sắp lưu vào git;"
_ITS_LINES: Final = 14


class _Parts(NamedTuple):
    """A hook that holds our block: what stands before and after it."""

    before: str
    after: str

    @property
    def is_all_ours(self) -> bool:
        """True when nobody has added anything."""
        return not self.after.strip() and self.before in ("", _SHELL.decode())


def install_changes(hooks: Path, program: tuple[str, ...]) -> Iterator[FileChange]:
    """Yield what gives our hook its place in the folder `hooks`; `program` are the words that start this program.

    A hook of somebody else is first copied, then replaced: whoever is killed in between leaves it at work. Raises
    UserError where a person has changed our part.
    """
    hook = hooks / "pre-commit"
    there = content_of(hook)
    block = _block(program)
    parts = None if there is None else _our_parts(hook, there)
    if there is None:
        yield FileChange(hook, _SHELL + block.encode(), None, _EXECUTABLE)
    elif parts is None:
        yield from _kept(hook, there)
        yield FileChange(hook, _SHELL + block.encode(), there, _EXECUTABLE)
    elif (content := f"{parts.before}{block}{parts.after}".encode(errors="surrogateescape")) != there:
        yield FileChange(hook, content, there)


def removal_changes(hooks: Path) -> Iterator[FileChange]:
    """Yield what takes our part out of the hook and puts the earlier one back; raises UserError as above."""
    hook = hooks / "pre-commit"
    there = content_of(hook)
    parts = None if there is None else _our_parts(hook, there)
    kept = kept_hooks(hooks)
    last = kept[-1] if kept else None
    if there is not None and parts is None:
        # Not at work: killed while it was being set up, or put aside by another tool.
        yield from (FileChange(file, None, there) for file in kept if content_of(file) == there)
    elif parts is not None and not parts.is_all_ours:
        if last is not None:
            hint = f"chuyển các dòng ấy sang tệp “{last}”, rồi chạy lại"
            raise UserError(f"Trong hook “{hook}” có những dòng ai đó đã thêm, nên không gỡ", hint)
        yield FileChange(hook, (parts.before + parts.after).encode(errors="surrogateescape"), there)
    elif last is not None:
        old = content_of(last)
        yield FileChange(hook, old, there, mode_of(last), source=last)
        yield FileChange(last, None, old)
    elif there is not None:
        yield FileChange(hook, None, there)


def kept_hooks(hooks: Path) -> list[Path]:
    """Return the hooks that were put aside, in the order in which that was done."""
    found: list[Path] = []
    while content_of(place := _place_of(hooks, len(found) + 1)) is not None:
        found.append(place)
    return found


def shell_words(program: tuple[str, ...]) -> str:
    """Return the words that start a program as the shell reads them; that of git on Windows wants `C:/…`."""
    return shlex.join((Path(program[0]).as_posix(), *program[1:]))


def _kept(hook: Path, content: bytes) -> Iterator[FileChange]:
    """Yield the change that keeps a hook of somebody else; nothing where just it is kept already."""
    kept = kept_hooks(hook.parent)
    if all(content_of(file) != content for file in kept):
        place = _place_of(hook.parent, len(kept) + 1)
        yield FileChange(place, content, None, mode_of(hook), source=hook)


def _place_of(hooks: Path, number: int) -> Path:
    first = hooks / BEFORE
    return first if number == 1 else first.with_name(f"{BEFORE}-{number}")


def _block(program: tuple[str, ...]) -> str:
    body = _BODY.format(before=BEFORE, program=shell_words(program))
    about = "kiểm tra các kế hoạch sắp lưu vào git; gỡ bằng lệnh: sinhkehoach git go-bo"
    return f"# >>> sinhkehoach {_digest(body)}: {about}\n{body}{_END}"


def _digest(body: str) -> str:
    return sha256(body.encode()).hexdigest()[:12]


def _our_parts(hook: Path, content: bytes) -> _Parts | None:
    """Return what stands around our block in a hook, None for one of somebody else; UserError where ours was changed."""
    text = content.decode(errors="surrogateescape")
    found = _BLOCK.search(text)
    if found and found["digest"] == _digest(found["body"]):
        return _Parts(text[: found.start()], text[found.end() :])
    if found is None and _FIRST_VERSION.fullmatch(text) and text.count("\n") == _ITS_LINES:
        return _Parts(_SHELL.decode(), "")
    if found or "# >>> sinhkehoach" in text or _FIRST_MARK in text:
        hint = "xem lại hook, cất riêng các dòng của mình, xóa tệp ấy rồi chạy lại"
        raise UserError(
            f"Phần của chương trình trong hook “{hook}” đã có người sửa, nên không động vào", hint
        )
    return None
