"""Bytes of a document that the program has made → its pages, each word of them leading back to the plan."""

from lxml import etree

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wordml import Element
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.page import Page, Preview
from sinhkehoach.preview.places import Places
from sinhkehoach.provenance.read_origin import read_origin


def preview(docx: bytes, drawings: Drawings) -> Preview:
    """Return the pages of the document `docx`; raises NoPages where they cannot be drawn, UserError for no Word file."""
    drawn = drawings.of(docx)
    texts = [text for page in drawn for text in page.iter(f"{SVG}text")]
    origin = read_origin(docx)
    places = Places(read_docx(docx), origin.marks if origin else ())
    numbers: dict[KeyPath, int] = {}
    for text, path in zip(texts, places.of_words([text.text or "" for text in texts]), strict=True):
        if path is not None:
            text.set("data-place", str(numbers.setdefault(path, len(numbers))))
    return Preview(tuple(map(_page, drawn)), tuple(numbers), drawings.fonts)


def _page(drawing: Element) -> Page:
    _, _, width, height = map(float, drawing.get("viewBox", "").split())
    return Page(width, height, etree.tostring(drawing, encoding="unicode"))
