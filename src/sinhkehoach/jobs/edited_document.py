"""A document edited by hand + the plan that it is of → every change, and the plan's text with what can go back."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.base.position import Position
from sinhkehoach.base.program import program_id
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.line_diff import line_diff
from sinhkehoach.jobs.missing_plan import missing_plan
from sinhkehoach.jobs.plan_papers import EXTRACT_PAPER
from sinhkehoach.jobs.read_plan import office_of, printable_plan, values_in, values_of
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.jobs.remake import Remaker
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE, office_file, template_wish, workspace_of
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
from sinhkehoach.yaml.read.decode import decode

_OTHER_OFFICE: Final = "Sổ tay co-quan.yaml đã khác lúc tạo văn bản: vài chỗ khác có thể do đó."
_OTHER_TEMPLATE: Final = "Mẫu Word đã khác lúc tạo văn bản: chỗ khác ở phần chữ cố định có thể do mẫu."
_OTHER_PROGRAM: Final = "Văn bản do một bản khác của chương trình tạo ra: vài chỗ khác có thể do đó."
_EXTRACT: Final = "“{}” là bản trích: phải đúng như kế hoạch, nên không đưa chỗ sửa nào từ đó về"
_EXTRACT_HINT: Final = "sửa trong tệp kế hoạch rồi trích lại"
_BY_JINJA: Final = (
    "Mẫu Word của văn bản này có câu lệnh: chữ mà mẫu tự ghép ra (từ chỉ tiêu, nhiệm vụ, kinh phí…) không đưa về kế"
    " hoạch được, hãy sửa trong kế hoạch."
)
_BY_LIKENESS: Final = (
    "Văn bản đã mất phần ghi nguồn bên trong: so theo độ giống với văn bản mà {} cho ra lúc này, xin xem kỹ."
)


class EditedDocument(NamedTuple):
    """A document as it is in its `file`; `origin` is what it says it was made of, None where that is lost."""

    file: Path
    data: bytes
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class PlanFile:
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
    plan: PlanFile

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


def read_edited(document: Path) -> EditedDocument:
    """Return what is in the file `document`; raises UserError for one that cannot be read, and for an extract."""
    data = read_file(document)
    origin = origin_in(data)
    if origin and origin.paper and origin.paper.kind == EXTRACT_PAPER:
        raise UserError(_EXTRACT.format(document.name), _EXTRACT_HINT)
    return EditedDocument(document, data, origin if origin and origin.plan else None)


def compared(
    edited: EditedDocument, plan: PlanFile, taken: Collection[int] | None, cache: Path | None
) -> tuple[Reconciliation, float]:
    """Return what was changed by hand in `edited`, and how much of the text of `plan` would be lost by it, 0 to 1.

    Of the edits only those go back whose places in the result are `taken`, None for all that can.
    """
    document, origin = edited.file, edited.origin
    if origin is not None and origin.intact:
        return Reconciliation(document, plan.path), 0
    workspace = workspace_of(plan.path)
    try:
        own = origin or _origin_now(plan)
        name = template_wish(own.template.name) if own.template else None
        case = _case(edited.data, own, plan, read_template(workspace.template(name), cache))
    except ProblemsFound as found:
        return Reconciliation(document, plan.path, problems=found.problems), 0
    edits = find_hand_edits(case.made, case.now)
    if taken is not None:
        edits = [edit if at in taken else replace(edit, steps=()) for at, edit in enumerate(edits)]
    accepted = case.accept(edits)
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
        return result, 0
    if plan.data is None:
        return replace(result, remarks=(*result.remarks, missing_plan(plan.path, origin and origin.unit))), 0
    return _rebased(result, case, accepted, plan.data)


def _origin_now(plan: PlanFile) -> Origin:
    """Return what a document would say that was made of `plan` now; raises UserError, ProblemsFound."""
    if plan.data is None:
        raise UserError(f"Không thấy tệp kế hoạch “{plan.path}”", "kiểm tra lại tên tệp sau --ke-hoach")
    file = SourceFile(plan.path.name, plan.data)
    own, facts = printable_plan(values_of(file), office_of(plan.office))
    return Origin(
        program=program_id(),
        plan=NamedDigest(file.name, file.digest),
        office=None,
        template=NamedDigest(facts.template(own), ""),
        findings=None,
        files={file.name: file.data},
        marks=(),
        intact=False,
    )


def read_plan_and_office(path: Path, files: SourceFiles) -> PlanFile:
    office = files.if_there(office_file(path))
    return PlanFile(path, files.if_there(path), None if office is None else SourceFile(OFFICE_FILE, office))


def _case(data: bytes, origin: Origin, plan: PlanFile, template: PreparedTemplate) -> _Case:
    """Return the document `data` with the one that was made; raises ProblemsFound for sources with errors."""
    source = values_of(_plan_then(origin, plan))
    remake = Remaker(office_of(origin.office_file or plan.office), template, origin.paper)
    made = remake(source)
    return _Case(made, reading_of(read_docx_text(data), origin.marks, made.read), remake, template, plan)


def _plan_then(origin: Origin, plan: PlanFile) -> SourceFile:
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
    if case.template.jinja:
        yield _BY_JINJA
    if origin.program != program_id():
        yield _OTHER_PROGRAM
    marked, left = (sum(bool(unit.path) for unit in each.units) for each in (case.made.read, case.now))
    if left * 2 < marked:
        yield f"Văn bản chỉ còn {left} trên {marked} dấu đánh chỗ: các đoạn được nhận ra theo chữ, xin xem kỹ."


def _rebased(
    result: Reconciliation, case: _Case, accepted: Accepted, data: bytes
) -> tuple[Reconciliation, float]:
    """Return the result with what the plan's file, which holds `data`, can take, and how much is lost by it."""
    plan, name = case.plan, str(case.plan.path)
    try:
        text, remake = decode(data, name), case.remake.with_office(office_of(plan.office))
        ours = remake(values_in(text, name))
    except ProblemsFound as found:
        return replace(result, problems=found.problems), 0
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
        diff=line_diff(plan.path, text, rebased.text, "đã đưa chỗ sửa về"),
        text=rebased.text,
        problems=rebased.problems,
    )
    return result, case.lost_share(text, rebased.text)


def _located(edits: Iterable[HandEdit], lines: Sequence[int]) -> Iterator[HandEdit]:
    """Yield the edits with the lines that they have in the plan's file now."""
    for edit in edits:
        position = edit.position
        if position:
            position = Position(lines[position.line - 1] + 1, position.column)
        yield replace(edit, position=position)
