"""Paths → bytes, or a sentence that says why not; a plan file → the files that its document is made from."""

from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.workspace import office_file, workspace_of
from sinhkehoach.provenance.origin import SourceFile, Sources


def read_bytes(file: Path) -> bytes:
    """Return what is in `file`; raises UserError with a sentence for people."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise UserError(f"Không có tệp “{file}”", "xem lại tên tệp và thư mục") from None
    except IsADirectoryError:
        raise UserError(f"“{file}” là thư mục, không phải tệp", "ghi tên một tệp .docx") from None
    except OSError:
        raise UserError(f"Không đọc được tệp “{file}”", "đóng tệp trong Word, xem lại quyền đọc") from None


def bytes_if_readable(file: Path) -> bytes | None:
    """Return what is in `file`, None where there is no such file or it cannot be read."""
    try:
        return file.read_bytes()
    except OSError:
        return None


def plan_sources(plan_file: Path, *, enclosed: bool, findings: int = 0) -> Sources | None:
    """Return plan and office file as they are on disk, named from the workspace; None for a plan that cannot be read."""
    plan = _source_file(plan_file)
    if plan is None:
        return None
    office = _source_file(office_file(plan_file))
    return Sources(program_id(), plan, office, enclosed, findings)


def _source_file(file: Path) -> SourceFile | None:
    data = bytes_if_readable(file)
    return None if data is None else SourceFile(_name(file), data)


def _name(file: Path) -> str:
    """Return the file's path from the root of its workspace, `plans/x.yaml`; the same on every machine."""
    root, whole = workspace_of(file).root, file.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.name
