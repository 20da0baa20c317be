"""Bytes from anywhere → the parts of a template, or what in it has no place in one.

Beyond what keeps any Word file from being read, a template is small, and brings no macros and nothing from outside.
"""

from collections.abc import Iterator, Mapping
from itertools import chain
from zipfile import ZipInfo

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.package import transitional
from sinhkehoach.opc.container import TEMPLATE_LIMITS, PackageError, PackageFault, open_container
from sinhkehoach.template.package_kinds import relation_problems, type_problems, without_attached_template
from sinhkehoach.template.package_links import link_problems
from sinhkehoach.template.scan_part import scan_part

_CODES = {PackageFault.BOMB: "SKH502", PackageFault.DTD: "SKH503"}
_PLACES = lazy_pattern(r"\[Content_Types\]\.xml|(_rels|docProps|customXml|word)/[^\\:]+")
_MACROS = lazy_pattern(r"(?i)vbaProject|vbaData|activeX")
_EMBEDDED = lazy_pattern(r"(?i)word/embeddings/|\.(bin|exe|dll|js|vbs|html?|rtf)$")
_PICTURES = lazy_pattern(r"(?i)\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|odttf|ttf)$")


def read_package(data: bytes) -> dict[str, bytes]:
    """Return the members of the Word file `data` by name; raise ProblemsFound when it is not safe to open.

    XML of the strict flavour comes with the usual namespaces.
    """
    try:
        members = open_container(data)
        _stop_at(_directory_problems(members.directory))
        parts = {name: transitional(member) for name, member in members.items()}
    except PackageError as error:
        raise ProblemsFound((_problem(error.fault),)) from error
    if "[Content_Types].xml" not in parts:
        raise ProblemsFound((_problem(PackageFault.NO_WORD),))
    _stop_at(_content_problems(parts))
    _stop_at(chain(relation_problems(parts), type_problems(parts)))
    _stop_at(link_problems(parts))
    return without_attached_template(parts)


def _problem(fault: PackageFault) -> Problem:
    message, hint = fault.value
    code = _CODES.get(fault, "SKH501")
    return Problem(code, message[0].lower() + message[1:], hint[0].upper() + hint[1:])


def _stop_at(problems: Iterator[Problem]) -> None:
    found = tuple(problems)
    if found:
        raise ProblemsFound(found)


def _directory_problems(members: list[ZipInfo]) -> Iterator[Problem]:
    hint = "Dùng tệp mẫu do Word lưu ra"
    if len(members) > TEMPLATE_LIMITS.members:
        yield Problem(
            "SKH502",
            f"tệp mẫu gồm quá nhiều phần ({len(members)}, nhiều nhất là {TEMPLATE_LIMITS.members})",
            hint,
        )
    if sum(info.file_size for info in members) > TEMPLATE_LIMITS.unpacked:
        yield Problem("SKH502", f"tệp mẫu mở ra lớn hơn {TEMPLATE_LIMITS.unpacked >> 20} MB", hint)
    for info in members:
        if info.file_size > max(TEMPLATE_LIMITS.tight_from, TEMPLATE_LIMITS.ratio * info.compress_size):
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
