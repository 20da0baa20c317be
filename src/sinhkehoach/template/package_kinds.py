"""Relationships and content types of a Word file → those that have no place in a template.

What is known to be harmless may stand in it; whatever else there is, today or in time to come, may not.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from posixpath import splitext
from typing import Final

from lxml import etree

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.wordml import Element, read_xml

CONTENT_TYPES: Final = "[Content_Types].xml"
_RELATIONS_END: Final = ".rels"
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OFFICIAL: Final = lazy_pattern(
    r"http://(?:schemas\.openxmlformats\.org/(?:office[Dd]ocument|package)/2006/relationships(?:/metadata)?"
    r"|purl\.oclc\.org/ooxml/officeDocument/relationships(?:/metadata)?"
    r"|schemas\.microsoft\.com/(?:office/)?20\d\d(?:/\d\d)?/relationships)/(\w[\w-]*)"
)
_KIND_NAMES: Final = (
    "officeDocument core-properties extended-properties extendedProperties custom-properties customProperties"
    " thumbnail styles stylesWithEffects settings webSettings fontTable font theme themeOverride footnotes endnotes"
    " header footer numbering image hdphoto customXml customXmlProps hyperlink comments commentsExtended"
    " commentsIds commentsExtensible people glossaryDocument attachedTemplate diagramData diagramLayout"
    " diagramQuickStyle diagramColors diagramDrawing"
)
_KINDS: Final = frozenset(_KIND_NAMES.split())
LINK: Final = "hyperlink"
_LEFT_OUT: Final = "attachedTemplate"
# What a reader has to click, and what a browser or a mail program opens.
_LINK_TARGET: Final = lazy_pattern(r"(?i)(?:https?://|mailto:|#)")
_LEADS_OUT: Final = lazy_pattern(r"(?i)[a-z][a-z0-9+.-]*:|[/\\]{2}|\\")
_TYPES: Final = lazy_pattern(
    r"(?:application|text)/xml"
    r"|application/vnd\.openxmlformats-package\.(?:relationships|core-properties)\+xml"
    r"|application/vnd\.openxmlformats-officedocument\."
    r"(?:wordprocessingml\.(?!.*(?i:macro))[\w.]+|drawingml\.diagram\w+|theme|themeOverride"
    r"|extended-properties|custom-properties|customXmlProperties)\+xml"
    r"|application/vnd\.openxmlformats-officedocument\.(?:obfuscatedFont|vmlDrawing)"
    r"|application/vnd\.ms-(?:word\.stylesWithEffects|office\.drawingml\.diagram\w+)\+xml"
    r"|application/(?:x-font(?:data|-ttf)|x-fontdata)"
    r"|image/(?:png|jpe?g|gif|bmp|x-bmp|tiff?|x-emf|emf|x-wmf|wmf|svg\+xml|vnd\.ms-photo)"
)
_HINT: Final = "Dùng tệp mẫu do Word lưu ra, kiểu Word Document (.docx)"


def relation_problems(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield the relationships of `parts` that lead outside the file, or to what no template has."""
    for name, data in parts.items():
        if not name.endswith(_RELATIONS_END):
            continue
        for relation in relations(data):
            yield from _relation_problems(name, relation)


def without_attached_template(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return `parts` without the file that the template was itself made from, wherever it is named."""
    kept = dict(parts)
    for name, data in parts.items():
        if name.endswith(_RELATIONS_END) and _LEFT_OUT.encode() in data:
            root = read_xml(data)
            for relation in root.findall(_RELATION):
                if kind_of(relation) == _LEFT_OUT:
                    root.remove(relation)
            kept[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return kept


def type_problems(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield the members of `parts` that say they are what no template holds."""
    for name in parts:
        kind = content_type(parts, name)
        if kind and not _TYPES.fullmatch(kind.strip()):
            yield Problem(
                "SKH503", f"phần “{name}” của tệp mẫu thuộc kiểu không dùng trong mẫu ({kind})", _HINT
            )


def content_type(parts: Mapping[str, bytes], name: str) -> str:
    """Return what the member called `name` is said to be, "" for nothing."""
    own, usual = _types(parts[CONTENT_TYPES])
    ending = splitext(name)[1].lstrip(".").casefold()
    return own.get(f"/{name}".casefold()) or usual.get(ending, "")


@lru_cache(maxsize=1)
def _types(data: bytes) -> tuple[dict[str, str], dict[str, str]]:
    """Return the content types by part and by ending."""
    try:
        types = read_xml(data)
    except etree.XMLSyntaxError:
        return {}, {}
    own = {each.get("PartName", "").casefold(): each.get("ContentType", "") for each in types}
    return own, {each.get("Extension", "").casefold(): each.get("ContentType", "") for each in types}


def relations(data: bytes) -> list[Element]:
    """Return the relationships in the bytes of a .rels part, none where it is damaged."""
    try:
        return list(read_xml(data).iter(_RELATION))
    except etree.XMLSyntaxError:
        return []


def kind_of(relation: Element) -> str:
    """Return the last word of what `relation` says it is, “styles”; "" for a kind of nobody's."""
    found = _OFFICIAL.fullmatch(relation.get("Type", "").strip())
    return found[1] if found else ""


def _relation_problems(name: str, relation: Element) -> Iterator[Problem]:
    kind, target = kind_of(relation), relation.get("Target", "").strip()
    mode = relation.get("TargetMode", "Internal").strip().casefold()
    if kind == _LEFT_OUT or (kind == LINK and _LINK_TARGET.match(target)):
        return
    if mode != "internal" or _LEADS_OUT.match(target):
        hint = "Chèn hẳn hình hoặc chữ vào mẫu; chỉ giữ liên kết để bấm tới trang web (https://…), thư (mailto:…)"
        yield Problem("SKH504", f"phần “{name}” của tệp mẫu nối tới một tệp ở ngoài", hint)
    elif kind not in _KINDS:
        shown = relation.get("Type", "").rpartition("/")[2] or "không tên"
        yield Problem(
            "SKH503", f"phần “{name}” của tệp mẫu nối tới thứ không dùng trong mẫu ({shown})", _HINT
        )
