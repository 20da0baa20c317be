"""Where things are on this computer: paths as people are shown them, the folder for what may be forgotten."""

import os
import shlex
import sys
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import current_folder, real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern

# What every shell takes as one word; the others read on within quotes.
_ONE_WORD: Final = lazy_pattern(r"[\w./\\:+@,=-]+")
_SPECIAL_IN_QUOTES: Final = frozenset('"$`!\\')


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    # A link is shown as the link that it is.
    whole = real_path(path.parent) / path.name
    try:
        return str(whole.relative_to(current_folder()))
    except (UserError, ValueError):
        return str(path)


def typed_path(path: Path) -> str:
    """Return `shown_path` as it is typed in a command: in quotes where a shell would not take it as one word."""
    shown = shown_path(path)
    if _ONE_WORD.fullmatch(shown):
        return shown
    is_for_any_shell = sys.platform == "win32" or _SPECIAL_IN_QUOTES.isdisjoint(shown)
    return f'"{shown}"' if is_for_any_shell else shlex.quote(shown)


def cache_folder() -> Path | None:
    """Return the folder for prepared templates, None where the system names no such place."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "sinhkehoach" / "cache" if local else None
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "sinhkehoach"
    try:
        return Path.home() / ".cache" / "sinhkehoach"
    except RuntimeError:  # a user without a home
        return None
