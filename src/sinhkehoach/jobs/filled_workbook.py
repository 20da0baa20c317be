"""A workbook that was sent round and filled in → its states, results and notes in the plan; all else is told."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import is_there
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import first_lower, fold
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.export.bring_back import FOR_INFORMATION, Brought, Taken, Told, bring_back
from sinhkehoach.export.filled_sheet import FilledCell, FilledSheet, filled_sheets
from sinhkehoach.export.listing import Listing
from sinhkehoach.export.row_mark import Origin, is_same
from sinhkehoach.export.tables import tables_of
from sinhkehoach.form.edits import Put, with_edits
from sinhkehoach.jobs.compare_sides import office_beside
from sinhkehoach.jobs.line_diff import line_diff
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.table_files import whole_sheets
from sinhkehoach.jobs.workspace import PLAN_ENDINGS
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.write.guard import digest_of, save_file
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN, bad_character, without_character
from sinhkehoach.yaml.read.decode import decode, encode_as
from sinhkehoach.yaml.read.source import Source

_BY_HAND: Final = "ghi các ô ấy vào tệp kế hoạch bằng tay"


class FilledImport(NamedTuple):
    """What is asked for: the file that came back, the one sheet of it that is meant ("" for all), the plan."""

    file: Path
    plan: Path
    sheet: str = ""
    write: bool = True


@dataclass(frozen=True, slots=True)
class FilledResult:
    """What became of a file that came back: what was taken into the plan, what is told, how the plan differs.

    `problems` keep the plan from being read; nothing is then taken.
    """

    file: Path
    plan: Path
    taken: tuple[Taken, ...] = ()
    told: tuple[Told, ...] = ()
    diff: str = ""
    written: bool = False
    problems: tuple[Problem, ...] = ()

    @property
    def leaves_something(self) -> bool:
        """True where something that somebody typed is not in the plan."""
        return any(each.kind not in FOR_INFORMATION for each in self.told)


def import_filled(asked: FilledImport) -> FilledResult | None:
    """Take what was filled in into the plan; None for a file that `xuat` has not made.

    Raises UserError for what cannot be read, and where the plan cannot be edited so.
    """
    sheets = _sheets(asked)
    if not sheets:
        return None
    name = str(asked.plan)
    try:
        office = office_beside(asked.plan)
        data = SourceFiles().plan(asked.plan)
        source = values_in(decode(data, name), name)
        brought = _brought(source, office, sheets, asked.plan)
    except ProblemsFound as found:
        return FilledResult(asked.file, asked.plan, problems=found.problems)
    edited = _edited(source, office, sheets, brought, asked.plan) if brought.taken else source
    result = FilledResult(
        asked.file,
        asked.plan,
        brought.taken,
        brought.told,
        line_diff(asked.plan, source.text, edited.text, "sau khi nhập"),
    )
    if not asked.write or not result.diff:
        return result
    save_file(encode_as(data, edited.text), asked.plan, seen=digest_of(data))
    return replace(result, written=True)


def _sheets(asked: FilledImport) -> list[FilledSheet]:
    sheets = map(_readable, filled_sheets(whole_sheets(asked.file)))
    return [each for each in sheets if not asked.sheet or fold(each.name) == fold(asked.sheet)]


def _readable(sheet: FilledSheet) -> FilledSheet:
    """Return `sheet` without characters that nobody sees; a cell with others that no plan may hold has a fault."""
    rows = (
        row._replace(cells={head: _readable_cell(cell) for head, cell in row.cells.items()})
        for row in sheet.rows
    )
    return sheet._replace(rows=tuple(rows))


def _readable_cell(cell: FilledCell) -> FilledCell:
    words = FORBIDDEN.sub(_seen, cell.words)
    lost = FORBIDDEN.search(words)
    fault = first_lower(bad_character(lost[0]).message) if lost else ""
    return cell._replace(words=words, fault=cell.fault or fault)


def _seen(found: re.Match[str]) -> str:
    """Return what is left of a character that no plan may hold: nothing of one that nobody sees."""
    correction = without_character(found)
    return correction.new if correction and correction.is_safe else found[0]


def _brought(source: Source, office: Office, sheets: list[FilledSheet], plan: Path) -> Brought:
    version = PlanVersion(*printable_plan(source, office))
    listing = Listing(version, plan.stem)

    def is_ours(origin: Origin) -> bool:
        """Say whether a row is of this plan: of the same period, its file called so, or renamed since."""
        if not is_same(origin.period, version.plan.period.text):
            return False
        beside = (plan.with_name(f"{origin.plan}{ending}") for ending in PLAN_ENDINGS)
        return is_same(origin.plan, plan.stem) or not any(map(is_there, beside))

    origins = [row.mark.origin for sheet in sheets for row in sheet.rows if row.mark]
    if origins and not any(map(is_ours, set(origins))):
        message = (
            f"Bảng này xuất từ kế hoạch “{origins[0].plan}”, {origins[0].period}, không phải từ “{plan.stem}”"
        )
        raise UserError(message, "ghi đúng tên kế hoạch sau --vao")
    return bring_back(sheets, tables_of(listing), is_ours)


def _edited(
    source: Source, office: Office, sheets: list[FilledSheet], brought: Brought, plan: Path
) -> Source:
    """Return the plan with what is taken, proven: the same sheets leave nothing more to take or to tell.

    Raises UserError where it cannot be edited so.
    """
    try:
        edited = with_edits(source, Plan, (Put(each.path, each.value) for each in brought.taken))
        again = _brought(edited, office, sheets, plan)
    except CannotEdit as error:
        raise UserError(f"Chưa nhập được vào tệp kế hoạch: {error}", _BY_HAND) from error
    except ProblemsFound as found:
        raise UserError(
            f"Nhập vào thì kế hoạch không còn in được: {found.problems[0].message}", _BY_HAND
        ) from found
    if again != Brought((), brought.told):
        raise UserError("Đọc lại thì kế hoạch không ghi đúng như bảng, nên không ghi gì", _BY_HAND)
    return edited
