"""PNG and JPEG files of any size, made without a library."""

import struct
import zlib


def png(width=4, height=2, dpi=None, shade=255):
    """Return a grey picture; `dpi` is what it says of its size on paper."""
    header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes([shade]) * width) * height)
    density = [(b"pHYs", struct.pack(">2IB", *[round(dpi / 0.0254)] * 2, 1))] if dpi else []
    chunks = [(b"IHDR", header), *density, (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def jpeg(width=4, height=2, unit=1, density=96, camera=b""):
    """Return what has the structure of a JPEG; nobody could see anything in it. `camera` is what `exif` makes."""
    head = segment(0xE0, b"JFIF\0\1\1" + struct.pack(">B2H2B", unit, density, density, 0, 0))
    frame = segment(0xC0, struct.pack(">B2HB", 8, height, width, 1) + b"\1\x11\0")
    return b"\xff\xd8" + head + camera + frame + segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\x34\xff\xd9"


def segment(marker, content):
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def exif(orientation, order=">"):
    """Return what a camera writes of the way it was held, among other things."""
    mark = {">": b"MM\0*", "<": b"II*\0"}[order]
    entries = [(0x010F, 2, 1, 0), (0x0112, 3, 1, orientation), (0x011A, 3, 1, 72)]
    written = b"".join(struct.pack(f"{order}2HIH2x", *each) for each in entries)
    tiff = mark + struct.pack(f"{order}IH", 8, len(entries)) + written + bytes(4)
    return segment(0xE1, b"Exif\0\0" + tiff)
