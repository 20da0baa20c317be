"""Two files of one folder → each under the other's name, in one step: what stood there last can still be looked at."""

import errno
import os
import sys
from pathlib import Path
from typing import Final

# Of <linux/fs.h>; the folder that relative names begin at.
_EXCHANGE: Final = 2
_CURRENT_FOLDER: Final = -100
_CANNOT: Final = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTTY)


def exchange(one: Path, other: Path) -> bool:
    """Give each of two files the other's name; return False where the system or the file system cannot.

    Raises OSError for any other reason, such as one that is gone.
    """
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415 — most runs replace nothing

    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if rename(_CURRENT_FOLDER, os.fsencode(one), _CURRENT_FOLDER, os.fsencode(other), _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(other))
