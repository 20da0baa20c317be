"""A superior's plan and plans that carry it out → which of his tasks each answers; as a table in Word or Excel."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import real_path
from sinhkehoach.base.problem import Problem
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.assignments import assigned_to, cited
from sinhkehoach.cascade.coverage import PlanCoverage, coverage_of
from sinhkehoach.cascade.coverage_table import (
    CoverageTable,
    Gathered,
    coverage_document,
    coverage_table,
    gathered,
)
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.wording import short_citation
from sinhkehoach.jobs.assignment_files import read_list
from sinhkehoach.jobs.compare_sides import open_side
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.superior_document import key_of
from sinhkehoach.jobs.superior_plan import open_superior
from sinhkehoach.jobs.workspace import list_file, workspace_of
from sinhkehoach.model.assignment_list import AssignmentList
from sinhkehoach.write.guard import Taken, save_file

_WORD: Final = ".docx"
_WORKBOOK: Final = ".xlsx"


class NamedCoverage(NamedTuple):
    """A plan's file, and what it covers."""

    file: Path
    coverage: PlanCoverage


@dataclass(frozen=True, slots=True)
class CoverageResult:
    """What plans cover of a superior's, called `document`; `written` is the file with the table.

    `problems` keep the superior's plan, or some of the others, from being read.
    """

    document: str = ""
    plans: tuple[NamedCoverage, ...] = ()
    remark: str = ""
    written: Path | None = None
    problems: tuple[Problem, ...] = ()
    ours: PlanVersion | None = None

    def gathered(self) -> tuple[list[Gathered], list[Gathered]]:
        """Return the tasks and the indicators that are assigned to any of the plans, each once."""
        return gathered([each.coverage for each in self.plans])

    def table(self) -> CoverageTable:
        """Return all of it as one table."""
        return coverage_table([each.coverage for each in self.plans])


def coverage(superior: Path, plans: Iterable[Path], cache: Path | None, *, all_given: bool) -> CoverageResult:
    """Return what `plans` cover of the plan in `superior`; plans that nothing is assigned to are passed over.

    Where not `all_given`, so are those that do not name it. Raises UserError where none is left, and where the
    superior's plan cannot be read.
    """
    try:
        opened = open_superior(superior, cache)
    except ProblemsFound as found:
        return CoverageResult(problems=found.problems)
    versions: list[PlanVersion] = []
    covered: list[NamedCoverage] = []
    problems: list[Problem] = []
    for file in plans:
        if real_path(file) == real_path(superior):
            continue
        try:
            version = open_side(str(file), Path())
            one = _covered(file, version, opened.version, must_name=not all_given)
        except ProblemsFound as found:
            problems += found.problems
            continue
        if one is not None:
            covered.append(NamedCoverage(file, one))
            versions.append(version)
    if not covered and not problems:
        hint = "ghi tên tệp kế hoạch của cơ quan được giao việc; lập kế hoạch ấy bằng lệnh cu-the-hoa"
        raise UserError("Không có kế hoạch nào thực hiện văn bản này", hint)
    document = short_citation(cited(opened.version))
    ours = versions[0] if versions else None
    return CoverageResult(document, tuple(covered), opened.remark, problems=tuple(problems), ours=ours)


def _covered(file: Path, ours: PlanVersion, superior: PlanVersion, *, must_name: bool) -> PlanCoverage | None:
    known = {key: ours.facts.documents.get(key) for key in ours.plan.superiors}
    key = key_of(cited(superior), known)
    if must_name and key is None:
        return None
    entry = ours.plan.superiors.get(key) if key else None
    us = Addressees(ours.facts.issuer, entry.addressed_as if entry else ())
    assigned = assigned_to(us, superior)
    before = _list(file, entry.assignment_list) if entry else None
    return coverage_of(ours, key, assigned, before) if assigned.tasks or key else None


def _list(plan: Path, name: str) -> AssignmentList | None:
    """Return the list that our plan was made with, None where there is none to be read: numbers are then those of now."""
    try:
        return read_list(list_file(plan, name), SourceFiles())
    except (UserError, ProblemsFound):
        return None


def with_file(result: CoverageResult, target: Path, cache: Path | None) -> CoverageResult:
    """Return `result` with its table written to `target`, a Word file or a workbook, never over another file.

    Raises UserError for any other ending, and where it cannot be written.
    """
    if target.suffix not in (_WORD, _WORKBOOK):
        raise UserError(f"Không ghi bảng vào tệp “{target.name}” được", "ghi tên tệp .docx hoặc .xlsx")
    if result.ours is None:
        return result
    data = _word(result, result.ours, cache) if target.suffix == _WORD else _workbook(result)
    try:
        return replace(result, written=save_file(data, target, seen=None))
    except Taken:
        raise UserError(f"Đã có tệp “{target}”", "ghi tên tệp khác sau -o; tệp cũ được giữ nguyên") from None


def _word(result: CoverageResult, ours: PlanVersion, cache: Path | None) -> bytes:
    from sinhkehoach.render.make_appendix import make_appendix_docx  # noqa: PLC0415 — what is shown needs none of Word
    from sinhkehoach.template.read_template import read_template  # noqa: PLC0415 — as above

    document = coverage_document(ours.document, result.table(), result.document)
    file = workspace_of(result.plans[0].file).template(ours.facts.template(ours.plan))
    template = read_template(file, cache)
    return make_appendix_docx(document, template)


def _workbook(result: CoverageResult) -> bytes:
    from sinhkehoach.sheets.write_workbook import write_workbook  # noqa: PLC0415 — as above

    table = result.table()
    rows = [
        (number, row.group) if row.group else (number, *("\n".join(cell) for cell in row.cells))
        for number, row in table.numbered()
    ]
    return write_workbook("Đối ứng", table.heads, rows)
