"""Files → the digests of what is in them, read again only where a look at the file does not settle it.

What the system says of a file (its number, size, times) is a hint: it is trusted where it is what it was when the file
was read, and the file was by then older than the clock of any disk is coarse. A file that was saved at the moment when
it was read may have been saved again at the same one: it is read once more, as git does it with its index.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from time import time_ns
from typing import Any, Final, NamedTuple

from sinhkehoach.base.files import bytes_if_readable, stamp_of

# FAT counts in steps of two seconds.
_COARSEST_CLOCK: Final = 2_000_000_000


class ReadFile(NamedTuple):
    """A file when it was read: its stamp, the SHA-256 of its bytes, the time in ns just before."""

    stamp: tuple[int, ...]
    sha256: str
    time: int

    @property
    def is_settled(self) -> bool:
        """True where a later change cannot have left the stamp as it is."""
        *_, modified, changed = self.stamp
        return max(modified, changed) + _COARSEST_CLOCK < self.time


class FileDigests:
    """The digests of files; each is looked at once in a run. `known` are those of earlier runs."""

    def __init__(self, known: Mapping[str, ReadFile], now: Callable[[], int] = time_ns) -> None:
        self._known = dict(known)
        self._now = now
        self._seen: dict[Path, ReadFile | None] = {}
        self.is_changed = False

    def read(self, path: Path) -> ReadFile | None:
        """Return what is known of the file at `path`, None where there is none that can be read."""
        if path not in self._seen:
            self._seen[path] = self._looked_at(path)
        return self._seen[path]

    def digest(self, path: Path) -> str:
        """Return the SHA-256 of the file at `path`, "" where there is none that can be read."""
        found = self.read(path)
        return found.sha256 if found else ""

    def plain(self) -> dict[str, list[Any]]:
        """Return what is known as JSON takes it."""
        return {path: list(each) for path, each in self._known.items()}

    def _looked_at(self, path: Path) -> ReadFile | None:
        stamp, time = stamp_of(path), self._now()
        if stamp is None:
            return None
        known = self._known.get(str(path))
        if known is not None and known.stamp == stamp and known.is_settled:
            return known
        data = bytes_if_readable(path)
        if data is None:
            return None
        self.is_changed = True
        self._known[str(path)] = ReadFile(stamp, sha256(data).hexdigest(), time)
        return self._known[str(path)]


def read_files(plain: Mapping[str, Any]) -> dict[str, ReadFile]:
    """Return what `plain` gave; raises TypeError, ValueError for anything else."""
    return {
        path: ReadFile(tuple(map(int, stamp)), str(digest), int(time))
        for path, (stamp, digest, time) in plain.items()
    }
