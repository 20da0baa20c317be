"""Bytes of a PNG or JPEG → its kind and size, proven whole as far as its structure tells; no picture is decoded."""

import struct
import zlib
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

MOST_BYTES: Final = 10 * 2**20
MOST_PIXELS: Final = 50_000_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_CHUNK: Final = struct.Struct(">I4s")
_CHECKSUM: Final = 4
_SIZE: Final = struct.Struct(">2I")
_METRES_PER_INCH: Final = 0.0254
_CM_PER_INCH: Final = 2.54
# Of a screen: what a file that does not say otherwise is drawn for.
_USUAL_DPI: Final = 96.0
_DPI: Final = (30.0, 2400.0)
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_SCAN, _DENSITY, _CAMERA = 0xDA, 0xE0, 0xE1
_JFIF, _EXIF = b"JFIF\0", b"Exif\0\0"
# What a camera calls the way it was held, and by how many degrees its picture is to be turned for that.
_ORIENTATION: Final = 0x0112
_TURNS: Final = {3: 180, 6: 90, 8: 270}
_ENTRY: Final = 12


class PictureKind(StrEnum):
    """The kinds of pictures that Word and every other program show; the value is the ending of a member's name."""

    PNG = "png"
    JPEG = "jpeg"


class PictureFault(StrEnum):
    """What keeps bytes from being a picture, in words."""

    UNKNOWN = "không phải hình PNG hay JPEG"
    DAMAGED = "đã hỏng hoặc bị cắt mất một phần"
    LARGE = f"lớn hơn {MOST_PIXELS // 1_000_000} triệu điểm ảnh"


class PictureError(ValueError):
    """Bytes that are no picture to be printed."""

    def __init__(self, fault: PictureFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class PictureFile(NamedTuple):
    """A picture: its bytes, its size in pixels, and how many of them go into an inch.

    To be seen upright it is turned clockwise by `turn` degrees, a multiple of 90.
    """

    kind: PictureKind
    width: int
    height: int
    dpi: float
    data: bytes
    turn: int = 0


def read_picture(data: bytes) -> PictureFile:
    """Return the picture in `data`; raises PictureError."""
    try:
        if data.startswith(_PNG):
            found = _png(data)
        elif data.startswith(_JPEG):
            found = _jpeg(data)
        else:
            raise PictureError(PictureFault.UNKNOWN)
    except (IndexError, ValueError, struct.error) as error:
        raise error if isinstance(error, PictureError) else PictureError(PictureFault.DAMAGED) from error
    if not found.width or not found.height:
        raise PictureError(PictureFault.DAMAGED)
    if found.width * found.height > MOST_PIXELS:
        raise PictureError(PictureFault.LARGE)
    return found


def _png(data: bytes) -> PictureFile:
    chunks = list(_chunks(data))
    names = [name for name, _ in chunks]
    if names[0] != b"IHDR" or names[-1] != b"IEND" or b"IDAT" not in names:
        raise PictureError(PictureFault.DAMAGED)
    width, height = _SIZE.unpack_from(chunks[0][1])
    dpi = _USUAL_DPI
    for name, content in chunks:
        if name == b"pHYs" and content[8] == 1:
            dpi = struct.unpack_from(">I", content)[0] * _METRES_PER_INCH
    return PictureFile(PictureKind.PNG, width, height, _likely(dpi), data)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of each chunk up to the last; raises PictureError for one that is not as it was written."""
    at = len(_PNG)
    name = b""
    while name != b"IEND":
        length, name = _CHUNK.unpack_from(data, at)
        start = at + _CHUNK.size
        at = start + length + _CHECKSUM
        content = data[start : start + length]
        (checksum,) = struct.unpack_from(">I", data, start + length)
        if checksum != zlib.crc32(name + content):
            raise PictureError(PictureFault.DAMAGED)
        yield name, content


def _jpeg(data: bytes) -> PictureFile:
    size, dpi, turn = None, _USUAL_DPI, 0
    for marker, content in _segments(data):
        if marker in _FRAMES:
            height, width = struct.unpack_from(">2H", content, 1)
            size = (width, height)
        elif marker == _DENSITY and content.startswith(_JFIF):
            unit, density = content[7], struct.unpack_from(">H", content, 8)[0]
            dpi = {1: density, 2: density * _CM_PER_INCH}.get(unit, _USUAL_DPI)
        elif marker == _CAMERA and content.startswith(_EXIF):
            turn = _turn(content[len(_EXIF) :])
    if size is None:
        raise PictureError(PictureFault.DAMAGED)
    return PictureFile(PictureKind.JPEG, *size, _likely(dpi), data, turn)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield marker and content of each segment up to the picture itself; raises PictureError where that has no end."""
    at = len(_JPEG)
    while (marker := data[at + 1]) != _SCAN:
        if data[at] != 0xFF:  # noqa: PLR2004 — what every marker begins with
            raise PictureError(PictureFault.DAMAGED)
        if marker == 0xFF or marker in _ALONE:  # noqa: PLR2004 — filling
            at += 1 if marker not in _ALONE else 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
    if b"\xff\xd9" not in data[at:]:
        raise PictureError(PictureFault.DAMAGED)


def _turn(tiff: bytes) -> int:
    """Return by how much a picture is to be turned for the way its camera was held; 0 where that is not told."""
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        places = range(start + 2, start + 2 + count * _ENTRY, _ENTRY)
        told = dict(struct.unpack_from(f"{order}H6xH", tiff, place) for place in places)
    except struct.error:
        return 0
    return _TURNS.get(told.get(_ORIENTATION, 0), 0)


def _likely(dpi: float) -> float:
    low, high = _DPI
    return dpi if low <= dpi <= high else _USUAL_DPI
