"""The hook that checks the plans about to be committed: a script for the shell that comes with git everywhere."""

import shlex
from pathlib import Path
from typing import Final

# What the hook that was there before is called from then on.
BEFORE: Final = "pre-commit.truoc-sinhkehoach"
_MARK: Final = "# sinhkehoach: kiểm tra các kế hoạch sắp lưu vào git; gỡ bằng lệnh: sinhkehoach git go-bo"
_SCRIPT: Final = """\
#!/bin/sh
{mark}
before="$(dirname "$0")/{before}"
if [ -x "$before" ]; then
    "$before" "$@" || exit $?
fi
cd "$(git rev-parse --show-toplevel)"/{workspace} || exit 1
changed() {{
    git diff --cached --relative --diff-filter=ACMR "$@" -- ':(glob)plans/*.yaml' ':(glob)plans/*.yml'
}}
changed --quiet && exit 0
changed --name-only -z | xargs -0 {program} kiem-tra && exit 0
echo 'Chưa lưu vào git: sửa các lỗi trên rồi lưu lại. Vẫn muốn lưu: git commit --no-verify' >&2
exit 1
"""


def hook_of(workspace: str, program: tuple[str, ...]) -> bytes:
    """Return the script for a workspace, seen from the top of its repository; `program` starts this program."""
    place = shlex.quote(workspace)
    words = shell_words(program)
    return _SCRIPT.format(mark=_MARK, before=BEFORE, workspace=place, program=words).encode()


def shell_words(program: tuple[str, ...]) -> str:
    """Return the words that start a program as the shell reads them; that of git on Windows wants `C:/…`."""
    return shlex.join((Path(program[0]).as_posix(), *program[1:]))


def is_ours(hook: Path) -> bool:
    """Say whether the file `hook` is a hook of this program."""
    return hook.is_file() and _MARK.encode() in hook.read_bytes()


def is_for(hook: Path, workspace: str) -> bool:
    """Say whether our hook `hook` is the one of this workspace."""
    return f'"/{shlex.quote(workspace)} ||'.encode() in hook.read_bytes()
