"""Bytes of any file → the parts of a Word document, or one sentence on why it cannot be read."""

import posixpath
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.wordml import Element, W

_MOST_MEMBERS: Final = 5000
_MOST_XML: Final = 100 * 2**20
_MOST_UNPACKED: Final = 500 * 2**20
_MOST_RATIO: Final = 400
_RATIO_MATTERS_FROM: Final = 4 * 2**20
_OLE: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_MAIN: Final = "word/document.xml"
_STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/",
        b"http://schemas.openxmlformats.org/drawingml/2006/",
    ),
)
_DTD: Final = re.compile(rb"<!(DOCTYPE|ENTITY)")
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SAVE_AGAIN: Final = "mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi thử lại"


@dataclass(frozen=True, slots=True)
class Package:
    """The XML parts of a Word file by name; `main` is the name of the document's part."""

    parts: Mapping[str, bytes]
    main: str

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, None when there is none; UserError when it is broken."""
        data = self.parts.get(name)
        return None if data is None else _parsed(name, data)

    def related(self, kind: str) -> Element | None:
        """Return the part that the document's relationship of `kind` ("styles") leads to."""
        for target, how in self.relations().values():
            if how == kind:
                return self.xml(target)
        return None

    def relations(self) -> dict[str, tuple[str, str]]:
        """Return the document's relationships: id → (name of the part, kind)."""
        return _relations(self.parts, self.main)


def open_package(data: bytes) -> Package:
    """Return the parts of the Word file `data`; raises UserError with a sentence for people."""
    if not data:
        raise UserError("Tệp này trống, không có gì để xét", _SAVE_AGAIN)
    if data.startswith(_OLE):
        raise UserError(*(_LOCKED if _ENCRYPTED in data else _OLD_WORD))
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = _xml_parts(archive)
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error):
        raise UserError(*_NO_WORD) from None
    main = _main_part(parts)
    root = _parsed(main, parts[main])
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise UserError(*_NO_WORD)
    return Package(parts, main)


_LOCKED: Final = ("Tệp này có mật khẩu nên không đọc được", "mở bằng Word, bỏ mật khẩu, rồi lưu lại")
_OLD_WORD: Final = ("Tệp này là tệp Word đời cũ (.doc)", _SAVE_AGAIN)
_NO_WORD: Final = ("Tệp này không phải văn bản Word (.docx), hoặc đã hỏng", _SAVE_AGAIN)
_BOMB: Final = ("Tệp này mở ra lớn bất thường nên không đọc", "xem lại nơi đã gửi tệp; " + _SAVE_AGAIN)


def _xml_parts(archive: ZipFile) -> dict[str, bytes]:
    """Return the XML members; pictures and the like are never unpacked."""
    members = [each for each in archive.infolist() if each.filename.endswith((".xml", ".rels"))]
    if any(each.flag_bits & 1 for each in members):
        raise UserError(*_LOCKED)
    too_tight = any(
        each.file_size > max(_RATIO_MATTERS_FROM, _MOST_RATIO * each.compress_size) for each in members
    )
    too_large = sum(each.file_size for each in members) > _MOST_XML
    too_large = too_large or sum(each.file_size for each in archive.infolist()) > _MOST_UNPACKED
    if too_tight or too_large or len(archive.infolist()) > _MOST_MEMBERS:
        raise UserError(*_BOMB)
    parts = {}
    for each in members:
        with archive.open(each) as member:
            parts[each.filename] = _transitional(member.read(each.file_size))
    return parts


def _transitional(data: bytes) -> bytes:
    """Return XML of the strict flavour with the namespaces of the usual one."""
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return data


def _main_part(parts: Mapping[str, bytes]) -> str:
    for target, kind in _relations(parts, "").values():
        if kind == "officeDocument" and target in parts:
            return target
    if _MAIN not in parts:
        raise UserError(*_NO_WORD)
    return _MAIN


def _relations(parts: Mapping[str, bytes], name: str) -> dict[str, tuple[str, str]]:
    folder, _, file = name.rpartition("/")
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    if source not in parts:
        return {}
    found = {}
    for each in _parsed(source, parts[source]).iter(_RELATIONSHIP):
        target = posixpath.normpath(posixpath.join("/" + folder, each.get("Target", ""))).lstrip("/")
        found[each.get("Id", "")] = (target, each.get("Type", "").rpartition("/")[2])
    return found


def _parsed(name: str, data: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    if _DTD.search(data[:4096]):
        raise UserError(*_NO_WORD)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise UserError(f"Phần “{name}” của tệp Word này bị hỏng", _SAVE_AGAIN) from None
