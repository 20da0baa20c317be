"""The program git: called by its name, its answers as bytes, its absence as a sentence."""

import subprocess
from pathlib import Path

from sinhkehoach.base.errors import UserError


def run_git(folder: Path, *arguments: str, data: bytes = b"") -> tuple[int, bytes]:
    """Return the exit code of `git arguments` in `folder`, fed with `data`, and what it printed.

    Raises UserError where git is missing.
    """
    try:
        done = subprocess.run(  # noqa: S603 — the arguments are a list: no shell reads them
            ["git", "-C", str(folder), *arguments],  # noqa: S607 — git is wherever the system has it
            input=data,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        hint = "cài Git (git-scm.com) rồi mở lại cửa sổ lệnh; hoặc so sánh hai tệp, không ghi tên bản"
        raise UserError("Máy này chưa có chương trình git", hint) from None
    except OSError as error:
        raise UserError(f"Không chạy được git: {error.strerror}", "kiểm tra việc cài đặt Git") from None
    return done.returncode, done.stdout


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
        code, data = run_git(folder, "show", f"{revision}:{seen}")
        if code == 0:
            return data
    return None
