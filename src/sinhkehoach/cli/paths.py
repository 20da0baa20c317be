"""Where things are on this computer: paths as people are shown them, the folder for what may be forgotten."""

import os
import sys
from pathlib import Path


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def cache_folder() -> Path | None:
    """Return the folder for prepared templates, None where the system names no such place."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "sinhkehoach" / "cache" if local else None
    base = os.environ.get("XDG_CACHE_HOME")
    home = Path(base) if base else Path.home() / ".cache"
    return home / "sinhkehoach"
