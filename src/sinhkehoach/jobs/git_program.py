"""The program git: called by its name, its answers as bytes within bounds, its absence as a sentence."""

import subprocess
from pathlib import Path, PurePosixPath
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import NO_CONSOLE

# A file of a repository, or the list of its revisions: more than any plan.
_MOST_BYTES: Final = 50 * 2**20


def run_git(folder: Path, *arguments: str, data: bytes = b"") -> tuple[int, bytes]:
    """Return the exit code of `git arguments` in `folder`, fed with `data`, and what it printed.

    Raises UserError where git is missing, and where it prints more than can be of use.
    """
    try:
        with subprocess.Popen(  # noqa: S603 — the arguments are a list: no shell reads them
            ["git", "-C", str(folder), *arguments],  # noqa: S607 — git is wherever the system has it
            stdin=subprocess.PIPE if data else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=NO_CONSOLE,
        ) as process:
            return _answer(process, data)
    except FileNotFoundError:
        hint = "cài Git (git-scm.com) rồi mở lại cửa sổ lệnh; hoặc so sánh hai tệp, không ghi tên bản"
        raise UserError("Máy này chưa có chương trình git", hint) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "tên tệp có ký tự lạ"
        raise UserError(f"Không chạy được git: {reason}", "kiểm tra việc cài đặt Git") from None


def _answer(process: "subprocess.Popen[bytes]", data: bytes) -> tuple[int, bytes]:
    if data:  # what is answered to it is short
        answer, _ = process.communicate(data)
        return process.returncode, answer
    stream = process.stdout
    answer = stream.read(_MOST_BYTES + 1) if stream else b""
    if len(answer) > _MOST_BYTES:
        process.kill()
        raise UserError("Git trả về một tệp quá lớn nên không đọc", "xem có chọn nhầm tệp không")
    return process.wait(), answer


def file_at_revision(revision: str, path: str, folder: Path) -> bytes | None:
    """Return the content of `path` at `revision`, None where it was not there.

    The path is read as seen from `folder`, then as seen from the top of the repository. Raises UserError outside of
    a repository, and for a revision that does not exist.
    """
    if revision.startswith("-") or run_git(folder, "rev-parse", "--git-dir")[0]:
        raise UserError(f"“{folder}” không nằm trong kho git nào", "ghi tên một tệp, không ghi tên bản")
    if run_git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")[0]:
        hint = "xem các bản bằng lệnh: git log --oneline"
        raise UserError(f"Kho git không có bản nào tên là “{revision}”", hint)
    plain = path.replace("\\", "/").removeprefix("./")
    for seen in (f"./{plain}", plain):
        code, data = run_git(folder, "cat-file", "blob", f"{revision}:{seen}")
        if code == 0:
            return data
    return None


def files_at_revision(revision: str, place: str, folder: Path) -> list[PurePosixPath]:
    """Return the files below `place` at `revision`, both that and they as seen from `folder`; none where git fails."""
    code, answer = run_git(folder, "ls-tree", "-r", "-z", "--name-only", revision, "--", place)
    names = answer.decode(errors="surrogateescape").split("\0")
    return [] if code else [PurePosixPath(name) for name in names if name]
