"""Bytes of a document that the program has made → its pages, each word of them leading back to the plan."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, NamedTuple

from lxml import etree

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wordml import Element
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.page import Page, Preview
from sinhkehoach.preview.places import Places
from sinhkehoach.preview.sections import SectionDocument, sections_of
from sinhkehoach.provenance.read_origin import read_origin

# So many sections may be drawn again without being laid out again: those of a few versions of a long plan.
_KEPT: Final = 60


class _Drawn(NamedTuple):
    """The pages of a section; their words name one of its `marks`."""

    pages: tuple[Page, ...]
    marks: tuple[int, ...]


class Previews:
    """Draws documents, one version after the other: a section that has not changed is not laid out again."""

    def __init__(self) -> None:
        self._drawings = Drawings()
        self._kept: OrderedDict[bytes, _Drawn] = OrderedDict()

    def of(self, docx: bytes) -> Preview:
        """Return the pages of `docx`; raises NoPages where they cannot be drawn, UserError for what is no Word file."""
        origin = read_origin(docx)
        known = origin.marks if origin else ()
        pages: list[Page] = []
        paths: list[KeyPath] = []
        for section in sections_of(docx):
            drawn = self._drawn(section)
            pages += [page._replace(first=len(paths)) for page in drawn.pages]
            paths += [_path(section.marks[mark], known) for mark in drawn.marks]
        return Preview(tuple(pages), tuple(paths), self._drawings.fonts)

    def _drawn(self, section: SectionDocument) -> _Drawn:
        digest = section.digest
        if digest not in self._kept:
            self._kept[digest] = _draw(section.docx, self._drawings)
        self._kept.move_to_end(digest)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return self._kept[digest]


def _draw(docx: bytes, drawings: Drawings) -> _Drawn:
    drawn = drawings.of(docx)
    texts = [text for page in drawn for text in page.iter(f"{SVG}text")]
    places = Places(read_docx(docx))
    numbers: dict[int, int] = {}
    for text, mark in zip(texts, places.of_words([text.text or "" for text in texts]), strict=True):
        if mark is not None:
            text.set("data-place", str(numbers.setdefault(mark, len(numbers))))
    return _Drawn(tuple(map(_page, drawn)), tuple(numbers))


def _path(mark: int, paths: Sequence[KeyPath]) -> KeyPath:
    """Return the path of a mark, that of the whole plan for one that the document does not know."""
    return paths[mark] if mark < len(paths) else ()


def _page(drawing: Element) -> Page:
    _, _, width, height = map(float, drawing.get("viewBox", "").split())
    return Page(width, height, etree.tostring(drawing, encoding="unicode"))
