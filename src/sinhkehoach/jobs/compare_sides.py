"""A plan's name on the command line (file, document, or `revision:path` of git) → the plan, its facts, its document."""

from pathlib import Path, PurePosixPath
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import is_file, is_there, read_file
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.jobs.find_plans import plan_among
from sinhkehoach.jobs.git_program import file_at_revision, files_at_revision
from sinhkehoach.jobs.no_office import is_empty, with_one_reason
from sinhkehoach.jobs.read_plan import office_of, printable_plan, values_of
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, office_file, workspace_of
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.yaml.read.reader import read_source
from sinhkehoach.yaml.read.source import Source

_DOCUMENT: Final = ".docx"
_FOREIGN: Final = (".doc", ".dot", ".odt", ".rtf", ".wps", ".pdf", ".txt")
# `HEAD~1:plans/x.yaml`, never the drive of `C:\x.yaml`.
_AT_REVISION: Final = lazy_pattern(r"(?P<revision>[^:]{2,}|@):(?P<path>.+)")


def open_side(name: str, folder: Path) -> PlanVersion:
    """Return the plan called `name`, seen from `folder`, with the office's facts that stand beside it.

    Of a document made by this program it is the plan that the document was made from. Raises UserError where there is
    none, ProblemsFound where it has errors that keep it from being printed.
    """
    source, office = _sources(name, folder)
    try:
        return PlanVersion(*printable_plan(source, office))
    except ProblemsFound as found:
        if office != Office():
            raise
        raise ProblemsFound(with_one_reason(found.problems, office_file(folder / name))) from found


def is_foreign(name: str, folder: Path) -> bool:
    """Say whether `name` is a document that does not hold the plan that it was made from."""
    file = folder / name
    if file.suffix.lower() in _FOREIGN:
        return is_file(file)
    if not name.endswith(_DOCUMENT) or not is_file(file):
        return False
    from sinhkehoach.provenance.read_origin import read_origin  # noqa: PLC0415 — zipfile loads slowly, plans need none

    try:
        origin = read_origin(read_file(file))
    except UserError:
        return False
    return origin is None or origin.plan_file is None


def edited_by_hand(name: str, folder: Path) -> bool:
    """Say whether `name` is a document that has been changed since it was made."""
    if not name.endswith(_DOCUMENT):
        return False
    from sinhkehoach.provenance.read_origin import read_origin  # noqa: PLC0415 — zipfile loads slowly, plans need none

    origin = read_origin(read_file(folder / name))
    return origin is not None and not origin.intact


def _sources(name: str, folder: Path) -> tuple[Source, Office]:
    file = folder / name
    if name.endswith(_DOCUMENT):
        return _from_document(file)
    at_revision = None if is_there(file) else _AT_REVISION.fullmatch(name)
    if at_revision:
        return _from_git(at_revision["revision"], at_revision["path"], folder)
    return read_source(file, canonical_key), office_beside(file)


def _from_document(file: Path) -> tuple[Source, Office]:
    """Return what the document `file` was made from."""
    from sinhkehoach.provenance.read_origin import origin_in  # noqa: PLC0415 — zipfile loads slowly, plans need none

    origin = origin_in(read_file(file))
    plan = origin.plan_file if origin else None
    if origin is None or plan is None:
        hint = "so sánh hai tệp kế hoạch .yaml, hoặc hai văn bản do lệnh sinh tạo ra có kèm kế hoạch"
        raise UserError(f"Tệp “{file}” không kèm kế hoạch mà nó được tạo ra từ đó", hint)
    office = origin.office_file
    return values_of(_named_in(file, plan)), office_of(office and _named_in(file, office))


def _named_in(document: Path, enclosed: SourceFile) -> SourceFile:
    """Return what is `enclosed` under a name that tells where it lies."""
    return SourceFile(f"{document} ({enclosed.name})", enclosed.data)


def office_beside(file: Path) -> Office:
    """Return the office's facts that stand beside `file`; raises ProblemsFound where they have errors."""
    office = office_file(file)
    data = SourceFiles().if_there(office)
    if data is None:
        return Office()
    try:
        return office_of(SourceFile(str(office), data))
    except ProblemsFound as found:
        if is_empty(found.problems):
            return Office()
        raise


def _from_git(revision: str, path: str, folder: Path) -> tuple[Source, Office]:
    """Return the plan and the office's facts as they were at `revision`."""
    plan = file_at_revision(revision, path, folder)
    if plan is None:
        root = workspace_of(folder).root
        plans = (file for file in files_at_revision(revision, PLANS, root) if file.suffix in PLAN_ENDINGS)
        if found := plan_among(plans, PurePosixPath(path)):
            return _from_git(revision, str(found), root)
        message = f"Trong bản “{revision}” không có tệp “{path}”"
        raise UserError(
            message, "xem lại tên tệp: ghi như khi đứng ở thư mục này, ví dụ HEAD:plans/ke-hoach.yaml"
        )
    return values_of(SourceFile(f"{revision}:{path}", plan)), office_of(
        _office_in_git(revision, path, folder)
    )


def _office_in_git(revision: str, path: str, folder: Path) -> SourceFile | None:
    """Return the office's file nearest upwards from the plan at `path`, as it was at `revision`; None for none."""
    for place in PurePosixPath(path).parents:
        name = f"{place}/{OFFICE_FILE}"
        data = file_at_revision(revision, name, folder)
        if data is not None:
            return SourceFile(f"{revision}:{name}", data)
    return None
