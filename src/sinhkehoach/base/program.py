"""Which program this is: its version, and a digest of its code that tells two programs of one version apart."""

import os
from collections.abc import Iterator
from functools import cache
from typing import Final

VERSION: Final = "0.2.0"
# What to say where the libraries of the desk are missing.
INSTALL_DESK: Final = 'cài thêm bằng lệnh: python -m pip install "sinhkehoach[xem]"'

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


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        if entry.is_dir():
            if entry.name not in _LEFT_OUT:
                yield from _files(entry.path)
        elif entry.name.endswith((".py", ".json")):
            yield entry.path
