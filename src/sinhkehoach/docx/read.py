"""The parts of a Word file → the document as a reader sees it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from sinhkehoach.docx.content import DocxCell, DocxParagraph, Story, TableShape, WordDocument
from sinhkehoach.docx.drawn import box_contents, drawn_lines, has_picture
from sinhkehoach.docx.numbering import read_numbering
from sinhkehoach.docx.package import Package
from sinhkehoach.docx.runs import RunReader
from sinhkehoach.docx.sections import read_page, read_sections
from sinhkehoach.docx.style_sheet import StyleSheet, part_of_table
from sinhkehoach.docx.tables import cells, table_shape, table_style
from sinhkehoach.docx.theme import read_theme
from sinhkehoach.docx.wordml import Element, W, child, points, value, visible_children

_USUAL_TAB: Final = 36.0
_USUAL_BOX: Final = 200.0
_REAL_NOTE: Final = 0
_TRACKED: Final = [
    W + name for name in ("ins", "del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange")
]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader is: which text, which table cell, how wide, what table style."""

    story: Story
    width: float
    cell: DocxCell | None = None
    table_style: str = ""


@dataclass(slots=True)
class _DocumentReader:
    sheet: StyleSheet
    runs: RunReader
    section: int = 0
    found: list[DocxParagraph] = field(default_factory=list)
    tables: list[TableShape] = field(default_factory=list)
    break_pending: bool = False

    def block(self, element: Element, place: _Place) -> None:
        if element.tag == f"{W}p":
            self.paragraph(element, place)
        elif element.tag == f"{W}tbl":
            self.table(element, place)

    def paragraph(self, element: Element, place: _Place) -> None:
        setting = self.sheet.setting(element, place.table_style)
        runs = self.runs.read(element, place.table_style)
        leading_break = self.runs.page_break and not "".join(run.text for run in runs).strip()
        self.found.append(
            DocxParagraph(
                index=len(self.found),
                element=element,
                story=place.story,
                runs=runs,
                setting=setting,
                label=self.sheet.label(element),
                section=self.section,
                cell=place.cell,
                width=place.width,
                lines=tuple(drawn_lines(element, setting, place.width)),
                breaks_page=self.break_pending or setting.page_break or _breaks_before_text(element),
                pictures=has_picture(element),
            )
        )
        self.break_pending = leading_break or (self.runs.page_break and not _breaks_before_text(element))
        for content in box_contents(element):
            for each in visible_children(content):
                story = Story.BOX if place.story is Story.BODY else place.story
                self.block(each, _Place(story, _USUAL_BOX, place.cell))

    def table(self, element: Element, place: _Place) -> None:
        style = table_style(element)
        around = place.cell if place.cell and not place.cell.table.is_frame else None
        shape = around.table if around else table_shape(element, len(self.tables) + 1, self.sheet)
        if around is None and place.story is Story.BODY:
            self.tables.append(shape)
        for each in cells(element, place.width, self.sheet):
            cell = around or DocxCell(shape, each.row, each.column)
            for block in visible_children(each.element):
                self.block(block, _Place(place.story, each.width, cell, part_of_table(style, each.parts)))


def _breaks_before_text(element: Element) -> bool:
    """Say whether a page break stands in a w:p before any text."""
    for each in element.iter(f"{W}t", f"{W}br"):
        if each.tag == f"{W}t" and (each.text or "").strip():
            return False
        if value(each, "type") == "page":
            return True
    return False


def read_document(package: Package) -> WordDocument:
    """Return the document in `package`; raises UserError when a part of it is broken."""
    settings = package.related("settings")
    theme = read_theme(package.related("theme"), settings)
    sheet = StyleSheet(package.related("styles"), theme, read_numbering(package.related("numbering")))
    root = package.xml(package.main)
    body = child(root, "body")
    if root is None or body is None:
        return WordDocument(
            (),
            (),
            (),
            (),
            _USUAL_TAB,
            tracked=False,
            comments=False,
            imported=False,
            hidden_text=False,
        )
    own = [each for each in body.iter(f"{W}sectPr") if not _is_former(each)]
    properties = own or [etree.Element(f"{W}sectPr")]
    reader = _DocumentReader(sheet, RunReader(sheet))
    _read_body(body, properties, reader)
    sections = read_sections(
        package,
        properties,
        lambda part, story, number: _story(sheet, part, story, number, properties[number]),
    )
    return WordDocument(
        paragraphs=tuple(reader.found),
        sections=sections,
        notes=tuple(_notes(package, sheet, properties[0])),
        tables=tuple(reader.tables),
        default_tab=points(value(child(settings, "defaultTabStop"))) or _USUAL_TAB,
        tracked=next(root.iter(*_TRACKED), None) is not None,
        imported=next(root.iter(f"{W}altChunk", f"{W}subDoc"), None) is not None,
        comments=next(root.iter(f"{W}commentReference"), None) is not None,
        hidden_text=reader.runs.hidden,
    )


def _is_former(properties: Element) -> bool:
    """Say whether a w:sectPr only tells what a page was before a tracked change."""
    return next(properties.iterancestors(f"{W}sectPrChange"), None) is not None


def _read_body(body: Element, properties: list[Element], reader: _DocumentReader) -> None:
    for element in visible_children(body):
        page = read_page(properties[reader.section])
        reader.block(element, _Place(Story.BODY, page.text_width))
        if child(element, "pPr", "sectPr") is not None:
            # A file whose last section tells nothing goes on in the one before.
            reader.section = min(reader.section + 1, len(properties) - 1)
            kind = value(child(properties[reader.section], "type"))
            reader.break_pending = reader.break_pending or kind != "continuous"


def _story(
    sheet: StyleSheet, root: Element, story: Story, section: int, properties: Element
) -> tuple[DocxParagraph, ...]:
    reader = _DocumentReader(sheet, RunReader(sheet), section)
    for each in visible_children(root):
        reader.block(each, _Place(story, read_page(properties).text_width))
    return tuple(reader.found)


def _notes(package: Package, sheet: StyleSheet, properties: Element) -> Iterator[DocxParagraph]:
    for kind in ("footnotes", "endnotes"):
        root = package.related(kind)
        for note in root if root is not None else ():
            if (points(value(note, "id"), 1) or 0) > _REAL_NOTE:
                yield from _story(sheet, note, Story.NOTE, 0, properties)
