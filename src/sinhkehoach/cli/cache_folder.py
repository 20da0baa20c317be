"""Where this user's computer keeps what programs may forget."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path | None:
    """Return the folder for prepared templates, None where the system names no such place."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "sinhkehoach" / "cache" if local else None
    base = os.environ.get("XDG_CACHE_HOME")
    home = Path(base) if base else Path.home() / ".cache"
    return home / "sinhkehoach"
