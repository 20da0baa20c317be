"""A template's body → how wide the places of its tags are, and in what face they print."""

from collections.abc import Iterator, Mapping

from sinhkehoach.docx.wordprocessing import Element, W, find, twips, value
from sinhkehoach.template.prepared_template import Geometry, Slot
from sinhkehoach.template.style_sheet import StyleSheet, margin, own_indents

# A name, and the paragraph that it is printed in.
Places = Mapping[str, Element]
_APPENDIX_BODY = "phụ_lục.nội_dung"


def measure(body: Element, places: Places, sheet: StyleSheet) -> Geometry:
    """Return the geometry of the tags at `places` inside `body`."""
    slots = {name: _slot(body, paragraph, sheet) for name, paragraph in places.items()}
    upright = slots[_APPENDIX_BODY].width if _APPENDIX_BODY in slots else 0
    landscape = upright
    if _APPENDIX_BODY in places:
        wide = (section for section in _sections_from(body, places[_APPENDIX_BODY]) if _is_landscape(section))
        landscape = next((_text_width(section) for section in wide), upright)
    return Geometry(slots, landscape)


def has_landscape_section(body: Element) -> bool:
    """Say whether any section under `body` is set on a landscape page."""
    return any(_is_landscape(section) for section in body.iter(f"{W}sectPr"))


def _slot(body: Element, paragraph: Element, sheet: StyleSheet) -> Slot:
    face = sheet.face(value(paragraph, "w:pPr/w:pStyle"))
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    if cell is not None:
        width = _cell_width(cell, sheet)
    else:
        sections = list(_sections_from(body, paragraph))
        upright = (section for section in sections if not _is_landscape(section))
        width = _text_width(next(upright, sections[0])) if sections else 0
    indents = face.indents if (own := own_indents(paragraph)) is None else own
    return Slot(max(width - indents, 0), face.size, face.bold, face.italic)


def _sections_from(body: Element, paragraph: Element) -> Iterator[Element]:
    """Yield the properties of the section that holds `paragraph`, then of the later ones."""
    passed = False
    for element in body.iter(f"{W}p", f"{W}sectPr"):
        passed = passed or element is paragraph
        if passed and element.tag == f"{W}sectPr":
            yield element


def _is_landscape(section: Element) -> bool:
    size = find(section, "w:pgSz")
    return twips(size, "w") > twips(size, "h")


def _text_width(section: Element) -> int:
    margins = find(section, "w:pgMar")
    sides = sum(twips(margins, side) for side in ("left", "right", "gutter"))
    return twips(find(section, "w:pgSz"), "w") - sides


def _cell_width(cell: Element, sheet: StyleSheet) -> int:
    """Return the width in twips between the margins of `cell`."""
    width = find(cell, "w:tcPr/w:tcW")
    said = width is not None and width.get(f"{W}type", "dxa") == "dxa"
    outer = twips(width, "w") if said else _grid_width(cell)
    return outer - sum(_cell_margins(cell, sheet))


def _cell_margins(cell: Element, sheet: StyleSheet) -> Iterator[int]:
    table = next(cell.iterancestors(f"{W}tbl"))
    styled = sheet.cell_margins(value(table, "w:tblPr/w:tblStyle"))
    for side, from_style in zip(("left", "right"), styled, strict=True):
        own = margin(find(cell, "w:tcPr"), "w:tcMar", side)
        of_table = margin(find(table, "w:tblPr"), "w:tblCellMar", side)
        yield next(found for found in (own, of_table, from_style) if found is not None)


def _grid_width(cell: Element) -> int:
    """Return the width in twips that the table's grid gives to `cell`."""
    table = next(cell.iterancestors(f"{W}tbl"))
    columns = [twips(column, "w") for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    before = sum(_columns(sibling) for sibling in cell.itersiblings(f"{W}tc", preceding=True))
    return sum(columns[before : before + _columns(cell)])


def _columns(cell: Element) -> int:
    return int(value(cell, "w:tcPr/w:gridSpan") or 1)
