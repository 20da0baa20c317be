"""Plan files and office files → their problems, without writing anything."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.errors import lost_process
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.no_office import no_office
from sinhkehoach.jobs.open_plan import Offices, OpenOffice, open_plan
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE
from sinhkehoach.rules.check import BROKEN_RULE, check_office
from sinhkehoach.rules.support.view import plan_day
from sinhkehoach.yaml.read.source import Source, in_order


class CheckResult(NamedTuple):
    """The problems of one file: a plan, or an office's `co-quan.yaml`.

    `unit` is the one of a table of units for which a common plan was checked.
    """

    file: Path
    problems: tuple[Problem, ...]
    unit: str = ""

    @property
    def is_our_fault(self) -> bool:
        """True when a rule broke instead of answering."""
        return any(problem.code == BROKEN_RULE for problem in self.problems)


class Checked(NamedTuple):
    """What is found in a plan, and its day, the last of all where that is not known."""

    problems: tuple[Problem, ...]
    day: date


# What sees the results pass that are counted: a progress bar.
Watch = Callable[[Iterator[Checked], int], Iterator[Checked]]


def check_files(
    files: Iterable[Path],
    *,
    strict: bool = False,
    source_files: SourceFiles | None = None,
    workers: int = 1,
    watch: Watch = lambda results, _: results,
) -> list[CheckResult]:
    """Return the problems of each file, in the order given; raises nothing for bad input.

    The office's file beside a plan is checked as well, once, and comes before that plan if anything is found in it.
    Where `strict`, a warning counts as an error; a hint stays a hint. `source_files` may bring what is to be checked
    from elsewhere than the disk, to one process alone.
    """
    files, offices = list(files), Offices(source_files)
    plans = [file for file in files if file.name != OFFICE_FILE]
    checked = watch(_checked(plans, offices, workers), len(plans))
    found = list(_results(files, dict(zip(plans, checked, strict=True)), offices))
    return [as_strict(each) for each in found] if strict else found


def _checked(plans: list[Path], offices: Offices, workers: int) -> Iterator[Checked]:
    if workers == 1:
        return map(partial(_check, offices=offices), plans)
    from sinhkehoach.jobs.pool import done_by_many  # noqa: PLC0415 — a few plans need one process

    return done_by_many(plans, check_start, _lost, workers, __name__)


def check_start() -> Callable[[Path], Checked]:
    """Return what checks plans in a process of its own."""
    return partial(_check, offices=Offices())


def _check(file: Path, offices: Offices) -> Checked:
    opened = open_plan(file, offices)
    offices.files.forget(file)
    return Checked(opened.problems, plan_day(opened.plan) if opened.plan else date.max)


def _lost(file: Path) -> Checked:
    return Checked((lost_process(file),), date.max)


def as_strict(result: CheckResult) -> CheckResult:
    """Return `result` with its warnings as errors."""
    return result._replace(problems=tuple(map(_as_error, result.problems)))


def _results(files: list[Path], found: dict[Path, Checked], offices: Offices) -> Iterator[CheckResult]:
    checked = {file for file in files if file.name == OFFICE_FILE}
    days: dict[Path, date] = {}
    for file, each in found.items():
        office = offices.beside(file).file
        days[office] = max(each.day, days.get(office, date.min))
    for file in files:
        if file.name == OFFICE_FILE:
            yield _office_result(offices.at(file))
            continue
        beside = offices.beside(file)
        if beside.file not in checked:
            checked.add(beside.file)
            # What keeps the office's file from being understood is reported with every plan that needs it.
            result = _office_result(beside, days[beside.file])
            if beside.source and beside.office and result.problems:
                yield result
        yield CheckResult(file, found[file].problems)


def read_and_check(file: Path, files: SourceFiles) -> tuple[Source | None, tuple[Problem, ...]]:
    """Return the values of one file, None where it has none that can be read, and its problems as `check_files` does."""
    offices = Offices(files)
    if file.name == OFFICE_FILE:
        return offices.at(file).source, _office_result(offices.at(file)).problems
    opened = open_plan(file, offices)
    return opened.source, opened.problems


def _office_result(opened: OpenOffice, day: date = date.max) -> CheckResult:
    problems = (no_office(opened.file),) if opened.says_nothing else opened.problems
    if opened.source and opened.office:
        problems = in_order(problems + opened.source.locate_all(check_office(opened.office, day=day)))
    return CheckResult(opened.file, problems)


def _as_error(problem: Problem) -> Problem:
    """Return a warning about the plan as an error, anything else as it is."""
    if problem.severity is Severity.WARNING and problem.code != BROKEN_RULE:
        return problem._replace(severity=Severity.ERROR)
    return problem
