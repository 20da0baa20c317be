"""Parts of a Word file → what leads from one of them to a part that is not there, or not of the kind it is said to be."""

from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath
from typing import Final
from urllib.parse import unquote

from lxml import etree

from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.wordml import A, Element, R, W, read_xml
from sinhkehoach.template.package_kinds import CONTENT_TYPES, LINK, content_type, kind_of, relations

_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
# Kind of relationship → content type, root element.
_EXPECTED: Final = {
    "styles": (f"{_WORD_TYPE}styles+xml", f"{W}styles"),
    "settings": (f"{_WORD_TYPE}settings+xml", f"{W}settings"),
    "webSettings": (f"{_WORD_TYPE}webSettings+xml", f"{W}webSettings"),
    "fontTable": (f"{_WORD_TYPE}fontTable+xml", f"{W}fonts"),
    "numbering": (f"{_WORD_TYPE}numbering+xml", f"{W}numbering"),
    "footnotes": (f"{_WORD_TYPE}footnotes+xml", f"{W}footnotes"),
    "endnotes": (f"{_WORD_TYPE}endnotes+xml", f"{W}endnotes"),
    "comments": (f"{_WORD_TYPE}comments+xml", f"{W}comments"),
    "header": (f"{_WORD_TYPE}header+xml", f"{W}hdr"),
    "footer": (f"{_WORD_TYPE}footer+xml", f"{W}ftr"),
    "theme": ("application/vnd.openxmlformats-officedocument.theme+xml", f"{A}theme"),
}
_PACKAGE: Final = "{http://schemas.openxmlformats.org/package/2006/"
# What the lists of the package itself consist of, with the attributes of each.
_LISTED: Final = {
    f"{_PACKAGE}relationships}}Relationship": ({"Id", "Type", "Target"}, {"TargetMode"}),
    f"{_PACKAGE}content-types}}Default": ({"Extension", "ContentType"}, set()),
    f"{_PACKAGE}content-types}}Override": ({"PartName", "ContentType"}, set()),
}
# Elements that name a relationship of one kind.
_NAMED_BY: Final = {f"{W}headerReference": "header", f"{W}footerReference": "footer", f"{A}blip": "image"}
_HINT: Final = "Mở bằng Word rồi lưu lại thành .docx"


def link_problems(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield what Word would miss or mistake in `parts`, the members of a file by name; it calls such a file damaged."""
    for name, data in parts.items():
        if name == CONTENT_TYPES or name.endswith(".rels"):
            if not _is_list(read_xml(data)):
                yield Problem("SKH501", f"phần “{name}” của tệp mẫu đã hỏng", _HINT)
        elif not content_type(parts, name):
            yield Problem("SKH501", f"phần “{name}” của tệp mẫu không được khai thuộc kiểu nào", _HINT)
        elif name.startswith("word/") and name.endswith(".xml"):
            yield from _dead_references(name, read_xml(data), parts)
        if name.endswith(".rels"):
            yield from _wrong_targets(name, data, parts)


def _is_list(root: Element) -> bool:
    """Say whether all in `root` is as it must be in the relationships of a part, or in the list of content types."""
    for element in root:
        needed, free = _LISTED.get(str(element.tag), ({""}, set()))
        typed = set(map(str, element.attrib))
        if not needed <= typed <= needed | free:
            return False
    ids = [element.get("Id") for element in root if element.get("Id") is not None]
    return len(ids) == len(set(ids))


def _wrong_targets(name: str, data: bytes, parts: Mapping[str, bytes]) -> Iterator[Problem]:
    for relation in relations(data):
        kind, target = kind_of(relation), _target(name, relation)
        if relation.get("TargetMode") == "External" or kind in {LINK, "attachedTemplate"}:
            continue
        if target not in parts:
            yield Problem("SKH501", f"tệp mẫu thiếu phần “{target}” mà phần “{name}” cần đến", _HINT)
        elif kind in _EXPECTED and not _is(parts, target, *_EXPECTED[kind]):
            yield Problem("SKH501", f"phần “{target}” của tệp mẫu không phải là “{kind}” như đã khai", _HINT)


def _is(parts: Mapping[str, bytes], name: str, wanted_type: str, wanted_root: str) -> bool:
    return content_type(parts, name) == wanted_type and read_xml(parts[name]).tag == wanted_root


def _target(name: str, relation: Element) -> str:
    """Return the member that `relation`, one of those in `name`, leads to."""
    folder = dirname(dirname(name))
    return normpath(join("/", folder, unquote(relation.get("Target", "")))).lstrip("/")


def _dead_references(name: str, root: Element, parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield the references of a part to relationships that it does not have, or has of another kind."""
    folder, _, file = name.rpartition("/")
    data = parts.get(f"{folder}/_rels/{file}.rels")
    kinds = {each.get("Id"): kind_of(each) for each in relations(data)} if data else {}
    for element in root.iter(etree.Element):
        wanted = _NAMED_BY.get(str(element.tag))
        for number in (str(value) for key, value in element.attrib.items() if str(key).startswith(R)):
            found = kinds.get(number)
            if number and (found is None or (wanted and found != wanted)):
                words = f"phần “{name}” của tệp mẫu nhắc tới “{number}” không có trong tệp"
                yield Problem("SKH501", words, _HINT)
