"""Which program this is: its version, a digest of its code that tells two of one version apart, how it is started."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from typing import Final

VERSION: Final = "0.2.0"
# What to say where the libraries of the desk are missing.
INSTALL_DESK: Final = 'cài thêm bằng lệnh: python -m pip install "sinhkehoach[xem]"'
# The bundle's program for a terminal; the one that is opened by a double click has no place to print to.
TERMINAL_PROGRAM: Final = "sinhkehoach"
# `creationflags` of a program that is started: Windows would open a console beside a program that has none itself.
NO_CONSOLE: Final = 0x08000000 if sys.platform == "win32" else 0

_LENGTH: Final = 12
# What the program carries only to lay it into an office's folder makes no document another one.
_LEFT_OUT: Final = ("__pycache__", "workspace")


@cache
def program_id() -> str:
    """Return `0.2.0+36d5dd02890b`: the same on every machine for the same code."""
    from hashlib import sha256  # noqa: PLC0415 — `--version` needs none

    digest = sha256()
    for file in _files(os.path.dirname(os.path.dirname(__file__))):  # noqa: PTH120 — pathlib loads slowly
        with open(file, "rb", buffering=0) as code:  # noqa: PTH123 — as above, and there are 300 of them
            digest.update(code.read())
    return f"{VERSION}+{digest.hexdigest()[:_LENGTH]}"


def bundle_folder() -> str | None:
    """Return the folder of the bundle that this program runs from, None where it runs in a Python of its own."""
    return os.path.dirname(sys.executable) if getattr(sys, "frozen", False) else None  # noqa: PTH120 — as above


def interpreter() -> str:
    """Return the program that runs a module when started with `-m`: Python, or what a bundle has in its place."""
    folder = bundle_folder()
    if folder is None:
        return os.path.abspath(sys.executable)  # noqa: PTH100 — as above; links stay, a venv hangs on them
    ending = os.path.splitext(sys.executable)[1]  # noqa: PTH122 — as above
    return os.path.join(folder, TERMINAL_PROGRAM + ending)  # noqa: PTH118 — as above


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        if entry.is_dir():
            if entry.name not in _LEFT_OUT:
                yield from _files(entry.path)
        elif entry.name.endswith((".py", ".json")):
            yield entry.path
