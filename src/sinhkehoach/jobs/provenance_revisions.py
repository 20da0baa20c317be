"""Bytes of a file + a folder of a git repository → the revisions that brought just these bytes in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_program import run_git

_RECORD, _FIELD = "\x01", "\x00"
# No setting of a person or a repository may start another program, or word the answer otherwise.
_LOG: Final = (
    *("-c", "log.showSignature=false", "-c", "log.showRoot=true", "log", "--all", "--raw", "--no-abbrev"),
    *("--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--diff-merges=combined"),
    *("--encoding=UTF-8", "--format=%x01%H%x00%cs%x00%s%x00"),
)


@dataclass(frozen=True, slots=True)
class GitRevision:
    """A revision of git: its full name, its day as `2026-11-28`, the first line of its message."""

    id: str
    day: str
    subject: str


@dataclass(frozen=True, slots=True)
class Revisions:
    """The revisions that brought some bytes in, the newest first; where there is none, `absence` says why."""

    found: tuple[GitRevision, ...] = ()
    absence: str = ""


def revisions_with(data: bytes, name: str, folder: Path) -> Revisions:
    """Return the revisions of the repository around `folder` in which `data` came in, as the file `name` or another."""
    try:
        # Where git changes line ends when it takes a file in, it does so here as well.
        code, answer = run_git(folder, "hash-object", "--stdin", f"--path={name}", data=data)
        in_repository = run_git(folder, "rev-parse", "--git-dir")[0] == 0
        if code or not in_repository:
            return Revisions(absence="chỗ làm việc này không dùng git")
        blob = answer.decode().strip()
        log = run_git(folder, *_LOG, f"--find-object={blob}")[1].decode("utf-8", errors="replace")
    except UserError as error:
        return Revisions(absence=error.message)
    found = tuple(_brought_in(log, blob))
    return Revisions(found, "" if found else "git chưa có bản nào giống hệt tệp kế hoạch này")


def _brought_in(log: str, blob: str) -> list[GitRevision]:
    """Return the revisions of `log` after which the blob is there: it names those as well that took it away."""
    found = []
    for record in log.split(_RECORD)[1:]:
        id_, day, subject, changes = record.split(_FIELD, 3)
        # `:100644 100644 <before> <after> M<tab>path`, with more befores in a merge.
        after = [line.partition("\t")[0].split()[-2] for line in changes.splitlines() if line.startswith(":")]
        if blob in after:
            found.append(GitRevision(id_, day, subject))
    return found
