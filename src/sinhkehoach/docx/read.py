"""The bytes of a Word file → the document as a reader sees it, every change accepted."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from sinhkehoach.docx.comments import CommentedWords, read_comments
from sinhkehoach.docx.content import DocxParagraph, Section, Story, WordDocument
from sinhkehoach.docx.measures import points
from sinhkehoach.docx.numbering import read_numbering
from sinhkehoach.docx.package import Package, open_package
from sinhkehoach.docx.runs import RunReader
from sinhkehoach.docx.sections import read_page, read_sections
from sinhkehoach.docx.story import Place, StoryReader
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.theme import read_theme
from sinhkehoach.docx.wordml import (
    Element,
    M,
    W,
    child,
    is_on,
    properties_of,
    value,
    visible_children,
    within,
)
from sinhkehoach.opc.container import PackageError, PackageFault

_USUAL_TAB: Final = 36.0
_REAL_NOTE: Final = 0
_TRACKED: Final = (
    "ins", "del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "cellIns", "cellDel"
)  # fmt: skip


def read_docx(data: bytes) -> WordDocument:
    """Return the document in the Word file `data`; raises UserError for a file that cannot be read."""
    return read_document(open_package(data))


def read_document(package: Package) -> WordDocument:
    """Return the document in `package`; raises UserError when a part of it is broken."""
    root = package.xml(package.main)
    body = child(root, "body")
    if root is None or body is None or root.tag != f"{W}document":
        raise PackageError(PackageFault.NO_WORD)
    settings = package.related("settings")
    theme = read_theme(package.related("theme"), settings)
    sheet = StyleSheet(package.related("styles"), theme, read_numbering(package.related("numbering")))
    own = [each for each in body.iter(f"{W}sectPr") if not _is_former(each)]
    properties = own or [etree.Element(f"{W}sectPr")]
    reader = _DocumentReader(package, sheet)
    text = reader.body(body, properties)
    return WordDocument(
        paragraphs=tuple(text.found),
        sections=reader.sections(properties),
        notes=tuple(reader.note_paragraphs(properties[0])),
        tables=tuple(text.tables),
        default_tab=points(value(child(settings, "defaultTabStop"))) or _USUAL_TAB,
        comments=read_comments(package.related("comments"), reader.commented),
        tracked=within(root, *_TRACKED),
        imported=within(root, "altChunk", "subDoc"),
        hidden_text=text.runs.hidden,
        endnote_part=package.related_name("endnotes"),
        formulas=tuple(
            "".join(text.text or "" for text in each.iter(f"{M}t")) for each in body.iter(f"{M}oMath")
        ),
    )


def _is_former(properties: Element) -> bool:
    """Say whether a w:sectPr only tells what a page was before a tracked change."""
    return next(properties.iterancestors(f"{W}sectPrChange"), None) is not None


@dataclass(slots=True)
class _DocumentReader:
    """Reads the texts of one Word file; `notes` counts the footnotes as the body refers to them."""

    package: Package
    sheet: StyleSheet
    notes: dict[str, int] = field(default_factory=dict)
    commented: CommentedWords = field(default_factory=CommentedWords)

    def body(self, body: Element, properties: list[Element]) -> StoryReader:
        """Read the text, section by section."""
        runs = RunReader(self.sheet, self.notes, _placeholders(body), self.commented, self.package.links())
        reader = StoryReader(self.sheet, runs, self.package.main, _places(body))
        pages = [read_page(each) for each in properties]
        last = len(properties) - 1
        for element in visible_children(body):
            reader.block(element, Place(Story.BODY, pages[reader.section].text_width))
            if child(properties_of(element, f"{W}pPr"), "sectPr") is not None:
                # A file whose last section tells nothing goes on in the one before.
                reader.section = min(reader.section + 1, last)
                kind = value(child(properties[reader.section], "type"))
                reader.break_pending = reader.break_pending or kind != "continuous"
        reader.finish(Place(Story.BODY, pages[reader.section].text_width))
        return reader

    def sections(self, properties: list[Element]) -> tuple[Section, ...]:
        """Return the sections with their headers and footers."""

        def read(part: str, story: Story, number: int) -> tuple[DocxParagraph, ...]:
            root = self.package.xml(part)
            if root is None:
                return ()
            place = Place(story, read_page(properties[number]).text_width)
            return self._story(part, root, place, _places(root), number)

        return read_sections(self.package, properties, read)

    def note_paragraphs(self, properties: Element) -> Iterator[DocxParagraph]:
        """Yield the paragraphs of the footnotes, then those of the endnotes, which nobody counts."""
        width = read_page(properties).text_width
        counted: tuple[tuple[str, dict[str, int]], ...] = (("footnotes", self.notes), ("endnotes", {}))
        for kind, numbers in counted:
            part = self.package.related_name(kind)
            root = self.package.xml(part)
            places = {} if root is None else _places(root)
            for note in root if root is not None else ():
                name = value(note, "id") or ""
                if value(note, "type") in {None, "normal"} and (points(name, 1) or 0) > _REAL_NOTE:
                    place = Place(Story.NOTE, width, note=numbers.get(name, 0))
                    yield from self._story(part, note, place, places)

    def _story(
        self, part: str, holder: Element, place: Place, places: Mapping[Element, int], section: int = 0
    ) -> tuple[DocxParagraph, ...]:
        runs = RunReader(self.sheet, placeholders=_placeholders(holder))
        reader = StoryReader(self.sheet, runs, part, places, section)
        reader.blocks(holder, place)
        return tuple(reader.found)


def _places(holder: Element) -> dict[Element, int]:
    """Return the place of each w:p among all of them in `holder`."""
    return {element: place for place, element in enumerate(holder.iter(f"{W}p"))}


def _placeholders(holder: Element) -> Collection[Element]:
    """Return the runs of the content controls that show a text which only asks for what belongs in them."""
    showing = [each for each in holder.iter(f"{W}showingPlcHdr") if is_on(each)]
    controls = [next(each.iterancestors(f"{W}sdt"), each) for each in showing]
    return {run for control in controls for run in control.iter(f"{W}r")}
