"""The pages of a document as they will print, and what each piece of them was made from."""

from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath


class Page(NamedTuple):
    """A page of `width` × `height` pt, drawn as `svg`; a text with `data-place` n names path `first` + n of the preview.

    So a page stays as it is when only the pages before it change.
    """

    width: float
    height: float
    svg: str
    first: int = 0

    @property
    def digest(self) -> str:
        """The SHA-256 of the drawing: pages that look the same have the same."""
        return sha256(self.svg.encode()).hexdigest()


class Preview(NamedTuple):
    """All pages of a document; `fonts` holds the TrueType files that the drawings name, by family."""

    pages: tuple[Page, ...]
    paths: tuple[KeyPath, ...]
    fonts: Mapping[str, bytes]
