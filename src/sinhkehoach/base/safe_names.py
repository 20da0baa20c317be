"""A name that comes from inside a file → the path that it may mean, never one outside of a given folder.

A plan names its template, a document names the plan that it was made from: both may come from anybody.
"""

import re
import unicodedata
from pathlib import Path
from typing import Final

from sinhkehoach.base.files import real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern

# Names of devices on Windows, with any ending.
RESERVED: Final = lazy_pattern(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)", re.IGNORECASE
)
# Windows takes neither these characters nor control characters in a name.
FORBIDDEN: Final = lazy_pattern(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_SEPARATORS: Final = lazy_pattern(r"[/\\]")
_MOST_BYTES: Final = 255


def is_bare_name(name: str) -> bool:
    """Return True for the name of a file in any folder, on Windows as well: no path, no drive, no device, no `..`."""
    return (
        bool(name)
        and name == name.strip(" ")
        and not name.startswith(("~", "."))
        and not name.endswith(".")
        and not FORBIDDEN.search(name)
        and not RESERVED.match(name)
        and _is_printable(name)
        and len(name.encode(errors="replace")) <= _MOST_BYTES
    )


def path_below(folder: Path, name: str) -> Path | None:
    """Return the file `name` (`a.yaml`, `2027/a.yaml`) in `folder`; None for a name that leads elsewhere.

    Links are followed: one that leads out of `folder` is no way to name what lies there.
    """
    if not all(map(is_bare_name, name.split("/"))):
        return None
    path = folder / name
    return path if real_path(path).is_relative_to(real_path(folder)) else None


def last_part(name: str) -> str:
    """Return what stands after the last separator of a path, be it of Windows."""
    return _SEPARATORS.split(name)[-1]


def shown_name(name: str) -> str:
    """Return `name` as it may be shown: what a terminal would obey, or nobody sees, as U+FFFD."""
    return "".join(each if _is_seen(each) else "\ufffd" for each in name)


def _is_printable(name: str) -> bool:
    return all(map(_is_seen, name))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")
