"""A document edited by hand → what was changed, and the plan's YAML with what can go back into it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import unified_diff
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.program import program_id
from sinhkehoach.docx.content import DocxComment
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.read_values import values_in, values_of
from sinhkehoach.jobs.remake import Remaker
from sinhkehoach.jobs.word_file import read_bytes
from sinhkehoach.jobs.workspace import OFFICE_FILE, Workspace, template_wish, workspace_of
from sinhkehoach.provenance.origin import Origin, SourceFile
from sinhkehoach.provenance.read_origin import origin_in
from sinhkehoach.reconcile.accept import Accepted, accept
from sinhkehoach.reconcile.find import Made, find_changes
from sinhkehoach.reconcile.findings import HandEdit
from sinhkehoach.reconcile.merge import Clash, lines_now
from sinhkehoach.reconcile.rebase import States, carry
from sinhkehoach.reconcile.units import reading_of
from sinhkehoach.render.make import read_template
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.write.guard import save_document
from sinhkehoach.yaml.read.decode import decode, encode_as
from sinhkehoach.yaml.read.source import Source

_NOT_OURS = UserError(
    "Tệp này không phải do chương trình sinh ra, hoặc đã mất phần ghi nguồn bên trong",
    "chỉ đối chiếu được văn bản do lệnh sinhkehoach sinh tạo ra và còn lưu ở dạng .docx",
)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What a hand has changed in `document`, and what became of the plan's file.

    `findings` with steps have gone back (or can), those without are a person's work. `consequences` are lines that
    will be printed otherwise because of them: (as on paper, as it will be). `clashes` are lines that the plan has
    changed itself since. `diff` is what changes in the file; `written` tells whether that was done. `comments` were
    made in Word. `remarks` say what makes the comparison less sure. `problems` keep the file from being written.
    """

    document: Path
    plan_file: Path
    findings: tuple[HandEdit, ...] = ()
    consequences: tuple[tuple[str, str], ...] = ()
    clashes: tuple[Clash, ...] = ()
    diff: str = ""
    written: bool = False
    comments: tuple[DocxComment, ...] = ()
    remarks: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def reconcile(
    document: Path, *, apply: bool, plan_file: Path | None = None, cache: Path | None = None
) -> Reconciliation:
    """Return what was changed by hand in `document`; with `apply`, what can go back is written into the plan's file.

    Raises UserError for a file that is not ours or cannot be read.
    """
    try:
        case = _Case(document, plan_file, cache)
    except ProblemsFound as found:
        return Reconciliation(document, plan_file or document, problems=found.problems)
    if case.origin.intact:
        return Reconciliation(document, case.plan_file)
    return case.result(document, apply=apply)


class _Case:
    """One edited document, its source as it was, and the plan's file as it is now."""

    def __init__(self, document: Path, plan_file: Path | None, cache: Path | None) -> None:
        data = read_bytes(document)
        origin = origin_in(data)
        if origin is None or origin.plan is None:
            raise _NOT_OURS
        self.origin: Origin = origin
        self.remarks: list[str] = []
        workspace = workspace_of(document)
        self.plan_file = plan_file or workspace.root / origin.plan.name
        self._data = read_bytes(self.plan_file) if self.plan_file.is_file() else None
        if origin.intact:
            return
        source = self._source_then(origin)
        self._template = self._template_then(workspace, cache)
        self._remaker = Remaker(origin.office_file or self._office_now(), self._template)
        self._made: Made = self._remaker.made(source)
        self._now = reading_of(read_docx_text(data), origin.marks)
        self._remark_on_marks()

    def result(self, document: Path, *, apply: bool) -> Reconciliation:
        """Return what was changed, with the plan's file changed where it can be: merged with what it says by now."""
        accepted = self._accepted(tuple(find_changes(self._made, self._now)))
        result = Reconciliation(
            document,
            self.plan_file,
            accepted.findings,
            accepted.consequences,
            comments=self._now.comments,
            remarks=tuple(self.remarks),
        )
        if accepted.source is None:
            return result
        if self._data is None:
            missing = f"Không thấy tệp kế hoạch “{self.plan_file}”, nên chưa đưa được gì về."
            return replace(result, remarks=(*result.remarks, missing))
        return self._carried(accepted, result, self._data, apply=apply)

    def _accepted(self, findings: tuple[HandEdit, ...]) -> Accepted:
        """Return the changes, those that can go back proven."""
        return accept(findings, self._made, self._now.units, self._remaker.made_or_none)

    def _carried(
        self, accepted: Accepted, result: Reconciliation, data: bytes, *, apply: bool
    ) -> Reconciliation:
        """Return the result with what the file can take; nothing is written where that or the file has errors."""
        name = str(self.plan_file)
        try:
            text, remaker = decode(data, name), Remaker(self._office_now(), self._template)
        except ProblemsFound as found:
            return replace(result, problems=found.problems)
        errors: dict[str, tuple[Problem, ...]] = {}

        def remake(text: str) -> Made | None:
            try:
                return remaker.made(values_in(text, name))
            except ProblemsFound as found:
                errors[text] = found.problems
                return None

        ours = remake(text)
        if ours is None:
            return replace(result, problems=errors[text])
        carried = carry(accepted, States(self._made, ours), self._accepted, remake)
        result = replace(
            result,
            findings=tuple(_located(carried.accepted.findings, lines_now(self._made.source.text, text))),
            consequences=carried.accepted.consequences,
            clashes=carried.clashes,
            diff=_diff(text, carried.text, self.plan_file),
            problems=errors.get(carried.text, ()),
        )
        if not apply or not result.diff or result.problems:
            return result
        save_document(encode_as(data, carried.text), self.plan_file)
        return replace(result, written=True)

    def _source_then(self, origin: Origin) -> Source:
        file = origin.plan_file
        if file is None and origin.plan and self._data is not None:
            now = SourceFile(origin.plan.name, self._data)
            file = now if now.digest == origin.plan.sha256 else None
        if file is None:
            hint = (
                "văn bản được sinh với --khong-kem-nguon; lấy lại tệp kế hoạch lúc ấy (từ git) rồi chạy lại"
            )
            raise UserError("Văn bản không kèm tệp kế hoạch, và tệp kế hoạch nay đã khác", hint)
        if origin.office and not origin.office_file:
            office = self._office_now()
            if office is None or office.digest != origin.office.sha256:
                self.remarks.append(
                    "Sổ tay co-quan.yaml đã khác lúc sinh văn bản: vài chỗ khác có thể do đó."
                )
        return values_of(file)

    def _office_now(self) -> SourceFile | None:
        file = self.plan_file.with_name(OFFICE_FILE)
        return SourceFile(OFFICE_FILE, read_bytes(file)) if file.is_file() else None

    def _template_then(self, workspace: Workspace, cache: Path | None) -> PreparedTemplate:
        named = self.origin.template
        name = None if named is None else template_wish(named.name)
        template = read_template(workspace.template(name), cache)
        if named is not None and template.digest != named.sha256:
            self.remarks.append(
                "Mẫu Word đã khác lúc sinh văn bản: chỗ khác ở phần chữ cố định có thể do mẫu."
            )
        if self.origin.program != program_id():
            self.remarks.append(
                "Văn bản do một bản khác của chương trình sinh ra: vài chỗ khác có thể do đó."
            )
        return template

    def _remark_on_marks(self) -> None:
        marked = sum(1 for unit in self._made.read.units if unit.path)
        left = sum(1 for unit in self._now.units if unit.path)
        if left * 2 < marked:
            self.remarks.append(
                f"Văn bản chỉ còn {left} trên {marked} dấu đánh chỗ: các đoạn được nhận ra theo chữ, xin xem kỹ."
            )


def _located(findings: Iterable[HandEdit], lines: Sequence[int]) -> Iterator[HandEdit]:
    """Yield the findings with the lines that they have in the plan's file now."""
    for finding in findings:
        position = finding.position
        if position:
            position = Position(lines[position.line - 1] + 1, position.column)
        yield replace(finding, position=position)


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
