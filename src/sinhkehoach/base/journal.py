"""What this run of the program has written so far: told when the rest of what it has to say cannot be printed."""

from os import PathLike
from typing import Final

# No Path: its module is a tenth of what `--help` takes.
_WRITTEN: Final[list[PathLike[str]]] = []


def begin() -> None:
    """Begin anew: nothing is written."""
    _WRITTEN.clear()


def note(file: PathLike[str]) -> None:
    """Remember that `file` has been written."""
    _WRITTEN.append(file)


def files_written() -> tuple[PathLike[str], ...]:
    """Return the files written since the beginning, in their order, each once."""
    return tuple(dict.fromkeys(_WRITTEN))
