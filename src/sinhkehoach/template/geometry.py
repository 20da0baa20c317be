"""A template's body → how wide the places of its tags are, and in what face they print."""

from collections.abc import Iterator, Mapping

from sinhkehoach.docx.content import Page
from sinhkehoach.docx.measures import twips
from sinhkehoach.docx.sections import read_page
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.tables import cells
from sinhkehoach.docx.wordml import Element, W, child
from sinhkehoach.template.prepared_template import Geometry, Slot

# A name, and the paragraph that it is printed in.
Places = Mapping[str, Element]
_APPENDIX_BODY = "phụ_lục.nội_dung"


def measure(body: Element, places: Places, sheet: StyleSheet) -> Geometry:
    """Return the geometry of the tags at `places` inside `body`."""
    slots = {name: _slot(body, paragraph, sheet) for name, paragraph in places.items()}
    upright = slots[_APPENDIX_BODY].width if _APPENDIX_BODY in slots else 0
    landscape = upright
    if _APPENDIX_BODY in places:
        wide = (page for page in _pages_from(body, places[_APPENDIX_BODY]) if page.landscape)
        landscape = next((twips(page.text_width) for page in wide), upright)
    return Geometry(slots, landscape)


def has_landscape_section(body: Element) -> bool:
    """Say whether any section under `body` is set on a landscape page."""
    return any(read_page(section).landscape for section in body.iter(f"{W}sectPr"))


def _slot(body: Element, paragraph: Element, sheet: StyleSheet) -> Slot:
    setting = sheet.paragraph(child(paragraph, "pPr"), "").setting
    face = sheet.face(None, setting.style, "")
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    outer = _section_width(body, paragraph) if cell is None else _cell_width(cell, sheet)
    width = twips(outer - setting.left - setting.right)
    return Slot(max(width, 0), face.size, face.bold, face.italic)


def _section_width(body: Element, paragraph: Element) -> float:
    """Return the width in pt of the first upright page from `paragraph` on, of the next one where all are landscape."""
    pages = list(_pages_from(body, paragraph))
    upright = (page for page in pages if not page.landscape)
    return next(upright, pages[0]).text_width if pages else 0.0


def _pages_from(body: Element, paragraph: Element) -> Iterator[Page]:
    """Yield the page of the section that holds `paragraph`, then those of the later ones."""
    passed = False
    for element in body.iter(f"{W}p", f"{W}sectPr"):
        passed = passed or element is paragraph
        if passed and element.tag == f"{W}sectPr":
            yield read_page(element)


def _cell_width(cell: Element, sheet: StyleSheet) -> float:
    """Return the width in pt between the margins of `cell`."""
    table = next(cell.iterancestors(f"{W}tbl"))
    return next((each.width for each in cells(table, 0.0, sheet) if each.element is cell), 0.0)
