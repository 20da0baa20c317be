"""Files that were handed on → what stands at their places: just what was written there, or what somebody worked on.

What was written is kept by its digest in the user's cache folder; without it every file that is there counts as
somebody's, and the new one goes beside it.
"""

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.files import bytes_if_readable, is_there, real_path
from sinhkehoach.jobs.build_places import NEW_VERSION
from sinhkehoach.write.atomic import ChangedMeanwhile, create_file, replace_file
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import digest_of, save_file

_LARGEST: Final = 100


class KeptFile(NamedTuple):
    """Where something was written; `spared` is the file that somebody worked on and that it lies beside."""

    file: Path
    spared: Path | None = None


class KeptExports:
    """Writes files, and remembers below the folder `cache` what it has written."""

    def __init__(self, cache: Path | None) -> None:
        self._folder = cache / "exports" if cache else None

    def write(self, data: bytes, target: Path) -> KeptFile:
        """Return where `data` was written: at `target`, or beside what somebody has worked on there.

        Raises UserError where it cannot be written.
        """
        place = next(each for each in _places(target) if self._may_hold(each, data))
        there = bytes_if_readable(place)
        if there != data:
            save_file(data, place, seen=None if there is None else digest_of(there))
        self._keep(place, data)
        return KeptFile(place, None if place == target else target)

    def _may_hold(self, place: Path, data: bytes) -> bool:
        """Return True where nothing stands, the same, or what was written there and nobody has changed."""
        there = bytes_if_readable(place)
        return there == data or (not is_there(place) if there is None else self._is_ours(place, there))

    def _is_ours(self, place: Path, data: bytes) -> bool:
        kept = self._kept(place)
        return kept is not None and bytes_if_readable(kept, _LARGEST) == digest_of(data).encode()

    def _keep(self, place: Path, data: bytes) -> None:
        """Remember what was written; where that cannot be, it is no matter."""
        kept, digest = self._kept(place), digest_of(data).encode()
        if kept is None:
            return
        with suppress(OSError, ChangedMeanwhile):
            kept.parent.mkdir(parents=True, exist_ok=True)
            there = bytes_if_readable(kept, _LARGEST)
            if there is None:
                create_file(digest, kept)
            elif there != digest:
                replace_file(digest, kept, digest_of(there))

    def _kept(self, place: Path) -> Path | None:
        name = sha256(str(real_path(place)).encode()).hexdigest()
        return self._folder / name[:32] if self._folder else None


def _places(target: Path) -> Iterator[Path]:
    yield target
    yield from (sibling(target, NEW_VERSION, number) for number in count(1))
