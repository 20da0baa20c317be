"""Paths as the person at this terminal would write them."""

from pathlib import Path


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
