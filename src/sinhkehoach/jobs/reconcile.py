"""A document edited by hand → what was changed, and the plan's YAML with what can go back into it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff
from functools import partial
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.base.position import Position
from sinhkehoach.base.program import program_id
from sinhkehoach.base.safe_names import shown_name
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.missing_plan import missing_plan
from sinhkehoach.jobs.read_plan import office_of, values_in, values_of
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.jobs.remake import Remaker
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import (
    OFFICE_FILE,
    USUAL_TEMPLATE,
    Workspace,
    office_file,
    template_wish,
    workspace_of,
)
from sinhkehoach.model.validate import validate
from sinhkehoach.provenance.origin import NamedDigest, Origin, SourceFile
from sinhkehoach.provenance.read_origin import origin_in
from sinhkehoach.reconcile.accept import Accepted, accept
from sinhkehoach.reconcile.find import find_hand_edits
from sinhkehoach.reconcile.hand_edit import HandEdit
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.merge import lines_now
from sinhkehoach.reconcile.place_office import place_in_office
from sinhkehoach.reconcile.rebase import rebase
from sinhkehoach.reconcile.said import words_of
from sinhkehoach.reconcile.units import Reading, reading_of
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.guard import Taken, digest_of, save_file
from sinhkehoach.yaml.read.decode import decode, encode_as

# A plan that is saved while it is worked on is read again; nobody saves one all the time.
_ATTEMPTS: Final = 4

_OTHER_OFFICE: Final = "Sổ tay co-quan.yaml đã khác lúc tạo văn bản: vài chỗ khác có thể do đó."
_OTHER_TEMPLATE: Final = "Mẫu Word đã khác lúc tạo văn bản: chỗ khác ở phần chữ cố định có thể do mẫu."
_OTHER_PROGRAM: Final = "Văn bản do một bản khác của chương trình tạo ra: vài chỗ khác có thể do đó."
_NO_ORIGIN: Final = "Tệp này không phải do chương trình tạo ra, hoặc đã mất phần ghi nguồn bên trong"
_NO_ORIGIN_HINT: Final = (
    "chỉ đối chiếu được văn bản do lệnh sinhkehoach sinh tạo ra; đã lưu qua .doc, .odt, Google Docs hay WPS thì ghi"
    " thêm --ke-hoach TỆP.yaml để so theo độ giống"
)
_BY_LIKENESS: Final = (
    "Văn bản đã mất phần ghi nguồn bên trong: so theo độ giống với văn bản mà {} cho ra lúc này, xin xem kỹ."
)
# From this share of lost text on (0 to 1) it may be another document.
_MUCH: Final = 1 / 3
_REFUSAL: Final = (
    "Văn bản này thiếu {} % lời văn của kế hoạch: có thể là văn bản khác, hoặc đã bị thay hết chữ. Nếu đúng là bỏ bấy"
    " nhiêu thì ghi thêm --ke-hoach TỆP.yaml --bo-nhieu."
)


@dataclass(frozen=True, slots=True)
class _PlanFile:
    """The plan's file as it is now, with the office's file beside it; None for one that is not there."""

    path: Path
    data: bytes | None
    office: SourceFile | None


@dataclass(frozen=True, slots=True)
class _Case:
    """An edited document as it is read `now`, and as it was `made` of the plan and the office of then."""

    made: Made
    now: Reading
    remake: Remaker
    template: PreparedTemplate
    plan: _PlanFile

    def accept(self, edits: Sequence[HandEdit]) -> Accepted:
        """Return `edits`, those that can go back proven."""
        return accept(edits, self.made, self.now.units, self.remake)

    def in_office(self, edit: HandEdit) -> HandEdit:
        """Return `edit`, with its place in the office's file where it has changed what that says."""
        file = self.plan.office
        try:
            return edit if file is None else place_in_office(edit, self.made.source, values_of(file))
        except ProblemsFound:
            return edit

    def lost_share(self, old: str, new: str) -> float:
        """Return how much of the text is gone, 0 to 1: of the document, or of the plan's file that was `old`."""
        pairs = [
            [words_of(unit.text for unit in reading.units) for reading in (self.made.read, self.now)],
            [words_of(text.split("\n")) for text in (old, new)],
        ]
        return max((before - after).total() / max(before.total(), 1) for before, after in pairs)


def reconcile(
    document: Path,
    *,
    apply: bool,
    plan_file: Path | None = None,
    drop_much: bool = False,
    cache: Path | None = None,
) -> Reconciliation:
    """Return what was changed by hand in `document`; with `apply`, what can go back is written into the plan's file.

    A document that has lost what it was made from is compared with what `plan_file` gives. Where more than a third of
    the text would go, that is only written for a `plan_file` with `drop_much`. Where somebody saves the plan meanwhile,
    all is done again with what it is then. Raises UserError for a file that is not ours or cannot be read, and for a
    plan that is saved again and again.
    """
    once = partial(_reconcile, document, apply=apply, plan_file=plan_file, drop_much=drop_much, cache=cache)
    for _ in range(_ATTEMPTS):
        try:
            return once()
        except Taken:
            continue
    return once()


def _reconcile(
    document: Path, *, apply: bool, plan_file: Path | None, drop_much: bool, cache: Path | None
) -> Reconciliation:
    """Do what `reconcile` does, once; raises Taken where the plan is not what it was when it was read."""
    data = read_file(document)
    origin = origin_in(data)
    if origin is None or origin.plan is None:
        if plan_file is None:
            raise UserError(_NO_ORIGIN, _NO_ORIGIN_HINT)
        origin = None
    workspace = workspace_of(document if origin else plan_file or document)
    plan = _read_plan_file(plan_file or _plan_of(workspace, _plan_name(origin)))
    if origin is not None and origin.intact:
        return Reconciliation(document, plan.path)
    try:
        own = origin or _origin_now(plan)
        name = template_wish(own.template.name) if own.template else None
        case = _case(data, own, plan, read_template(workspace.template(name), cache))
    except ProblemsFound as found:
        return Reconciliation(document, plan.path, problems=found.problems)
    accepted = case.accept(find_hand_edits(case.made, case.now))
    accepted = replace(accepted, edits=tuple(map(case.in_office, accepted.edits)))
    result = Reconciliation(
        document,
        plan.path,
        accepted.edits,
        accepted.consequences,
        comments=case.now.comments,
        remarks=tuple(_remarks(origin, case)) if origin else (_BY_LIKENESS.format(plan.path.name),),
    )
    if accepted.source is None:
        return result
    is_asked_for = drop_much and plan_file is not None
    if plan.data is None:
        return replace(result, remarks=(*result.remarks, missing_plan(plan.path, origin and origin.unit)))
    return _rebased(result, case, accepted, apply=apply, is_asked_for=is_asked_for)


def _plan_name(origin: Origin | None) -> str:
    return origin.plan.name if origin and origin.plan else ""


def _origin_now(plan: _PlanFile) -> Origin:
    """Return what a document would say that was made of `plan` now; raises UserError, ProblemsFound."""
    if plan.data is None:
        raise UserError(f"Không thấy tệp kế hoạch “{plan.path}”", "kiểm tra lại tên tệp sau --ke-hoach")
    file = SourceFile(plan.path.name, plan.data)
    template = validate(values_of(file)).template or USUAL_TEMPLATE
    return Origin(
        program=program_id(),
        plan=NamedDigest(file.name, file.digest),
        office=None,
        template=NamedDigest(template, ""),
        findings=None,
        files={file.name: file.data},
        marks=(),
        intact=False,
    )


def _plan_of(workspace: Workspace, name: str) -> Path:
    """Return the plan's file by the name that stands in a document; UserError for one that leads elsewhere."""
    path = workspace.plan_named(name)
    if path is None:
        message = (
            f"Văn bản ghi tên tệp kế hoạch là “{shown_name(name)}”; tên ấy không ở trong plans/ nên không mở"
        )
        raise UserError(message, "nếu biết tệp kế hoạch thì ghi rõ: --ke-hoach plans/TÊN.yaml")
    return path


def _read_plan_file(path: Path) -> _PlanFile:
    files = SourceFiles()
    office = files.if_there(office_file(path))
    return _PlanFile(path, files.if_there(path), None if office is None else SourceFile(OFFICE_FILE, office))


def _case(data: bytes, origin: Origin, plan: _PlanFile, template: PreparedTemplate) -> _Case:
    """Return the document `data` with the one that was made; raises ProblemsFound for sources with errors."""
    source = values_of(_plan_then(origin, plan))
    remake = Remaker(office_of(origin.office_file or plan.office), template)
    made = remake(source)
    return _Case(made, reading_of(read_docx_text(data), origin.marks, made.read), remake, template, plan)


def _plan_then(origin: Origin, plan: _PlanFile) -> SourceFile:
    """Return the plan as it was when the document was made: enclosed, or in its file if that has not changed since."""
    if origin.plan_file is not None:
        return origin.plan_file
    if origin.plan and plan.data is not None:
        now = SourceFile(origin.plan.name, plan.data)
        if now.digest == origin.plan.sha256:
            return now
    hint = "văn bản được tạo với --khong-kem-nguon; lấy lại tệp kế hoạch lúc ấy (từ git) rồi chạy lại"
    raise UserError("Văn bản không kèm tệp kế hoạch, và tệp kế hoạch nay đã khác", hint)


def _remarks(origin: Origin, case: _Case) -> Iterator[str]:
    """Yield what makes the comparison less sure."""
    office = case.plan.office
    if origin.office and not origin.office_file and (not office or office.digest != origin.office.sha256):
        yield _OTHER_OFFICE
    if origin.template and case.template.digest != origin.template.sha256:
        yield _OTHER_TEMPLATE
    if origin.program != program_id():
        yield _OTHER_PROGRAM
    marked, left = (sum(bool(unit.path) for unit in each.units) for each in (case.made.read, case.now))
    if left * 2 < marked:
        yield f"Văn bản chỉ còn {left} trên {marked} dấu đánh chỗ: các đoạn được nhận ra theo chữ, xin xem kỹ."


def _rebased(
    result: Reconciliation, case: _Case, accepted: Accepted, *, apply: bool, is_asked_for: bool
) -> Reconciliation:
    """Return the result with what the plan's file can take; nothing is written where that or the file has errors."""
    plan, name, data = case.plan, str(case.plan.path), case.plan.data or b""
    try:
        text, remake = decode(data, name), case.remake.with_office(office_of(plan.office))
        ours = remake(values_in(text, name))
    except ProblemsFound as found:
        return replace(result, problems=found.problems)
    rebased = rebase(
        accepted,
        case.made,
        ours,
        case.accept,
        lambda merged: remake(values_in(merged, name)),
    )
    result = replace(
        result,
        edits=tuple(_located(rebased.edits, lines_now(case.made.source.text, text))),
        consequences=rebased.consequences,
        clashes=rebased.clashes,
        diff=_diff(text, rebased.text, plan.path),
        problems=rebased.problems,
    )
    share = case.lost_share(text, rebased.text)
    if result.diff and share > _MUCH and not is_asked_for:
        return replace(result, refusal=_REFUSAL.format(round(share * 100)))
    if not apply or not result.diff or result.problems:
        return result
    save_file(encode_as(data, rebased.text), plan.path, seen=digest_of(data))
    return replace(result, written=True)


def _located(edits: Iterable[HandEdit], lines: Sequence[int]) -> Iterator[HandEdit]:
    """Yield the edits with the lines that they have in the plan's file now."""
    for edit in edits:
        position = edit.position
        if position:
            position = Position(lines[position.line - 1] + 1, position.column)
        yield replace(edit, position=position)


def _diff(old: str, new: str, file: Path) -> str:
    lines = unified_diff(
        old.splitlines(),
        new.splitlines(),
        f"{file.name} (hiện nay)",
        f"{file.name} (đã đưa chỗ sửa về)",
        lineterm="",
        n=1,
    )
    return "\n".join(lines)
