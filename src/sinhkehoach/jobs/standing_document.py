"""The place of a document → what stands there: nothing, a document as we made it, or a file that somebody worked on."""

from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.files import Kind, UnreadableFile, kind_at, read_file
from sinhkehoach.provenance.origin import NamedDigest, Origin, SourceFile, Sources


class Standing(NamedTuple):
    """What stands at a place; `origin` is None for a file that is not ours, `digest` is the SHA-256 of its bytes.

    A file that is there and not exactly as we made it may hold what a person has typed: it is never overwritten unasked.
    """

    exists: bool
    origin: Origin | None
    digest: str | None = None

    @property
    def has_user_edits(self) -> bool:
        """True for a file that cannot be made again."""
        return self.exists and (self.origin is None or not self.origin.intact)

    def is_made_from(self, sources: Sources, template: str, digest: str) -> bool:
        """Return True for a document as we made it, from just these sources with the template of that name and digest."""
        made = self.origin
        return (
            made is not None
            and made.intact
            and made.program == sources.program
            and made.template == NamedDigest(template, digest)
            and made.paper == sources.paper
            and bool(made.files) == sources.enclosed
            and _is(made.plan, sources.plan)
            and _is(made.office, sources.office)
            and made.pictures == sources.pictures
        )


def standing_at(place: Path) -> Standing:
    """Return what stands at `place`; a file that cannot be read counts as one that somebody worked on.

    A folder, a device is no document: writing there is refused.
    """
    kind = kind_at(place)
    if kind is Kind.DEAD_LINK:
        return Standing(exists=True, origin=None)
    if kind is not Kind.FILE:
        return Standing(exists=False, origin=None)
    from hashlib import sha256  # noqa: PLC0415 — most first runs need none, nor zipfile, which loads slowly

    from sinhkehoach.provenance.read_origin import read_origin  # noqa: PLC0415 — as above

    try:
        data = read_file(place)
    except UnreadableFile:
        return Standing(exists=True, origin=None)
    return Standing(exists=True, origin=read_origin(data), digest=sha256(data).hexdigest())


def _is(made: NamedDigest | None, file: SourceFile | None) -> bool:
    return (made and (made.name, made.sha256)) == (file and (file.name, file.digest))
