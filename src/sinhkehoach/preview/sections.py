"""A document that we made → its sections, each a document of its own that prints as it does in the whole.

Every section of our documents begins on a page of its own, so none has to be laid out anew for a change in another.
Its marks are counted from 0: a mark that is one further because of another section changes nothing in this one.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from hashlib import sha256
from typing import Final, NamedTuple

from lxml import etree

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.docx.package import Package, open_package
from sinhkehoach.docx.wordml import Element, W, child
from sinhkehoach.opc.container import PackageError, PackageFault
from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.provenance.marks import MARK_PREFIX

MARK: Final = lazy_pattern(rf"{MARK_PREFIX}([0-9]+)")
# What a document says of itself and of what it was made from; no page shows it.
_UNSEEN: Final = ("customXml/", "docProps/")
_REFERENCES: Final = (f"{W}headerReference", f"{W}footerReference")


class SectionDocument(NamedTuple):
    """A section by the `parts` of its document; `marks[n]` is the number that its mark n has in the whole."""

    parts: Mapping[str, bytes]
    marks: tuple[int, ...]

    @property
    def digest(self) -> bytes:
        """The SHA-256 of the parts: sections with the same print alike."""
        return sha256(b"".join(sha256(each).digest() for each in self.parts.values())).digest()

    @property
    def docx(self) -> bytes:
        """The bytes of the document."""
        return write_package(deflate(name, data) for name, data in self.parts.items())


def sections_of(docx: bytes) -> Iterator[SectionDocument]:
    """Yield the sections of the document `docx`; raises UserError for a file that cannot be read."""
    package = open_package(docx)
    root = package.xml(package.main)
    body = child(root, "body")
    if root is None or body is None:
        raise PackageError(PackageFault.NO_WORD)
    notes = _Notes(package)
    shared = {name: data for name, data in package.parts.items() if not name.startswith(_UNSEEN)}
    headers: dict[tuple[str, str | None], Element] = {}
    for section, properties in list(_split(body)):
        body[:] = [*section, properties]
        _inherit(properties, headers)
        parts = shared | notes.of(section, properties)
        marks = tuple(_count_marks(body))
        yield SectionDocument({**parts, package.main: etree.tostring(root)}, marks)


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


def _count_marks(body: Element) -> Iterator[int]:
    """Count the marks in `body` from 0; yield the number that each had."""
    for end in list(body.iter(f"{W}bookmarkEnd")):
        _take_out(end)
    count = 0
    for bookmark in body.iter(f"{W}bookmarkStart"):
        if mark := MARK.fullmatch(bookmark.get(f"{W}name", "")):
            bookmark.set(f"{W}name", f"{MARK_PREFIX}{count}")
            bookmark.set(f"{W}id", str(count))
            count += 1
            yield int(mark[1])


def _take_out(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


class _Notes:
    """The footnotes of a document, counted through all its sections."""

    def __init__(self, package: Package) -> None:
        self._name = package.related_name("footnotes")
        self._root = package.xml(self._name)
        self._before = 0

    def of(self, section: list[Element], properties: Element) -> dict[str, bytes]:
        """Return the part with the footnotes of the next `section` alone, which go on counting."""
        if self._root is None:
            return {}
        referred = {each.get(f"{W}id") for part in section for each in part.iter(f"{W}footnoteReference")}
        part = deepcopy(self._root)
        for note in list(part):
            if note.get(f"{W}type", "normal") == "normal" and note.get(f"{W}id") not in referred:
                part.remove(note)
        if self._before and referred:
            _count_from(self._before + 1, properties)
        self._before += len(referred)
        return {self._name: etree.tostring(part)}


def _count_from(number: int, properties: Element) -> None:
    """Let the footnotes of a section begin with `number`."""
    counted = etree.Element(f"{W}footnotePr")
    etree.SubElement(counted, f"{W}numStart").set(f"{W}val", str(number))
    properties.insert(sum(each.tag in _REFERENCES for each in properties), counted)
