"""The place of a document → what stands there: nothing, a document as we made it, or a file that somebody worked on."""

from pathlib import Path
from typing import NamedTuple

from sinhkehoach.provenance.origin import NamedDigest, Origin, SourceFile, Sources

_Stamp = tuple[int, int, int]


class Standing(NamedTuple):
    """What stands at a place; `origin` is None for a file that is not ours, `stamp` tells when it was last written.

    A file that is there and not exactly as we made it may hold what a person has typed: it is never overwritten unasked.
    """

    exists: bool
    origin: Origin | None
    stamp: _Stamp | None = None

    @property
    def has_user_edits(self) -> bool:
        """True for a file that cannot be made again."""
        return self.exists and (self.origin is None or not self.origin.intact)

    def is_still_at(self, place: Path) -> bool:
        """Return True when nobody has written to `place` since this was read from there."""
        return _stamp_of(place) == self.stamp

    def is_made_from(self, sources: Sources, template: str, digest: str) -> bool:
        """Return True for a document as we made it, from just these sources with the template of that name and digest."""
        made = self.origin
        return (
            made is not None
            and made.intact
            and made.program == sources.program
            and made.template == NamedDigest(template, digest)
            and bool(made.files) == sources.enclosed
            and _is(made.plan, sources.plan)
            and _is(made.office, sources.office)
        )


def standing_at(place: Path) -> Standing:
    """Return what stands at `place`; a file that cannot be read counts as one that somebody worked on.

    A folder is no document: writing there is refused.
    """
    if not place.is_file():
        return Standing(exists=False, origin=None)
    from sinhkehoach.provenance.read_origin import read_origin  # noqa: PLC0415 — zipfile loads slowly, and most first runs need none

    stamp = _stamp_of(place)
    try:
        return Standing(exists=True, origin=read_origin(place.read_bytes()), stamp=stamp)
    except OSError:
        return Standing(exists=True, origin=None, stamp=stamp)


def _stamp_of(place: Path) -> _Stamp | None:
    """Return what changes whenever a file is written: its number, its moment in nanoseconds, its size."""
    try:
        found = place.stat()
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns, found.st_size) if place.is_file() else None


def _is(made: NamedDigest | None, file: SourceFile | None) -> bool:
    return (made and (made.name, made.sha256)) == (file and (file.name, file.digest))
