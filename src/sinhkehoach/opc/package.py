"""Members → the bytes of a .docx, which tell nothing of when or where they were made."""

import zlib
from collections.abc import Iterable
from struct import Struct
from typing import NamedTuple

_LEVEL = 6
_DEFLATED = 8
_VERSION = 20
# 1 January 1980, the first day that a zip file can name.
_DATE = 0x21
_FIRST = ("[Content_Types].xml", "_rels/.rels")
_UTF8_NAME = 0x800
_LOCAL = Struct("<4s5H3L2H")
_CENTRAL = Struct("<4s6H3L5H2L")
_END = Struct("<4s4H2LH")


class Member(NamedTuple):
    """A member of the package, deflated already."""

    name: str
    crc: int
    size: int
    deflated: bytes


def deflate(name: str, data: bytes) -> Member:
    """Return `data` as a member of the package."""
    deflater = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return Member(name, zlib.crc32(data), len(data), deflater.compress(data) + deflater.flush())


def write_package(members: Iterable[Member]) -> bytes:
    """Return a zip file of `members`: the content types first, then the relationships, then by name."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    ordered = sorted(members, key=lambda member: (member.name not in _FIRST, member.name))
    for member in ordered:
        name = member.name.encode()
        flags = 0 if member.name.isascii() else _UTF8_NAME
        facts = (
            _VERSION,
            flags,
            _DEFLATED,
            0,
            _DATE,
            member.crc,
            len(member.deflated),
            member.size,
            len(name),
            0,
        )
        pieces += [_LOCAL.pack(b"PK\3\4", *facts), name, member.deflated]
        directory += [_CENTRAL.pack(b"PK\1\2", _VERSION, *facts, 0, 0, 0, 0, offset), name]
        offset += _LOCAL.size + len(name) + len(member.deflated)
    central = b"".join(directory)
    count = len(ordered)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(central), offset, 0)
    return b"".join((*pieces, central, end))
