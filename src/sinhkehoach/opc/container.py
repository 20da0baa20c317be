"""Bytes of any file → the members of an Office file, unpacked within bounds, or one sentence on why it is not read.

Sizes are judged by the zip's own directory, before anything is unpacked.
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import Enum
from io import BytesIO
from typing import Final, NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from sinhkehoach.base.errors import UserError

# Atomic: a prolog of a thousand comments is read but once.
_DTD: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?>(?:(?>\s+|<\?.*?\?>|<!--.*?-->))*)<!DOCTYPE", re.DOTALL)
# How text of two bytes a letter begins: no part that Word saves is such, and what it declares is not looked at.
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
# A document type stands within so many bytes in a file of any program; further down it is met when the part is read.
_PROLOG: Final = 2000
_XML: Final = (".xml", ".rels")
_PDF: Final = b"%PDF-"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_MEMBER: Final = 1
_BROKEN: Final = (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error)
_SAVE_AGAIN: Final = "mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi thử lại"
_FROM_WHERE: Final = f"xem lại nơi đã gửi tệp; {_SAVE_AGAIN}"


class PackageFault(Enum):
    """Why a file is not read: a sentence for people, and what to do."""

    EMPTY = ("Tệp này trống, không có gì để đọc", _SAVE_AGAIN)
    LOCKED = ("Tệp này có mật khẩu nên không đọc được", "mở bằng Word, bỏ mật khẩu, rồi lưu lại")
    OLD_WORD = ("Tệp này là tệp Word đời cũ (.doc)", _SAVE_AGAIN)
    EXCEL = (
        "Tệp này là tệp Excel, không phải văn bản Word (.docx)",
        "đưa bảng trong đó vào kế hoạch bằng lệnh sinhkehoach nhap-bang",
    )
    PDF = ("Tệp này là tệp PDF, không phải văn bản Word (.docx)", "dùng văn bản Word đã xuất ra tệp PDF này")
    NO_WORD = ("Tệp này không phải văn bản Word (.docx), hoặc đã hỏng", _SAVE_AGAIN)
    BOMB = ("Tệp này mở ra lớn bất thường nên không đọc", _FROM_WHERE)
    DTD = ("Tệp này có khai báo DTD, thứ không có trong tệp do Word lưu, nên không đọc", _FROM_WHERE)


class PackageError(UserError):
    """A file cannot be read, for the reason that `fault` names."""

    def __init__(self, fault: PackageFault) -> None:
        super().__init__(*fault.value)
        self.fault = fault


class Limits(NamedTuple):
    """How much an Office file may hold: members, bytes of XML and of all, and how tightly XML may be packed.

    Small members that repeat themselves are packed tightly and mean no harm: `tight_from` is where it matters.
    """

    members: int
    xml: int
    unpacked: int
    ratio: int
    tight_from: int


DOCUMENT_LIMITS: Final = Limits(5000, 100 * 2**20, 500 * 2**20, 400, 4 * 2**20)
# A template is a page or two of empty places.
TEMPLATE_LIMITS: Final = Limits(200, 50 * 2**20, 50 * 2**20, 200, 2**20)


class Container(Mapping[str, bytes]):
    """The members of an Office file by name; each is unpacked when it is asked for.

    Reading one that is broken raises PackageError.
    """

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._infos = {
            info.filename: info for info in archive.infolist() if info.filename[-1:] not in ("", "/")
        }

    def __getitem__(self, name: str) -> bytes:
        info = self._infos[name]
        try:
            with self._archive.open(info) as member:
                data = member.read(info.file_size + 1)
        except _BROKEN:
            raise PackageError(PackageFault.NO_WORD) from None
        if len(data) != info.file_size:
            raise PackageError(PackageFault.NO_WORD)
        _refuse_dtd(name, data)
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def __len__(self) -> int:
        return len(self._infos)

    def check_prologs(self) -> None:
        """Raise PackageError for a document type in any part: whoever reads the file, all of it or little, refuses it."""
        for name, info in self._infos.items():
            if name.endswith(_XML):
                with suppress(*_BROKEN), self._archive.open(info) as member:
                    _refuse_dtd(name, member.read(_PROLOG))

    @property
    def directory(self) -> list[ZipInfo]:
        """What the zip's directory tells of each member, two of one name included."""
        return self._archive.infolist()

    def is_sound(self) -> bool:
        """Return True when every member can be read: the directory stays as it is when a byte of a member goes wrong."""
        try:
            return self._archive.testzip() is None
        except _BROKEN:
            return False


def open_container(data: bytes) -> Container:
    """Return the members of the Office file `data`; raises PackageError for what cannot or must not be read."""
    if not data:
        raise PackageError(PackageFault.EMPTY)
    if data.startswith(_PDF):
        raise PackageError(PackageFault.PDF)
    if data.startswith(_OLE):
        raise PackageError(PackageFault.LOCKED if _ENCRYPTED in data else PackageFault.OLD_WORD)
    try:
        archive = ZipFile(BytesIO(data))
    except _BROKEN:
        raise PackageError(PackageFault.NO_WORD) from None
    _check_directory(archive.infolist())
    container = Container(archive)
    container.check_prologs()
    return container


def _refuse_dtd(name: str, data: bytes) -> None:
    if name.endswith(_XML) and (_DTD.match(data) or (data.startswith(_WIDE) and _is_wide_dtd(data))):
        raise PackageError(PackageFault.DTD)


def _is_wide_dtd(data: bytes) -> bool:
    return b"<!DOCTYPE" in data.replace(b"\0", b"")


def _check_directory(members: list[ZipInfo]) -> None:
    if any(each.flag_bits & _ENCRYPTED_MEMBER for each in members):
        raise PackageError(PackageFault.LOCKED)
    xml = [each for each in members if each.filename.endswith(_XML)]
    limits = DOCUMENT_LIMITS
    if (
        len(members) > limits.members
        or sum(each.file_size for each in members) > limits.unpacked
        or sum(each.file_size for each in xml) > limits.xml
        or any(each.file_size > max(limits.tight_from, limits.ratio * each.compress_size) for each in xml)
    ):
        raise PackageError(PackageFault.BOMB)
