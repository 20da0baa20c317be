"""A file's text before and after an edit → the lines that differ, as `diff -u` prints them."""

from difflib import unified_diff
from pathlib import Path


def line_diff(file: Path, old: str, new: str, done: str) -> str:
    """Return the lines that differ, with one line around each change, "" where none does; `done` says what was done."""
    names = f"{file.name} (hiện nay)", f"{file.name} ({done})"
    return "\n".join(unified_diff(old.splitlines(), new.splitlines(), *names, lineterm="", n=1))
