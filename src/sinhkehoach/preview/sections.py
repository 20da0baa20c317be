"""A document that we made → its sections and their blocks, any stretch of which prints as it does in the whole.

Every section of our documents begins on a page of its own and counts its pages from 1, so each can be laid out alone;
so can a stretch of its blocks that begins a page. Marks are counted in each block from 0: a mark that is one further
because of another block changes nothing in this one.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from functools import cached_property
from hashlib import sha256
from typing import Final, NamedTuple

from lxml import etree

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.docx.numbering import read_numbering
from sinhkehoach.docx.package import Package, open_package
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.theme import read_theme
from sinhkehoach.docx.wordml import Element, W, child, properties_of
from sinhkehoach.opc.container import PackageError, PackageFault
from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.provenance.marks import MARK_PREFIX

MARK: Final = lazy_pattern(rf"{MARK_PREFIX}([0-9]+)")
# What a document says of itself and of what it was made from; no page shows it.
_UNSEEN: Final = ("customXml/", "docProps/")
_REFERENCES: Final = (f"{W}headerReference", f"{W}footerReference")


class Block(NamedTuple):
    """A paragraph or a table of the text; `marks` are the numbers that its marks have in the whole document.

    `digest` is the same for blocks that print alike, the `notes` that they refer to included.
    """

    element: Element
    digest: bytes
    marks: tuple[int, ...]
    notes: tuple[Element, ...]
    paragraphs: int
    keeps_next: bool


class Section:
    """A section by its blocks; `frame` is the same for those whose page, headers and styles are, and their first note."""

    def __init__(
        self, blocks: Sequence[Block], properties: Element, whole: "_Whole", notes_before: int
    ) -> None:
        self.blocks = tuple(blocks)
        self._properties = properties
        self._whole = whole
        self._notes_before = notes_before

    @cached_property
    def frame(self) -> bytes:
        counts = str(self._notes_before) if self.notes_up_to(len(self.blocks)) else ""
        return sha256(self._whole.digest + etree.tostring(self._properties) + counts.encode()).digest()

    @cached_property
    def digest(self) -> bytes:
        """The SHA-256 of all that it prints."""
        return sha256(self.frame + b"".join(block.digest for block in self.blocks)).digest()

    def notes_up_to(self, end: int) -> int:
        """Return how many footnotes the blocks before `end` have."""
        return sum(len(block.notes) for block in self.blocks[:end])

    def docx(self, begin: int, end: int, page: int) -> bytes:
        """Return a document of the blocks from `begin` up to `end`, the first of which begins `page`, counted from 1."""
        properties = deepcopy(self._properties)
        if page > 1:
            _go_on(properties, page)
        if before := self._notes_before + self.notes_up_to(begin):
            _count_notes_from(before + 1, properties)
        blocks = self.blocks[begin:end]
        return self._whole.document([deepcopy(block.element) for block in blocks], properties, blocks)


def sections_of(docx: bytes) -> Iterator[Section]:
    """Yield the sections of the document `docx`; raises UserError for a file that cannot be read."""
    whole = _Whole(open_package(docx))
    headers: dict[tuple[str, str | None], Element] = {}
    notes = 0
    for elements, properties in list(_split(whole.body)):
        _inherit(properties, headers)
        section = Section([whole.block(element) for element in elements], properties, whole, notes)
        notes += section.notes_up_to(len(elements))
        yield section


class _Whole:
    """The document that sections are parts of."""

    def __init__(self, package: Package) -> None:
        self._main = package.main
        root = package.xml(package.main)
        body = child(root, "body")
        if root is None or body is None:
            raise PackageError(PackageFault.NO_WORD)
        self._root, self.body = root, body
        theme = read_theme(package.related("theme"), package.related("settings"))
        self._sheet = StyleSheet(
            package.related("styles"), theme, read_numbering(package.related("numbering"))
        )
        self._notes_part = package.related_name("footnotes")
        self._notes_root = package.xml(self._notes_part)
        self._notes = {each.get(f"{W}id"): each for each in self._all_notes() if _is_text(each)}
        self._shared = {
            name: data
            for name, data in package.parts.items()
            if not name.startswith(_UNSEEN) and name not in (self._main, self._notes_part)
        }
        self.digest = sha256(b"".join(sha256(each).digest() for each in self._shared.values())).digest()

    def _all_notes(self) -> Sequence[Element]:
        return () if self._notes_root is None else tuple(self._notes_root)

    def block(self, element: Element) -> Block:
        """Return an element of the body as a block."""
        marks = tuple(_count_marks(element, 0))
        referred = (each.get(f"{W}id") for each in element.iter(f"{W}footnoteReference"))
        notes = tuple(self._notes[name] for name in referred if name in self._notes)
        digest = sha256(b"".join(etree.tostring(each) for each in (element, *notes))).digest()
        paragraphs = sum(1 for _ in element.iter(f"{W}p"))
        keeps_next = element.tag == f"{W}p" and self._keeps_next(element)
        return Block(element, digest, marks, notes, paragraphs, keeps_next)

    def _keeps_next(self, paragraph: Element) -> bool:
        properties = properties_of(paragraph, f"{W}pPr")
        return self._sheet.paragraph(properties, "").setting.keep_next

    def document(self, elements: Sequence[Element], properties: Element, blocks: Sequence[Block]) -> bytes:
        """Return the bytes of a document of `elements`, copies of those of `blocks`."""
        count = 0
        for element, block in zip(elements, blocks, strict=True):
            list(_count_marks(element, count))
            count += len(block.marks)
        self.body[:] = [*elements, properties]
        parts: Mapping[str, bytes] = self._shared | {self._main: etree.tostring(self._root)}
        if self._notes_root is not None:
            referred = [deepcopy(note) for block in blocks for note in block.notes]
            separators = [each for each in self._all_notes() if not _is_text(each)]
            part = deepcopy(self._notes_root)
            part[:] = [*map(deepcopy, separators), *referred]
            parts = {**parts, self._notes_part: etree.tostring(part)}
        return write_package(deflate(name, data) for name, data in parts.items())


def _is_text(note: Element) -> bool:
    """Say whether a footnote is one, not the line above them."""
    return note.get(f"{W}type", "normal") == "normal"


def _split(body: Element) -> Iterator[tuple[list[Element], Element]]:
    """Yield the elements of each section, with its w:sectPr taken out of them."""
    section: list[Element] = []
    for element in body:
        if element.tag == f"{W}sectPr":
            yield section, element
            return
        section.append(element)
        properties = child(element, "pPr", "sectPr")
        if properties is not None:
            _take_out(properties)
            yield section, properties
            section = []


def _inherit(properties: Element, headers: dict[tuple[str, str | None], Element]) -> None:
    """Give a section the headers and footers of the one before, where it names none of its own."""
    own = {(each.tag, each.get(f"{W}type")): each for each in properties if each.tag in _REFERENCES}
    properties[:0] = [deepcopy(each) for kind, each in headers.items() if kind not in own]
    headers |= own


def _count_marks(element: Element, count: int) -> Iterator[int]:
    """Count the marks in `element` on from `count`; yield the number that each had."""
    for end in list(element.iter(f"{W}bookmarkEnd")):
        _take_out(end)
    for bookmark in element.iter(f"{W}bookmarkStart"):
        if mark := MARK.fullmatch(bookmark.get(f"{W}name", "")):
            bookmark.set(f"{W}name", f"{MARK_PREFIX}{count}")
            bookmark.set(f"{W}id", str(count))
            count += 1
            yield int(mark[1])


def _take_out(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _go_on(properties: Element, page: int) -> None:
    """Let a section begin with `page`, which is not its first."""
    for each in (*properties.iter(f"{W}titlePg"), *properties.iter(f"{W}pgNumType")):
        _take_out(each)
    etree.SubElement(properties, f"{W}pgNumType").set(f"{W}start", str(page))


def _count_notes_from(number: int, properties: Element) -> None:
    """Let the footnotes of a section begin with `number`."""
    counted = etree.Element(f"{W}footnotePr")
    etree.SubElement(counted, f"{W}numStart").set(f"{W}val", str(number))
    properties.insert(sum(each.tag in _REFERENCES for each in properties), counted)
