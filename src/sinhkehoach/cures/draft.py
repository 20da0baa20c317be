"""A Word file that is being mended: its parts as XML, and the elements behind what a reader sees."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from lxml import etree

from sinhkehoach.docx.content import DocxParagraph, WordDocument
from sinhkehoach.docx.package import Package
from sinhkehoach.docx.wordml import MC, Element, R, W, is_shown
from sinhkehoach.opc.package import deflate, write_package

_TYPES: Final = "[Content_Types].xml"
_TYPE_NAMES: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION_NAMES: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_BOX: Final = f"{W}txbxContent"


class Draft:
    """An editable copy of `package`, which `document` was read from; what is edited here leaves both as they are."""

    def __init__(self, package: Package, document: WordDocument) -> None:
        self._package = package
        self._document = document
        self._roots: dict[str, Element] = {}
        self._as_read: dict[str, bytes] = {}
        self._paragraphs: dict[str, list[Element]] = {}

    @cached_property
    def _boxed(self) -> dict[tuple[str, int], list[DocxParagraph]]:
        """The paragraphs of text boxes, by the place of those that these hang on."""
        found: dict[tuple[str, int], list[DocxParagraph]] = {}
        for each in self._document.paragraphs:
            if each.box:
                found.setdefault((each.part, each.place), []).append(each)
        return found

    @property
    def main(self) -> Element:
        """The root of the document's part."""
        return self.root(self._package.main)

    def root(self, name: str) -> Element:
        """Return the root of a part, to be edited."""
        if name not in self._roots:
            root = self._package.xml(name)
            if root is None:
                raise KeyError(name)
            self._roots[name], self._as_read[name] = root, _written(root)
            self._paragraphs[name] = list(root.iter(f"{W}p"))
        return self._roots[name]

    def related(self, kind: str) -> Element | None:
        """Return the root of the part that the document's relationship of `kind` ("styles") leads to."""
        name = self._package.related_name(kind)
        return self.root(name) if name in self._package.parts else None

    def target(self, relation: str) -> str:
        """Return the name of the part that a relationship of the document leads to, "" for none."""
        return self._package.relations().get(relation, ("", ""))[0]

    def elements(self, paragraph: DocxParagraph) -> list[Element]:
        """Return the w:p of a paragraph; in a text box that is there in two versions, those of both."""
        self.root(paragraph.part)
        own = self._paragraphs[paragraph.part][paragraph.place]
        return [own] if not paragraph.box else self._in_box(own, paragraph)

    @property
    def sections(self) -> list[Element]:
        """The w:sectPr of the sections, in order; one is made where the document has none."""
        found = [each for each in self.main.iter(f"{W}sectPr") if not _is_former(each)]
        if not found:
            body = self.main[0]
            found = [etree.SubElement(body, f"{W}sectPr")]
        return found

    def new_part(self, kind: str, root: Element) -> str:
        """Add `root` as a part of `kind` ("header") that the document leads to; return the relationship's id."""
        folder, _, file = self._package.main.rpartition("/")
        taken = {*self._package.parts, *self._roots}
        name = next(
            name
            for number in range(1, len(taken) + 2)
            if (name := posixpath.join(folder, f"{kind}{number}.xml")) not in taken
        )
        self._roots[name], self._paragraphs[name] = root, list(root.iter(f"{W}p"))
        types = self.root(_TYPES)
        content = _WORD_TYPE.format(kind)
        etree.SubElement(types, f"{_TYPE_NAMES}Override", PartName=f"/{name}", ContentType=content)
        relations = self.root(posixpath.join(folder, "_rels", f"{file}.rels"))
        ids = {each.get("Id") for each in relations}
        own = next(own for number in range(1, len(ids) + 2) if (own := f"rIdThuc{number}") not in ids)
        attributes = {"Id": own, "Type": _OFFICE + kind, "Target": posixpath.basename(name)}
        etree.SubElement(relations, f"{_RELATION_NAMES}Relationship", attributes)
        return own

    def edited(self) -> dict[str, bytes]:
        """Return the parts that are not any more as they were read."""
        written = {name: _written(root) for name, root in self._roots.items()}
        return {name: data for name, data in written.items() if data != self._as_read.get(name)}

    def package(self) -> Package:
        """Return the file as it has become."""
        return Package(_overlaid(self.edited(), self._package.parts), self._package.main)

    def _in_box(self, host: Element, paragraph: DocxParagraph) -> list[Element]:
        own = self._boxed.get((paragraph.part, paragraph.place), [])
        contents = [each for each in host.iter(_BOX) if is_shown(each)]
        boxes = sorted({each.box for each in own})
        together = [each for each in own if each.box == paragraph.box]
        if paragraph not in together or len(boxes) != len(contents):
            return []
        content = contents[boxes.index(paragraph.box)]
        at = together.index(paragraph)
        versions = [list(_paragraphs_in(each)) for each in (content, *_others(content))]
        return [each[at] for each in versions if len(each) == len(together)]


def package_bytes(package: Package) -> bytes:
    """Return the bytes of the Word file that consists of the parts of `package`."""
    return write_package(deflate(name, data) for name, data in package.parts.items())


def reference(section: Element, story: str, kind: str) -> Element | None:
    """Return the w:headerReference or w:footerReference of one `kind` ("default", "first", "even")."""
    own = (each for each in section.iter(f"{W}{story}Reference"))
    return next((each for each in own if (each.get(f"{W}type") or "default") == kind), None)


def relation_of(element: Element | None) -> str:
    """Return the relationship that a reference names, "" for none."""
    return "" if element is None else element.get(f"{R}id", "")


@dataclass(frozen=True, slots=True)
class _Overlaid(Mapping[str, bytes]):
    """Parts, some of them in the place of those below."""

    parts: Mapping[str, bytes]
    below: Mapping[str, bytes]

    def __getitem__(self, name: str) -> bytes:
        return self.parts[name] if name in self.parts else self.below[name]

    def __iter__(self) -> Iterator[str]:
        yield from dict.fromkeys((*self.below, *self.parts))

    def __len__(self) -> int:
        return len({*self.below, *self.parts})


def _overlaid(parts: Mapping[str, bytes], below: Mapping[str, bytes]) -> _Overlaid:
    """Return `parts` over those `below`: one layer, however many copies of copies were made."""
    if isinstance(below, _Overlaid):
        return _Overlaid({**below.parts, **parts}, below.below)
    return _Overlaid(parts, below)


def _written(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _is_former(section: Element) -> bool:
    return next(section.iterancestors(f"{W}sectPrChange"), None) is not None


def _paragraphs_in(content: Element) -> Iterator[Element]:
    """Yield the w:p of a text box, those of boxes inside it left out."""
    yield from (each for each in content.iter(f"{W}p") if next(each.iterancestors(_BOX), None) is content)


def _others(content: Element) -> Iterator[Element]:
    """Yield the same text box in the versions of it that other programs show."""
    branch = next(content.iterancestors(f"{MC}Choice", f"{MC}Fallback"), None)
    if branch is None:
        return
    at = list(branch.iter(_BOX)).index(content)
    for other in branch.itersiblings(f"{MC}Choice", f"{MC}Fallback"):
        boxes = list(other.iter(_BOX))
        yield from boxes[at : at + 1]
