"""Members of a Word file → the parts that matter to a template, and the rest as every document will carry it.

The rest is put in order on the way: properties and footnotes are announced, because every document brings its
own; what tells of the template's own life (its picture, the template it was made from) is left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath, relpath

from lxml import etree

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.docx.element_order import set_in_order
from sinhkehoach.docx.wordml import NAMESPACE as WORD_NAMESPACE
from sinhkehoach.docx.wordml import Element, W, child, read_xml
from sinhkehoach.opc.part_names import APP_PART, CORE_PART, CUSTOM_PART
from sinhkehoach.provenance.origin import NAMESPACE, PROPERTY
from sinhkehoach.template.dead_names import drop_dead_names, ids
from sinhkehoach.template.tidy import tidy

CONTENT_TYPES = "[Content_Types].xml"
_PACKAGE_RELATIONS = "_rels/.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_RELATION = f"{{{_PACKAGE}relationships}}Relationship"
_OVERRIDE = f"{{{_PACKAGE}content-types}}Override"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_ORIGIN_NAMESPACE = NAMESPACE.encode()
# The root of a part stands within so many bytes.
_ROOT_WITHIN = 1000
_ORIGIN_STORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<ds:datastoreItem ds:itemID="{7C0E4A52-3B6D-4E0B-9A41-5D2F6C1B8E37}"'
    ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
).encode()
# A body of a hundred pages; a template has one or two.
_MOST_BYTES_WITH_TAGS = 2 * 2**20
_TOO_LONG = Problem(
    "SKH502", "thân mẫu dài bất thường", "Mẫu chỉ giữ khung của văn bản; xóa phần nội dung thừa trong mẫu"
)
_ADVICE = "Mở bằng Word rồi lưu lại theo kiểu Word Document (.docx)"


@dataclass(frozen=True, slots=True)
class TemplateParts:
    """A template taken apart: body, headers and footers, which may hold tags; styles; all else as bytes.

    `notes_part` is where the footnotes go, `origin_part` where it is said what a document was made from;
    `properties` are the template's own custom properties, their elements as text.
    """

    document_part: str
    notes_part: str
    origin_part: str
    properties: str
    tagged: Mapping[str, Element]
    styles: Element
    static: Mapping[str, bytes]

    @property
    def body(self) -> Element:
        return self.tagged[self.document_part]


def take_apart(members: Mapping[str, bytes]) -> TemplateParts:
    """Return the parts of a template; raise ProblemsFound when one that Word needs is missing or damaged."""
    try:
        return _Dismantling(dict(members)).parts()
    except (etree.XMLSyntaxError, KeyError) as error:
        raise ProblemsFound(
            (Problem("SKH501", "tệp mẫu thiếu phần hoặc đã hỏng bên trong", _ADVICE),)
        ) from error


class _Dismantling:
    def __init__(self, members: dict[str, bytes]) -> None:
        self.members = members
        self.package = read_xml(members[_PACKAGE_RELATIONS])
        self.types = read_xml(members[CONTENT_TYPES])
        self.document_part = self._first_target(self.package, "", "officeDocument")
        self.relations_part = join(
            dirname(self.document_part), "_rels", f"{self.document_part.rpartition('/')[2]}.rels"
        )
        self.relations = read_xml(members[self.relations_part])

    def parts(self) -> TemplateParts:
        styles_part = self._part("styles")
        names = (self.document_part, *self._margin_parts())
        if any(len(self.members[name]) > _MOST_BYTES_WITH_TAGS for name in names):
            raise ProblemsFound((_TOO_LONG,))
        roots = self._in_order(styles_part)
        tagged, styles = {name: roots[name] for name in names}, roots[styles_part]
        self.members[styles_part] = _bytes(styles)
        if child(tagged[self.document_part], "body") is None or tagged[self.document_part].prefix != "w":
            raise KeyError(WORD_NAMESPACE)
        self._leave_out()
        self._announce_properties()
        notes_part = self._announce_footnotes()
        origin_part = self._announce_origin()
        properties = self._announce_custom_properties()
        self._call_it_a_document()
        self.members[_PACKAGE_RELATIONS] = _bytes(self.package)
        self.members[self.relations_part] = _bytes(self.relations)
        self.members[CONTENT_TYPES] = _bytes(self.types)
        own = {CORE_PART, APP_PART, CUSTOM_PART, notes_part, origin_part, *tagged}
        static = {name: data for name, data in self.members.items() if name not in own}
        return TemplateParts(self.document_part, notes_part, origin_part, properties, tagged, styles, static)

    def _targets(self, relations: Element, folder: str, kind: str) -> list[str]:
        """Return the members that `relations`, those of a part in `folder`, lead to by `kind`."""
        return [
            normpath(join("/", folder, relation.get("Target", ""))).lstrip("/")
            for relation in relations.iterfind(_RELATION)
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External"
        ]

    def _first_target(self, relations: Element, folder: str, kind: str) -> str:
        """Return the first of `_targets`; raise KeyError when there is none that was looked through as XML."""
        targets = self._targets(relations, folder, kind)
        if not targets or not targets[0].endswith(".xml"):
            raise KeyError(kind)
        return targets[0]

    def _part(self, kind: str) -> str:
        """Return the member of `kind` that the document leads to; raise KeyError when there is none."""
        return self._first_target(self.relations, dirname(self.document_part), kind)

    def _in_order(self, styles_part: str) -> dict[str, Element]:
        """Return the roots of the parts of the document, each put in order and kept so."""
        names = [name for name in self.members if name.startswith("word/") and name.endswith(".xml")]
        roots = {name: read_xml(self.members[name]) for name in names}
        numbering = self._targets(self.relations, dirname(self.document_part), "numbering")
        lists = ids(roots[numbering[0]], "num", "numId") if numbering else frozenset()
        styles = ids(roots[styles_part], "style", "styleId")
        for name, root in roots.items():
            before = etree.tostring(root)
            tidy(root)
            set_in_order(root)
            drop_dead_names(root, styles, lists)
            if etree.tostring(root) != before:
                self.members[name] = _bytes(root)
        return roots

    def _margin_parts(self) -> list[str]:
        folder = dirname(self.document_part)
        return [
            name
            for kind in ("header", "footer")
            for name in sorted(self._targets(self.relations, folder, kind))
            if name.endswith(".xml")
        ]

    def _leave_out(self) -> None:
        """Drop the picture of the template's first page, and the path of the file it was itself made from."""
        for relation in self.package.findall(_RELATION):
            if relation.get("Type", "").endswith("/thumbnail"):
                self.members.pop(relation.get("Target", "").lstrip("/"), None)
                self.package.remove(relation)
        settings_part = self._part("settings")
        settings = read_xml(self.members[settings_part])
        attached = child(settings, "attachedTemplate")
        if attached is not None:
            settings.remove(attached)
            self.members[settings_part] = _bytes(settings)
            self.members.pop(
                join(dirname(settings_part), "_rels", f"{settings_part.rpartition('/')[2]}.rels"), None
            )

    def _announce_properties(self) -> None:
        core = f"{_PACKAGE}relationships/metadata/core-properties"
        for kind, part, content_type in (
            (core, CORE_PART, _CORE_TYPE),
            (f"{_OFFICE}extended-properties", APP_PART, _APP_TYPE),
        ):
            for relation in self.package.findall(_RELATION):
                # LibreOffice writes the way to this word in other letters.
                if relation.get("Type", "").endswith(kind[kind.rindex("/") :]):
                    self.members.pop(relation.get("Target", "").lstrip("/"), None)
                    self.package.remove(relation)
            _relate(self.package, kind, part)
            self._declare(part, content_type)

    def _announce_footnotes(self) -> str:
        """Return the part of the footnotes, declared where the template had none."""
        folder = dirname(self.document_part)
        found = self._targets(self.relations, folder, "footnotes")
        part = found[0] if found else join(folder, "footnotes.xml")
        if not found:
            _relate(self.relations, f"{_OFFICE}footnotes", relpath(part, folder))
            self._declare(part, f"{_WORD_TYPE}footnotes+xml")
        settings_part = self._part("settings")
        settings = read_xml(self.members[settings_part])
        _set_separators(settings)
        set_in_order(settings)
        self.members[settings_part] = _bytes(settings)
        return part

    def _announce_origin(self) -> str:
        """Return the part that will say what a document was made from, known to the document as custom XML.

        A template that was itself such a document says so no longer.
        """
        folder = dirname(self.document_part)
        for part in self._targets(self.relations, folder, "customXml"):
            if _ORIGIN_NAMESPACE in self.members.get(part, b"")[:_ROOT_WITHIN]:
                self._remove_custom_xml(part)
        number = next(
            number for number in range(1, len(self.members) + 2) if _custom_xml(number) not in self.members
        )
        part, properties = _custom_xml(number), f"customXml/itemProps{number}.xml"
        _relate(self.relations, f"{_OFFICE}customXml", relpath(part, folder))
        relations = read_xml(f'<Relationships xmlns="{_PACKAGE}relationships"/>'.encode())
        _relate(relations, f"{_OFFICE}customXmlProps", f"itemProps{number}.xml")
        self.members[f"customXml/_rels/item{number}.xml.rels"] = _bytes(relations)
        self.members[properties] = _ORIGIN_STORE
        self._declare(properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
        if all(each.get("Extension") != "xml" for each in self.types):
            self._declare(part, "application/xml")
        return part

    def _remove_custom_xml(self, part: str) -> None:
        for relation in self.relations.findall(_RELATION):
            if normpath(join("/", dirname(self.document_part), relation.get("Target", ""))) == f"/{part}":
                self.relations.remove(relation)
        relations_part = join(dirname(part), "_rels", f"{part.rpartition('/')[2]}.rels")
        relations = self.members.pop(relations_part, None)
        below = self._targets(read_xml(relations), dirname(part), "customXmlProps") if relations else []
        for name in (part, *below):
            self.members.pop(name, None)
            self._undeclare(name)

    def _announce_custom_properties(self) -> str:
        """Return the elements of the template's own custom properties as text, without the one that is ours."""
        kind = f"{_OFFICE}custom-properties"
        kept = ""
        for relation in self.package.findall(_RELATION):
            if relation.get("Type") == kind:
                data = self.members.pop(relation.get("Target", "").lstrip("/"), None)
                kept += _own_properties(data) if data else ""
                self.package.remove(relation)
        _relate(self.package, kind, CUSTOM_PART)
        self._declare(CUSTOM_PART, "application/vnd.openxmlformats-officedocument.custom-properties+xml")
        return kept

    def _undeclare(self, part: str) -> None:
        for override in self.types.findall(_OVERRIDE):
            if override.get("PartName") == f"/{part}":
                self.types.remove(override)

    def _declare(self, part: str, content_type: str) -> None:
        self._undeclare(part)
        etree.SubElement(self.types, _OVERRIDE, PartName=f"/{part}", ContentType=content_type)

    def _call_it_a_document(self) -> None:
        """A file saved as a Word template (.dotx) makes documents, not templates."""
        self._declare(self.document_part, f"{_WORD_TYPE}document.main+xml")


def _custom_xml(number: int) -> str:
    return f"customXml/item{number}.xml"


def _own_properties(data: bytes) -> str:
    """Return the elements of a docProps/custom.xml as text, but for the line that names a document's source."""
    return "".join(
        etree.tostring(each, encoding="unicode", with_tail=False)
        for each in read_xml(data)
        if each.get("name") != PROPERTY
    )


def _relate(relations: Element, kind: str, target: str) -> None:
    taken = {relation.get("Id") for relation in relations.iterfind(_RELATION)}
    free = next(f"rIdKh{number}" for number in range(1, len(taken) + 2) if f"rIdKh{number}" not in taken)
    etree.SubElement(relations, _RELATION, Id=free, Type=kind, Target=target)


def _set_separators(settings: Element) -> None:
    """Make the settings name notes -1 and 0 as the lines above the footnotes, and no other; where, is not yet said."""
    notes = child(settings, "footnotePr")
    if notes is None:
        notes = etree.SubElement(settings, f"{W}footnotePr")
    for note in notes.findall(f"{W}footnote"):
        notes.remove(note)
    for number in ("-1", "0"):
        etree.SubElement(notes, f"{W}footnote", {f"{W}id": number})


def _bytes(root: Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
