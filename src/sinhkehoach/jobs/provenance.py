"""Word file → what it was made from, and what has become of that since."""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import bytes_if_readable, is_there, read_file
from sinhkehoach.base.program import program_id
from sinhkehoach.base.safe_names import path_below, shown_name
from sinhkehoach.base.text import fold
from sinhkehoach.jobs.provenance_files import write_sources
from sinhkehoach.jobs.provenance_revisions import Revisions, revisions_with
from sinhkehoach.jobs.workspace import Workspace, template_wish, workspace_of
from sinhkehoach.opc.picture_file import MOST_BYTES
from sinhkehoach.provenance.origin import NamedDigest, Origin, SourceFile, UnitOrigin
from sinhkehoach.provenance.read_origin import origin_in
from sinhkehoach.template.template_file import read_template_file
from sinhkehoach.yaml.read.decode import LARGEST

_NOT_ENCLOSED: Final = "văn bản không kèm tệp kế hoạch, nên không tìm được trong git"
_NOT_FOLLOWED: Final = "không tìm, vì tên tệp kế hoạch ghi trong văn bản không dùng được"
_NO_WORKSPACE: Final = "chưa tìm; hãy gõ lại lệnh này trong chỗ làm việc, là thư mục có plans/"


class Since(StrEnum):
    """What has become of a file since a document was made from it."""

    SAME = "không đổi"
    CHANGED = "đã đổi"
    GONE = "không còn"
    UNKNOWN = "không rõ"
    ELSEWHERE = "tên chỉ ra ngoài chỗ làm việc, không mở"
    OF_TABLE = "lập từ bảng đơn vị, không có tệp riêng"


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """A file that a document was made from, by the name it had in its workspace, and what has become of it."""

    name: str
    since: Since


@dataclass(frozen=True, slots=True)
class OriginReport:
    """What a document says of its making, held against the workspace.

    `office` is None where the plan stated everything itself. `is_this_program` tells that the program that runs would
    make it the same way; `encloses` that the YAML goes along; `intact` that nothing has changed in it since. `paper`
    says in words what it is, "" for the plan itself. `pictures` are never in the document as files of the plan.
    """

    plan: MadeFrom
    office: MadeFrom | None
    template: MadeFrom
    program: str
    is_this_program: bool
    encloses: bool
    intact: bool
    revisions: Revisions
    common: MadeFrom | None = None
    table: MadeFrom | None = None
    unit: str = ""
    paper: str = ""
    pictures: tuple[MadeFrom, ...] = ()


@dataclass(frozen=True, slots=True)
class OriginResult:
    """What became of one file: the report on it, or what keeps it from being told; and the YAML taken out of it."""

    file: Path
    report: OriginReport | None = None
    taken_out: tuple[Path, ...] = ()
    error: UserError | None = None


def trace_origin(
    file: Path, here: Path, *, take_out: bool = False, folder: Path | None = None
) -> OriginResult:
    """Return what `file` was made from; raises nothing for bad input.

    Its sources are looked for in its own workspace, for a file that lies in none in the one around `here`. With
    `take_out` they are written into `folder`, or into a new one beside the file.
    """
    report = None
    try:
        origin = _origin(file)
        report = _report(origin, _workspace(file, here))
        written = write_sources(file, origin, folder) if take_out else ()
    except UserError as error:
        return OriginResult(file, report, error=error)
    return OriginResult(file, report, written)


def _origin(file: Path) -> Origin:
    """Return what `file` says of its making; raises UserError when it says nothing."""
    origin = origin_in(read_file(file))
    if origin is None:
        hint = "chọn văn bản do lệnh sinhkehoach sinh tạo ra; phần ghi nguồn có thể đã mất khi lưu sang dạng khác"
        raise UserError(f"“{file}” không ghi nguồn gốc của chương trình này", hint)
    return origin


def _workspace(file: Path, here: Path) -> Workspace | None:
    """Return the workspace to look for sources in, None where neither the file nor `here` lies in one."""
    return next((each for each in map(workspace_of, (file, here)) if each.has_plans), None)


def _report(origin: Origin, workspace: Workspace | None) -> OriginReport:
    plan, template = origin.plan, origin.template
    if plan is None or template is None:
        raise UserError("Văn bản này do chương trình in ra nhưng không ghi tên tệp kế hoạch")
    report = _report_on(origin, plan, template, workspace)
    return _with_unit(report, origin.unit, workspace) if origin.unit else report


def _with_unit(report: OriginReport, unit: UnitOrigin, workspace: Workspace | None) -> OriginReport:
    """Return the report on a document whose plan was put together from a table of units."""
    plan = replace(report.plan, since=Since.OF_TABLE) if report.plan.since is Since.GONE else report.plan
    common = _made_from(unit.common, workspace, workspace and workspace.plan_named(unit.common.name))
    table = MadeFrom(shown_name(unit.table.name), _row_since(unit, workspace))
    return replace(report, plan=plan, common=common, table=table, unit=shown_name(unit.unit))


def _row_since(unit: UnitOrigin, workspace: Workspace | None) -> Since:
    """Return what has become of the row of a unit, wherever it stands in its table now."""
    if workspace is None:
        return Since.UNKNOWN
    place = path_below(workspace.root, unit.table.name)
    if place is None:
        return Since.ELSEWHERE
    if not is_there(place):
        return Since.GONE
    from sinhkehoach.jobs.unit_table import read_unit_table  # noqa: PLC0415 — most documents have no table

    try:
        rows = [row for row in read_unit_table(place).rows if fold(row.name) == fold(unit.unit)]
    except UserError:
        return Since.UNKNOWN
    if not rows:
        return Since.GONE
    return Since.SAME if any(row.digest == unit.table.sha256 for row in rows) else Since.CHANGED


def _report_on(
    origin: Origin, plan: NamedDigest, template: NamedDigest, workspace: Workspace | None
) -> OriginReport:
    return OriginReport(
        plan=_made_from(plan, workspace, workspace and workspace.plan_named(plan.name)),
        office=_made_from(origin.office, workspace, workspace and workspace.office_named(origin.office.name))
        if origin.office
        else None,
        template=MadeFrom(shown_name(template.name), _template_since(template, workspace)),
        program=shown_name(origin.program),
        is_this_program=origin.program == program_id(),
        encloses=origin.plan_file is not None,
        intact=origin.intact,
        revisions=_revisions(plan, origin.plan_file, workspace),
        paper=shown_name(f"{origin.paper.kind} {origin.paper.about}") if origin.paper else "",
        pictures=tuple(_picture_since(each, workspace) for each in origin.pictures),
    )


def _made_from(named: NamedDigest, workspace: Workspace | None, place: Path | None) -> MadeFrom:
    return MadeFrom(shown_name(named.name), _since(named, workspace, place))


def _picture_since(picture: NamedDigest, workspace: Workspace | None) -> MadeFrom:
    try:
        place = workspace and workspace.picture(picture.name)
    except UserError:
        place = None
    return MadeFrom(shown_name(picture.name), _since(picture, workspace, place, MOST_BYTES))


def _since(named: NamedDigest, workspace: Workspace | None, place: Path | None, most: int = LARGEST) -> Since:
    """Return what has become of a file; `place` is where its name leads, None for one that is not followed."""
    if workspace is None:
        return Since.UNKNOWN
    if place is None:
        return Since.ELSEWHERE
    data = bytes_if_readable(place, most)
    if data is None:
        return Since.GONE
    return Since.SAME if sha256(data).hexdigest() == named.sha256 else Since.CHANGED


def _template_since(template: NamedDigest, workspace: Workspace | None) -> Since:
    if workspace is None:
        return Since.UNKNOWN
    try:
        file = workspace.template(template_wish(template.name))
    except UserError:
        return Since.ELSEWHERE
    try:
        digest = sha256(read_template_file(file)).hexdigest()
    except UserError:
        return Since.GONE
    return Since.SAME if digest == template.sha256 else Since.CHANGED


def _revisions(plan: NamedDigest, enclosed: SourceFile | None, workspace: Workspace | None) -> Revisions:
    """Return where git has the plan; without its bytes in the document, those in the workspace may be the same."""
    if workspace is None:
        return Revisions(absence=_NO_WORKSPACE)
    place = workspace.plan_named(plan.name)
    if place is None:
        return Revisions(absence=_NOT_FOLLOWED)
    data = enclosed.data if enclosed else bytes_if_readable(place, LARGEST)
    if data is None or sha256(data).hexdigest() != plan.sha256:
        return Revisions(absence=_NOT_ENCLOSED)
    return revisions_with(data, plan.name, workspace.root)
