"""Where things are on this computer: paths as people are shown them, the folder for what may be forgotten."""

import os
import re
import shlex
import sys
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable, current_folder, is_folder, real_path
from sinhkehoach.base.lazy_pattern import lazy_pattern

# What every shell takes as one word; the others read on within quotes.
_ONE_WORD: Final = lazy_pattern(r"[\w./\\:+@,=-]+")
# What a Linux desktop calls "Documents" in its own language, below the home folder.
_DOCUMENTS: Final = lazy_pattern(r'^XDG_DOCUMENTS_DIR="\$HOME/(.*)"$', re.MULTILINE)
# CSIDL_PERSONAL and MAX_PATH of Windows.
_PERSONAL: Final = 5
_LONGEST_PATH: Final = 260
_SPECIAL_IN_QUOTES: Final = frozenset('"$`!\\')


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    # A link is shown as the link that it is.
    whole = real_path(path.parent) / path.name
    try:
        return str(whole.relative_to(current_folder()))
    except (UserError, ValueError):
        return str(path)


def typed_path(path: Path) -> str:
    """Return `shown_path` as it is typed in a command: in quotes where a shell would not take it as one word."""
    shown = shown_path(path)
    if _ONE_WORD.fullmatch(shown):
        return shown
    is_for_any_shell = sys.platform == "win32" or _SPECIAL_IN_QUOTES.isdisjoint(shown)
    return f'"{shown}"' if is_for_any_shell else shlex.quote(shown)


def cache_folder() -> Path | None:
    """Return the folder for prepared templates, None where the system names no such place."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "sinhkehoach" / "cache" if local else None
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "sinhkehoach"
    try:
        return Path.home() / ".cache" / "sinhkehoach"
    except RuntimeError:  # a user without a home
        return None


def documents_folder() -> Path:
    """Return where this person keeps papers: "Documents", wherever the system has it, else the home folder.

    Raises UserError for a user without a home.
    """
    try:
        home = Path.home()
    except RuntimeError as error:
        raise UserError("Không tìm thấy thư mục cá nhân của người dùng", "mở bằng dòng lệnh") from error
    if sys.platform == "win32":  # which may keep them on a server, or by OneDrive
        import ctypes

        buffer = ctypes.create_unicode_buffer(_LONGEST_PATH)
        is_known = ctypes.windll.shell32.SHGetFolderPathW(None, _PERSONAL, None, 0, buffer) == 0
        return Path(buffer.value) if is_known and buffer.value else home / "Documents"
    named = bytes_if_readable(home / ".config" / "user-dirs.dirs") or b""
    found = _DOCUMENTS.search(named.decode(errors="replace"))
    folder = home / (found[1] if found else "Documents")
    return folder if is_folder(folder) else home
