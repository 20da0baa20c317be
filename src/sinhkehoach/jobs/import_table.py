"""A table of a workbook, a CSV or a Word file → rows of a plan: those of the same names updated, all else kept."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.line_diff import line_diff
from sinhkehoach.jobs.open_plan import Offices
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.table_files import chosen_table, tables_in
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.table_import.edit_plan import edit_plan
from sinhkehoach.table_import.found_table import FoundTable
from sinhkehoach.table_import.merge import MergeResult
from sinhkehoach.table_import.plan_rows import plan_rows
from sinhkehoach.table_import.reading import Reading
from sinhkehoach.table_import.target import chosen, targets_of
from sinhkehoach.write.guard import digest_of, save_file
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.decode import decode, encode_as
from sinhkehoach.yaml.read.source import Source

_BY_HAND: Final = "sửa chỗ ấy trong tệp kế hoạch bằng tay, rồi gõ lại lệnh"


class TableImport(NamedTuple):
    """What is asked for: the file with the table and which one of it, the plan and the place in it.

    `pasted` takes the place of what is in the file; with `drop`, rows go that the table no longer has.
    """

    file: Path
    plan: Path
    target: str
    table: str = ""
    pasted: bytes | None = None
    write: bool = True
    drop: bool = False


@dataclass(frozen=True, slots=True)
class TableImportResult:
    """What became of a table: where it went, the names of the rows changed, added and gone, how the plan differs.

    `problems` keep the plan from being read, or would keep it from being printed with the table; nothing is then written.
    """

    plan: Path
    table: str = ""
    target: str = ""
    told: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    dropped: bool = False
    diff: str = ""
    written: bool = False
    problems: tuple[Problem, ...] = ()
    is_table_at_fault: bool = False


class _Done(NamedTuple):
    """The plan with the table in it."""

    source: Source
    result: MergeResult
    target: str
    told: tuple[str, ...]


def import_table(asked: TableImport) -> TableImportResult:
    """Bring a table into a plan, as `asked`.

    Raises UserError for a file or a place that cannot be read or found, and for a plan that cannot be edited so.
    """
    offices = Offices()
    name = str(asked.plan)
    office = _office(asked.plan, offices)
    try:
        data = offices.files.plan(asked.plan)
        source = values_in(decode(data, name), name)
        plan, facts = printable_plan(source, office)
    except ProblemsFound as found:
        return TableImportResult(asked.plan, problems=found.problems)
    chosen(targets_of(plan), asked.target)
    tables = tables_in(asked.file, asked.pasted, asked.table)
    found_table = chosen_table(tables, asked.table)
    done = _done(source, (plan, facts, office), found_table, asked)
    result = TableImportResult(
        asked.plan,
        found_table.name,
        done.target,
        (*tables.told, *found_table.told, *done.told),
        tuple(done.result.changed),
        tuple(done.result.added),
        tuple(done.result.gone),
        asked.drop,
        line_diff(asked.plan, source.text, done.source.text, "sau khi nhập"),
    )
    try:
        _prove(done.source, office, found_table, asked)
    except ProblemsFound as found:
        return replace(result, problems=found.problems, is_table_at_fault=True)
    if not asked.write or not result.diff:
        return result
    save_file(encode_as(data, done.source.text), asked.plan, seen=digest_of(data))
    return replace(result, written=True)


def _office(plan: Path, offices: Offices) -> Office:
    opened = offices.beside(plan)
    if opened.office is None:
        hint = "gõ sinhkehoach kiem-tra, sửa các lỗi của tệp ấy rồi gõ lại lệnh"
        raise UserError(f"Tệp “{opened.file}” đang có lỗi", hint)
    return opened.office


def _done(source: Source, read: tuple[Plan, Facts, Office], table: FoundTable, asked: TableImport) -> _Done:
    plan, _, office = read
    target = chosen(targets_of(plan), asked.target)
    rows = plan_rows(table, target, plan, office)
    try:
        editor, result = edit_plan(source, target, rows, Reading(*read), drop=asked.drop)
        return _Done(editor.edited(), result, target.shown, rows.told)
    except CannotEdit as error:
        raise UserError(f"Chưa nhập được vào tệp kế hoạch: {error}", _BY_HAND) from error


def _prove(edited: Source, office: Office, table: FoundTable, asked: TableImport) -> None:
    """Read the new plan as it will be read, and bring the table into it once more: nothing may be left to do.

    Raises ProblemsFound where the plan could no longer be printed, UserError where it says anything else than the table.
    """
    again = _done(edited, (*printable_plan(edited, office), office), table, asked)
    if again.source.text != edited.text:
        raise UserError("Đọc lại thì kế hoạch không ghi đúng như bảng, nên không ghi gì", _BY_HAND)
