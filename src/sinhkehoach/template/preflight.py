"""Bytes from anywhere → the parts of a Word file, or the reasons why it is not opened.

Sizes are judged by the zip's own directory, before anything is unpacked.
"""

import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.template.scan_part import scan_part

_MOST_MEMBERS = 200
_MOST_UNPACKED = 50 * 2**20
_MOST_RATIO = 200
# Small parts that repeat themselves are packed tightly and mean no harm.
_RATIO_MATTERS_FROM = 2**20
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_PLACES = lazy_pattern(r"\[Content_Types\]\.xml|(_rels|docProps|customXml|word)/[^\\:]+")
_MACROS = lazy_pattern(r"(?i)vbaProject|vbaData|activeX")
_EMBEDDED = lazy_pattern(r"(?i)word/embeddings/|\.(bin|exe|dll|js|vbs|html?|rtf)$")
_PICTURES = lazy_pattern(r"(?i)\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|odttf|ttf)$")


def read_package(data: bytes) -> dict[str, bytes]:
    """Return the members of the Word file `data` by name; raise ProblemsFound when it is not safe to open."""
    if data.startswith(_OLD_WORD):
        raise ProblemsFound((_OLD_FILE,))
    try:
        with ZipFile(BytesIO(data)) as package:
            _stop_at(_directory_problems(package.infolist()))
            parts = {
                info.filename: _unpacked(package, info) for info in package.infolist() if not info.is_dir()
            }
    except (
        BadZipFile,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
        zlib.error,
    ) as error:
        raise ProblemsFound((_NO_WORD_FILE,)) from error
    if "[Content_Types].xml" not in parts:
        raise ProblemsFound((_NO_WORD_FILE,))
    _stop_at(_content_problems(parts))
    return parts


_OLD_FILE = Problem(
    "SKH501",
    "tệp mẫu là tệp Word đời cũ (.doc) hoặc là tệp có mật khẩu",
    "Mở bằng Word, bỏ mật khẩu nếu có, rồi lưu lại theo kiểu Word Document (.docx)",
)
_NO_WORD_FILE = Problem(
    "SKH501", "tệp mẫu không phải là tệp Word (.docx) hoặc đã hỏng", "Mở bằng Word rồi lưu lại thành .docx"
)


def _stop_at(problems: Iterator[Problem]) -> None:
    found = tuple(problems)
    if found:
        raise ProblemsFound(found)


def _unpacked(package: ZipFile, info: ZipInfo) -> bytes:
    """Return a member, reading no more than the directory promised; raise BadZipFile for a longer one."""
    with package.open(info) as member:
        data = member.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise BadZipFile(info.filename)
    return data


def _directory_problems(members: list[ZipInfo]) -> Iterator[Problem]:
    hint = "Dùng tệp mẫu do Word lưu ra"
    if len(members) > _MOST_MEMBERS:
        yield Problem(
            "SKH502", f"tệp mẫu gồm quá nhiều phần ({len(members)}, nhiều nhất là {_MOST_MEMBERS})", hint
        )
    if sum(info.file_size for info in members) > _MOST_UNPACKED:
        yield Problem("SKH502", f"tệp mẫu mở ra lớn hơn {_MOST_UNPACKED >> 20} MB", hint)
    for info in members:
        if info.file_size > max(_RATIO_MATTERS_FROM, _MOST_RATIO * info.compress_size):
            yield Problem("SKH502", f"phần “{info.filename}” của tệp mẫu bị nén chặt bất thường", hint)
    names = [info.filename.casefold() for info in members]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Problem("SKH501", f"phần “{name}” có hai lần trong tệp mẫu", hint)
    for info in members:
        if not _PLACES.fullmatch(info.filename) or ".." in info.filename.split("/"):
            yield Problem("SKH503", f"phần “{info.filename}” không có chỗ trong tệp Word", hint)


def _content_problems(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    for name, data in parts.items():
        if _MACROS.search(name):
            yield Problem(
                "SKH503", f"tệp mẫu chứa macro (“{name}”)", "Lưu lại theo kiểu Word Document (.docx)"
            )
        elif _EMBEDDED.search(name):
            yield Problem("SKH503", f"tệp mẫu chứa tệp nhúng (“{name}”)", "Xóa đối tượng nhúng trong mẫu")
        elif not _PICTURES.search(name):
            yield from scan_part(name, data)
