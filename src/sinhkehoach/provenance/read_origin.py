"""Bytes of a .docx → what it says it was made from, and whether it is still as it was made."""

import json
from collections.abc import Mapping
from typing import Any, Final
from xml.etree import ElementTree as ET

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.opc.container import Container, PackageError, open_container
from sinhkehoach.provenance.marks import marked_paths
from sinhkehoach.provenance.origin import (
    NAMESPACE,
    NamedDigest,
    Origin,
    Paper,
    SourceFile,
    UnitOrigin,
    members_digest,
)

_PLACE: Final = lazy_pattern(r"customXml/[^/]+\.xml")
_MOST_MARKS: Final = 2_000_000
_DAMAGED: Final = (AttributeError, ET.ParseError, KeyError, PackageError, TypeError, ValueError)


def read_origin(data: bytes) -> Origin | None:
    """Return what the Word file `data` says of its making, None for a file of another origin or a damaged one."""
    try:
        return origin_in(data)
    except PackageError:
        return None


def origin_in(data: bytes) -> Origin | None:
    """Return what `read_origin` does; raises PackageError with the reason why a file cannot be opened at all."""
    members = open_container(data)
    try:
        for name in filter(_PLACE.fullmatch, members):
            part = members[name]
            if NAMESPACE.encode() in part and b"<!DOCTYPE" not in part:
                root = ET.fromstring(part)  # noqa: S314 — no document type, so no entities
                if root.tag == _tag("origin"):
                    return _origin(root, members, name)
    except _DAMAGED:
        return None
    return None


def _origin(root: ET.Element, members: Container, part: str) -> Origin:
    said = json.loads(root.findtext(_tag("manifest"), ""))
    found = members_digest(
        (each.filename, each.CRC, each.file_size) for each in members.directory if each.filename != part
    )
    return Origin(
        program=_text(said.get("program", "")),
        plan=_named(said.get("plan")),
        office=_named(said.get("office")),
        template=_named(said.get("template")),
        findings=said.get("findings"),
        files=dict(_file(each) for each in root.findall(_tag("source"))),
        marks=_marks(said.get("marks", [])),
        intact=found == said["members"] and members.is_sound(),
        unit=_unit(said.get("unit")),
        paper=_paper(said.get("paper")),
        pictures=tuple(filter(None, map(_named, said.get("pictures", [])))),
    )


def _paper(said: Mapping[str, Any] | None) -> Paper | None:
    if not said:
        return None
    return Paper(_text(said["kind"]), _text(said["about"]), said.get("is_draft") is True)


def _unit(said: Mapping[str, Any] | None) -> UnitOrigin | None:
    common, table = (_named(said["common"]), _named(said["table"])) if said else (None, None)
    return UnitOrigin(common, table, _text(said["name"])) if said and common and table else None


def _marks(told: list[tuple[list[str | int], int]]) -> tuple[KeyPath, ...]:
    if sum(count for _, count in told) > _MOST_MARKS:
        raise ValueError("too many marks")
    return tuple(marked_paths([(tuple(path), count) for path, count in told]))


def _named(said: Mapping[str, str] | None) -> NamedDigest | None:
    return NamedDigest(_text(said["name"]), _text(said["sha256"])) if said else None


def _text(said: object) -> str:
    """Return a name or digest as it was written; raises ValueError for what is none."""
    if not isinstance(said, str):
        raise ValueError(said)  # noqa: TRY004 — a damaged file, not a mistake of ours
    return said


def _file(source: ET.Element) -> tuple[str, bytes]:
    """Return name and bytes of an enclosed file; raises ValueError when they are not those that were put in."""
    file = SourceFile(source.get("name", ""), bytes.fromhex(source.text or ""))
    if file.digest != source.get("sha256"):
        raise ValueError(file.name)
    return file.name, file.data


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
