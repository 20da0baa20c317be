"""A name → the name of a file, of a plan's Word file among them, safe on Windows, macOS and Linux."""

import unicodedata
from pathlib import Path
from typing import Final

from sinhkehoach.base.safe_names import FORBIDDEN, RESERVED

_SUFFIX: Final = ".docx"

# Linux allows 255 bytes, Windows 255 characters; room is left for "~$" and the like.
_MOST_BYTES: Final = 230


def document_name(stem: str) -> str:
    """Return `stem` as a file name that ends in `.docx`; letters with diacritics stay."""
    return file_name(stem, _SUFFIX)


def file_name(stem: str, ending: str) -> str:
    """Return `stem` as a file name with this `ending`, which it gets but once; letters with diacritics stay."""
    name = FORBIDDEN.sub("-", unicodedata.normalize("NFC", stem))
    name = " ".join(name.split()).strip(" .")
    name = _shortened(name.removeprefix("~$").removesuffix(ending)).strip(" .")
    if RESERVED.match(name):
        name = f"_{name}"
    return f"{name or 'ke-hoach'}{ending}"


def sibling(target: Path, addition: str, number: int) -> Path:
    """Return the place beside `target` whose name says what it is: `x-ban-moi.docx`, then `x-ban-moi-2.docx`."""
    counted = addition if number == 1 else f"{addition}-{number}"
    return target.with_name(f"{target.stem}-{counted}{target.suffix}")


def _shortened(name: str) -> str:
    """Return `name`, cut after a whole word where possible when it has too many bytes."""
    data = name.encode("utf-8", errors="replace")
    if len(data) <= _MOST_BYTES:
        return data.decode("utf-8")
    start = data[:_MOST_BYTES].decode("utf-8", errors="ignore")
    words, _, _ = start.rpartition(" ")
    return words or start
