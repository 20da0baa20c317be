"""Plan file → the files that its document is made from, byte for byte."""

from pathlib import Path

from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.word_file import bytes_if_readable
from sinhkehoach.jobs.workspace import OFFICE_FILE, workspace_of
from sinhkehoach.provenance.origin import SourceFile, Sources


def plan_sources(plan_file: Path, *, enclosed: bool, findings: int = 0) -> Sources | None:
    """Return plan and office file as they are on disk, named from the workspace; None for a plan that cannot be read."""
    plan = _source_file(plan_file)
    if plan is None:
        return None
    office = _source_file(plan_file.with_name(OFFICE_FILE))
    return Sources(program_id(), plan, office, enclosed, findings)


def _source_file(file: Path) -> SourceFile | None:
    data = bytes_if_readable(file)
    return None if data is None else SourceFile(_name(file), data)


def _name(file: Path) -> str:
    """Return the file's path from the root of its workspace, `plans/x.yaml`; the same on every machine."""
    root, whole = workspace_of(file).root, file.resolve()
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.name
