"""Plan files and office files → their problems, without writing anything."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.no_office import no_office
from sinhkehoach.jobs.open_plan import Offices, OpenOffice, open_plan
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.jobs.workspace import OFFICE_FILE
from sinhkehoach.rules.check import BROKEN_RULE, check_office
from sinhkehoach.rules.support.view import plan_day
from sinhkehoach.yaml.read.source import Source, in_order


class CheckResult(NamedTuple):
    """The problems of one file: a plan, or an office's `co-quan.yaml`."""

    file: Path
    problems: tuple[Problem, ...]

    @property
    def is_our_fault(self) -> bool:
        """True when a rule broke instead of answering."""
        return any(problem.code == BROKEN_RULE for problem in self.problems)


def check_files(
    files: Iterable[Path], *, strict: bool = False, source_files: SourceFiles | None = None
) -> list[CheckResult]:
    """Return the problems of each file, in the order given; raises nothing for bad input.

    The office's file beside a plan is checked as well, once, and comes before that plan if anything is found in it.
    Where `strict`, a warning counts as an error; a hint stays a hint. `source_files` may bring what is to be checked
    from elsewhere than the disk.
    """
    found = list(_results(list(files), Offices(source_files)))
    return [strictly(each) for each in found] if strict else found


def strictly(result: CheckResult) -> CheckResult:
    """Return `result` with each warning as an error; a hint stays a hint."""
    return result._replace(problems=tuple(map(_as_error, result.problems)))


def _results(files: list[Path], offices: Offices) -> Iterator[CheckResult]:
    checked = {file for file in files if file.name == OFFICE_FILE}
    opened = {file: open_plan(file, offices) for file in files if file.name != OFFICE_FILE}
    for file in files:
        if file.name == OFFICE_FILE:
            yield _office_result(offices.at(file))
            continue
        beside = offices.beside(file)
        if beside.file not in checked:
            checked.add(beside.file)
            # What keeps the office's file from being understood is reported with every plan that needs it.
            plans = [each.plan for each in opened.values() if offices.beside(each.file).file == beside.file]
            day = max(plan_day(plan) if plan else date.max for plan in plans)
            if beside.source and beside.office and (result := _office_result(beside, day)).problems:
                yield result
        yield CheckResult(file, opened[file].problems)


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
