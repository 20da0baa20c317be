"""Where things are on this computer: paths as people are shown them, the folder for what may be forgotten."""

import os
import sys
from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import current_folder, real_path


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    # A link is shown as the link that it is.
    whole = real_path(path.parent) / path.name
    try:
        return str(whole.relative_to(current_folder()))
    except (UserError, ValueError):
        return str(path)


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
