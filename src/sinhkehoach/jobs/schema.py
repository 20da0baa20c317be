"""The name of a kind of file → the JSON Schema by which editors complete and check such files."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.jobs.open_plan import Offices
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLANS, Workspace
from sinhkehoach.schema.json_schema import SchemaOf, schema_text
from sinhkehoach.write.guard import digest_of, save_file

SCHEMAS: Final = "schema"


def schema_of(name: str) -> str:
    """Return the schema called `name`, one of SchemaOf, as the text of its file."""
    return schema_text(SchemaOf(name))


def renew_schemas(workspace: Workspace) -> list[Path]:
    """Write the workspace's schemas, with the names of its office to choose from; return the files that have changed.

    Raises UserError for an office's file that cannot be understood, and where nothing can be written.
    """
    found = Offices().beside(workspace.root / PLANS / OFFICE_FILE)
    if found.office is None:
        first = found.problems[0]
        line = f", dòng {first.position.line}" if first.position else ""
        raise UserError(f"Tệp {PLANS}/{OFFICE_FILE}{line} có lỗi: {first.message}", first.hint)
    texts = {f"{what}.schema.json": schema_text(what, found.office) for what in SchemaOf}
    files = {workspace.root / SCHEMAS / name: text.encode() for name, text in texts.items()}
    return [file for file, data in files.items() if _is_renewed(file, data)]


def _is_renewed(file: Path, data: bytes) -> bool:
    there = bytes_if_readable(file)
    if there == data:
        return False
    save_file(data, file, seen=None if there is None else digest_of(there))
    return True
