"""A common plan and a table of units → a document, or a plan of its own, for each unit."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from sinhkehoach.base.errors import ProblemsFound, UserError, lost_process, unreadable
from sinhkehoach.base.files import bytes_if_readable
from sinhkehoach.base.problem import Problem, Severity, has_errors
from sinhkehoach.base.text import fold, join_vi, nearest, nfc
from sinhkehoach.jobs.build import Builder, MadeDocument
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings, document_up_to_date
from sinhkehoach.jobs.open_plan import OpenPlan, open_source
from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.jobs.source_files import SourceFiles, name_in_workspace
from sinhkehoach.jobs.unit_table import read_unit_table
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import NamedDigest, UnitOrigin
from sinhkehoach.unit_table.common_plan import NO_NAME, OWN_PLAN, CommonPlan, UnitPlan
from sinhkehoach.unit_table.table import UnitRow, UnitTable
from sinhkehoach.unit_table.told import told_in_common
from sinhkehoach.write.filename import file_name
from sinhkehoach.write.guard import digest_of, save_file
from sinhkehoach.yaml.read.decode import decode, encode_as

Outcome = TypeVar("Outcome")


class UnitTask(NamedTuple):
    """A unit of the table, the place of a plan of its own, and why it cannot have one, None where it can."""

    row: UnitRow
    file: Path
    clash: Problem | None = None


class _Made(NamedTuple):
    """The plan that was put together for a unit, and its bytes."""

    task: UnitTask
    plan: UnitPlan
    data: bytes

    @property
    def own_plan(self) -> bytes | None:
        """What is in the unit's own file, None where it has none."""
        return bytes_if_readable(self.task.file)


class CommonFile(NamedTuple):
    """A common plan, the table of units by its name in the workspace, and how documents are built."""

    plan: Path
    table: str
    settings: BuildSettings


class UnitBuilder:
    """Builds what is asked for each unit of a table; the plan and the template are read once."""

    def __init__(self, common: CommonFile, files: SourceFiles | None = None) -> None:
        """Raise UserError, ProblemsFound for a plan that cannot be read; `files` are those of the run."""
        self.common = common
        self._file, self._settings = plan_file, settings = common.plan, common.settings
        self._files = files or SourceFiles()
        self._data = self._files.plan(plan_file)
        self.places = BuildPlaces(settings, self._files)
        self._builder = Builder(self.places)
        source = values_in(decode(self._data, str(plan_file)), str(plan_file))
        self._common = CommonPlan(source, self._builder.offices.beside(plan_file).office or Office())

    def tasks(self, table: UnitTable, only: tuple[str, ...] = ()) -> list[UnitTask]:
        """Return the units of `table` to do, `only` those of these names.

        Raises UserError for a name that the table has not, ProblemsFound for a table that lacks a column.
        """
        if problems := self._common.problems_with(table):
            raise ProblemsFound(problems)
        tasks = list(self._tasks(table))
        known = {fold(task.row.name): task.row.name for task in tasks}
        for name in only:
            if fold(name) not in known:
                near = join_vi([f"“{each}”" for each in nearest(name, known.values())], "hay")
                hint = f"có phải là {near}?" if near else ""
                raise UserError(f"Bảng đơn vị không có đơn vị nào tên là “{name}”", hint)
        wanted = {fold(name) for name in only}
        return [task for task in tasks if not wanted or fold(task.row.name) in wanted]

    def _tasks(self, table: UnitTable) -> Iterator[UnitTask]:
        """Yield each unit of `table`; of two that would have one file the second cannot have it."""
        taken: dict[str, UnitRow] = {}
        folder = self._file.parent / self._file.stem
        for row in table.rows:
            name = file_name(row.name, ".yaml")
            other = taken.setdefault(nfc(name).casefold(), row)
            clash = None if other is row or not row.name else self._clash(row, other)
            yield UnitTask(row, folder / name, clash)

    def _clash(self, row: UnitRow, other: UnitRow) -> Problem:
        message = f"Bảng đơn vị, {row.place}: “{row.name}” cùng tên tệp với “{other.name}” ({other.place})"
        return Problem(NO_NAME, message, "ghi hai tên khác nhau, hoặc bỏ hàng thừa", file=str(self._file))

    def build(self, task: UnitTask) -> BuildResult:
        """Write the document of a unit, unless its plan has errors; raises nothing for bad input."""
        return self._result(task, self._built)

    def write_plan(self, task: UnitTask) -> BuildResult:
        """Write the plan of a unit into a file of its own, where none stands; raises nothing for bad input."""
        return self._result(task, self._plan_written)

    def check(self, task: UnitTask) -> BuildResult:
        """Return the problems of the plan of a unit; nothing is written, and the result says so."""
        return self._result(
            task, lambda made: BuildResult(self._file, self._told(self._opened(made).problems, made))
        )

    def make(self, task: UnitTask) -> MadeDocument | BuildResult:
        """Return the document of a unit without writing it, or what becomes of one with errors.

        What may stand in a file of the unit's own is not looked at.
        """
        return self._attempt(task, self._printed)

    def place(self, task: UnitTask, made: MadeDocument | BuildResult) -> BuildResult:
        """Write what `make` has made, wherever that was; raises nothing where it cannot be written."""
        return self.of_unit(task, self._builder.place(made) if isinstance(made, MadeDocument) else made)

    def lost(self, task: UnitTask) -> BuildResult:
        """Return what is said of a unit where the process that worked at its plan was killed."""
        return BuildResult(self._file, (lost_process(self._file),), unit=task.row.name)

    def _result(self, task: UnitTask, work: Callable[[_Made], BuildResult]) -> BuildResult:
        return self.of_unit(task, self._attempt(task, work))

    def _attempt(self, task: UnitTask, work: Callable[[_Made], Outcome]) -> Outcome | BuildResult:
        try:
            return BuildResult(self._file, (task.clash,)) if task.clash else work(self._made(task))
        except ProblemsFound as found:
            return BuildResult(self._file, found.problems)
        except UserError as error:
            return BuildResult(self._file, (unreadable(self._file, error),))

    def of_unit(self, task: UnitTask, result: BuildResult) -> BuildResult:
        """Return `result` as that of a unit."""
        return result._replace(plan_file=self._file, unit=task.row.name)

    def digest_of(self, task: UnitTask) -> str:
        """Return the digest of what the plan of a unit is put together from."""
        return digest_of(f"{digest_of(self._data)} {task.row.digest} {bool(task.clash)}".encode())

    def _made(self, task: UnitTask) -> _Made:
        plan = self._common.plan_of(task.row)
        return _Made(task, plan, encode_as(self._data, plan.source.text))

    def _built(self, made: _Made) -> BuildResult:
        file = made.task.file
        if made.own_plan not in (None, made.data):
            self._files.hold_none()
            own = self._builder.build(file)
            return own._replace(problems=(self._has_own_plan(file), *own.problems), made_of=None)
        self._files.hold(file, made.data, self._origin(made.task.row))
        if same := document_up_to_date(file, self.places):
            return same
        result = self._builder.build_opened(self._opened(made))
        return result._replace(problems=self._told(result.problems, made))

    def _printed(self, made: _Made) -> MadeDocument | BuildResult:
        self._files.hold(made.task.file, made.data, self._origin(made.task.row))
        result = self._builder.make(self._opened(made))
        return result._replace(problems=self._told(result.problems, made))

    def _plan_written(self, made: _Made) -> BuildResult:
        problems = self._told(self._opened(made).problems, made)
        if has_errors(problems):
            return BuildResult(self._file, problems)
        target = (self._settings.output or made.task.file.parent) / made.task.file.name
        there = bytes_if_readable(target)
        if there is None:
            return BuildResult(self._file, problems, save_file(made.data, target, seen=None))
        kept = () if there == made.data else (self._has_own_plan(target),)
        return BuildResult(self._file, (*kept, *problems), unchanged=target)

    def _opened(self, made: _Made) -> OpenPlan:
        return open_source(made.task.file, made.plan.source, self._builder.offices)

    def _told(self, problems: tuple[Problem, ...], made: _Made) -> tuple[Problem, ...]:
        """Return the problems of a unit's plan at their places in the common plan."""
        own = str(made.task.file)
        renamed = tuple(
            each._replace(file=str(self._file)) if each.file == own else each for each in problems
        )
        return told_in_common(renamed, str(self._file), made.plan, self._common)

    def _origin(self, row: UnitRow) -> UnitOrigin:
        common = NamedDigest(self._files.name(self._file), digest_of(self._data))
        return UnitOrigin(common, NamedDigest(self.common.table, row.digest), row.name)

    def _has_own_plan(self, file: Path) -> Problem:
        message = (
            f"Đơn vị này đã có kế hoạch riêng “{file}”, khác với kế hoạch chung và bảng: dùng tệp riêng ấy"
        )
        hint = "muốn lập lại từ bảng thì xóa tệp riêng, hoặc chuyển nó đi chỗ khác"
        return Problem(OWN_PLAN, message, hint, Severity.HINT, file=str(self._file))


class Units(NamedTuple):
    """What builds for the units of a table, and what is to be done."""

    builder: UnitBuilder
    tasks: list[UnitTask]


def open_units(
    plan_file: Path, table_file: Path, settings: BuildSettings, only: tuple[str, ...] = ()
) -> Units:
    """Return the units of a table for a common plan; raises UserError, ProblemsFound for what cannot be read."""
    builder = UnitBuilder(CommonFile(plan_file, name_in_workspace(table_file), settings))
    return Units(builder, builder.tasks(read_unit_table(table_file, settings.cache), only))


def unit_start(common: CommonFile, work: str) -> Callable[[UnitTask], BuildResult]:
    """Return what does `work`, the name of a method of UnitBuilder, for a unit in a process of its own."""
    done: Callable[[UnitTask], BuildResult] = getattr(UnitBuilder(common), work)
    return done
