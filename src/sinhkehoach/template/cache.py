"""PreparedTemplate ↔ a file in the user's cache folder: plain data, never code, and ignored when damaged.

The file is three parts: a checksum of the rest, a line of JSON, the deflated members one after the other.
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.base.program import program_id
from sinhkehoach.opc.package import Member
from sinhkehoach.template.prepared_template import Geometry, JinjaFacts, PreparedTemplate, Slot, Style
from sinhkehoach.write.atomic import create_file

_ENDING: Final = ".mau"


def cache_file(folder: Path, template: bytes) -> Path:
    """Return where this program keeps the template with the bytes `template`: one of other code has another file."""
    return folder / f"{sha256(template).hexdigest()}-{program_id()}{_ENDING}"


def load(file: Path) -> PreparedTemplate | None:
    """Return what `file` holds, None when it is missing, damaged, or not ours."""
    data = bytes_if_readable(file)
    if data is None:
        return None
    try:
        checksum, _, content = data.partition(b"\n")
        if checksum.decode("ascii") != sha256(content).hexdigest():
            return None
        head, _, blob = content.partition(b"\n")
        return _template(json.loads(head), blob)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def store(file: Path, template: PreparedTemplate) -> None:
    """Keep `template` in `file`, whole or not at all; a folder that cannot be written to is no matter.

    What another program has kept of the same template goes.
    """
    content = json.dumps(_plain(template), ensure_ascii=False).encode() + b"\n"
    content += b"".join(member.deflated for member in template.static)
    checksum = sha256(content).hexdigest().encode()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        same = file.name.partition("-")[0]
        # Of earlier versions of the program, which kept their drafts under other names, as well.
        for left in (*file.parent.glob("[!.]*.tmp"), *file.parent.glob(f"{same}-*{_ENDING}")):
            left.unlink(missing_ok=True)
        create_file(checksum + b"\n" + content, file)
    except OSError:  # another run has just kept it, or nobody can
        return


def _plain(template: PreparedTemplate) -> dict[str, Any]:
    return {
        "digest": template.digest,
        "document": template.document_part,
        "notes": template.notes_part,
        "origin": template.origin_part,
        "properties": template.properties,
        "sources": dict(template.sources),
        "static": [
            (member.name, member.crc, member.size, len(member.deflated)) for member in template.static
        ],
        "styles": {name: (style.id, style.align) for name, style in template.styles.items()},
        "slots": {name: slot._asdict() for name, slot in template.geometry.slots.items()},
        "landscape": template.geometry.landscape_width,
        "jinja": template.jinja and template.jinja._asdict(),
    }


def _template(plain: dict[str, Any], blob: bytes) -> PreparedTemplate:
    slots = {name: Slot(**slot) for name, slot in plain["slots"].items()}
    return PreparedTemplate(
        digest=plain["digest"],
        document_part=plain["document"],
        notes_part=plain["notes"],
        origin_part=plain["origin"],
        properties=plain["properties"],
        sources=plain["sources"],
        static=tuple(_members(plain["static"], blob)),
        styles={name: Style(*style) for name, style in plain["styles"].items()},
        geometry=Geometry(slots, plain["landscape"]),
        jinja=plain["jinja"] and JinjaFacts(**plain["jinja"]),
    )


def _members(facts: list[tuple[str, int, int, int]], blob: bytes) -> Iterator[Member]:
    start = 0
    for name, crc, size, length in facts:
        yield Member(name, crc, size, blob[start : start + length])
        start += length
