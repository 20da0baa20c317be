"""Bytes of any file → the parts of a Word document, found by their relationships."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.wordml import Element, W, read_xml
from sinhkehoach.opc.container import PackageError, PackageFault, open_container

_MAIN: Final = "word/document.xml"
_OF_WORKBOOKS: Final = "xl/"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_NAMESPACES: Final = (
    (_STRICT + b"wordprocessingml/main", W[1:-1].encode()),
    (
        _STRICT + b"officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (_STRICT + b"officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (_STRICT + b"drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SAVE_AGAIN: Final = "mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi thử lại"


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file by name; `main` is the name of the document's part."""

    parts: Mapping[str, bytes]
    main: str

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, None when there is none; UserError when it is broken."""
        data = self.parts.get(name)
        return None if data is None else _parsed(name, data)

    def related(self, kind: str) -> Element | None:
        """Return the part that the document's relationship of `kind` ("styles") leads to."""
        name = self.related_name(kind)
        return self.xml(name) if name else None

    def related_name(self, kind: str) -> str:
        """Return the name of the part that the document's relationship of `kind` leads to, "" for none."""
        return next((target for target, how in self.relations().values() if how == kind), "")

    def links(self) -> dict[str, str]:
        """Return the addresses outside the file that the document leads to: id → address."""
        folder, _, file = self.main.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = root.iter(_RELATIONSHIP) if root is not None else ()
        return {each.get("Id", ""): each.get("Target", "") for each in found if _is_outside(each)}

    def relations(self) -> dict[str, tuple[str, str]]:
        """Return the document's relationships: id → (name of the part, kind)."""
        return _relations(self.parts, self.main)


def open_package(data: bytes) -> Package:
    """Return the parts of the Word file `data`; raises UserError with a sentence for people."""
    parts = open_container(data)
    if _MAIN not in parts and any(name.startswith(_OF_WORKBOOKS) for name in parts):
        raise PackageError(PackageFault.EXCEL)
    for target, kind in _relations(parts, "").values():
        if kind == "officeDocument" and target in parts:
            return Package(parts, target)
    if _MAIN not in parts:
        raise PackageError(PackageFault.NO_WORD)
    return Package(parts, _MAIN)


def transitional(data: bytes) -> bytes:
    """Return XML of the strict flavour (ISO/IEC 29500-1) with the namespaces of the usual one (29500-4)."""
    if _STRICT in data:
        for strict, usual in _NAMESPACES:
            data = data.replace(strict, usual)
    return data


def _relations(parts: Mapping[str, bytes], name: str) -> dict[str, tuple[str, str]]:
    folder, _, file = name.rpartition("/")
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    if source not in parts:
        return {}
    found = {}
    for each in _parsed(source, parts[source]).iter(_RELATIONSHIP):
        if not _is_outside(each):
            target = posixpath.normpath(posixpath.join("/" + folder, each.get("Target", ""))).lstrip("/")
            found[each.get("Id", "")] = (target, each.get("Type", "").rpartition("/")[2])
    return found


def _is_outside(relationship: Element) -> bool:
    return relationship.get("TargetMode") == "External"


def _parsed(name: str, data: bytes) -> Element:
    try:
        root = read_xml(transitional(data))
    except etree.XMLSyntaxError:
        raise UserError(f"Phần “{name}” của tệp Word này bị hỏng", _SAVE_AGAIN) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise PackageError(PackageFault.DTD)
    return root
