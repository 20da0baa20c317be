"""What this run of the program has written so far: told when the rest of what it has to say cannot be printed."""

from pathlib import Path
from typing import Final

_WRITTEN: Final[list[Path]] = []


def begin() -> None:
    """Begin anew: nothing is written."""
    _WRITTEN.clear()


def note(file: Path) -> None:
    """Remember that `file` has been written."""
    _WRITTEN.append(file)


def files_written() -> tuple[Path, ...]:
    """Return the files written since the beginning, in their order, each once."""
    return tuple(dict.fromkeys(_WRITTEN))
