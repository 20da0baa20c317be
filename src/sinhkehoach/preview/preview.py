"""Bytes of a document that the program has made → its pages, each word of them leading back to the plan."""

from collections.abc import Iterator
from functools import partial

from lxml import etree

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wordml import Element
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.page import Page, Preview
from sinhkehoach.preview.pagination import Paginated, SectionPage, paginate
from sinhkehoach.preview.places import Places
from sinhkehoach.preview.sections import Section, sections_of
from sinhkehoach.preview.words import Follower
from sinhkehoach.provenance.read_origin import read_origin


class Previews:
    """Draws documents, one version after the other: pages that cannot have changed are not laid out again."""

    def __init__(self) -> None:
        self._drawings = Drawings()
        self._last: list[Paginated] = []

    def of(self, docx: bytes) -> Preview:
        """Return the pages of `docx`; raises NoPages where they cannot be drawn, UserError for what is no Word file."""
        origin = read_origin(docx)
        known = origin.marks if origin else ()
        self._last = list(self._paginated(sections_of(docx)))
        pages: list[Page] = []
        paths: list[KeyPath] = []
        for section, drawn in self._last:
            for page in drawn:
                pages.append(Page(page.width, page.height, page.svg, len(paths)))
                marks = (section.blocks[block].marks[mark] for block, mark in page.places)
                paths += [known[mark] if mark < len(known) else () for mark in marks]
        return Preview(tuple(pages), tuple(paths), self._drawings.fonts)

    def _paginated(self, sections: Iterator[Section]) -> Iterator[Paginated]:
        """Yield each section with its pages: as they are known, or laid out with those it had in the last version."""
        known = {each.section.digest: each for each in self._last}
        for number, section in enumerate(sections):
            if same := known.get(section.digest):
                yield Paginated(section, same.pages)
            else:
                before = self._last[number] if number < len(self._last) else None
                yield Paginated(
                    section, paginate(section, before, partial(_lay_out, self._drawings, section))
                )


def _lay_out(drawings: Drawings, section: Section, begin: int, end: int, number: int) -> list[SectionPage]:
    """Return the pages of some blocks of `section`, the first of which begins the page of this `number`."""
    docx = section.docx(begin, end, number)
    drawn = drawings.of(docx)
    words = Follower(Places(read_docx(docx)), section.blocks[begin:end], begin)
    return [
        SectionPage(*_size(page), etree.tostring(page, encoding="unicode"), *found)
        for page, found in zip(
            drawn, list(words.follow([list(page.iter(f"{SVG}text")) for page in drawn])), strict=True
        )
    ]


def _size(drawing: Element) -> tuple[float, float]:
    _, _, width, height = map(float, drawing.get("viewBox", "").split())
    return width, height
