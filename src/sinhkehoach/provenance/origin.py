"""What a document was made from → the part of the .docx that says so, with the YAML itself in it.

The part is a custom XML part: Word and LibreOffice keep it when they save. The YAML stands there byte for byte,
in hexadecimal digits: the package deflates them to a quarter, and no build of zlib has a say in what the part holds.
"""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.opc.package import Member
from sinhkehoach.opc.xml_text import attribute_xml, text_xml
from sinhkehoach.provenance.marks import Stretch

NAMESPACE: Final = "urn:sinhkehoach:origin"
PROPERTY: Final = "sinhkehoach"
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PROPERTIES_START: Final = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
)
# The set of properties that users see under File > Info > Properties > Advanced.
_USER_PROPERTIES: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_SHORT: Final = 12
_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class SourceFile(NamedTuple):
    """A file that a document is made from: its name within the workspace, and its bytes."""

    name: str
    data: bytes

    @property
    def digest(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return _digest(self.data)


class NamedDigest(NamedTuple):
    """A source file by name, and the SHA-256 of what was in it."""

    name: str
    sha256: str


class UnitOrigin(NamedTuple):
    """What the plan of one unit was put together from: a common plan, and the row of `unit` in a table of units.

    The digest of the table is that of the row alone.
    """

    common: NamedDigest
    table: NamedDigest
    unit: str


class Paper(NamedTuple):
    """What a document that is not the plan itself is: a report on a stretch of time, an extract for a unit.

    `kind` says which, `about` of what; a draft may lack figures.
    """

    kind: str
    about: str
    is_draft: bool = False


class Sources(NamedTuple):
    """What goes into a document besides its template: the plan, the office's facts if there are any, the program.

    Only the digests go along where the files are not to be `enclosed`: for publication. `findings` counts what the
    check of the plan had to say. `unit` tells what the plan itself was put together from, None for one that was written;
    `paper` what is made of it, None for its own document. Of `pictures` the digests are told.
    """

    program: str
    plan: SourceFile
    office: SourceFile | None
    enclosed: bool = True
    findings: int = 0
    unit: UnitOrigin | None = None
    paper: Paper | None = None
    pictures: tuple[NamedDigest, ...] = ()


class Origin(NamedTuple):
    """What a document was made from; `program` is empty, `plan` and `template` are None in one that tells nothing.

    `findings` counts what the check of the plan had to say, None where that is not told. `files` are the sources that
    go along, by name; `marks` gives the key path of each mark by its number. `intact` is True when nothing in the file
    has changed since it was made. `unit` tells what the plan was put together from, None for one that was written;
    `paper` what was made of it, None for its own document.
    """

    program: str
    plan: NamedDigest | None
    office: NamedDigest | None
    template: NamedDigest | None
    findings: int | None
    files: Mapping[str, bytes]
    marks: tuple[KeyPath, ...]
    intact: bool
    unit: UnitOrigin | None = None
    paper: Paper | None = None
    pictures: tuple[NamedDigest, ...] = ()

    @property
    def plan_file(self) -> SourceFile | None:
        """The plan's YAML as it was then, None where it does not go along."""
        return self._enclosed(self.plan)

    @property
    def office_file(self) -> SourceFile | None:
        """The office's facts as they were then, None where there were none or they do not go along."""
        return self._enclosed(self.office)

    def _enclosed(self, named: NamedDigest | None) -> SourceFile | None:
        data = self.files.get(named.name) if named else None
        return None if named is None or data is None else SourceFile(named.name, data)


def origin_xml(
    sources: Sources | None, template: NamedDigest, marks: list[Stretch], members: Iterable[Member]
) -> str:
    """Return the text of the part for a document that consists of `members`."""
    digest = members_digest((each.name, each.crc, each.size) for each in members)
    manifest: dict[str, Any] = {"members": digest, "marks": marks}
    files: list[SourceFile] = []
    if sources is not None:
        files = [each for each in (sources.plan, sources.office) if each]
        manifest |= {
            "program": sources.program,
            "plan": {"name": sources.plan.name, "sha256": sources.plan.digest},
            "office": sources.office and {"name": sources.office.name, "sha256": sources.office.digest},
            "template": {"name": template.name, "sha256": template.sha256},
            "findings": sources.findings,
        }
        if unit := sources.unit:
            manifest["unit"] = {
                "name": unit.unit,
                "common": unit.common._asdict(),
                "table": unit.table._asdict(),
            }
        if paper := sources.paper:
            manifest["paper"] = paper._asdict()
        if sources.pictures:
            manifest["pictures"] = [each._asdict() for each in sources.pictures]
    text = _COMPACT.encode(manifest)
    enclosed = "".join(map(_enclosed_xml, files)) if sources and sources.enclosed else ""
    return (
        f'{_DECLARATION}<origin xmlns="{NAMESPACE}"><manifest>{text_xml(text)}</manifest>{enclosed}</origin>'
    )


def members_digest(members: Iterable[tuple[str, int, int]]) -> str:
    """Return one digest for the names, checksums and sizes of all members that are not the origin's own part."""
    lines = sorted(f"{name}\t{crc:08x}\t{size}\n" for name, crc, size in members)
    return sha256("".join(lines).encode()).hexdigest()


def properties_xml(sources: Sources | None, kept: str) -> str:
    """Return docProps/custom.xml: the template's own properties, `kept`, and one line that names the source."""
    if sources is None:
        return f"{_DECLARATION}{_PROPERTIES_START}{kept}</Properties>"
    stamp = f"{sources.plan.name} {sources.plan.digest[:_SHORT]} ({sources.program})"
    number = kept.count("<property ") + 2
    return (
        f"{_DECLARATION}{_PROPERTIES_START}{kept}"
        f'<property fmtid="{_USER_PROPERTIES}" pid="{number}" name="{PROPERTY}">'
        f"<vt:lpwstr>{text_xml(stamp)}</vt:lpwstr></property></Properties>"
    )


@lru_cache(maxsize=8)
def _digest(data: bytes) -> str:
    """Return the SHA-256 of what is asked about several times for one document."""
    return sha256(data).hexdigest()


def _enclosed_xml(file: SourceFile) -> str:
    name = attribute_xml(file.name)
    return f'<source name="{name}" sha256="{file.digest}">{file.data.hex()}</source>'
