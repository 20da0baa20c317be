"""The terminal that a person looks at: whether it takes colours, and lines folded to its width."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from typing import Any, Final, TextIO

# More is indented than what is folded, so that a reader sees where the next line of the program begins.
_FURTHER: Final = 4
_NARROWEST: Final = 40
_ESCAPE: Final = re.compile(r"\x1b\[[0-9;]*m")
_PIECE: Final = re.compile(r"\S+\s*|\s+")


def colour() -> bool | None:
    """Return whether colours are wanted as the environment says (FORCE_COLOR, NO_COLOR, TERM); None: on a terminal."""
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0", "false"):
        return True
    return False if os.environ.get("NO_COLOR") or is_dumb() else None


def is_dumb() -> bool:
    """Return True for a terminal that can only print line after line."""
    return os.environ.get("TERM") == "dumb"


def fold_on_terminals() -> None:
    """Let what is printed be folded between words where it goes to a terminal; a file gets its lines whole.

    So does an editor that reads them in a terminal of its own, which calls itself dumb.
    """
    if is_dumb():
        return
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is not None and stream.isatty():
            setattr(sys, name, _Folding(stream))


def unfolded(stream: TextIO) -> TextIO:
    """Return `stream` without the folding: for records that machines read."""
    inner = getattr(stream, "inner", stream)
    return inner if hasattr(inner, "write") else stream


class _Folding:
    """A stream whose lines are folded to the width of the terminal; all else is as the stream `inner` does it."""

    def __init__(self, inner: TextIO) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 — whatever the stream has
        return getattr(self.inner, name)

    def write(self, text: str) -> int:
        """Write `text`, folded; what steers the terminal (a progress bar) stays as it is."""
        from shutil import get_terminal_size

        if "\r" not in text:
            width = max(_NARROWEST, get_terminal_size().columns)
            text = "\n".join(part for line in text.split("\n") for part in folded(line, width))
        return self.inner.write(text)


def folded(line: str, width: int) -> Iterator[str]:
    """Yield `line` in pieces of at most `width` columns, broken at blanks; a word that is longer stays whole."""
    if _width(line) <= width:
        yield line
        return
    indent = " " * (len(line) - len(line.lstrip(" ")) + _FURTHER)
    done = ""
    for piece in _PIECE.findall(line):
        if done.strip() and _width(f"{done}{piece.rstrip()}") > width:
            yield done.rstrip(" ")
            done = indent
        done += piece
    yield done


def _width(text: str) -> int:
    """Return the columns that `text` takes; colours and marks over a letter take none."""
    return sum(not unicodedata.combining(letter) for letter in _ESCAPE.sub("", text))
