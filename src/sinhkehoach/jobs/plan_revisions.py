"""A plan's file → the revisions of git in which it was changed."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_program import run_git

_MOST: Final = 30


class Revision(NamedTuple):
    """A revision by its short name, the day it was made (YYYY-MM-DD), and what was said of it."""

    name: str
    day: str
    title: str


def revisions_of(plan: Path) -> tuple[Revision, ...]:
    """Return the last revisions in which `plan` was changed, the newest first; none where it is in no repository."""
    arguments = ("log", f"-n{_MOST}", "--format=%h%x00%cs%x00%s%x00", "--", plan.name)
    try:
        code, answer = run_git(plan.parent, *arguments)
    except UserError:
        return ()
    fields = answer.decode(errors="replace").split("\0")
    return (
        ()
        if code
        else tuple(map(Revision, (each.lstrip("\n") for each in fields[0:-1:3]), fields[1::3], fields[2::3]))
    )
